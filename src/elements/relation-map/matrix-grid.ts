import { html, render } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { gridLines, gridWindow, windowNumbers } from '../../layout/grid-window.js';
import type { GridLines, GridWindow } from '../../layout/grid-window.js';
import { PrintWatch } from '../../kit/print-watch.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { Grouping } from '../../model/relations/area-grouping.js';
import { MOST_CLUSTERED } from '../../model/relations/matrix-order.js';
import type { MatrixOrder } from '../../model/relations/matrix-order.js';
import { matrixSheet } from '../../model/relations/matrix-sheet.js';
import type { CellKind, MatrixSheet } from '../../model/relations/matrix-sheet.js';
import { kindWords } from './legend-view.js';
import { matrixAction } from './matrix-keys.js';
import type { MatrixPlace } from './matrix-keys.js';
import { matrixLegendView, matrixView } from './matrix-view.js';
import { isChange, MatrixWords } from './matrix-words.js';
import type { MapLocalize } from './tie-words.js';

/** What the matrix needs from the element. */
export interface MatrixHost {
  readonly element: LitElement;
  readonly localize: MapLocalize;
  readonly read: () => GraphIndex | undefined;
  readonly chosen: () => string | undefined;
  /** Those that are looked at beside the selected one. */
  readonly others: () => readonly string[];
  /** What areas stand for, and its name; undefined where they are administrations, or nobody knows yet. */
  readonly structure: () => { readonly grouping: Grouping | undefined; readonly groupingName: string } | undefined;
  /** Two are pointed at, or one and the same. */
  readonly choose: (from: string | undefined, ...others: readonly string[]) => void;
  /** The same, and the focus goes to what there is to see of them. */
  readonly open: (from: string, to: string) => void;
}

/** The side of a cell in letters' heights, as in `matrix-styles.ts`. */
const CELL = 2.25;
/** Nodes whose matrix a sheet of paper holds. */
const PRINTED = 40;
/** Cells that are added at a time: a thousand at once would hold the page up. */
const ADDED = 100;
/** What is drawn before it is known how much can be seen. */
const UNSEEN = { width: 400, height: 400 };

/**
 * The matrix in the page. It draws itself, and of a large one only what can be seen, so that a hand that scrolls draws
 * nothing else anew.
 */
export class MatrixGrid implements ReactiveController {
  readonly #host: MatrixHost;
  readonly #sizes: ResizeObserver;
  #container: HTMLElement | undefined;
  /** What the sheet was made of. */
  #known: readonly unknown[] = [];
  #sheet: MatrixSheet | undefined;
  #words: MatrixWords | undefined;
  /** What the reader has chosen, if anything. */
  #order: MatrixOrder | undefined;
  #at: MatrixPlace = { row: 0, column: 0 };
  #pointed: MatrixPlace | undefined;
  #size = UNSEEN;
  /** The window that is drawn, or will be before the next frame. */
  #due = '';
  #lines: GridLines = new Map();
  readonly #print: PrintWatch;
  #asked = 0;

