import { groupBy } from '../model/group-by.js';
import type { Slices } from '../model/slices.js';
import { areaDiscs, standing } from './area-discs.js';
import { gapFor, golden, roomFor } from './discs.js';
import type { Disc } from './discs.js';
import { groupDiscs } from './group-discs.js';
import { byGroup } from './by-group.js';
import type { LayoutGraph, Positions } from './layout-graph.js';
import { massesOf } from './log-link.js';
import { isKnown, placeNew } from './place-new.js';
import { linksOf, startGroups } from './start-groups.js';

/** Where nodes begin, and the discs that their areas keep to. */
export interface Start {
  readonly positions: Positions;
  /** One for each area, in the order of `byGroup`; none where areas say nothing, and the ties alone make the picture. */
  readonly discs: readonly Disc[] | undefined;
}

/** So many areas of one node each are a picture of areas. More are nodes of which nobody knows the area. */
const FEW_AREAS = 40;

/** From so many nodes there is a first picture before the start, which then takes longer than an eye likes to wait. */
const MANY = 500;

/** Whether areas gather nodes at all. */
const hasAreas = (areas: readonly (readonly number[])[]): boolean =>
  areas.length > 1 && (areas.length <= FEW_AREAS || areas.filter(({ length }) => length > 1).length > areas.length / 2);

/**
 * Where nodes begin: areas on discs that do not overlap, the groups of an area laid out within its disc by the ties between
 * them, and the members of a group spread evenly over its share, those with most ties in the middle. In a kept picture
 * old nodes where they stood. The same graph gives the same start. Pauses between its steps, for whoever has other work.
 * `told` hears of the first picture that can be shown: the start, or before it, where there are many nodes, one with
 * everybody on the disc of their area.
 */
export function* findStart(graph: LayoutGraph, told?: (positions: Positions) => void): Slices<Start> {
  if (isKnown(graph)) {
    const positions = placeNew(graph);
    told?.(positions.slice());
    return { positions, discs: standing(graph, positions) };
  }
  const { areas, radii } = graph;
  const gap = gapFor(radii.length);
  const named = byGroup(areas);
  const discs = hasAreas(named) ? yield* areaDiscs(graph) : undefined;
  const isEarly = discs !== undefined && radii.length > MANY;
  if (isEarly) told?.(onDiscs(graph, named, discs));
  const links = linksOf(graph);
  yield;
  const all = Array.from(radii, (_, node) => node);
  const within = discs ? named : [all];
  const groups = yield* startGroups(graph, within, links);
  yield;
  const masses = massesOf(radii.length, links);
  const rooms = Float64Array.from(groups, (nodes) =>
    roomFor(
      nodes.map((node) => radii[node]!),
      gap,
    ),
  );
  const places = yield* groupDiscs({ groups, rooms, masses, links, within, discs });
  const positions = new Float64Array(2 * radii.length);
  groups.forEach((nodes, group) => {
    spread(
      positions,
      [...nodes].sort((a, b) => masses[b]! - masses[a]!),
      places[group]!,
    );
  });
  if (!isEarly) told?.(positions.slice());
  return { positions, discs };
}

/** Everybody on the disc of their area, the members of a unit together. */
function onDiscs(
  { radii, units }: LayoutGraph,
  areas: readonly (readonly number[])[],
  discs: readonly Disc[],
): Positions {
  const positions = new Float64Array(2 * radii.length);
  areas.forEach((nodes, area) => {
    const parts = [...groupBy(nodes, (node) => units[node]!).values()];
    const places = golden(
      discs[area]!,
      parts.map(({ length }) => length),
    );
    parts.forEach((part, index) => {
      spread(positions, part, places[index]!);
    });
  });
  return positions;
}

/** Nodes evenly over a disc, the first in its middle. */
function spread(positions: Positions, nodes: readonly number[], disc: Disc): void {
  const spots = golden(
    disc,
    nodes.map(() => 1),
  );
  nodes.forEach((node, index) => {
    positions[2 * node] = spots[index]!.x;
    positions[2 * node + 1] = spots[index]!.y;
  });
}
