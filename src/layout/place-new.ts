import { gapFor, roomFor } from './discs.js';
import { byGroup } from './by-group.js';
import type { LayoutGraph, Positions } from './layout-graph.js';
import { turn } from './plain-math.js';

/** True when enough nodes stand somewhere already for the picture to be kept. */
export const isKnown = ({ saved }: LayoutGraph): boolean => {
  const old = oldNodes(saved);
  return old.length > 0 && old.length >= saved.length / 2 / 4;
};

export const isOld = (saved: Float64Array, node: number): boolean => !Number.isNaN(saved[2 * node]);

const oldNodes = (saved: Float64Array): readonly number[] =>
  Array.from({ length: saved.length / 2 }, (_, node) => node).filter((node) => isOld(saved, node));

/**
 * Old nodes where they stood; a new one among those it is tied to, else in the middle of its group, else beside the
 * picture. The forces part those that begin at one place.
 */
export function placeNew(graph: LayoutGraph): Positions {
  const { areas, ends, radii, saved } = graph;
  const positions = Float64Array.from(saved);
  const neighbours = new Map<number, number[]>();
  for (let tie = 0; tie < ends.length; tie += 2) {
    const [one, other] = [ends[tie]!, ends[tie + 1]!];
    for (const [node, neighbour] of [
      [one, other],
      [other, one],
    ] as const) {
      // An old node needs none, and only an old one shows the way.
      if (isOld(saved, node) || !isOld(saved, neighbour)) continue;
      const own = neighbours.get(node);
      if (own) own.push(neighbour);
      else neighbours.set(node, [neighbour]);
    }
  }
  const olds = new Map(
    byGroup(areas).map((members) => [areas[members[0]!]!, members.filter((node) => isOld(saved, node))] as const),
  );
  const beside = edge(saved) + roomFor([...radii.filter((_, node) => !isOld(saved, node))], gapFor(radii.length));
  radii.forEach((radius, node) => {
    if (isOld(saved, node)) return;
    const own = olds.get(areas[node]!)!;
    const tied = (neighbours.get(node) ?? []).filter((other) => own.length === 0 || areas[other] === areas[node]);
    const among = tied.length > 0 ? tied : own;
    const middle = (axis: 0 | 1) => among.reduce((sum, other) => sum + saved[2 * other + axis]!, 0) / among.length;
    // A golden turn apart, so that two newcomers never start on one point.
    const [cos, sin] = turn(node * 0.382);
    positions[2 * node] = (among.length > 0 ? middle(0) : beside) + radius * cos;
    positions[2 * node + 1] = (among.length > 0 ? middle(1) : 0) + radius * sin;
  });
  return positions;
}

const edge = (saved: Float64Array): number =>
  saved.reduce((most, value, at) => (at % 2 === 0 && value > most ? value : most), 0);
