import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Column } from '../../kit/data-table.js';
import { PrintWatch } from '../../kit/print-watch.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { finish } from '../../model/slices.js';
import type { Slices } from '../../model/slices.js';
import { nodeColumns, nodeRows } from './nodes-table.js';
import type { NodeRow } from './nodes-table.js';
import { nodesView, PAGE, sortRows } from './nodes-view.js';
import type { Order } from './nodes-view.js';
import { SlicedWork } from './sliced-work.js';
import type { MapLocalize } from './tie-words.js';

/** What the table needs from the element. */
export interface ListHost {
  readonly localize: MapLocalize;
  readonly chosen: () => string | undefined;
  readonly others: () => readonly string[];
  readonly open: (id: string) => void;
  readonly toggle: (id: string) => void;
  /** What the table has beside the rest. */
  readonly columns: (index: GraphIndex) => readonly Column<NodeRow>[];
}

/** Rows that a print holds at most. */
const PRINTED = 2000;
/** From so many nodes on, the table is made in slices of its own, so that nothing else need wait. */
const MANY = 500;

/** What rows are made of. */
interface Making {
  readonly index: GraphIndex;
  readonly order: Order;
  readonly columns: readonly Column<NodeRow>[];
  /** They tell which columns there are, and in which language. */
  readonly heads: string;
}

/** The table of nodes: how it is sorted and how far it is unrolled. All of it is there while the page is printed. */
export class NodesList {
  readonly #host: LitElement;
  readonly #options: ListHost;
  #order: Order = { column: 0, down: false };
  #shown = PAGE;
  readonly #print: PrintWatch;
  readonly #work: SlicedWork<Making, readonly NodeRow[]>;
  #making: Making | undefined;
  /** What was made last, and of what. */
  #made: { readonly of: Making; readonly rows: readonly NodeRow[] } | undefined;

  constructor(host: LitElement, options: ListHost) {
    this.#host = host;
    this.#options = options;
    this.#print = new PrintWatch(host, () => {
      host.requestUpdate();
    });
    this.#work = new SlicedWork(host, (making) => this.#rowsOf(making));
  }

  /** Whether the page is being printed: then lists that are unrolled by hand hold all. */
  get isPrinting(): boolean {
    return this.#print.isPrinting;
  }

  view(index: GraphIndex): TemplateResult | typeof nothing {
    const { chosen, localize, open, others, toggle } = this.#options;
    const columns = nodeColumns(localize, index, this.#options.columns(index));
    const rows = this.#rows(index, columns);
    if (!rows) return nothing;
    const table = {
      caption: this.#caption(index),
      columns,
      rows,
      shown: this.#print.isPrinting ? PRINTED : this.#shown,
      order: this.#order,
      chosen: chosen(),
      compared: new Set([chosen(), ...others()]),
    };
    return nodesView(localize, table, {
      choose: open,
      toggle,
      sort: (column) => {
        // Numbers are most often looked for from the largest down, names from the first.
        const down = this.#order.column === column ? !this.#order.down : columns[column]?.value !== undefined;
        this.#order = { column, down };
        this.#host.requestUpdate();
      },
      showMore: () => {
        this.#shown += PAGE;
        this.#host.requestUpdate();
      },
    });
  }

  #caption({ changes, graph }: GraphIndex): string {
    const { level, title } = graph;
    return changes
      ? this.#options.localize.term(
          'tvaers.map.changed-caption',
          level,
          title,
          this.#options.localize.day(changes.before.asOf),
        )
      : this.#options.localize.term('tvaers.map.table', level);
  }

  /** The rows, sorted; those sorted otherwise while they are being sorted, and none while there are none. */
  #rows(index: GraphIndex, columns: readonly Column<NodeRow>[]): readonly NodeRow[] | undefined {
    const heads = columns.map(({ head }) => head).join();
    const last = this.#making;
    const making =
      last?.index === index && last.order === this.#order && last.heads === heads
        ? last
        : { index, order: this.#order, columns, heads };
    this.#making = making;
    if (this.#made?.of === making) return this.#made.rows;
    const isLarge = index.graph.nodes.length > MANY && !this.#print.isPrinting;
    const rows = isLarge ? this.#work.about(making) : finish(this.#rowsOf(making));
    if (rows) this.#made = { of: making, rows };
    return this.#made?.of.index === index ? this.#made.rows : undefined;
  }

  *#rowsOf({ columns, index, order }: Making): Slices<readonly NodeRow[]> {
    const rows = yield* nodeRows(index);
    return yield* sortRows(rows, columns, order, this.#options.localize.lang());
  }
}
