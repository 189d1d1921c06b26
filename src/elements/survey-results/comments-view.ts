import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommentPage } from '../../backend/results-source.js';
import type { BackendQuery } from '../../kit/backend-query.js';
import { stateView } from '../../kit/state-view.js';
import type { AskedQuestion, SurveyResults } from '../../model/survey-results/survey-results.js';
import type { LaterLocalize } from './later-words.js';

export interface CommentHands {
  /** The question whose comments are shown. */
  readonly question: string | undefined;
  readonly choose: (question: string) => void;
  readonly more: () => void;
}

/** The questions that are answered in words. */
export const wordsAsked = ({ questions }: SurveyResults): readonly AskedQuestion[] =>
  questions.filter(({ form }) => form === 'words');

/** What people wrote, in the order of the alphabet, where enough have written. */
export function commentsView(
  localize: LaterLocalize,
  results: SurveyResults,
  query: BackendQuery<CommentPage>,
  { choose, more, question }: CommentHands,
): TemplateResult {
  const asked = wordsAsked(results);
  const { state } = query;
  const page = 'value' in state ? state.value : undefined;
  const minimum = localize.decimal(results.commentMinimum, 0);
  const hidden = page?.hidden ? localize.term('tvaers.results.comments-hidden', minimum) : undefined;
  return html`
    ${
      asked.length > 1
        ? html`<label class="field">
            <span class="small quiet">${localize.term('tvaers.results.question')}</span>
            <select
              @change=${({ target }: Event) => {
                choose((target as HTMLSelectElement).value);
              }}
            >
              ${asked.map(({ id, text }) => html`<option value=${id} ?selected=${id === question}>${text}</option>`)}
            </select>
          </label>`
        : html`<p class="quiet">${asked[0]?.text}</p>`
    }
    ${stateView(localize, query, { hidden, empty: localize.term('tvaers.results.no-comments') })}
    ${
      page && page.items.length > 0
        ? html`<p class="small quiet">
              ${localize.term('tvaers.results.comments-shown', localize.decimal(page.items.length, 0), localize.decimal(page.total ?? page.items.length, 0))}
            </p>
            <ul class="comments">
              ${page.items.map((text) => html`<li dir="auto">${text}</li>`)}
            </ul>
            ${
              page.nextCursor === undefined
                ? nothing
                : html`<button type="button" part="button" @click=${more}>
                    ${localize.term('tvaers.results.more-comments')}
                  </button>`
            }`
        : nothing
    }
  `;
}
