import { hull } from '../../layout/hull.js';
import type { Point } from '../../layout/layout-graph.js';
import type { Size, Viewport } from '../../layout/viewport.js';
import type { Slices } from '../../model/slices.js';
import type { LineKind } from './line-kind.js';
import type { Scene, SceneLook, SceneNode } from './map-scene.js';
import type { Inks } from './picture-inks.js';
import { DASHES, disc, inkOf, ring } from './picture-shapes.js';
import { isMuteLine } from './line-kind.js';
import type { Round } from './picture-shapes.js';
import type { Pen } from './svg-pen.js';

/** What the ground of a picture is drawn from. Nothing in it but `arrival` is more than a worker can be told. */
export interface Ground {
  readonly scene: Pick<Scene, 'areas' | 'lines'> & { readonly nodes: readonly Omit<SceneNode, 'area' | 'node'>[] };
  readonly size: Size;
  readonly viewport: Viewport;
  /** x at `2i`, y at `2i + 1`, in the picture. */
  readonly positions: Float64Array;
  /** How far a node that is new has come, 0 to 1. All the way where nothing is said. */
  readonly arrival?: (number: number) => number;
  /** The nodes that stand out, when one is chosen. */
  readonly near: ReadonlySet<number> | undefined;
  readonly shown: ReadonlySet<LineKind>;
  readonly inks: Inks;
}

/** Where a node is in the frame. */
export const pointOf = ({ positions, viewport }: Pick<Ground, 'positions' | 'viewport'>, number: number): Point => ({
  x: positions[2 * number]! * viewport.zoom + viewport.x,
  y: positions[2 * number + 1]! * viewport.zoom + viewport.y,
});

/**
 * How large a node is in the frame. It neither shrinks to nothing when the whole is shown nor fills the frame when near. A
 * disc keeps its share of the picture, as far as a finger can hit it and it hides nothing.
 */
export function radiusIn({ scene, viewport: { zoom } }: Pick<Ground, 'scene' | 'viewport'>, number: number): number {
  const { isFolded, radius } = scene.nodes[number]!;
  return isFolded ? Math.min(60, Math.max(12, radius * zoom)) : radius * Math.min(1.6, Math.max(0.6, zoom ** 0.7));
}

/** From so many lines on, they are drawn as thin as the screen can: a broad line takes a canvas five times as long. */
const MANY = 600;
/** Lines, or nodes, that are drawn at a time. */
const BATCH = 1000;

/** Draws what lies at the bottom: areas, lines, nodes. Pauses between its parts. */
export function* paintGround(context: Pen, ground: Ground): Slices<void> {
  const { inks, scene, size } = ground;
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, size.width, size.height);
  paintAreas(context, ground);
  yield;
  yield* paintLines(context, ground);
  for (let first = 0; first < scene.nodes.length; first += BATCH) {
    for (let number = first; number < Math.min(first + BATCH, scene.nodes.length); number += 1)
      paintNode(context, ground, number);
    yield;
  }
}

function paintAreas(context: Pen, ground: Ground): void {
  const { inks, scene, viewport } = ground;
  const rim = 44 * Math.min(1.4, Math.max(0.5, viewport.zoom));
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const { colour, members } of scene.areas) {
    const shape = closed(context, hull(members.map((number) => pointOf(ground, number))));
    context.strokeStyle = inks.rims[colour]!;
    context.lineWidth = rim + 2;
    context.stroke(shape);
    context.strokeStyle = inks.grounds[colour]!;
    context.fillStyle = inks.grounds[colour]!;
    context.lineWidth = rim;
    context.stroke(shape);
    context.fill(shape);
  }
}

const newPath = (context: Pen): Path2D => context.newPath?.() ?? new Path2D();

