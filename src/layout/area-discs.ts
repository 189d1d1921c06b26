import type { Slices } from '../model/slices.js';
import { gapFor, roomFor } from './discs.js';
import type { Disc } from './discs.js';
import { keepApart } from './keep-apart.js';
import { byGroup } from './by-group.js';
import type { LayoutGraph, Positions } from './layout-graph.js';
import { logLink } from './log-link.js';
import { turn } from './plain-math.js';
import { bodyAt, simulate } from './simulate.js';
import type { Push } from './simulate.js';

/** The ties between two groups taken together. */
interface Bond {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

const BETWEEN = 24;
const TICKS = 160;
/** How hard discs are drawn to the middle of the picture, and to those they have the most ties with. */
const [TO_MIDDLE, TO_EACH_OTHER] = [0.03, 0.08];
/** Maps are wider than they are high, as screens are. */
const WIDER = 1.25;
/** So few nodes, each a group of its own, stay on the ring: every tie between them can then be seen. */
const RING = 12;

/**
 * A disc for each group of nodes: on a ring with the closest side by side, then drawn together by the ties between them,
 * never overlapping. One disc in the middle where there is one group. Pauses between its steps.
 */
export function* areaDiscs({
  areas,
  ends,
  radii,
  weights,
}: Pick<LayoutGraph, 'areas' | 'ends' | 'radii' | 'weights'>): Slices<readonly Disc[]> {
  const groups = byGroup(areas);
  const gap = gapFor(radii.length);
  const sizes = groups.map((nodes) => roomFor([...nodes.map((node) => radii[node]!)], gap));
  const bonds = bondsBetween(groups, ends, weights);
  const ring = onRing(sizes, ringOrder(sizes.length, bonds));
  const isRing = groups.length <= RING && groups.every(({ length }) => length === 1);
  return isRing ? ring : yield* drawnTogether(ring, bonds);
}

function bondsBetween(
  groups: readonly (readonly number[])[],
  ends: Int32Array,
  weights: Float32Array,
): readonly Bond[] {
  const groupOf = new Map(groups.flatMap((nodes, group) => nodes.map((node) => [node, group] as const)));
  const sums = new Map<number, number>();
  weights.forEach((weight, tie) => {
    const [one, other] = [groupOf.get(ends[2 * tie]!)!, groupOf.get(ends[2 * tie + 1]!)!];
    if (one === other) return;
    const key = Math.min(one, other) * groups.length + Math.max(one, other);
    sums.set(key, (sums.get(key) ?? 0) + weight);
  });
  return [...sums].map(([key, weight]) => ({
    source: Math.floor(key / groups.length),
    target: key % groups.length,
    weight,
  }));
}

/** From the one with the most ties, always on to the closest that is not on the ring yet. */
function ringOrder(count: number, bonds: readonly Bond[]): readonly number[] {
  const table = Array.from({ length: count }, () => new Float64Array(count));
  for (const { source, target, weight } of bonds) {
    table[source]![target] = weight;
    table[target]![source] = weight;
  }
  const most = (among: Iterable<number>, worth: (group: number) => number): number =>
    [...among].reduce((best, group) => (worth(group) > worth(best) ? group : best));
  const left = new Set(table.keys());
  const order: number[] = [];
  while (left.size > 0) {
    const last = order.at(-1);
    const next = most(left, (group) =>
      last === undefined ? table[group]!.reduce((sum, weight) => sum + weight, 0) : table[last]![group]!,
    );
    left.delete(next);
    order.push(next);
  }
  return order;
}

function onRing(sizes: readonly number[], order: readonly number[]): readonly Disc[] {
  if (sizes.length < 2) return sizes.map((radius) => ({ x: 0, y: 0, radius }));
  const length = sizes.reduce((sum, radius) => sum + 2 * radius + BETWEEN, 0);
  const round = length / (2 * Math.PI) / Math.sqrt((1 + WIDER ** 2) / 2);
  const discs: Disc[] = [];
  let along = 0;
  for (const group of order) {
    const radius = sizes[group]!;
    const [cos, sin] = turn((along + radius + BETWEEN / 2) / length - 1 / 4);
    along += 2 * radius + BETWEEN;
    discs[group] = { x: round * WIDER * cos, y: round * sin, radius };
  }
  return discs;
}

function* drawnTogether(discs: readonly Disc[], bonds: readonly Bond[]): Slices<readonly Disc[]> {
  const strongest = Math.max(1e-9, ...bonds.map(({ weight }) => weight));
  const links = bonds.map((bond) => ({ ...bond, weight: bond.weight / strongest }));
  const bodies = discs.map(({ x, y }, index) => bodyAt(index, x, y));
  const middle: Push = (alpha) => {
    for (const body of bodies) {
      body.vx -= (body.x * TO_MIDDLE * alpha) / WIDER;
      body.vy -= body.y * TO_MIDDLE * alpha * WIDER;
    }
  };
  const step = simulate(
    bodies,
    [
      middle,
      // Each end comes half of the way.
      logLink(links, new Float64Array(bodies.length).fill(2)).strength(TO_EACH_OTHER),
      keepApart(
        Float64Array.from(discs, ({ radius }) => radius + BETWEEN / 2),
        4,
      ),
    ],
    TICKS,
  );
  for (let ticks = 0; ticks < TICKS; ticks += 1) {
    step();
    yield;
  }
  return discs.map(({ radius }, index) => ({ x: bodies[index]!.x, y: bodies[index]!.y, radius }));
}

/** The discs that the areas of a kept picture stand on. */
export function standing(
  { areas, radii }: Pick<LayoutGraph, 'areas' | 'radii'>,
  positions: Positions,
): readonly Disc[] {
  return byGroup(areas).map((nodes) => {
    let [x, y, reach2] = [0, 0, 0];
    for (const node of nodes) {
      x += positions[2 * node]! / nodes.length;
      y += positions[2 * node + 1]! / nodes.length;
    }
    for (const node of nodes)
      reach2 = Math.max(reach2, (positions[2 * node]! - x) ** 2 + (positions[2 * node + 1]! - y) ** 2);
    const room = roomFor(
      nodes.map((node) => radii[node]!),
      gapFor(radii.length),
    );
    return { x, y, radius: Math.max(Math.sqrt(reach2), room) };
  });
}
