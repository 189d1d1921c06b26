import type { LayoutGraph, Positions } from '../../src/layout/layout-graph.js';
import { chance } from './chance.js';

type Ties = Pick<LayoutGraph, 'ends'>;

/** How good a layout is, whatever its scale, turn and place. */
export interface LayoutQuality {
  readonly stress: number;
  readonly neighbours: number;
  readonly purity: number;
  readonly variation: number;
}

const NEAREST = 5;

export const qualityOf = (graph: Ties & Pick<LayoutGraph, 'units'>, positions: Positions): LayoutQuality => ({
  stress: stress(graph, positions),
  neighbours: neighboursKept(graph, positions),
  purity: unitPurity(graph.units, positions),
  variation: edgeVariation(graph, positions),
});

/**
 * How far distances in the plane are from distances along ties, 0 (the same but for a scale) to 1: the least over all
 * scales s of the mean of ((s · distance − ties) / ties)², over all pairs that ties connect. In graphs of more than 500
 * nodes over the pairs of 64 of them (Gansner, Koren and North 2005, "Graph drawing by stress majorization").
 */
export function stress({ ends }: Ties, positions: Positions, sources = 64): number {
  const count = positions.length / 2;
  const near = neighbours(ends, count);
  let [products, squares, pairs] = [0, 0, 0];
  for (const source of sample(count, count <= 500 ? count : sources)) {
    const steps = stepsFrom(source, near);
    for (let node = 0; node < count; node += 1) {
      if (steps[node]! < 1) continue;
      const share = apart(positions, source, node) / steps[node]!;
      products += share;
      squares += share * share;
      pairs += 1;
    }
  }
  return pairs > 0 && squares > 0 ? 1 - (products * products) / (squares * pairs) : pairs > 0 ? 1 : 0;
}

/**
 * How much of those whom a node has ties to are those nearest to it, 0 to 1: common ones by all of both (Jaccard), as many
 * nearest as there are ties, the mean over nodes with ties, 600 of them in larger graphs.
 */
export function neighboursKept({ ends }: Ties, positions: Positions): number {
  const count = positions.length / 2;
  const near = neighbours(ends, count);
  const shares = sample(count, 600).flatMap((node) => {
    const own = new Set(near[node]);
    if (own.size === 0) return [];
    const common = nearest(positions, node, own.size).filter((other) => own.has(other)).length;
    return [common / (2 * own.size - common)];
  });
  return mean(shares);
}

/** The share of the five nearest to a node that are of its unit, 0 to 1: the mean over nodes with a unit, 600 at most. */
export function unitPurity(units: Int32Array, positions: Positions): number {
  const shares = sample(units.length, 600).flatMap((node) => {
    if (units[node] === -1) return [];
    const others = nearest(positions, node, NEAREST);
    return [others.filter((other) => units[other] === units[node]).length / (others.length || 1)];
  });
  return mean(shares);
}

/** How unlike the lengths of ties are: their standard deviation by their mean. */
export function edgeVariation({ ends }: Ties, positions: Positions): number {
  const lengths = Array.from({ length: ends.length / 2 }, (_, tie) =>
    apart(positions, ends[2 * tie]!, ends[2 * tie + 1]!),
  );
  const middle = mean(lengths);
  return middle > 0 ? Math.sqrt(mean(lengths.map((length) => (length - middle) ** 2))) / middle : 0;
}

const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

const apart = (positions: Positions, one: number, other: number): number =>
  Math.hypot(positions[2 * one]! - positions[2 * other]!, positions[2 * one + 1]! - positions[2 * other + 1]!);

function neighbours(ends: Int32Array, count: number): readonly (readonly number[])[] {
  const near = Array.from({ length: count }, (): number[] => []);
  for (let tie = 0; tie < ends.length; tie += 2) {
    near[ends[tie]!]!.push(ends[tie + 1]!);
    near[ends[tie + 1]!]!.push(ends[tie]!);
  }
  return near;
}

/** Ties from a node to every other by the shortest way; −1 where there is none. */
function stepsFrom(source: number, near: readonly (readonly number[])[]): Int32Array {
  const steps = new Int32Array(near.length).fill(-1);
  steps[source] = 0;
  const reached = [source];
  for (const node of reached)
    for (const other of near[node]!)
      if (steps[other] === -1) {
        steps[other] = steps[node]! + 1;
        reached.push(other);
      }
  return steps;
}

function nearest(positions: Positions, node: number, most: number): readonly number[] {
  return Array.from({ length: positions.length / 2 }, (_, other) => ({ other, far: apart(positions, node, other) }))
    .filter(({ other }) => other !== node)
    .sort((a, b) => a.far - b.far || a.other - b.other)
    .slice(0, most)
    .map(({ other }) => other);
}

/** So many different nodes, the same every time; all where there are no more. */
function sample(count: number, most: number): readonly number[] {
  const next = chance(7);
  const order = Array.from({ length: count }, (_, node) => node);
  if (count <= most) return order;
  for (let at = 0; at < most; at += 1) {
    const other = at + Math.floor(next() * (count - at));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order.slice(0, most);
}
