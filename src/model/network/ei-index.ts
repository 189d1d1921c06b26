import { groupBy } from '../group-by.js';
import type { Network } from './network.js';

/** Ties within groups against ties between them. */
export interface TieSplit {
  readonly internal: number;
  readonly external: number;
}

/** Finds the group of a node; undefined for a node without one, whose ties are left out. */
export type GroupOf = (id: string) => string | undefined;

/** (E−I)/(E+I): −1 when every tie stays within its group, +1 when every tie leaves it (Krackhardt & Stern 1988). NaN without ties. */
export const eiIndex = ({ external, internal }: TieSplit): number => (external - internal) / (external + internal);

/** E/(E+I): the share of ties that cross, 0 closed to 1 open. NaN without ties. */
export const crossRatio = ({ external, internal }: TieSplit): number => external / (external + internal);

/** The ties of a network split by group, counted, or summed by weight. */
export function tieSplit({ arcs }: Network, groupOf: GroupOf, by: 'count' | 'weight' = 'count'): TieSplit {
  let [internal, external] = [0, 0];
  for (const { from, to, weight } of arcs) {
    const [one, other] = [groupOf(from), groupOf(to)];
    if (one === undefined || other === undefined) continue;
    const amount = by === 'count' ? 1 : weight;
    if (one === other) internal += amount;
    else external += amount;
  }
  return { internal, external };
}

/** The same for each group: its own ties, and those that cross its border either way. */
export function tieSplitByGroup({ arcs, nodes }: Network, groupOf: GroupOf): ReadonlyMap<string, TieSplit> {
  const splits = new Map<string, { internal: number; external: number }>();
  for (const id of nodes) {
    const group = groupOf(id);
    if (group !== undefined) splits.set(group, { internal: 0, external: 0 });
  }
  for (const { from, to } of arcs) {
    const [one, other] = [groupOf(from), groupOf(to)];
    if (one === undefined || other === undefined) continue;
    if (one === other) splits.get(one)!.internal += 1;
    else for (const group of [one, other]) splits.get(group)!.external += 1;
  }
  return splits;
}

/**
 * The E-I index to expect by chance alone: its exact mean when the groups keep their sizes and everything else is random,
 * (P_diff − P_same)/(P_diff + P_same) over possible pairs. Many small groups give a high index by arithmetic.
 */
export function expectedEiIndex({ nodes }: Network, groupOf: GroupOf): number {
  const grouped = nodes.filter((id) => groupOf(id) !== undefined);
  const sizes = [...groupBy(grouped, groupOf).values()].map(({ length }) => length);
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const internal = sizes.reduce((total, size) => total + pairs(size), 0);
  return eiIndex({ internal, external: pairs(grouped.length) - internal });
}

/** The same for each node that has a group: different people tied to, whichever way, in its own group and in others. */
export function tieSplitByNode({ arcs, nodes }: Network, groupOf: GroupOf): ReadonlyMap<string, TieSplit> {
  const alters = new Map(nodes.filter((id) => groupOf(id) !== undefined).map((id) => [id, new Set<string>()]));
  for (const { from, to } of arcs) {
    if (!alters.has(from) || !alters.has(to)) continue;
    alters.get(from)!.add(to);
    alters.get(to)!.add(from);
  }
  return new Map(
    [...alters].map(([id, others]) => {
      const internal = [...others].filter((other) => groupOf(other) === groupOf(id)).length;
      return [id, { internal, external: others.size - internal }];
    }),
  );
}
