import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BaselineArea } from '../../model/span-plan/baseline.js';
import { suggestPosts } from '../../model/span-plan/suggest-posts.js';
import type { PostsBy, PostSuggestion } from '../../model/span-plan/suggest-posts.js';
import type { Adding, Desk } from './desk.js';
import { isAbove } from './desk.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';

type Arrange = (parts: Partial<Desk>) => void;

/** Each area with its target and the way to more leaders; then the frame for all of it. */
export function areasView(
  localize: PlannerLocalize,
  planner: PlannerController,
  desk: Desk,
  arrange: Arrange,
): TemplateResult {
  const { areas } = planner.baseline;
  return html`<section part="areas" aria-labelledby="areas">
    <h3 id="areas">${localize.term('tvaers.planner.areas')}</h3>
    <ul class="areas">
      ${areas.map((area) => areaView(localize, planner, area, desk, arrange))}
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
): TemplateResult {
  const { now, words } = planner;
  const term = localize.term.bind(localize);
  const name = words.area(area.id);
  const led = [...now.plan.leaders.values()].filter(
    ({ above, areaId, headcount }) => areaId === area.id && headcount > 0 && !above,
  );
  const over = led.filter((leader) => isAbove(leader, now.plan)).length;
  const target = now.plan.targets.get(area.id);
  const largest = Math.max(0, ...led.map(({ headcount }) => headcount));
  const isAdding = adding?.areaId === area.id;
  return html`<li>
    <div class="area">
      <p>
        <strong><bdi>${name}</bdi></strong>
        <span class="small quiet">
          ${term('tvaers.planner.area-now', led.length, words.whole(led.length), words.whole(largest))}${
            target === undefined ? nothing : `, ${term('tvaers.planner.area-above', over, words.whole(over))}`
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
    ${isAdding ? addView(localize, planner, area, adding, arrange) : nothing}
  </li>`;
}

/** How an answer in the form is meant, or undefined where it cannot be used. */
function howOf({ by, value }: Adding): PostsBy | undefined {
  const number = value.trim() === '' ? NaN : Number(value.replace(',', '.'));
  if (by === 'budget') return number >= 0 ? { by, amount: number } : undefined;
  if (!Number.isInteger(number) || number < 1 || number > 999) return undefined;
  return by === 'target' ? { by, target: number } : { by, posts: number };
}

function addView(
  localize: PlannerLocalize,
  planner: PlannerController,
  area: BaselineArea,
  adding: Adding,
  arrange: Arrange,
): TemplateResult {
  const { now, words } = planner;
  const term = localize.term.bind(localize);
  const how = howOf(adding);
  const suggestion = how && suggestPosts(now.plan, area.id, how, area.costs);
  const ways: readonly PostsBy['by'][] = area.costs ? ['number', 'target', 'budget', 'frame'] : ['number', 'target'];
  const target = now.plan.targets.get(area.id);
  const first = (by: PostsBy['by']): string =>
    by === 'target' ? String(target ?? 30) : by === 'budget' ? String(area.costs!.leaderPost) : '1';
  return html`<form
    class="add"
    @submit=${(event: Event) => {
      event.preventDefault();
      if (suggestion?.change && planner.take(suggestion.change)) arrange({ adding: undefined });
    }}
    @keydown=${({ key }: KeyboardEvent) => {
      if (key === 'Escape') arrange({ adding: undefined });
    }}
  >
    <fieldset>
      <legend>${term('tvaers.planner.by')}</legend>
      ${ways.map(
        (by) =>
          html`<label class="way">
            <input
              type="radio"
              name="by"
              .checked=${by === adding.by}
              @change=${() => {
                arrange({ adding: { ...adding, by, value: first(by) } });
              }}
            />
            ${term(`tvaers.planner.by-${by}`)}
          </label>`,
      )}
    </fieldset>
    ${area.costs ? nothing : html`<p class="small quiet">${term('tvaers.planner.no-cost')}.</p>`}
    <label class="field">
      <span>${term('tvaers.planner.amount', adding.by, area.costs?.currency ?? '')}</span>
      <input
        inputmode="numeric"
        autocomplete="off"
        aria-describedby="preview"
        aria-invalid=${how ? nothing : 'true'}
        .value=${adding.value}
        @input=${({ currentTarget }: Event) => {
          arrange({ adding: { ...adding, value: (currentTarget as HTMLInputElement).value } });
        }}
      />
    </label>
    <div id="preview" role="status">
      ${
        suggestion
          ? previewView(localize, planner, area, suggestion)
          : html`<p class="fault">
              ${term(adding.by === 'budget' ? 'tvaers.planner.amount-fault' : 'tvaers.planner.number-fault')}
            </p>`
      }
    </div>
    <p class="row">
      <button type="submit" class="primary" part="button" aria-disabled=${suggestion?.change ? nothing : 'true'}>
        ${term('tvaers.planner.add-now', suggestion?.posts ?? 0, words.whole(suggestion?.posts ?? 0))}
      </button>
      <button
        type="button"
        part="button"
        @click=${() => {
          arrange({ adding: undefined });
        }}
      >
        ${term('tvaers.planner.close')}
      </button>
    </p>
  </form>`;
}

function previewView(
  localize: PlannerLocalize,
  { words }: PlannerController,
  { costs }: BaselineArea,
  { givenUp, largest, mean, pooled, posts }: PostSuggestion,
): TemplateResult {
  const term = localize.term.bind(localize);
  return html`
    <p>${term('tvaers.planner.preview', posts, words.whole(posts), words.whole(largest))}</p>
    ${pooled === undefined || posts === 0 ? nothing : html`<p class="small quiet">${term('tvaers.planner.preview-pooled', pooled, words.whole(pooled))}</p>`}
    ${
      givenUp > 0
        ? html`<p>
            ${term('tvaers.planner.preview-frame', localize.decimal(givenUp, 1), localize.decimal(mean, 1, true))}
          </p>`
        : costs && posts > 0
          ? html`<p>
              ${term('tvaers.planner.preview-cost', words.money(posts * costs.leaderPost, costs.currency), costs.source)}
            </p>`
          : nothing
    }
  `;
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
