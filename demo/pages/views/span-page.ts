import { html } from '../html.js';
import type { Markup } from '../html.js';
import { chooseFirst, page, withoutScript } from '../page.js';
import type { PageContext, PageViewer } from '../page-context.js';
import { unitChooser } from '../unit-chooser.js';

const PATH = '/ledelsesspaend';

/** The viewer's own span, or their leader's, and a unit of their choice. */
export function spanPage(context: PageContext): string {
  const { query, units = [], viewer } = context;
  const title = 'Ledelsesspænd';
  const intro = html`<h1>${title}</h1>
    <p class="lead">
      Ledelsesspændet er antallet af medarbejdere, en leder er nærmeste leder for. Det siger ikke, om ledelsen er god,
      men hvor mange der skal deles om den.
    </p>`;
  if (!viewer) {
    return page(
      {
        title,
        path: PATH,
        content: html`${intro}${chooseFirst('Så kan vi vise dit eget eller din leders ledelsesspænd.', context)}`,
      },
      context,
    );
  }
  const asked = query.get('enhed');
  const chosen =
    asked === null
      ? undefined
      : (units.find(({ id }) => id === asked) ?? { id: asked, name: 'Den valgte enhed', depth: 0, wholly: false });
  const content = html`${intro} ${!chosen && own(viewer)}
  ${units.length > 1 && unitChooser(units, chosen?.id ?? viewer.unitId, PATH)}
  ${
    chosen &&
    html`<section class="card wide" aria-labelledby="valgt">
      <h2 id="valgt">${chosen.name}</h2>
      <tvaers-scope unit="${chosen.id}" address>
        <tvaers-span-gauge>${withoutScript('Her vises enhedens ledelsesspænd.')}</tvaers-span-gauge>
        <h3>Alle ledere i ${chosen.name}</h3>
        <tvaers-span-overview unit="${chosen.id}"
          >${withoutScript('Her vises, hvordan ledelsesspændene fordeler sig.')}</tvaers-span-overview
        >
      </tvaers-scope>
      ${chosen.wholly && html`<p><a class="button" href="/planlaeg?enhed=${encodeURIComponent(chosen.id)}">Prøv ændringer i ${chosen.name}</a></p>`}
      <p><a href="${PATH}">Tilbage til ${leads(viewer) ? 'mit eget ledelsesspænd' : 'min egen enhed'}</a></p>
    </section>`
  }`;
  return page({ title, path: PATH, content }, context);
}

const leads = ({ roles }: PageViewer): boolean => roles.includes('leader') || roles.includes('director');

function own(viewer: PageViewer): Markup {
  const leading = leads(viewer);
  if (!leading && viewer.unitId === undefined) return html``;
  const gauge = leading
    ? html`<tvaers-span-gauge leader="me">${withoutScript('Her vises dit ledelsesspænd.')}</tvaers-span-gauge>`
    : html`<tvaers-span-gauge unit="${viewer.unitId}"
        >${withoutScript('Her vises din leders ledelsesspænd.')}</tvaers-span-gauge
      >`;
  return html`<section class="card wide" aria-labelledby="mit">
    <h2 id="mit">${leading ? 'Dit ledelsesspænd' : 'Din leders ledelsesspænd'}</h2>
    ${gauge}
  </section>`;
}
