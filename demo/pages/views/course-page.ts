import { html } from '../html.js';
import type { Markup } from '../html.js';
import { chooseFirst, page, withoutScript } from '../page.js';
import type { PageContext } from '../page-context.js';
import { unitChooser } from '../unit-chooser.js';

const PATH = '/forloeb';

/** The courses that the viewer works on, one at a time; and what became of closed ones in the units they have insight in. */
export function coursePage(context: PageContext): string {
  const { courses = [], query, viewer } = context;
  const title = 'Forløb med feedback';
  const intro = html`<h1>${title}</h1>
    <p class="lead">
      Ved hvert møde sætter familien fire mærker for, hvordan det går, og fire for samarbejdet. Tallene er til samtalen
      ved bordet.
    </p>`;
  const chosen = courses.find(({ id }) => id === query.get('forloeb')) ?? courses[0];
  const own =
    chosen &&
    html`${courses.length > 1 && courseChooser(courses, chosen.id)}
      <section class="card wide" aria-labelledby="forloebet">
        <h2 id="forloebet">${chosen.alias}</h2>
        <tvaers-feedback-chart course="${chosen.id}"
          >${withoutScript('Her vises forløbet møde for møde.')}</tvaers-feedback-chart
        >
      </section>`;
  const content = viewer
    ? html`${intro}${own}${together(context)}`
    : html`${intro}${chooseFirst('Så kan vi vise de forløb, du arbejder med.', context)}`;
  return page({ title, path: PATH, content }, context);
}

const courseChooser = (courses: NonNullable<PageContext['courses']>, chosen: string): Markup =>
  html`<form method="get" action="${PATH}" class="chooser">
    <label for="forloeb">Vælg et forløb</label>
    <select id="forloeb" name="forloeb">
      ${courses.map(({ alias, id }) => html`<option value="${id}" ${id === chosen && html`selected`}>${alias}</option>`)}
    </select>
    <button class="button">Vis</button>
  </form>`;

function together({ courses = [], feedbackUnits = [], query }: PageContext): Markup {
  const unit = feedbackUnits.find(({ id }) => id === query.get('enhed')) ?? feedbackUnits[0];
  if (!unit) {
    return courses.length > 0
      ? html``
      : html`<section class="card notice">
          <h2>Ingen forløb at vise dig</h2>
          <p>Et forløb kan kun ses af dem, der arbejder med det.</p>
        </section>`;
  }
  return html`${feedbackUnits.length > 1 && unitChooser(feedbackUnits, unit.id, PATH)}
    <section class="card wide" aria-labelledby="samlet">
      <h2 id="samlet">Afsluttede forløb i ${unit.name}</h2>
      <tvaers-feedback-chart unit="${unit.id}"
        >${withoutScript('Her vises, hvordan de afsluttede forløb endte.')}</tvaers-feedback-chart
      >
    </section>`;
}
