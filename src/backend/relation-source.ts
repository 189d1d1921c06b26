import type { GraphLevel, RelationGraph } from '../model/relation.js';
import type { CallOptions, Subscribe } from './call.js';

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

/** Who works with whom, and how well. Aggregating and hiding happen behind it. */
export interface RelationSource {
  graph(query: GraphQuery, options?: CallOptions): Promise<RelationGraph>;
  readonly subscribe?: Subscribe;
}
