import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BaselineArea } from '../../model/span-plan/baseline.js';
import { suggestPosts } from '../../model/span-plan/suggest-posts.js';
import type { PostsBy, PostSuggestion } from '../../model/span-plan/suggest-posts.js';
import type { Adding, Arrange } from './desk.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';

/** How an answer in the form is meant, or undefined where it cannot be used. */
function howOf({ by, value }: Adding): PostsBy | undefined {
  const number = value.trim() === '' ? NaN : Number(value.replace(',', '.'));
  if (by === 'budget') return number >= 0 ? { by, amount: number } : undefined;
  if (!Number.isInteger(number) || number < 1 || number > 999) return undefined;
  return by === 'target' ? { by, target: number } : { by, posts: number };
}

/** The form for new posts of an area: how many, by what, and what they would do before they are added. */
export function addView(
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
