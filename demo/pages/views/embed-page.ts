import { Markup, html } from '../html.js';
import { chooseFirst, page } from '../page.js';
import type { PageContext } from '../page-context.js';

const PATH = '/indsaet';

interface Way {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The very line that the editor copies, and that is shown at work below it. */
  readonly code: string;
}

/** The ways to put one element on a page, in the order to try them. */
function waysFor(unit: string): readonly Way[] {
  const id = encodeURIComponent(unit);
  const address = `/tvaers/widgets/span-gauge?unit=${id}`;
  return [
    {
      id: 'link',
      title: 'Et link',
      text: 'Skriv linket alene i et afsnit, så bliver det til elementet. Det virker i alle redaktionssystemer. Står det i en sætning, forbliver det et link.',
      code: `<p><a href="${address}">Ledelsesspænd</a></p>`,
    },
    {
      id: 'pladsholder',
      title: 'En pladsholder',
      text: 'Hvor du må skrive HTML. Det, der står i pladsholderen, vises, hvis elementet ikke kan hentes.',
      code: `<div data-tvaers="span-gauge" data-tvaers-unit="${id}">\n  <p><a href="${address}">Ledelsesspænd</a></p>\n</div>`,
    },
    {
      id: 'element',
      title: 'Elementet selv',
      text: 'Hvor systemet lader ukendte elementer være.',
      code: `<tvaers-span-gauge unit="${id}"></tvaers-span-gauge>`,
    },
    {
      id: 'ramme',
      title: 'En ramme',
      text: 'Til sider uden for intranettet. Er sidens script der, får rammen selv den højde, der skal til.',
      code: `<iframe src="${address}&amp;frame" title="Ledelsesspænd" width="640" height="360"></iframe>`,
    },
  ];
}

/** How an editor puts an element on a page: each way with its line and what comes of it. */
export function embedPage(context: PageContext): string {
  const { units = [], viewer } = context;
  const title = 'Sæt ind på din egen side';
  const intro = html`<h1>${title}</h1>
    <p class="lead">
      Det, du ser på Medarbejdernet, kan også stå på din egen side. Kopiér en linje. Prøv dem oppefra: den første virker
      flest steder.
    </p>`;
  const unit = viewer?.unitId ?? units[0]?.id;
  const content =
    viewer && unit !== undefined
      ? html`${intro}
        ${waysFor(unit).map(
          ({ code, id, text, title: name }) =>
            html`<section class="card wide" aria-labelledby="${id}">
              <h2 id="${id}">${name}</h2>
              <p>${text}</p>
              <pre tabindex="0" role="region" aria-label="${name}, linjen til din side"><code>${code}</code></pre>
              ${new Markup(code)}
            </section>`,
        )}`
      : html`${intro}${chooseFirst('Så kan vi vise det med din egen enhed.', context)}`;
  return page({ title, path: PATH, content }, context);
}
