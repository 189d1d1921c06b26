import { gapFor, roomFor } from './discs.js';
import { byGroup } from './layout-graph.js';
import type { LayoutGraph, Positions } from './layout-graph.js';

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
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
    neighbours.set(other, [...(neighbours.get(other) ?? []), one]);
  }
  const groups = new Map(byGroup(areas).flatMap((members) => members.map((node) => [node, members] as const)));
  const beside = edge(saved) + roomFor([...radii.filter((_, node) => !isOld(saved, node))], gapFor(radii.length));
  radii.forEach((radius, node) => {
    if (isOld(saved, node)) return;
    const near = (nodes: readonly number[] = []) => nodes.filter((other) => isOld(saved, other));
    const own = near(groups.get(node));
    const tied = near(neighbours.get(node)).filter((other) => own.length === 0 || own.includes(other));
    const among = tied.length > 0 ? tied : own;
    const middle = (axis: 0 | 1) => among.reduce((sum, other) => sum + saved[2 * other + axis]!, 0) / among.length;
    // A golden turn apart, so that two newcomers never start on one point.
    const turn = node * 2.4;
    positions[2 * node] = (among.length > 0 ? middle(0) : beside) + radius * Math.cos(turn);
    positions[2 * node + 1] = (among.length > 0 ? middle(1) : 0) + radius * Math.sin(turn);
  });
  return positions;
}

const edge = (saved: Float64Array): number =>
  saved.reduce((most, value, at) => (at % 2 === 0 && value > most ? value : most), 0);
