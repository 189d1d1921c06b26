import { forceCollide, forceLink, forceManyBody } from 'd3-force';
import { areaDiscs } from './area-discs.js';
import { anchoredStart } from './anchored-start.js';
import type { Disc } from './discs.js';
import { gapFor, roomFor } from './discs.js';
import { byGroup } from './layout-graph.js';
import type { LayoutGraph, Positions } from './layout-graph.js';
import { isKnown, isOld, placeNew } from './place-new.js';
import { bodyAt, simulate } from './simulate.js';
import type { Body, Push } from './simulate.js';

/** A layout that is being made, a step at a time. The same graph gives the same picture, wherever it is made. */
export interface Layout {
  /** Where nodes stand now. Readable from the first. */
  positions(): Positions;
  /** Carries the layout on by one step. False when it has come to rest. */
  step(): boolean;
}

const steps = (count: number, known: boolean): number => (known ? 80 : count <= 500 ? 260 : count <= 3000 ? 140 : 80);

/**
 * Nodes repel each other, ties pull, units hold together, and each area stays within its disc. Nodes that stood
 * somewhere before stay there, and only the new ones move.
 */
export function forceLayout(graph: LayoutGraph): Layout {
  const { areas, ends, radii, saved, weights } = graph;
  const known = isKnown(graph);
  const discs = known ? undefined : areaDiscs(graph);
  const start = discs ? anchoredStart(graph, discs) : placeNew(graph);
  const bodies = Array.from(radii, (_, node) =>
    bodyAt(node, start[2 * node]!, start[2 * node + 1]!, known && isOld(saved, node)),
  );
  const links = Array.from(weights, (weight, tie) => {
    const [source, target] = [ends[2 * tie]!, ends[2 * tie + 1]!];
    return { source, target, weight, within: areas[source] === areas[target] };
  });
  const count = steps(radii.length, known);
  const gap = gapFor(radii.length);
  const step = simulate(
    bodies,
    [
      forceManyBody<Body>()
        .strength((_, node) => -gap - 3 * radii[node]!)
        .distanceMax(220),
      tiesForce(links),
      cohesion(graph),
      containment(areas, discs ?? standing(graph, start)),
      forceCollide<Body>((_, node) => radii[node]! + gap / 2).iterations(2),
    ],
    count,
  );
  let left = count;
  return {
    positions: () => Float64Array.from(bodies.flatMap(({ x, y }) => [x, y])),
    step: () => {
      if (left > 0) step();
      left -= 1;
      return left > 0;
    },
  };
}

type Link = { readonly source: number; readonly target: number; readonly weight: number; readonly within: boolean };

/** Ties within an area draw their ends together; those that cross only turn them towards each other. */
function tiesForce(links: readonly Link[]) {
  const degree = new Map<number, number>();
  for (const { source, target } of links)
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const strengths = links.map(
    ({ source, target, weight, within }) =>
      (weight * (within ? 0.5 : 0.06)) / Math.min(degree.get(source)!, degree.get(target)!),
  );
  return forceLink<Body, Link & { source: number | Body; target: number | Body }>(links.map((link) => ({ ...link })))
    .distance(46)
    .strength((_, index) => strengths[index]!);
}

/** Draws the members of a unit towards their middle. */
function cohesion({ areas, units }: LayoutGraph): Push {
  const groups = byGroup(units).filter(
    (nodes) => nodes.length > 1 && units[nodes[0]!] !== -1 && new Set(nodes.map((node) => areas[node])).size === 1,
  );
  let bodies: readonly Body[] = [];
  const force = (alpha: number): void => {
    for (const nodes of groups) {
      const [x, y] = (['x', 'y'] as const).map(
        (axis) => nodes.reduce((sum, node) => sum + bodies[node]![axis], 0) / nodes.length,
      );
      for (const node of nodes) {
        const body = bodies[node]!;
        body.vx += (x! - body.x) * 0.16 * alpha;
        body.vy += (y! - body.y) * 0.16 * alpha;
      }
    }
  };
  force.initialize = (all: Body[]): void => {
    bodies = all;
  };
  return force;
}

/** Draws nodes lightly to the middle of their area, and firmly back when they leave its disc. */
function containment(areas: Int32Array, discs: readonly Disc[]): Push {
  const groups = byGroup(areas);
  let bodies: readonly Body[] = [];
  const force = (alpha: number): void => {
    groups.forEach((nodes, area) => {
      const { radius, x, y } = discs[area]!;
      for (const node of nodes) {
        const body = bodies[node]!;
        const [dx, dy] = [x - body.x, y - body.y];
        const outside = Math.max(0, Math.hypot(dx, dy) - radius) / (Math.hypot(dx, dy) || 1);
        const pull = 0.045 * alpha + 0.35 * outside;
        body.vx += dx * pull;
        body.vy += dy * pull;
      }
    });
  };
  force.initialize = (all: Body[]): void => {
    bodies = all;
  };
  return force;
}

/** The discs that the areas of a kept picture stand on. */
function standing({ areas, radii }: LayoutGraph, start: Positions): readonly Disc[] {
  return byGroup(areas).map((nodes) => {
    const middle = (axis: 0 | 1) => nodes.reduce((sum, node) => sum + start[2 * node + axis]!, 0) / nodes.length;
    const [x, y] = [middle(0), middle(1)];
    const reach = Math.max(...nodes.map((node) => Math.hypot(start[2 * node]! - x, start[2 * node + 1]! - y)));
    return {
      x,
      y,
      radius: Math.max(
        reach,
        roomFor(
          nodes.map((node) => radii[node]!),
          gapFor(radii.length),
        ),
      ),
    };
  });
}
