/** How closely two of a set stand together: any number above 0. Pairs that are not told of have nothing to do with each other. */
export interface Closeness {
  readonly a: string;
  readonly b: string;
  readonly value: number;
}

interface Cluster {
  readonly ids: readonly string[];
  /** The sum of closeness to each other cluster there is any to. */
  readonly to: Map<Cluster, number>;
  /** Where its first id was listed, so that equals have an order of their own. */
  readonly first: number;
}

/**
 * The ids in an order in which those who stand close come after each other: the leaves of an average-linkage clustering
 * (Sokal & Michener 1958), found by chains of nearest neighbours (Murtagh 1983), the larger branch first. The same input
 * gives the same order. Time grows with the number of pairs told of, not with all pairs.
 */
export function clusterOrder(ids: readonly string[], pairs: readonly Closeness[]): readonly string[] {
  const single = new Map(ids.map((id, first): [string, Cluster] => [id, { ids: [id], to: new Map(), first }]));
  for (const { a, b, value } of pairs) {
    const [one, other] = [single.get(a), single.get(b)];
    if (!one || !other || one === other || !(value > 0)) continue;
    one.to.set(other, (one.to.get(other) ?? 0) + value);
    other.to.set(one, (other.to.get(one) ?? 0) + value);
  }
  const roots: Cluster[] = [];
  const left = new Set(single.values());
  for (const start of left) {
    const chain = [start];
    while (chain.length > 0) {
      const top = chain.at(-1)!;
      const before = chain.at(-2);
      const next = nearest(top, before);
      if (!next) {
        roots.push(top);
        left.delete(top);
        chain.pop();
      } else if (next === before) {
        chain.length -= 2;
        left.delete(top);
        left.delete(before);
        left.add(joined(top, before));
      } else chain.push(next);
    }
  }
  return roots.sort((a, b) => b.ids.length - a.ids.length || a.first - b.first).flatMap((root) => root.ids);
}

/** The cluster with the highest mean closeness; the one the chain came from among equals, so that the chain ends. */
function nearest(from: Cluster, before: Cluster | undefined): Cluster | undefined {
  let best: Cluster | undefined;
  let highest = 0;
  for (const [other, total] of from.to) {
    const mean = total / (from.ids.length * other.ids.length);
    const wins =
      mean > highest || (mean === highest && best !== before && (other === before || other.first < best!.first));
    if (!wins) continue;
    best = other;
    highest = mean;
  }
  return best;
}

function joined(a: Cluster, b: Cluster): Cluster {
  const [large, small] =
    a.ids.length > b.ids.length || (a.ids.length === b.ids.length && a.first < b.first) ? [a, b] : [b, a];
  const cluster: Cluster = {
    ids: [...large.ids, ...small.ids],
    to: new Map(),
    first: Math.min(a.first, b.first),
  };
  for (const part of [a, b])
    for (const [other, total] of part.to) {
      other.to.delete(part);
      if (other === a || other === b) continue;
      const sum = (cluster.to.get(other) ?? 0) + total;
      cluster.to.set(other, sum);
      other.to.set(cluster, sum);
    }
  return cluster;
}
