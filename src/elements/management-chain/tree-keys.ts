import type { LitElement, ReactiveController } from 'lit';
import { flatRows } from '../../model/chain-tree.js';
import type { ChainRow } from '../../model/chain-tree.js';
import { foldText } from '../../model/search.js';

export interface TreeHost {
  readonly element: LitElement;
  readonly rows: () => readonly ChainRow[];
  readonly nameOf: (row: ChainRow) => string;
  readonly toggle: (key: string, isOpen: boolean) => void;
  /** What Enter does. */
  readonly act: (row: ChainRow) => void;
}

/** Milliseconds in which letters belong together. */
const PAUSE = 600;

/**
 * The keyboard of a tree (APG): up and down, right opens or goes in, left closes or goes out, Home and End, letters. One
 * row is in the tab order.
 */
export class TreeKeys implements ReactiveController {
  readonly #host: TreeHost;
  #active: string | undefined;
  #wanted: string | undefined;
  #typed = '';
  #typedAt = 0;

  constructor(host: TreeHost) {
    this.#host = host;
    host.element.addController(this);
  }

  /** The row that the Tab key goes to: the one last met, else the preferred one, else the first. */
  activeKey(rows: readonly ChainRow[], preferred: string | undefined): string | undefined {
    const has = (key: string | undefined): boolean => key !== undefined && rows.some((row) => row.key === key);
    return has(this.#active) ? this.#active : has(preferred) ? preferred : rows[0]?.key;
  }

  /** Moves the focus to a row, as soon as there is one by that key. */
  focus(key: string): void {
    this.#active = key;
    this.#wanted = key;
    this.#host.element.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#wanted === undefined) return;
    const row = this.#host.element.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(this.#wanted)}"]`);
    if (!row) return;
    this.#wanted = undefined;
    row.focus();
  }

  readonly handleFocus = ({ currentTarget }: Event): void => {
    const { key } = (currentTarget as HTMLElement).dataset;
    if (key === this.#active) return;
    this.#active = key;
    this.#host.element.requestUpdate();
  };

  readonly handleKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = flatRows(this.#host.rows());
    const { key: current } = (event.target as HTMLElement).dataset;
    const at = rows.findIndex(({ key }) => key === current);
    const row = rows[at];
    if (!row) return;
    const next = this.#nextOf(event.key, rows, at, row);
    if (next === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (next === undefined) this.#host.act(row);
    else if (next) this.focus(next.key);
  };

  /** The row to go to, null where the key did something else, undefined where it means nothing. */
  #nextOf(key: string, rows: readonly ChainRow[], at: number, row: ChainRow): ChainRow | null | undefined {
    switch (key) {
      case 'ArrowDown':
        return rows[at + 1] ?? null;
      case 'ArrowUp':
        return rows[at - 1] ?? null;
      case 'Home':
        return rows[0];
      case 'End':
        return rows.at(-1);
      case 'ArrowRight':
        if (row.isOpen === false) this.#host.toggle(row.key, true);
        return row.isOpen ? (row.children[0] ?? null) : null;
      case 'ArrowLeft':
        if (row.isOpen) {
          this.#host.toggle(row.key, false);
          return null;
        }
        return rows.slice(0, at).findLast(({ level }) => level < row.level) ?? null;
      default:
        return key.length === 1 && key !== ' ' ? this.#byLetters(key, rows, at) : undefined;
    }
  }

  /** The next row, round the end, whose name begins with the letters. One letter again and again goes from one to the next. */
  #byLetters(letter: string, rows: readonly ChainRow[], at: number): ChainRow | null {
    const now = performance.now();
    const typed = now - this.#typedAt < PAUSE ? this.#typed + letter : letter;
    this.#typed = typed;
    this.#typedAt = now;
    const isOne = typed === letter.repeat(typed.length);
    const wanted = foldText(isOne ? letter : typed);
    if (wanted === '') return null;
    const from = isOne ? at + 1 : at;
    const inTurn = [...rows.slice(from), ...rows.slice(0, from)];
    return inTurn.find((row) => foldText(this.#host.nameOf(row)).startsWith(wanted)) ?? null;
  }
}
