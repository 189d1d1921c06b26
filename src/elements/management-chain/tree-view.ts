import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { flatRows } from '../../model/chain-tree.js';
import type { ChainRow } from '../../model/chain-tree.js';
import { isFocus, nameOf, rowClass, rowMark, rowWords } from './row-words.js';
import type { ChainLocalize, RowContext } from './row-words.js';
import type { TreeFocus } from './tree-focus.js';

/** What the rows of tree and list do. */
export interface RowHands {
  readonly toggle: (key: string) => void;
  readonly act: (row: ChainRow) => void;
  readonly chosen: string | undefined;
}

/** The organisation as a tree, one row under the other. */
export function treeView(
  localize: ChainLocalize,
  tree: readonly ChainRow[],
  context: RowContext,
  focus: TreeFocus,
  hands: RowHands,
): TemplateResult {
  const rows = flatRows(tree);
  const active = focus.activeKey(rows, context.chain.path.at(-1));
  return html`
    <p class="visually-hidden" id="keys">${localize.term('tvaers.chain.keys')}</p>
    <div
      class="tree"
      part="tree"
      role="tree"
      aria-label=${localize.term('tvaers.chain.tree', context.chain.hierarchy)}
      aria-describedby="keys"
      @keydown=${focus.handleKey}
      @focusin=${focus.handleFocus}
      @click=${(event: Event) => {
        handleClick(event, rows, hands);
      }}
    >
      ${rows.map((row, at) =>
        treeRow(localize, row, context, {
          at,
          isActive: row.key === active,
          isChosen: row.key === hands.chosen,
        }),
      )}
    </div>
  `;
}

/** A click on the mark of what is open or closed does that; anywhere else it is as Enter. */
function handleClick({ target }: Event, rows: readonly ChainRow[], { act, toggle }: RowHands): void {
  const at = target as Element;
  const key = at.closest<HTMLElement>('[data-key]')?.dataset['key'];
  const row = rows.find((each) => each.key === key);
  if (!row) return;
  if (row.isOpen !== undefined && at.closest('.twist')) toggle(row.key);
  else act(row);
}

interface RowState {
  readonly at: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
}

function treeRow(
  localize: ChainLocalize,
  row: ChainRow,
  context: RowContext,
  { at, isActive, isChosen }: RowState,
): TemplateResult {
  return html`<div
    class=${rowClass(row, context, isChosen)}
    part="row"
    role="treeitem"
    aria-labelledby=${`row-${at}`}
    data-key=${row.key}
    tabindex=${isActive ? '0' : '-1'}
    aria-level=${row.level}
    aria-posinset=${row.position}
    aria-setsize=${row.size}
    aria-expanded=${row.isOpen === undefined ? nothing : String(row.isOpen)}
    aria-selected=${row.kind === 'unit' ? String(isChosen) : nothing}
    aria-current=${isFocus(row, context) ? 'location' : nothing}
    aria-busy=${context.isLoading(row.key) ? 'true' : nothing}
  >
    <span class=${row.isOpen === undefined ? 'twist none' : row.isOpen ? 'twist open' : 'twist'}></span>
    <span class="dot"></span>
    <span class="words" id=${`row-${at}`}>
      <span class="title"
        ><bdi class="name">${nameOf(localize, row, context)}</bdi>${rowMark(localize, row, context)}</span
      >
      ${rowWords(localize, row, context)}
    </span>
  </div>`;
}
