import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { POINTS_THAT_MATTER } from '../../model/survey-figures/difference-marker.js';
import { isHidden } from '../../model/survey-results/survey-results.js';
import type { GroupResults, SurveyResults } from '../../model/survey-results/survey-results.js';
import { points } from './results-words.js';
import type { ResultsLocalize } from './results-words.js';

/** By what the units are ordered: their names as they come, the response rate, or a theme. */
export type UnitOrder = 'name' | 'rate' | `theme ${string}`;

export interface UnitHands {
  readonly order: UnitOrder;
  readonly sort: (order: UnitOrder) => void;
  readonly goTo: (unit: string) => void;
}

const rateOf = (group: GroupResults): number | undefined =>
  isHidden(group) || !group.invited ? undefined : group.answered / group.invited;

const scoreOf = (group: GroupResults, theme: string): number | undefined =>
  isHidden(group) ? undefined : group.themes.find((each) => each.theme === theme)?.mean;

/** The units below and their themes, as a table whose cells say where they stand against the whole. */
export function unitsView(localize: ResultsLocalize, results: SurveyResults, hands: UnitHands): TemplateResult {
  const { below, minimum, themes, unit } = results;
  if (below.length === 0) return html``;
  const rows = ordered(below, hands.order);
  const count = (value: number): string => localize.decimal(value, 0);
  return html`<section part="units">
    <h3 id="units">${localize.term('tvaers.results.units', unit.name)}</h3>
    <p class="small quiet">${localize.term('tvaers.results.units-help', unit.name)}</p>
    <label class="field order">
      <span class="small quiet">${localize.term('tvaers.results.order')}</span>
      <select
        @change=${({ target }: Event) => {
          hands.sort((target as HTMLSelectElement).value as UnitOrder);
        }}
      >
        ${orders(localize, results).map(([value, text]) => html`<option value=${value} ?selected=${value === hands.order}>${text}</option>`)}
      </select>
    </label>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="units">
      <table class="heat" aria-labelledby="units">
        <thead>
          <tr>
            <th scope="col">${localize.term('tvaers.results.unit')}</th>
            <th scope="col" class="number">${localize.term('tvaers.results.rate')}</th>
            ${themes.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (group) =>
              html`<tr>
                <th scope="row">
                  <button
                    type="button"
                    class="plain name"
                    part="button"
                    @click=${() => {
                      hands.goTo(group.id);
                    }}
                  >
                    <bdi>${group.name}</bdi>
                  </button>
                </th>
                ${unitCells(localize, group, results)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      below.some((group) => isHidden(group) || group.themes.length < themes.length)
        ? html`<p class="small quiet">
            ${localize.term('tvaers.results.hidden-note', count(minimum), count(2 * minimum))}
          </p>`
        : nothing
    }
  </section>`;
}

function unitCells(localize: ResultsLocalize, group: GroupResults, { themes, unit }: SurveyResults): TemplateResult {
  if (isHidden(group))
    return html`<td class="hidden-cell" colspan=${themes.length + 1}>${localize.term('tvaers.results.hidden')}</td>`;
  const rate = rateOf(group);
  return html`
    <td class="number">${rate === undefined ? '–' : localize.percent(rate)}</td>
    ${themes.map(({ id }) => scoreCell(localize, scoreOf(group, id), scoreOf(unit, id)))}
  `;
}

function scoreCell(localize: ResultsLocalize, score: number | undefined, whole: number | undefined): TemplateResult {
  if (score === undefined) return html`<td class="number hidden-cell">${localize.term('tvaers.results.hidden')}</td>`;
  const apart = whole === undefined ? 0 : score - whole;
  if (Math.abs(apart) < POINTS_THAT_MATTER) return html`<td class="number">${points(localize, score)}</td>`;
  const [look, mark, word] = apart > 0 ? (['high', '▲', 'higher'] as const) : (['low', '▼', 'lower'] as const);
  return html`<td class="number ${look}">
    <span aria-hidden="true">${mark}</span> ${points(localize, score)}
    <span class="visually-hidden">${localize.term(`tvaers.results.${word}`)}</span>
  </td>`;
}

const orders = (localize: ResultsLocalize, { themes }: SurveyResults): readonly (readonly [UnitOrder, string])[] => [
  ['name', localize.term('tvaers.results.order-name')],
  ['rate', localize.term('tvaers.results.order-rate')],
  ...themes.map(({ id, label }) => [`theme ${id}`, localize.term('tvaers.results.order-theme', label)] as const),
];

/** The lowest first; what is hidden stands last, in the order it came. */
function ordered(groups: readonly GroupResults[], order: UnitOrder): readonly GroupResults[] {
  if (order === 'name') return groups;
  const value = (group: GroupResults): number =>
    (order === 'rate' ? rateOf(group) : scoreOf(group, order.slice('theme '.length))) ?? Infinity;
  return groups.toSorted((a, b) => {
    const [first, second] = [value(a), value(b)];
    return first === second ? 0 : first - second;
  });
}
