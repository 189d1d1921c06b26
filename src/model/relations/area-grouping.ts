import type { RelationGraph, RelationNode } from '../relation.js';

/** A group of nodes that is drawn as one area. */
export interface NodeGroup {
  readonly id: string;
  /** Left out for a group that has no name of its own. */
  readonly label?: string;
}

/** What the areas of a map stand for, and the colours of its nodes. */
export interface Grouping {
  readonly by: string;
  readonly of: (node: RelationNode) => NodeGroup;
}

/** What nodes are gathered by unless a reader chooses: their administration; titles are alike. */
export const byArea = ({ level }: Pick<RelationGraph, 'level'>): Grouping => ({
  by: 'area',
  of: ({ areaId, areaLabel, id }) =>
    level === 'role' ? { id: '' } : { id: areaId ?? id, ...(areaLabel !== undefined && { label: areaLabel }) },
});
