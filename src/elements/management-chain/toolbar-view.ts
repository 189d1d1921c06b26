import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ManagementChain } from '../../model/management-chain.js';
import type { Hierarchy } from '../../model/organisation.js';
import type { ChainLocalize } from './row-words.js';

/** The ways to look at a chain. */
export type ChainView = 'tree' | 'list';

export interface ToolbarHands {
  readonly search: (text: string) => void;
  readonly show: (view: ChainView) => void;
  readonly goTo: (hierarchy: Hierarchy) => void;
}

const VIEWS: readonly ChainView[] = ['tree', 'list'];

/** The search, and the choice of hierarchy, where there are more than one, and of tree or list. */
export const toolbarView = (
  localize: ChainLocalize,
  { hierarchies, hierarchy }: ManagementChain,
  view: ChainView,
  hands: ToolbarHands,
): TemplateResult => html`
  <div class="toolbar" part="toolbar">
    <label class="field">
      <span class="small quiet">${localize.term('tvaers.chain.search')}</span>
      <input
        type="search"
        autocomplete="off"
        maxlength="100"
        @input=${({ target }: Event) => {
          hands.search((target as HTMLInputElement).value);
        }}
      />
    </label>
    ${
      hierarchies.length > 1
        ? choice(
            localize.term('tvaers.chain.hierarchy'),
            hierarchies,
            hierarchy,
            (each) => localize.term(`tvaers.chain.hierarchy-${each}`),
            hands.goTo,
          )
        : nothing
    }
    ${choice(localize.term('tvaers.chain.view'), VIEWS, view, (each) => localize.term(`tvaers.chain.view-${each}`), hands.show)}
  </div>
`;

const choice = <T extends string>(
  label: string,
  choices: readonly T[],
  now: T,
  nameOf: (one: T) => string,
  choose: (one: T) => void,
): TemplateResult =>
  html`<div class="choice" role="group" aria-label=${label}>
    ${choices.map(
      (one) =>
        html`<button
          type="button"
          part="button"
          aria-pressed=${String(one === now)}
          @click=${() => {
            choose(one);
          }}
        >
          ${nameOf(one)}
        </button>`,
    )}
  </div>`;
