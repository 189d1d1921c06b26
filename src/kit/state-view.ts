import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BackendQuery, QueryState } from './backend-query.js';
import type { CommonTexts } from './common-texts.js';
import type { Localize } from './localize.js';

export interface StateViewOptions {
  /** What an empty answer means for this element, said instead of the general sentence. */
  readonly empty?: string;
  /** The same for an element whose attributes ask nothing. */
  readonly idle?: string;
  /** Why a good answer may not be shown, where that is so. */
  readonly hidden?: string | undefined;
  /** When the data that are still shown were true, where they say so. */
  readonly asOf?: string | undefined;
}

/**
 * What an element says while it has nothing, or only old data, to show. The box is always there, so that a screen reader
 * hears its text change; it is empty while all is well.
 */
export function stateView<T>(
  localize: Localize<CommonTexts>,
  query: BackendQuery<T>,
  options: StateViewOptions = {},
): TemplateResult {
  const { state } = query;
  const text = sentence(localize, state, options);
  const canRetry = state.name === 'failed' || state.name === 'stale' || state.name === 'offline';
  return html`<div class=${text ? 'state' : ''} part="state" role="status">
    ${text && html`<p>${text}</p>`}
    ${
      canRetry
        ? html`<button
            type="button"
            part="button"
            @click=${() => {
              query.retry();
            }}
          >
            ${localize.term('tvaers.retry')}
          </button>`
        : nothing
    }
  </div>`;
}

function sentence(
  localize: Localize<CommonTexts>,
  state: QueryState<unknown>,
  { asOf, empty, hidden, idle }: StateViewOptions,
): string {
  const date = asOf ? localize.day(asOf) : '';
  switch (state.name) {
    case 'idle':
      return idle ?? localize.term('tvaers.idle');
    case 'waiting':
      return localize.term(state.long ? 'tvaers.waiting-long' : 'tvaers.waiting');
    case 'empty':
      return empty ?? localize.term('tvaers.empty');
    case 'unsupported':
      return localize.term('tvaers.unsupported');
    case 'failed':
      return localize.term('tvaers.failed', state.kind);
    case 'stale':
      return localize.term('tvaers.stale', date);
    case 'offline':
      return state.value === undefined
        ? localize.term('tvaers.failed', 'offline')
        : localize.term('tvaers.offline-kept', date);
    case 'ready':
      return hidden ?? '';
  }
}
