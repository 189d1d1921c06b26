import { html } from '../html.js';
import { chooseFirst, page, withoutScript } from '../page.js';
import type { PageContext } from '../page-context.js';

const PATH = '/resultater';

/** The results of the well-being survey, from the whole municipality down to the viewer's own unit. */
export function resultsPage(context: PageContext): string {
  const title = 'Trivsel: resultater';
  const intro = html`<h1>${title}</h1>
    <p class="lead">
      Hvordan har vi det på arbejdet? Gå fra hele kommunen ned til din egen enhed. Små grupper er skjult, og det samme
      er alt, der kunne røbe dem. Brug tallene til at tale sammen, ikke til at stille hinanden op i rækkefølge.
    </p>`;
  const content = context.viewer
    ? html`${intro}
        <div class="card wide">
          <tvaers-survey-results survey="trivsel">${withoutScript('Her vises resultaterne.')}</tvaers-survey-results>
        </div>`
    : html`${intro}${chooseFirst('Resultaterne vises for alle ansatte, som undersøgelsen har lovet.', context)}`;
  return page({ title, path: PATH, content }, context);
}
