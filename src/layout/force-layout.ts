import { finish } from '../model/slices.js';
import { cohesion, containment } from './area-forces.js';
import { balance } from './balance.js';
import { gapFor } from './discs.js';
import { findStart } from './find-start.js';
import type { Start } from './find-start.js';
import { keepApart } from './keep-apart.js';
import { byGroup } from './by-group.js';
import type { LayoutGraph, Positions } from './layout-graph.js';
import { logLink, massesOf } from './log-link.js';
import { manyBody } from './many-body.js';
import { isKnown, isOld } from './place-new.js';
import { bodyAt, simulate } from './simulate.js';
import { linksOf } from './start-groups.js';

/** A layout that is being made, a step at a time. The same graph gives the same picture, wherever it is made. */
export interface Layout {
  /** Where nodes stand now. Readable from the first. */
  positions(): Positions;
  /** Carries the layout on by one step. False when it has come to rest. */
  step(): boolean;
}

/** The sum of all pushes costs the most of a step, and changes the least. */
const SUMMED = 3;

const steps = (count: number, known: boolean): number =>
  known ? 54 : count <= 500 ? 134 : count <= 3000 ? 80 : count <= 12000 ? 66 : 40;

/**
 * How far ties pull in full, in the lengths of `balance`: large enough for true distances, small enough for clear groups,
 * which a picture of many needs more.
 */
const rangesFor = (count: number): number => (count <= 1000 ? 1000 : 150);
/** How strongly the members of a unit are drawn together beside their ties: in a picture by areas, and in one by ties. */
const [TOGETHER, LOOSELY] = [0.5, 0.05];
/** What is left of a tie that leaves an area: it turns its ends towards each other, and draws neither out of its disc. */
const ACROSS = 0.8;

/**
 * Nodes push each other, ties pull, units hold together, and each area stays within its disc. Nodes that stood somewhere
 * before stay there, and only the new ones move.
 */
export function forceLayout(graph: LayoutGraph, start: Start = wholeStart(graph)): Layout {
  const { areas, radii, saved } = graph;
  const known = isKnown(graph);
  const { discs, positions } = start;
  const bodies = Array.from(radii, (_, node) =>
    bodyAt(node, positions[2 * node]!, positions[2 * node + 1]!, known && isOld(saved, node)),
  );
  const links = linksOf(graph).map((link) =>
    discs && areas[link.source] !== areas[link.target] ? { ...link, weight: ACROSS * link.weight } : link,
  );
  const masses = massesOf(radii.length, links);
  const gap = gapFor(radii.length);
  const { push, range } = balance(bodies, links, masses, rangesFor(radii.length));
  const groups = discs ? byGroup(areas) : [bodies.map(({ index }) => index)];
  const count = steps(radii.length, known);
  const step = simulate(
    bodies,
    [
      manyBody()
        .every(SUMMED)
        .strength((_, node) => -push * masses[node]!),
      logLink(links).range(range),
      cohesion(unitsOf(graph, discs !== undefined), discs ? TOGETHER : LOOSELY),
      containment(groups, discs ?? [{ x: 0, y: 0, radius: Infinity }]),
      keepApart(Float64Array.from(radii, (radius) => radius + gap / 2)),
    ],
    count,
  );
  let left = count;
  return {
    positions: () => {
      const now = new Float64Array(2 * bodies.length);
      bodies.forEach(({ x, y }, node) => {
        now[2 * node] = x;
        now[2 * node + 1] = y;
      });
      return now;
    },
    step: () => {
      if (left > 0) step();
      left -= 1;
      return left > 0;
    },
  };
}

/** Units of more than one; where areas are bound to discs, only those of one area. */
const unitsOf = ({ areas, units }: LayoutGraph, isBound: boolean): readonly (readonly number[])[] =>
  byGroup(units).filter(
    ([first, ...others]) =>
      units[first!] !== -1 && others.length > 0 && (!isBound || others.every((node) => areas[node] === areas[first!])),
  );

/** The start, without a pause. */
export const wholeStart = (graph: LayoutGraph, told?: (positions: Positions) => void): Start =>
  finish(findStart(graph, told));