/** A path through the points and back. One point is a line of no length, which round ends make a dot. */
function closed(context: Pen, points: readonly Point[]): Path2D {
  const path = newPath(context);
  points.forEach(({ x, y }, index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (points[0]) path.lineTo(points[0].x, points[0].y);
  return path;
}

/** One path for all lines that look alike, those that stand out last. */
function* paintLines(context: Pen, ground: Ground): Slices<void> {
  const { inks, near, scene, shown } = ground;
  const { ends, looks, styles } = scene.lines;
  const isMany = styles.length > MANY;
  // Behind the relations of one node, many lines are but noise.
  if (isMany && near) return;
  const paths = looks.map(({ kind }) => (shown.has(kind) ? newPath(context) : undefined));
  for (let line = 0; line < styles.length; line += 1) {
    const path = paths[styles[line]!];
    if (!path) continue;
    const [a, b] = [pointOf(ground, ends[2 * line]!), pointOf(ground, ends[2 * line + 1]!)];
    if (!isOutside(ground, a, b)) {
      path.moveTo(a.x, a.y);
      path.lineTo(b.x, b.y);
    }
    if (line % BATCH === 0) yield;
  }
  for (const urgent of [false, true])
    for (const [style, look] of looks.entries()) {
      const path = paths[style];
      if (!path || look.urgent !== urgent) continue;
      context.lineCap = 'butt';
      context.setLineDash([...(DASHES[look.kind] ?? [])]);
      context.strokeStyle = urgent ? inks.urgent : inkOf(inks, look.kind);
      context.lineWidth = urgent ? look.width + 0.7 : isMany ? 1 / context.getTransform().a : look.width;
      context.globalAlpha = (urgent ? 0.9 : strengthOf(styles.length, look)) * (near ? 0.12 : 1);
      context.stroke(path);
      context.globalAlpha = 1;
      context.setLineDash([]);
      yield;
    }
}

/** The more lines, the fainter each; a strong one that is drawn thin stands out by being less faint. */
function strengthOf(count: number, { width }: SceneLook): number {
  if (count <= MANY) return Math.min(1, 12 / Math.sqrt(count));
  return Math.min(1, (7 / Math.sqrt(count)) * (0.6 + width / 2));
}

const isOutside = ({ size }: Ground, a: Point, b: Point): boolean =>
  Math.max(a.x, b.x) < 0 ||
  Math.min(a.x, b.x) > size.width ||
  Math.max(a.y, b.y) < 0 ||
  Math.min(a.y, b.y) > size.height;

/** A node over a rim of paper that keeps it clear of the lines, as long as there are not too many to afford it. */
export function paintNode(context: Pen, ground: Ground, number: number): void {
  const { arrival, inks, near, scene } = ground;
  const { colour, isBlank, isFolded, isMute, within } = scene.nodes[number]!;
  const { x, y } = pointOf(ground, number);
  const radius = radiusIn(ground, number) * (arrival?.(number) ?? 1);
  if (isBeyond(ground, { x, y, radius })) return;
  const isFaded = near !== undefined && !near.has(number);
  if (scene.nodes.length <= MANY) disc(context, { x, y, radius: radius + 1.5 }, inks.paper);
  context.globalAlpha = isFaded ? 0.25 : 1;
  disc(context, { x, y, radius }, inks.areas[colour]!);
  // A double ring with room for a number: many.
  if (isFolded) ring(context, { x, y, radius: radius + 3 }, inks.areas[colour]!, 1.5);
  context.globalAlpha = 1;
  // Hollow: was asked and has not answered. Pale: too few to say anything about.
  if (isBlank) disc(context, { x, y, radius: radius - 2 }, inks.paper);
  if (isMute) disc(context, { x, y, radius: radius - 1 }, inks.grounds[colour]!);
  if (isFolded) disc(context, { x, y, radius: radius - 2.5 }, inks.grounds[colour]!);
  if (within && !isMuteLine(within.kind) && !isFaded)
    ring(context, { x, y, radius: radius + 4 }, inkOf(inks, within.kind), within.width + 0.4, DASHES[within.kind]);
}

const isBeyond = ({ size }: Ground, { radius, x, y }: Round): boolean =>
  x < -radius || y < -radius || x > size.width + radius || y > size.height + radius;
