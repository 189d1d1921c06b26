import { forceCollide, forceLink, forceSimulation, forceX, forceY } from 'd3-force';
import { gapFor, roomFor } from './discs.js';
import type { Disc } from './discs.js';
import { byGroup } from './layout-graph.js';
import type { LayoutGraph } from './layout-graph.js';

interface Body {
  x: number;
  y: number;
  readonly radius: number;
}

/** The ties between two groups taken together. */
interface Bond {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

const BETWEEN = 26;
const TICKS = 240;
/** Maps are wider than they are high, as screens are. */
const WIDER = 1.5;
/** So few nodes, each a group of its own, stay on the ring: every tie between them can then be seen. */
const RING = 12;

/**
 * A disc for each group of nodes: on a ring with the closest side by side, then drawn together by the ties between them,
 * never overlapping. One disc in the middle where there is one group.
 */
export function areaDiscs({
  areas,
  ends,
  radii,
  weights,
}: Pick<LayoutGraph, 'areas' | 'ends' | 'radii' | 'weights'>): readonly Disc[] {
  const groups = byGroup(areas);
  const gap = gapFor(radii.length);
  const sizes = groups.map((nodes) => roomFor([...nodes.map((node) => radii[node]!)], gap));
  const bonds = bondsBetween(groups, ends, weights);
  const bodies = onRing(sizes, ringOrder(sizes.length, bonds));
  if (groups.length > RING || groups.some(({ length }) => length > 1)) drawTogether(bodies, bonds);
  return bodies;
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

function onRing(sizes: readonly number[], order: readonly number[]): readonly Body[] {
  const bodies = sizes.map((radius): Body => ({ x: 0, y: 0, radius }));
  if (bodies.length < 2) return bodies;
  const length = sizes.reduce((sum, radius) => sum + 2 * radius + BETWEEN, 0);
  const round = length / (2 * Math.PI) / Math.sqrt((1 + WIDER ** 2) / 2);
  let along = 0;
  for (const group of order) {
    const body = bodies[group]!;
    const angle = ((along + body.radius + BETWEEN / 2) / length) * 2 * Math.PI - Math.PI / 2;
    along += 2 * body.radius + BETWEEN;
    body.x = round * WIDER * Math.cos(angle);
    body.y = round * Math.sin(angle);
  }
  return bodies;
}

function drawTogether(bodies: readonly Body[], bonds: readonly Bond[]): void {
  const strongest = Math.max(1e-9, ...bonds.map(({ weight }) => weight));
  forceSimulation<Body>([...bodies])
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('x', forceX<Body>(0).strength(0.03 / WIDER))
    .force('y', forceY<Body>(0).strength(0.03 * WIDER))
    .force(
      'ties',
      forceLink<Body, Bond & { source: number | Body; target: number | Body }>(bonds.map((bond) => ({ ...bond })))
        .distance(0)
        .strength(({ weight }) => (0.08 * weight) / strongest),
    )
    .force('apart', forceCollide<Body>(({ radius }) => radius + BETWEEN / 2).iterations(4))
    .tick(TICKS);
}
