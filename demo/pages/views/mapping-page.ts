import { html } from '../html.js';
import { chooseFirst, page, withoutScript } from '../page.js';
import type { PageContext } from '../page-context.js';
import { unitChooser } from '../unit-chooser.js';

const PATH = '/kortlaegning';

/** How children, parents, staff and leaders see a day care centre, for those who have insight in one. */
export function mappingPage(context: PageContext): string {
  const { mapped = [], query, viewer } = context;
  const title = 'Kortlægning i dagtilbud';
  const intro = html`<h1>${title}</h1>
    <p class="lead">
      Børn, forældre, medarbejdere, kontaktpædagoger og ledelse har svaret på de samme temaer. Forskellene er ikke fejl:
      de er det, I kan tale om.
    </p>`;
  const asked = query.get('enhed');
  const chosen = mapped.find(({ id }) => id === asked) ?? mapped[0];
  const own = chosen
    ? html`${mapped.length > 1 && unitChooser(mapped, chosen.id, PATH)}
        <section class="card wide" aria-labelledby="valgt">
          <h2 id="valgt">${chosen.name}</h2>
          <tvaers-informant-gap unit="${chosen.id}"
            >${withoutScript('Her vises, hvordan hver gruppe ser dagtilbuddet.')}</tvaers-informant-gap
          >
        </section>`
    : html`<section class="card notice">
        <h2>Ingen kortlægning at vise dig</h2>
        <p>Du kan se kortlægningen af de dagtilbud, du leder eller arbejder i, og to niveauer op og ned.</p>
      </section>`;
  const content = viewer
    ? html`${intro}${own}`
    : html`${intro}${chooseFirst('Så kan vi vise de dagtilbud, du har indsigt i.', context)}`;
  return page({ title, path: PATH, content }, context);
}
