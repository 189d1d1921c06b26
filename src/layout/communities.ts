import type { Slices } from '../model/slices.js';
import type { Link } from './log-link.js';

const SWEEPS = 8;

/**
 * The community of each node, by the number of one of its members: a node joins the one that most of its ties, by
 * weight, go to, again and again until none moves, at most eight times round (label propagation: Raghavan, Albert and
 * Kumara 2007). Nodes come in one fixed, mixed order, and a community takes no more than `most`. Where two draw alike a
 * node stays, else takes the lower number, so that the same ties give the same communities. Pauses
 * between its rounds.
 */
export function* communities(count: number, links: readonly Link[], most: number): Slices<Int32Array> {
  const { ends, first, weights } = neighboursOf(count, links);
  const own = Int32Array.from({ length: count }, (_, node) => node);
  const sizes = new Int32Array(count).fill(1);
  const draws = new Float64Array(count);
  const order = mixed(count);
  for (let sweep = 0, moved = count; sweep < SWEEPS && moved > 0; sweep += 1) {
    yield;
    moved = 0;
    for (const node of order) {
      const [from, to, now] = [first[node]!, first[node + 1]!, own[node]!];
      for (let at = from; at < to; at += 1) draws[own[ends[at]!]!] = draws[own[ends[at]!]!]! + weights[at]!;
      let best = now;
      for (let at = from; at < to; at += 1) {
        const group = own[ends[at]!]!;
        if (group === best || (group !== now && sizes[group]! >= most)) continue;
        if (draws[group]! > draws[best]! || (draws[group] === draws[best] && best !== now && group < best))
          best = group;
      }
      for (let at = from; at < to; at += 1) draws[own[ends[at]!]!] = 0;
      if (best === now) continue;
      own[node] = best;
      sizes[now] = sizes[now]! - 1;
      sizes[best] = sizes[best]! + 1;
      moved += 1;
    }
  }
  return own;
}

/** Every node once, in an order that follows nothing in the data (steps of a size that shares no factor with the count). */
function mixed(count: number): Int32Array {
  let stride = Math.floor(count * 0.618) | 1;
  while (greatestCommon(stride, count) > 1) stride += 2;
  return Int32Array.from({ length: count }, (_, at) => (at * stride) % count);
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));

/** Each node's neighbours in a row: those of `i` from `first[i]` up to `first[i + 1]`, with the weights of their ties. */
function neighboursOf(
  count: number,
  links: readonly Link[],
): { readonly ends: Int32Array; readonly first: Int32Array; readonly weights: Float64Array } {
  const first = new Int32Array(count + 1);
  for (const { source, target } of links) {
    first[source + 1] = first[source + 1]! + 1;
    first[target + 1] = first[target + 1]! + 1;
  }
  for (let node = 0; node < count; node += 1) first[node + 1] = first[node + 1]! + first[node]!;
  const next = first.slice();
  const ends = new Int32Array(2 * links.length);
  const weights = new Float64Array(2 * links.length);
  const add = (node: number, other: number, weight: number): void => {
    const at = next[node]!;
    next[node] = at + 1;
    ends[at] = other;
    weights[at] = weight;
  };
  for (const { source, target, weight } of links) {
    add(source, target, weight);
    add(target, source, weight);
  }
  return { ends, first, weights };
}
