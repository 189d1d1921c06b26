import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Column } from '../../kit/data-table.js';
import type { Slices } from '../../model/slices.js';
import { sortInSlices } from '../../model/sort-in-slices.js';
import type { NodeRow } from './nodes-table.js';
import type { MapLocalize } from './tie-words.js';

/** Which column the rows are sorted by. */
export interface Order {
  readonly column: number;
  readonly down: boolean;
}

export interface NodesTable {
  readonly caption: string;
  readonly columns: readonly Column<NodeRow>[];
  /** All rows, sorted. */
  readonly rows: readonly NodeRow[];
  readonly shown: number;
  readonly order: Order;
  readonly chosen: string | undefined;
  /** The chosen one and those beside it. */
  readonly compared: ReadonlySet<string | undefined>;
}

export interface NodesActions {
  readonly choose: (id: string) => void;
  /** Looks at one more beside those that are chosen, or at one less. */
  readonly toggle: (id: string) => void;
  readonly sort: (column: number) => void;
  readonly showMore: () => void;
}

/** Names by the alphabet of the language, numbers by size; empty ones last, and names among equals. */
export function sortRows(
  rows: readonly NodeRow[],
  columns: readonly Column<NodeRow>[],
  { column, down }: Order,
  language: string,
): Slices<readonly NodeRow[]> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const { text, value } = columns[column] ?? columns[0]!;
  const turn = down ? -1 : 1;
  return sortInSlices(rows, (a, b) => {
    const names = compare(a.node.label, b.node.label);
    if (!value) return turn * compare(text(a), text(b)) || names;
    const [one, other] = [value(a), value(b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || names;
    return turn * (one - other) || names;
  });
}

/** Every node as a row, some at a time, each with a way to its relations. */
export function nodesView(localize: MapLocalize, table: NodesTable, actions: NodesActions): TemplateResult {
  const { caption, columns, order, rows, shown } = table;
  const count = (value: number): string => localize.decimal(value, 0);
  const left = rows.length - shown;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table part="table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, number) => headView(column, number, order, actions.sort))}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, shown).map((row) => rowView(localize, table, row, actions))}
        </tbody>
      </table>
    </div>
    ${
      left > 0
        ? html`<p class="row">
            ${localize.term('tvaers.map.rows-shown', count(shown), count(rows.length))}
            <button type="button" part="button" @click=${actions.showMore}>
              ${localize.term('tvaers.map.more', count(Math.min(left, PAGE)))}
            </button>
          </p>`
        : nothing
    }
  `;
}

/** Rows that are added at a time, so that thousands of nodes never hold the page up. */
export const PAGE = 50;

function headView(
  { head, value }: Column<NodeRow>,
  number: number,
  { column, down }: Order,
  sort: (column: number) => void,
): TemplateResult {
  const sorted = number === column ? (down ? 'descending' : 'ascending') : 'none';
  return html`<th scope="col" class=${value ? 'number' : ''} aria-sort=${sorted}>
    <button
      type="button"
      class="plain head"
      @click=${() => {
        sort(number);
      }}
    >
      ${head}<span class="arrow" aria-hidden="true"></span>
    </button>
  </th>`;
}

function rowView(
  localize: MapLocalize,
  { chosen, columns, compared }: NodesTable,
  row: NodeRow,
  { choose, toggle }: NodesActions,
): TemplateResult {
  const { id, label } = row.node;
  const isCompared = compared.has(id);
  return html`<tr class=${isCompared ? 'chosen' : ''} aria-current=${id === chosen ? 'true' : 'false'}>
    <th scope="row">
      <span class="pick">
        <input
          type="checkbox"
          aria-label=${localize.term('tvaers.map.compare', label)}
          .checked=${live(isCompared)}
          @change=${() => {
            toggle(id);
          }}
        />
        <button
          type="button"
          class="plain link"
          @click=${({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
            (ctrlKey || metaKey || shiftKey ? toggle : choose)(id);
          }}
        >
          <bdi>${label}</bdi>
        </button>
      </span>
    </th>
    ${columns.slice(1).map(({ text, value }) => html`<td class=${value ? 'number' : ''}>${text(row)}</td>`)}
  </tr>`;
}
