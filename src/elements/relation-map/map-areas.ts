import type { LitElement } from 'lit';
import { byArea } from '../../model/relations/area-grouping.js';
import type { Grouping } from '../../model/relations/area-grouping.js';
import { foldableAreas, foldedKeys, foldKey } from '../../model/relations/folded-areas.js';
import type { FoldableArea } from '../../model/relations/folded-areas.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { Disc } from './folded-finding.js';
import { lastMade } from './last-made.js';

/** What tells of the areas. */
export interface AreasHost {
  readonly element: LitElement & { readonly folded: string };
  readonly read: () => GraphIndex | undefined;
  /** What areas stand for, where it is not administrations. */
  readonly grouping: () => Grouping | undefined;
}

/** The areas of what is read that can be folded, and those that the element says are. */
export class MapAreas {
  readonly #host: AreasHost;
  readonly #found = lastMade<readonly FoldableArea[]>();
  readonly #named = lastMade<ReadonlySet<string>>();

  constructor(host: AreasHost) {
    this.#host = host;
  }

  get index(): GraphIndex | undefined {
    return this.#host.read();
  }

  /** The areas that can be folded. */
  get all(): readonly FoldableArea[] {
    const { index } = this;
    if (!index || index.graph.level === 'area') return [];
    return this.#found([index, this.#host.grouping()], () => foldableAreas(index.graph.nodes, this.#grouping(index)));
  }

  /** The keys of those that are folded. */
  get folded(): ReadonlySet<string> {
    const { all } = this;
    const { folded } = this.#host.element;
    return this.#named([all, folded], () => foldedKeys(folded, all));
  }

  /** The key of the area that a node or a disc is in, where it can be folded. */
  keyOf(id: string, disc: Disc | undefined): string | undefined {
    const { index } = this;
    const node = index?.node(id);
    const key = node ? foldKey(this.#grouping(index!).of(node).id) : disc?.fold.area;
    return this.all.some((area) => area.key === key) ? key : undefined;
  }

  #grouping({ graph }: GraphIndex): Grouping {
    return this.#host.grouping() ?? byArea(graph);
  }
}
