import type { LitElement, ReactiveController } from 'lit';
import type { ChainRow } from '../../model/chain-tree.js';

/** The keys that mean something in a tree, letters among them. */
const MEANT = /^(Arrow(Up|Down|Left|Right)|Home|End|Enter|.)$/u;

/** Which row of the tree has the focus, or will have it: one of them is in the tab order. */
export class TreeFocus implements ReactiveController {
  readonly #element: LitElement;
  readonly #press: (key: string) => void;
  #active: string | undefined;
  #wanted: string | undefined;

  /** `press` is told of each key that means something. */
  constructor(element: LitElement, press: (key: string) => void) {
    this.#element = element;
    this.#press = press;
    element.addController(this);
  }

  /** The row that has the focus, or will have it. */
  get current(): string | undefined {
    return this.#active;
  }

  /** The row that the Tab key goes to: the one last met, else the preferred one, else the first. */
  activeKey(rows: readonly ChainRow[], preferred: string | undefined): string | undefined {
    return [this.#active, preferred].find((key) => rows.some((row) => row.key === key)) ?? rows[0]?.key;
  }

  /** Moves the focus to a row, as soon as there is one by that key. */
  goTo(key: string): void {
    this.#active = key;
    this.#wanted = key;
    this.#element.requestUpdate();
  }

  hostUpdated(): void {
    // Rows are drawn in place: what has the focus may have become another row.
    const at = (this.#element.shadowRoot?.activeElement as HTMLElement | null | undefined)?.dataset['key'];
    const wanted = this.#wanted ?? (at !== undefined && at !== this.#active ? this.#active : undefined);
    if (wanted === undefined) return;
    const row = this.#element.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted)}"]`);
    if (!row) return;
    this.#wanted = undefined;
    row.focus();
  }

  readonly handleFocus = ({ target }: Event): void => {
    const key = (target as HTMLElement).dataset['key'];
    if (key === undefined || key === this.#active) return;
    this.#active = key;
    this.#element.requestUpdate();
  };

  readonly handleKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !MEANT.test(event.key)) return;
    event.preventDefault();
    this.#press(event.key);
  };
}
