import { flatRows } from '../../model/chain-tree.js';
import type { ChainRow } from '../../model/chain-tree.js';
import { foldText } from '../../model/search.js';

export interface TreeHost {
  readonly rows: () => readonly ChainRow[];
  /** The row that keys are pressed on. */
  readonly current: () => string | undefined;
  readonly nameOf: (row: ChainRow) => string;
  readonly toggle: (key: string, isOpen: boolean) => void;
  readonly goTo: (key: string) => void;
  /** What Enter does. */
  readonly act: (row: ChainRow) => void;
}

/** Milliseconds in which letters belong together. */
const PAUSE = 600;

/** What the keys of a tree do (APG): up and down, right opens or goes in, left closes or goes out, Home, End and letters. */
export class TreeKeys {
  readonly #host: TreeHost;
  #typed = '';
  #typedAt = 0;

  constructor(host: TreeHost) {
    this.#host = host;
  }

  press(key: string): void {
    const rows = flatRows(this.#host.rows());
    const current = this.#host.current();
    const at = rows.findIndex((each) => each.key === current);
    const row = rows[at];
    if (!row) return;
    if (key === 'Enter' || key === ' ') this.#host.act(row);
    else {
      const next = this.#nextOf(key, rows, at, row);
      if (next) this.#host.goTo(next.key);
    }
  }

  #nextOf(key: string, rows: readonly ChainRow[], at: number, row: ChainRow): ChainRow | undefined {
    switch (key) {
      case 'ArrowDown':
        return rows[at + 1];
      case 'ArrowUp':
        return rows[at - 1];
      case 'Home':
        return rows[0];
      case 'End':
        return rows.at(-1);
      case 'ArrowRight':
        if (row.isOpen === false) this.#host.toggle(row.key, true);
        return row.isOpen ? row.children[0] : undefined;
      case 'ArrowLeft':
        if (row.isOpen) this.#host.toggle(row.key, false);
        return row.isOpen ? undefined : rows.slice(0, at).findLast(({ level }) => level < row.level);
      default:
        return this.#byLetters(key, rows, at);
    }
  }

  /** The next row, round the end, whose name begins with the letters. One letter again and again goes from one to the next. */
  #byLetters(letter: string, rows: readonly ChainRow[], at: number): ChainRow | undefined {
    const now = performance.now();
    const typed = now - this.#typedAt < PAUSE ? this.#typed + letter : letter;
    this.#typed = typed;
    this.#typedAt = now;
    const isOne = typed === letter.repeat(typed.length);
    const wanted = foldText(isOne ? letter : typed);
    if (wanted === '') return undefined;
    const from = isOne ? at + 1 : at;
    const inTurn = [...rows.slice(from), ...rows.slice(0, from)];
    return inTurn.find((row) => foldText(this.#host.nameOf(row)).startsWith(wanted));
  }
}
