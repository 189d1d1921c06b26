import { NEIGHBOURS } from '../../data/surveys/neighbours.js';
import { html } from '../html.js';
import type { Markup } from '../html.js';

/** What participants have said and let be shown, beside the figures of their survey. Invented, as everything here is. */
const QUOTES: Readonly<Record<string, readonly (readonly [words: string, who: string])[]>> = {
  [`${NEIGHBOURS}-2`]: [
    [
      'Før sendte jeg sagen videre og håbede. Nu ringer jeg til den, der har den, for jeg ved, hvad hun gør med den.',
      'Sagsbehandler i beskæftigelse',
    ],
    ['Vi taler om den samme borger med de samme ord. Det gjorde vi ikke i foråret.', 'Sygeplejerske i ældreområdet'],
    ['Min medarbejder bruger mindre tid på at lede efter den rigtige. Det mærker jeg også.', 'Leder på socialområdet'],
  ],
};

/** The quotes of a survey with the same weight as its map; nothing where there are none. */
export function voices(survey: string): Markup | undefined {
  const quotes = QUOTES[survey];
  if (!quotes) return undefined;
  return html`<section class="voices" aria-labelledby="stemmer">
    <h2 id="stemmer">Det siger de selv</h2>
    <p>Tallene siger, hvad der har flyttet sig. Hvorfor, ved dem, der var med. Citaterne er gengivet med samtykke.</p>
    <div class="quotes">
      ${quotes.map(
        ([words, who]) =>
          html`<figure>
            <blockquote><p>${words}</p></blockquote>
            <figcaption>${who}</figcaption>
          </figure>`,
      )}
    </div>
  </section>`;
}
