import { html } from '../html.js';
import { chooseFirst, page, withoutScript } from '../page.js';
import type { PageContext } from '../page-context.js';
import { unitChooser } from '../unit-chooser.js';

const PATH = '/planlaeg';

/** What-ifs about leadership, for those who may see every span of a unit. */
export function planPage(context: PageContext): string {
  const { query, viewer } = context;
  const units = (context.units ?? []).filter(({ wholly }) => wholly);
  const title = 'Prøv en anden ledelse af';
  const intro = html`<h1>${title}</h1>
    <p class="lead">
      Hvad sker der, hvis I ansætter flere ledere, slår to grupper sammen eller flytter et team? Prøv det her, før I
      beslutter noget.
    </p>`;
  const parts = (content: ReturnType<typeof html>): string => page({ title, path: PATH, content }, context);
  if (!viewer) return parts(html`${intro}${chooseFirst('Så kan du prøve med de enheder, du leder.', context)}`);
  const asked = query.get('enhed');
  const chosen = units.find(({ id }) => id === asked) ?? units[0];
  if (!chosen)
    return parts(
      html`${intro}
        <section class="card notice">
          <h2>Her er ikke noget for dig endnu</h2>
          <p>Siden er for dem, der leder en enhed med flere ledere, for direktører og for HR.</p>
        </section>`,
    );
  return parts(
    html`${intro} ${units.length > 1 && unitChooser(units, chosen.id, PATH)}
      <section class="card wide" aria-labelledby="valgt">
        <h2 id="valgt">${chosen.name}</h2>
        <tvaers-span-planner unit="${chosen.id}"
          >${withoutScript('Her kan du prøve ændringer af ledelsen.')}</tvaers-span-planner
        >
      </section>`,
  );
}
