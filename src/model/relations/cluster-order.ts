/** How closely two of a set stand together: any number above 0. Pairs that are not told of have nothing to do with each other. */
export interface Closeness {
  readonly a: string;
  readonly b: string;
  readonly value: number;
}

/**
 * The ids in an order in which those who stand close come after each other: the leaves of an average-linkage clustering
 * (Sokal & Michener 1958), found by chains of nearest neighbours (Murtagh 1983), the larger branch first and the one
 * listed first among equals. The same input gives the same order. Time and memory grow with the square of the number of
 * ids: 8 MB for a thousand.
 */
export function clusterOrder(ids: readonly string[], pairs: readonly Closeness[]): readonly string[] {
  const count = ids.length;
  const sums = sumsOf(ids, pairs);
  /** The members of each cluster that is left, under the number of its first; empty for those that are part of another. */
  const members = ids.map((_, number) => [number]);
  /** The cluster with the highest mean closeness; the one the chain came from among equals, so that the chain ends. */
  const nearest = (from: number, before: number): number => {
    let best = -1;
    let highest = 0;
    for (let other = 0; other < count; other += 1) {
      const sum = sums[from * count + other]!;
      if (sum === 0 || other === from) continue;
      const mean = sum / members[other]!.length;
      if (mean < highest || (mean === highest && other !== before)) continue;
      best = other;
      highest = mean;
    }
    return best;
  };
  const join = (a: number, b: number): void => {
    const [kept, gone] = a < b ? [a, b] : [b, a];
    const [first, second] = [members[kept]!, members[gone]!];
    members[kept] = first.length >= second.length ? [...first, ...second] : [...second, ...first];
    members[gone] = [];
    for (let other = 0; other < count; other += 1) {
      const sum = sums[kept * count + other]! + sums[gone * count + other]!;
      sums[kept * count + other] = sum;
      sums[other * count + kept] = sum;
      sums[gone * count + other] = 0;
      sums[other * count + gone] = 0;
    }
    sums[kept * count + kept] = 0;
  };
  for (let start = 0; start < count; start += 1) {
    const chain = members[start]!.length > 0 ? [start] : [];
    while (chain.length > 0) {
      const [before = -1, top] = chain.length > 1 ? [chain.at(-2)!, chain.at(-1)!] : [undefined, chain[0]!];
      const next = nearest(top, before);
      if (next < 0) chain.pop();
      else if (next !== before) chain.push(next);
      else {
        join(top, before);
        chain.length -= 2;
        if (chain.length === 0 && members[start]!.length > 0) chain.push(start);
      }
    }
  }
  const parts = members.filter(({ length }) => length > 0);
  return parts
    .sort((a, b) => b.length - a.length || Math.min(...a) - Math.min(...b))
    .flatMap((part) => part.map((number) => ids[number]!));
}

/** The closeness of each two as a square, both ways alike; 0 for oneself. */
function sumsOf(ids: readonly string[], pairs: readonly Closeness[]): Float64Array {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const sums = new Float64Array(ids.length ** 2);
  for (const { a, b, value } of pairs) {
    const [one, other] = [numbers.get(a), numbers.get(b)];
    if (one === undefined || other === undefined || one === other || !(value > 0)) continue;
    const sum = sums[one * ids.length + other]! + value;
    sums[one * ids.length + other] = sum;
    sums[other * ids.length + one] = sum;
  }
  return sums;
}
