import type { Slices } from '../model/slices.js';
import { containment } from './area-forces.js';
import { balance } from './balance.js';
import { golden } from './discs.js';
import type { Disc } from './discs.js';
import { keepApart } from './keep-apart.js';
import { logLink } from './log-link.js';
import type { Link } from './log-link.js';
import { manyBody } from './many-body.js';
import { bodyAt, simulate } from './simulate.js';
import type { Body, Push } from './simulate.js';

type Groups = readonly (readonly number[])[];

export interface GroupGraph {
  /** The nodes of each group. */
  readonly groups: Groups;
  /** The radius of the disc that each group needs. */
  readonly rooms: Float64Array;
  /** Of nodes. */
  readonly masses: Float64Array;
  readonly links: readonly Link[];
  /** The nodes of each area; a group is in one. */
  readonly within: Groups;
  /** The discs of areas, or none where there is one area without bounds. */
  readonly discs: readonly Disc[] | undefined;
}

const UNBOUND: Disc = { x: 0, y: 0, radius: Infinity };
/** How much larger a picture without areas is than the sum of its groups, across. */
const AIRY = 1.4;
const PARTING = 20;

/** The less there is to move, the longer it may take. Where every node is a group, this is the layout's own work. */
const steps = (groups: number, nodes: number): number =>
  groups === nodes ? 40 : groups <= 150 ? 200 : groups <= 500 ? 100 : 40;

/**
 * The disc of each group of nodes, those with ties between them close: the graph of the groups is laid out by the forces that
 * the nodes are laid out by later. Groups keep within the disc of their area, where it has one.
 */
export function* groupDiscs(graph: GroupGraph): Slices<readonly Disc[]> {
  const { discs, groups, rooms } = graph;
  const groupOf = new Int32Array(graph.masses.length);
  groups.forEach((nodes, group) => {
    for (const node of nodes) groupOf[node] = group;
  });
  const areas = graph.within.map((nodes) => [...new Set(nodes.map((node) => groupOf[node]!))]);
  const masses = Float64Array.from(groups, (nodes) => nodes.reduce((sum, node) => sum + graph.masses[node]!, 0));
  const total = AIRY * Math.sqrt(rooms.reduce((sum, room) => sum + room * room, 0));
  const bodies = spread(groups, areas, discs ?? [{ ...UNBOUND, radius: total }]);
  const bonds = bondsBetween(graph.links, groupOf, groups.length);
  const { push } = balance(bodies, bonds, masses, Infinity);
  const forces = [
    manyBody().strength((_, group) => -push * masses[group]!),
    logLink(bonds, masses),
    containment(areas, discs ?? [UNBOUND], rooms),
  ];
  const apart = keepApart(rooms, 2);
  const count = steps(groups.length, groupOf.length);
  if (discs) yield* run(bodies, [...forces, apart], count);
  else {
    yield* run(bodies, forces, count);
    fill(bodies, rooms, total);
    yield* run(bodies, [apart], PARTING);
  }
  return bodies.map(({ x, y }, group) => ({ x, y, radius: rooms[group]! }));
}

function* run(bodies: Body[], forces: readonly Push[], count: number): Slices<void> {
  const step = simulate(bodies, forces, count);
  for (let at = 0; at < count; at += 1) {
    step();
    yield;
  }
}

/** Groups evenly over the discs of their areas, the largest in the middle. */
function spread(groups: Groups, areas: Groups, discs: readonly Disc[]): Body[] {
  const bodies = groups.map((_, group) => bodyAt(group, 0, 0));
  areas.forEach((own, area) => {
    const sorted = [...own].sort((a, b) => groups[b]!.length - groups[a]!.length);
    const places = golden(
      discs[area]!,
      sorted.map((group) => groups[group]!.length),
    );
    sorted.forEach((group, index) => {
      bodies[group]!.x = places[index]!.x;
      bodies[group]!.y = places[index]!.y;
    });
  });
  return bodies;
}

/** Scales places so that they are spread over a disc of that radius round their middle. */
function fill(bodies: readonly Body[], rooms: Float64Array, radius: number): void {
  let [whole, x, y, far2] = [0, 0, 0, 0];
  bodies.forEach((body, group) => {
    const share = rooms[group]! ** 2;
    whole += share;
    x += share * body.x;
    y += share * body.y;
  });
  x /= whole;
  y /= whole;
  bodies.forEach((body, group) => {
    far2 += (rooms[group]! ** 2 * ((body.x - x) ** 2 + (body.y - y) ** 2)) / whole;
  });
  // Of a full disc the mean square of the distance from its middle is half the square of its radius.
  const scale = far2 > 0 ? radius / Math.sqrt(2 * far2) : 1;
  for (const body of bodies) {
    body.x = (body.x - x) * scale;
    body.y = (body.y - y) * scale;
    body.vx = 0;
    body.vy = 0;
  }
}

function bondsBetween(links: readonly Link[], groupOf: Int32Array, count: number): readonly Link[] {
  const sums = new Map<number, number>();
  for (const { source, target, weight } of links) {
    const [one, other] = [groupOf[source]!, groupOf[target]!];
    if (one === other) continue;
    const key = Math.min(one, other) * count + Math.max(one, other);
    sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  return [...sums].map(([key, weight]) => ({ source: Math.floor(key / count), target: key % count, weight }));
}
