import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChainRow } from '../../model/chain-tree.js';
import { isFocus, nameOf, rowClass, rowMark, rowWords } from './row-words.js';
import type { DetailsLocalize, RowContext } from './row-words.js';
import type { RowHands } from './tree-view.js';

/** The same as the tree, as lists in lists with buttons. */
export const listView = (
  localize: DetailsLocalize,
  rows: readonly ChainRow[],
  context: RowContext,
  hands: RowHands,
): TemplateResult =>
  html`<ul class="list" part="list" aria-label=${localize.term('tvaers.chain.tree', context.chain.hierarchy)}>
    ${rowsView(localize, rows, context, hands)}
  </ul>`;

const rowsView = (
  localize: DetailsLocalize,
  rows: readonly ChainRow[],
  context: RowContext,
  hands: RowHands,
): unknown => rows.map((row) => listRow(localize, row, context, hands));

function listRow(localize: DetailsLocalize, row: ChainRow, context: RowContext, hands: RowHands): TemplateResult {
  const name = nameOf(localize, row, context);
  const { act, chosen, toggle } = hands;
  return html`<li aria-current=${isFocus(row, context) ? 'location' : nothing}>
    <div class=${rowClass(row, context)} aria-busy=${context.isLoading(row.key) ? 'true' : nothing}>
      ${
        row.isOpen === undefined
          ? html`<span class="twist none"></span>`
          : html`<button
              type="button"
              class="plain"
              part="button"
              aria-expanded=${String(row.isOpen)}
              aria-label=${localize.term('tvaers.chain.open', name)}
              @click=${() => {
                toggle(row.key);
              }}
            >
              <span class=${row.isOpen ? 'twist open' : 'twist'}></span>
            </button>`
      }
      <span class="words">
        <span class="title">
          ${
            row.kind === 'people'
              ? html`<span class="name">${name}</span>`
              : html`<button
                  type="button"
                  class="plain name"
                  part="button"
                  aria-pressed=${row.kind === 'unit' ? String(row.unit.id === chosen) : nothing}
                  @click=${() => {
                    act(row);
                  }}
                >
                  <bdi>${name}</bdi>
                </button>`
          }${rowMark(localize, row, context)}
        </span>
        ${rowWords(localize, row, context)}
      </span>
    </div>
    ${
      row.children.length > 0
        ? html`<ul>
            ${rowsView(localize, row.children, context, hands)}
          </ul>`
        : nothing
    }
  </li>`;
}
