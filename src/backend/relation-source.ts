import type { GraphLevel, PlacedNode, Placement, RelationGraph } from '../model/relation.js';
import type { CallOptions, Subscribe, WriteOptions } from './call.js';

export interface GraphQuery {
  /** A survey's id, or a series with `wave`; without a wave the newest round that has results, else the newest. */
  readonly survey: string;
  readonly wave?: string;
  /** `person` is answered for named surveys only; a confidential one gives its units and a notice. */
  readonly level: GraphLevel;
  /** Only nodes in this unit or below it. Of the level `role` none are. */
  readonly root?: string;
  /** Only this node and those within `degrees` ties of it, 1 unless it says otherwise. */
  readonly focus?: string;
  readonly degrees?: number;
  /** Only these dimensions in the means. */
  readonly dimensions?: readonly string[];
}

/** Which picture is arranged. The rounds of a series share it. */
export interface PlacementQuery {
  /** A survey's id, or a series. */
  readonly survey: string;
  readonly level: GraphLevel;
  /** What areas stand for, as `group-by` of the map. */
  readonly by: string;
}

/** Who works with whom, and how well. Aggregating and hiding happen behind it. */
export interface RelationSource {
  graph(query: GraphQuery, options?: CallOptions): Promise<RelationGraph>;
  /** Only of nodes that whoever asks may see. */
  placement?(query: PlacementQuery, options?: CallOptions): Promise<Placement>;
  /**
   * Arranges the picture for everybody, in place of how it was arranged; as the layout has it where there are no places.
   * @throws BackendError `forbidden` where that is not for this person.
   */
  keepPlacement?(query: PlacementQuery, places: readonly PlacedNode[], options?: WriteOptions): Promise<void>;
  readonly subscribe?: Subscribe;
}
