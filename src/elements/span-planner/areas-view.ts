import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BaselineArea } from '../../model/span-plan/baseline.js';
import { areaFigures } from '../../model/span-plan/figures.js';
import type { Arrange, Desk, Hands } from './desk.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';

/** Each area with its target and the way to more leaders; then the frame for all of it. */
export function areasView(
  localize: PlannerLocalize,
  planner: PlannerController,
  desk: Desk,
  arrange: Arrange,
  hands: Hands | undefined,
): TemplateResult {
  const { areas } = planner.baseline;
  return html`<section part="areas" aria-labelledby="areas">
    <h3 id="areas">${localize.term('tvaers.planner.areas')}</h3>
    <ul class="areas">
      ${areas.map((area) => areaView(localize, planner, area, desk, arrange, hands))}
    </ul>
    ${frameView(localize, planner)}
  </section>`;
}

function areaView(
  localize: PlannerLocalize,
  planner: PlannerController,
  area: BaselineArea,
  { adding }: Desk,
  arrange: Arrange,
  hands: Hands | undefined,
): TemplateResult {
  const { now, words } = planner;
  const term = localize.term.bind(localize);
  const name = words.area(area.id);
  const { above, largest, leaders } = areaFigures(now.plan, area.id);
  const target = now.plan.targets.get(area.id);
  const isAdding = adding?.areaId === area.id;
  return html`<li>
    <div class="area">
      <p>
        <strong><bdi>${name}</bdi></strong>
        <span class="small quiet">
          ${term('tvaers.planner.area-now', leaders, words.whole(leaders), words.whole(largest))}${
            target === undefined ? nothing : `, ${term('tvaers.planner.area-above', above, words.whole(above))}`
          }
        </span>
      </p>
      <label class="target">
        <span class="small quiet">${term('tvaers.planner.target-short')}</span>
        <input
          type="number"
          inputmode="numeric"
          min="1"
          max="9999"
          aria-label=${term('tvaers.planner.target', name)}
          .value=${target === undefined ? '' : String(target)}
          @change=${({ currentTarget }: Event) => {
            const field = currentTarget as HTMLInputElement;
            const number = Math.floor(Number(field.value));
            const wanted = field.value !== '' && number >= 1 ? number : null;
            if (wanted === (target ?? null)) field.value = String(target ?? '');
            else planner.take({ kind: 'target', areaId: area.id, target: wanted });
          }}
        />
      </label>
      <button
        type="button"
        part="button"
        aria-expanded=${isAdding}
        aria-label=${term('tvaers.planner.add-in', name)}
        @click=${() => {
          arrange({ adding: isAdding ? undefined : { areaId: area.id, by: 'number', value: '1' } });
        }}
      >
        ${term('tvaers.planner.add')}
      </button>
    </div>
    ${isAdding ? hands?.addView(localize, planner, area, adding, arrange) : nothing}
  </li>`;
}

/** The frame of money, where posts have a price, and where new leaders come from. */
function frameView(localize: PlannerLocalize, planner: PlannerController): TemplateResult {
  const { baseline, now, words } = planner;
  const term = localize.term.bind(localize);
  const sources = [...new Set(baseline.areas.flatMap(({ costs }) => costs?.source ?? []))];
  return html`<div class="frame">
    ${
      words.currency === undefined
        ? nothing
        : html`<label class="field">
            <span>${term('tvaers.planner.frame')} (${words.currency})</span>
            <input
              type="number"
              inputmode="numeric"
              min="0"
              aria-describedby="frame-help"
              .value=${now.plan.frame === null ? '' : String(now.plan.frame)}
              @change=${({ currentTarget }: Event) => {
                const { value } = currentTarget as HTMLInputElement;
                const amount = value === '' || !(Number(value) >= 0) ? null : Number(value);
                if (amount !== now.plan.frame) planner.take({ kind: 'frame', amount });
              }}
            />
            <span class="small quiet" id="frame-help">
              ${term('tvaers.planner.frame-help', term('tvaers.planner.costs-from', sources.join(', ')))}
            </span>
          </label>`
    }
    <label class="way">
      <input
        type="checkbox"
        aria-describedby="inside-help"
        .checked=${now.plan.recruitsInside}
        @change=${({ currentTarget }: Event) => {
          planner.take({ kind: 'recruit', inside: (currentTarget as HTMLInputElement).checked });
        }}
      />
      <span>
        ${term('tvaers.planner.inside')}
        <span class="small quiet" id="inside-help">${term('tvaers.planner.inside-help')}</span>
      </span>
    </label>
  </div>`;
}
