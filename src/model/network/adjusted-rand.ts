/** How many nodes are in each group of one division and each of another, by number. Nodes without a group in either are left out. */
export function crossTable(one: Int32Array, other: Int32Array): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const table = new Map<number, Map<number, number>>();
  one.forEach((group, node) => {
    const second = other[node]!;
    if (group < 0 || second < 0) return;
    const row = table.get(group) ?? new Map<number, number>();
    table.set(group, row.set(second, (row.get(second) ?? 0) + 1));
  });
  return table;
}

const pairs = (n: number): number => (n * (n - 1)) / 2;
const pairsIn = (sizes: Iterable<number>): number => [...sizes].reduce((sum, size) => sum + pairs(size), 0);

/**
 * How alike two divisions of the same nodes are: 1 when they are the same, 0 as much as chance gives, below 0 when less
 * (Hubert & Arabie 1985). NaN where there is nothing to compare: both are one group, or both are all alone.
 */
export function adjustedRand(one: Int32Array, other: Int32Array): number {
  const rows = [...crossTable(one, other).values()];
  const columns = new Map<number, number>();
  for (const row of rows) for (const [group, count] of row) columns.set(group, (columns.get(group) ?? 0) + count);
  const sizes = rows.map((row) => [...row.values()].reduce((sum, count) => sum + count, 0));
  const all = pairs(sizes.reduce((sum, size) => sum + size, 0));
  const [inRows, inColumns] = [pairsIn(sizes), pairsIn(columns.values())];
  const expected = (inRows * inColumns) / all;
  return (pairsIn(rows.flatMap((row) => [...row.values()])) - expected) / ((inRows + inColumns) / 2 - expected);
}
