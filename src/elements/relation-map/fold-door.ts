import type { LitElement } from 'lit';
import { CROWDED } from '../../layout/layout-graph.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { FoldPanel } from './fold-panel.js';

/** What is done where nothing is folded, and how what folds is fetched. */
export interface DoorHost {
  readonly element: LitElement & { readonly folded: string };
  readonly read: () => GraphIndex | undefined;
  readonly picture: { readonly bringIn: (id: string) => void };
  readonly choose: (id: string | undefined) => void;
  readonly toggle: (id: string) => void;
  readonly close: () => void;
  readonly load: () => Promise<void>;
}

/** The way to what folds areas of the map, and past it as long as it is not there. */
export class FoldDoor {
  readonly #host: DoorHost;
  panel: FoldPanel | undefined;

  constructor(host: DoorHost) {
    this.#host = host;
  }

  /** What the first picture must not be without: what folds it, where it begins folded or nobody could read it whole. */
  readonly ready = (): Promise<void> | undefined => {
    const { element, load, read } = this.#host;
    const nodes = read()?.graph.nodes.length ?? 0;
    return element.folded !== '' || nodes >= CROWDED ? load() : undefined;
  };

  /** A hand has touched a node or a disc of the map, or nothing of it. */
  readonly tap = (id: string | undefined, more: boolean): void => {
    if (this.panel?.tap(id)) return;
    if (!more) this.#host.choose(id);
    else if (id !== undefined) this.#host.toggle(id);
  };

  /** Lets go of what is looked at. */
  close(): void {
    if (!this.panel?.close()) this.#host.close();
  }

  /** Shows the node that somebody has selected, if any. */
  bringIn(id: string | undefined): void {
    if (id !== undefined) (this.panel ?? this.#host.picture).bringIn(id);
  }
}
