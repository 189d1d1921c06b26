import type { Slices } from '../slices.js';
import type { FlatNetwork } from './flat-network.js';
import { minHeap } from './min-heap.js';

/** Ways whose lengths differ by less than this share are equally long: 1/3 + 1/6 is not quite 1/2 in a computer. */
const EQUAL = 1e-9;

/**
 * Betweenness where a strong tie is a short one: the length of a tie is 1/weight (Newman 2001; Brandes 2001). Counted as
 * `betweenness` does.
 */
export function* weightedBetweenness({
  isSymmetric,
  others,
  size,
  starts,
  weights,
}: FlatNetwork): Slices<Float64Array> {
  const between = new Float64Array(size);
  const lengths = new Float64Array(size);
  const ways = new Float64Array(size);
  const passed = new Float64Array(size);
  const settled = new Uint8Array(size);
  const met: number[] = [];
  const before: number[][] = Array.from({ length: size }, () => []);
  const heap = minHeap();

  const settle = (node: number): void => {
    settled[node] = 1;
    met.push(node);
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
      const other = others[at]!;
      if (settled[other]) continue;
      const length = lengths[node]! + 1 / weights[at]!;
      const known = lengths[other]!;
      if (length < known * (1 - EQUAL)) {
        lengths[other] = length;
        ways[other] = ways[node]!;
        before[other] = [node];
        heap.push(other, length);
      } else if (length <= known * (1 + EQUAL)) {
        ways[other]! += ways[node]!;
        before[other]!.push(node);
      }
    }
  };

  for (let source = 0; source < size; source += 1) {
    lengths.fill(Infinity);
    settled.fill(0);
    passed.fill(0);
    met.length = 0;
    lengths[source] = 0;
    ways[source] = 1;
    before[source] = [];
    heap.push(source, 0);
    for (let node = heap.pop(); node !== undefined; node = heap.pop()) if (!settled[node]) settle(node);
    for (const node of met.reverse()) {
      for (const earlier of before[node]!) passed[earlier]! += (ways[earlier]! / ways[node]!) * (1 + passed[node]!);
      if (node !== source) between[node]! += passed[node]!;
    }
    yield;
  }
  return isSymmetric ? between.map((value) => value / 2) : between;
}