  constructor(host: MatrixHost) {
    this.#host = host;
    this.#sizes = new ResizeObserver(([entry]) => {
      const { height = 0, width = 0 } = entry?.contentRect ?? {};
      this.#size = { width, height };
      this.#draw();
    });
    this.#print = new PrintWatch(host.element, () => {
      this.#draw();
    });
    host.element.addController(this);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
    this.#container = undefined;
  }

  hostUpdated(): void {
    const container = this.#host.element.renderRoot.querySelector<HTMLElement>('.matrix-box') ?? undefined;
    if (container !== this.#container) {
      this.#sizes.disconnect();
      this.#container = container;
      this.#lines = new Map();
      this.#size = UNSEEN;
    }
    this.#draw();
    const cells = container?.querySelector('.cells');
    if (cells) this.#sizes.observe(cells);
  }

  #draw(): void {
    const { chosen, localize, others, read } = this.#host;
    const container = this.#container;
    const index = read();
    if (!container || !index) return;
    const { sheet, words } = this.#read(index);
    const count = sheet.nodes.length;
    if (this.#print.isPrinting && count > PRINTED) {
      render(html`<p class="quiet">${localize.term('tvaers.map.matrix-large')}</p>`, container);
      return;
    }
    const order = this.#orderNow;
    const { columns, rows } = this.#window(count);
    const { isWhole, lines } = gridLines(
      this.#lines,
      { rows, columns },
      this.#at,
      this.#print.isPrinting ? Infinity : ADDED,
    );
    this.#lines = lines;
    if (!isWhole) this.#ask();
    const { column, row } = this.#pointed ?? { row: -1, column: -1 };
    const matrix = {
      sheet,
      words,
      lines,
      columns: windowNumbers(columns, this.#at.column),
      at: this.#at,
      chosen: chosen(),
      other: others()[0],
      rows,
      order,
      orders: (['organisation', 'group', 'cluster', 'name'] as const).filter(
        (each) => (each !== 'group' || this.#grouping) && (each !== 'cluster' || count <= MOST_CLUSTERED),
      ),
      groupingName: this.#host.structure()?.groupingName ?? '',
      said: row < count && column < count ? words.said(row, column) : undefined,
    };
    const legend = matrixLegendView(localize, sheet, this.#kindWords);
    const wasIn = this.#focused !== null;
    render(html`${matrixView(localize, matrix, this.#actions)}${legend}`, container);
    // The two that the keyboard is at may stand elsewhere now.
    if (wasIn && !container.querySelector('[role=grid] [tabindex="0"]:focus')) this.#focus();
  }

  /** Draws before the next frame. A cell that is taken away while it has the focus says so in the middle of a drawing. */
  #ask(): void {
    this.#asked ||= requestAnimationFrame(() => {
      this.#asked = 0;
      this.#draw();
    });
  }

  /** What in the grid has the focus, or null. */
  get #focused(): HTMLElement | null {
    return this.#container?.querySelector<HTMLElement>('[role=grid] :focus') ?? null;
  }

  #focus(): void {
    const cell = this.#container?.querySelector<HTMLElement>('[role=grid] [tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #read(index: GraphIndex): { readonly sheet: MatrixSheet; readonly words: MatrixWords } {
    const language = this.#host.localize.lang();
    const [order, grouping] = [this.#orderNow, this.#grouping];
    const wanted = [index, order, language, grouping];
    if (wanted.some((each, at) => each !== this.#known[at])) {
      const from = this.#sheet?.nodes[this.#at.row]?.id;
      const to = this.#sheet?.nodes[this.#at.column]?.id;
      this.#sheet = matrixSheet(index, order, new Intl.Collator(language, { numeric: true }).compare, grouping);
      this.#words = new MatrixWords(this.#host.localize, this.#sheet);
      this.#lines = new Map();
      this.#known = wanted;
      // The keyboard stays with the two it was at, wherever they stand now.
      const placeOf = (id: string | undefined): number =>
        Math.max(
          0,
          this.#sheet!.nodes.findIndex((node) => node.id === id),
        );
      this.#at = { row: placeOf(from), column: placeOf(to) };
      this.#pointed = undefined;
    }
    return { sheet: this.#sheet!, words: this.#words! };
  }

  /** What there is to stand by beside the organisation. On a map without areas that is nothing. */
  get #grouping(): Grouping | undefined {
    const grouping = this.#host.structure()?.grouping;
    return grouping?.by === 'none' ? undefined : grouping;
  }

  /** What the reader has chosen where there is such an order. Until then it goes as the areas of the map do. */
  get #orderNow(): MatrixOrder {
    const first = this.#grouping ? 'group' : 'organisation';
    return this.#order === 'group' ? first : (this.#order ?? first);
  }

  /** The rows and columns to be shown: what can be seen, as far as it is scrolled now. */
  #window(count: number): { readonly rows: GridWindow; readonly columns: GridWindow } {
    const cells = this.#container?.querySelector('.cells');
    const part = CELL * Number.parseFloat(getComputedStyle(this.#container!).fontSize);
    const { height, width } = this.#print.isPrinting ? { height: count * part, width: count * part } : this.#size;
    const rows = gridWindow(cells?.scrollTop ?? 0, height, part, count);
    const columns = gridWindow(Math.abs(cells?.scrollLeft ?? 0), width, part, count);
    this.#due = JSON.stringify([rows, columns]);
    return { rows, columns };
  }

  readonly #kindWords = (kind: CellKind): string => {
    const { localize, read } = this.#host;
    if (isChange(kind)) return localize.term('tvaers.map.change-legend', kind);
    return kind === 'weak' || kind === 'moderate' || kind === 'strong' || kind === 'rated'
      ? kindWords(localize, read()!.graph, kind)
      : localize.term('tvaers.map.matrix-kind', kind);
  };

  /** The place of what is in the grid, read from where it says it is. */
  #placeOf(target: EventTarget | null): MatrixPlace | undefined {
    const cell = target instanceof Element ? target.closest('[aria-colindex]') : undefined;
    const row = cell?.closest('[aria-rowindex]');
    if (!cell || !row || cell.classList.contains('corner')) return undefined;
    return { row: Number(row.ariaRowIndex) - 2, column: Number(cell.ariaColIndex) - 2 };
  }

  #go(to: MatrixPlace): void {
    this.#at = to;
    this.#pointed = to;
    this.#draw();
    this.#focus();
  }

  /** The two at a place; at a head, the one of it. */
  #ids({ column, row }: MatrixPlace): readonly [string, string] | undefined {
    const from = this.#sheet?.nodes[row < 0 ? column : row]?.id;
    const to = this.#sheet?.nodes[column < 0 ? row : column]?.id;
    return from === undefined || to === undefined ? undefined : [from, to];
  }

  readonly #actions = {
    order: (order: MatrixOrder): void => {
      this.#order = order;
      this.#draw();
    },
    keydown: (event: KeyboardEvent): void => {
      const count = this.#sheet?.nodes.length ?? 0;
      const { altKey, ctrlKey, metaKey } = event;
      const key = isMirrored(event.currentTarget) ? (MIRRORED[event.key] ?? event.key) : event.key;
      const action = matrixAction({ altKey, ctrlKey, key, metaKey }, this.#at, count);
      if (!action) return;
      event.preventDefault();
      const ids = this.#ids(this.#at);
      if (action.name === 'go') this.#go(action.to);
      else if (action.name === 'back') this.#host.choose(undefined);
      else if (ids) this.#host.open(...ids);
    },
    click: ({ target }: Event): void => {
      const place = this.#placeOf(target);
      const ids = place && this.#ids(place);
      if (!ids) return;
      this.#go(place);
      this.#host.choose(...ids);
    },
    point: ({ target }: Event): void => {
      const place = this.#placeOf(target);
      if (place?.row === this.#pointed?.row && place?.column === this.#pointed?.column) return;
      this.#pointed = place;
      this.#ask();
    },
    focus: ({ target }: Event): void => {
      this.#pointed = this.#placeOf(target);
      this.#ask();
    },
    leave: (): void => {
      this.#pointed = undefined;
      this.#ask();
    },
    scroll: (): void => {
      const before = this.#due;
      this.#window(this.#sheet?.nodes.length ?? 0);
      if (this.#due !== before) this.#ask();
    },
  };
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

const isMirrored = (grid: EventTarget | null): boolean =>
  grid instanceof Element && getComputedStyle(grid).direction === 'rtl';
