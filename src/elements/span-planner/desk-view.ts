import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { gaugeScale } from '../../layout/gauge-scale.js';
import { deskRows, MORE, ONLY } from './desk.js';
import type { Desk, DeskActions } from './desk.js';
import { rowView } from './leader-row-view.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';

/** The leaders with their people, to find, change and move. */
export function deskView(
  localize: PlannerLocalize,
  planner: PlannerController,
  desk: Desk,
  actions: DeskActions,
): TemplateResult {
  const { baseline, now, today, words } = planner;
  const term = localize.term.bind(localize);
  const rows = deskRows(words, today.plan, now.plan, desk);
  const scale = gaugeScale([...today.plan.leaders.values()].map(({ headcount }) => headcount));
  const { arrange } = actions;
  const left = rows.length - desk.shown;
  return html`<section part="desk" aria-labelledby="desk">
    <h3 id="desk" tabindex="-1">${term('tvaers.planner.desk')}</h3>
    <p class="small quiet">${term('tvaers.planner.desk-help')}</p>
    <div class="row tools">
      ${
        baseline.areas.length > 1
          ? html`<label class="field">
              <span class="small quiet">${term('tvaers.planner.area')}</span>
              <select
                @change=${({ currentTarget }: Event) => {
                  arrange({ area: (currentTarget as HTMLSelectElement).value, shown: MORE });
                }}
              >
                <option value="" ?selected=${desk.area === ''}>${term('tvaers.planner.all-areas')}</option>
                ${baseline.areas.map(
                  ({ id }) => html`<option value=${id} ?selected=${desk.area === id}>${words.area(id)}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }
      <label class="field">
        <span class="small quiet">${term('tvaers.planner.search')}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${desk.search}
          @input=${({ currentTarget }: Event) => {
            arrange({ search: (currentTarget as HTMLInputElement).value, shown: MORE });
          }}
        />
      </label>
      <label class="field">
        <span class="small quiet">${term('tvaers.planner.only')}</span>
        <select
          @change=${({ currentTarget }: Event) => {
            arrange({ only: (currentTarget as HTMLSelectElement).value as Desk['only'], shown: MORE });
          }}
        >
          ${ONLY.map((only) => html`<option value=${only} ?selected=${only === desk.only}>${term(`tvaers.planner.only-${only}`)}</option>`)}
        </select>
      </label>
    </div>
    <p role="status" class="small quiet">
      ${
        rows.length === 0
          ? term('tvaers.planner.no-rows')
          : term('tvaers.planner.rows', words.whole(Math.min(rows.length, desk.shown)), words.whole(rows.length))
      }
    </p>
    <ul class="leaders">
      ${repeat(
        rows.slice(0, desk.shown),
        ({ leader }) => leader.id,
        (row) => rowView(localize, planner, row, scale, desk, actions),
      )}
    </ul>
    ${
      left > 0
        ? html`<p>
            <button
              type="button"
              part="button"
              @click=${() => {
                arrange({ shown: desk.shown + 4 * MORE });
              }}
            >
              ${term('tvaers.planner.more', words.whole(Math.min(left, 4 * MORE)))}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}
