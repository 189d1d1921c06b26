import { bandOf } from '../relation.js';
import type { RatedTie, RelationBand, RelationGraph, RelationNode } from '../relation.js';

/** Whether a tie stays within a group: a group's view of itself, or two people of one department. */
export function isWithin(from: RelationNode, to: RelationNode): boolean {
  if (from.id === to.id) return true;
  const group = from.departmentId ?? from.unitId;
  return group !== undefined && group === (to.departmentId ?? to.unitId);
}

/** The band of a rated tie by the host's own cut-offs, which differ within a group and between groups; undefined without them. */
export function tieBand(
  { bands, scale }: Pick<RelationGraph, 'bands' | 'scale'>,
  tie: RatedTie,
  from: RelationNode | undefined,
  to: RelationNode | undefined,
): RelationBand | undefined {
  if (!bands || !from || !to) return undefined;
  const mean = Math.min(scale.max, Math.max(scale.min, tie.mean));
  return bandOf(mean, isWithin(from, to) ? bands.within : bands.between);
}
