import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Column } from '../../kit/data-table.js';
import { PrintWatch } from '../../kit/print-watch.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { nodeColumns, nodeRows } from './nodes-table.js';
import type { NodeRow } from './nodes-table.js';
import { nodesView, PAGE, sortRows } from './nodes-view.js';
import type { Order } from './nodes-view.js';
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
/** From so many nodes on, the table gets a task of its own, so that the words before it need not wait. */
const MANY = 500;

/** The table of nodes: how it is sorted and how far it is unrolled. All of it is there while the page is printed. */
export class NodesList implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ListHost;
  #order: Order = { column: 0, down: false };
  #shown = PAGE;
  readonly #print: PrintWatch;
  /** The newest graph whose table may be made. */
  #due: GraphIndex | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rows:
    | {
        readonly index: GraphIndex;
        readonly order: Order;
        /** They tell which columns there are, and in which language. */
        readonly heads: string;
        readonly sorted: readonly NodeRow[];
      }
    | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ListHost) {
    this.#host = host;
    this.#options = options;
    this.#print = new PrintWatch(host, () => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Whether the page is being printed: then lists that are unrolled by hand hold all. */
  get isPrinting(): boolean {
    return this.#print.isPrinting;
  }

  view(index: GraphIndex): TemplateResult | typeof nothing {
    if (index !== this.#due && index.graph.nodes.length > MANY && !this.#print.isPrinting) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#due = index;
        this.#host.requestUpdate();
      });
      return nothing;
    }
    const { chosen, localize, open, others, toggle } = this.#options;
    const columns = nodeColumns(localize, index, this.#options.columns(index));
    const table = {
      caption: this.#caption(index),
      columns,
      rows: this.#sorted(index, columns),
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

  #sorted(index: GraphIndex, columns: readonly Column<NodeRow>[]): readonly NodeRow[] {
    const { localize } = this.#options;
    const heads = columns.map(({ head }) => head).join();
    const kept = this.#rows;
    if (kept?.index === index && kept.order === this.#order && kept.heads === heads) return kept.sorted;
    const sorted = sortRows(nodeRows(index), columns, this.#order, localize.lang());
    this.#rows = { index, order: this.#order, heads, sorted };
    return sorted;
  }
}
