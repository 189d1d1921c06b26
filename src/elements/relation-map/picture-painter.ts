import type { Pen } from './svg-pen.js';
import { hull } from '../../layout/hull.js';
import type { Point } from '../../layout/layout-graph.js';
import { directedLine } from './map-scene.js';
import type { LineKind, SceneLine } from './map-scene.js';
import { nearChosen, pointOf, radiusIn } from './picture-frame.js';
import type { Frame } from './picture-frame.js';
import type { Inks } from './picture-inks.js';
import { paintLabels } from './picture-labels.js';

export const DASHES: Readonly<Partial<Record<LineKind, readonly number[]>>> = {
  weak: [7, 4],
  none: [1.5, 6],
  'not-answered': [2, 4],
  suppressed: [1, 3],
};

export const inkOf = (inks: Inks, kind: LineKind): string =>
  kind === 'weak' || kind === 'moderate' || kind === 'strong' || kind === 'rated' ? inks[kind] : inks.missing;

/** Draws the map once: areas, lines, nodes, names. */
export function paint(context: Pen, frame: Frame): void {
  const { inks, size } = frame;
  const near = nearChosen(frame);
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, size.width, size.height);
  paintAreas(context, frame);
  for (const layer of frame.layers) layer.paint(context, frame);
  paintLines(context, frame, near !== undefined);
  if (near) paintDirections(context, frame);
  paintPath(context, frame);
  paintNodes(context, frame, near);
  if (frame.hasNames) paintLabels(context, frame, near);
}

function paintAreas(context: Pen, frame: Frame): void {
  const { inks, scene, viewport } = frame;
  const rim = 44 * Math.min(1.4, Math.max(0.5, viewport.zoom));
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const { colour, members } of scene.areas) {
    const shape = closed(context, hull(members.map((number) => pointOf(frame, number))));
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

/** From so many lines on, they are drawn as thin as the screen can: a broad line takes a canvas five times as long. */
const MANY = 600;

/** One path for all lines that look alike. */
function paintLines(context: Pen, frame: Frame, isBackground: boolean): void {
  const { scene, shown } = frame;
  const isMany = scene.lines.length > MANY;
  // Behind the relations of one node, many lines are but noise.
  if (isMany && isBackground) return;
  const looks = new Map<string, { readonly line: SceneLine; readonly path: Path2D }>();
  for (const line of scene.lines) {
    if (!shown.has(line.kind)) continue;
    const [a, b] = [pointOf(frame, line.a), pointOf(frame, line.b)];
    if (isOutside(frame, a, b)) continue;
    const width = Math.round(line.width * 2) / 2;
    const key = `${String(line.urgent)} ${line.kind} ${width}`;
    const look = looks.get(key) ?? { line: { ...line, width }, path: newPath(context) };
    looks.set(key, look);
    look.path.moveTo(a.x, a.y);
    look.path.lineTo(b.x, b.y);
  }
  context.lineCap = 'butt';
  for (const { line, path } of [...looks.values()].sort((x, y) => Number(x.line.urgent) - Number(y.line.urgent))) {
    context.setLineDash([...(DASHES[line.kind] ?? [])]);
    context.strokeStyle = line.urgent ? frame.inks.urgent : inkOf(frame.inks, line.kind);
    context.lineWidth = line.urgent ? line.width + 0.7 : isMany ? 1 / context.getTransform().a : line.width;
    context.globalAlpha = (line.urgent ? 0.9 : strengthOf(scene.lines.length, line)) * (isBackground ? 0.12 : 1);
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

/** The more lines, the fainter each; a strong one that is drawn thin stands out by being less faint. */
function strengthOf(count: number, { width }: SceneLine): number {
  if (count <= MANY) return Math.min(1, 12 / Math.sqrt(count));
  return Math.min(1, (7 / Math.sqrt(count)) * (0.6 + width / 2));
}

const isOutside = ({ size }: Frame, a: Point, b: Point): boolean =>
  Math.max(a.x, b.x) < 0 ||
  Math.min(a.x, b.x) > size.width ||
  Math.max(a.y, b.y) < 0 ||
  Math.min(a.y, b.y) > size.height;

/** The way between two, broad and over everything but the nodes. */
function paintPath(context: Pen, frame: Frame): void {
  const { inks, path } = frame;
  if (path.length < 2) return;
  const points = path.map((number) => pointOf(frame, number));
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const [ink, width] of [
    [inks.paper, 9],
    [inks.chosen, 5],
  ] as const) {
    context.beginPath();
    points.forEach(({ x, y }, step) => {
      if (step === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.strokeStyle = ink;
    context.lineWidth = width;
    context.stroke();
  }
}

/** The chosen node's relations, each direction a line of its own that bends to its right, with a head at its end. */
function paintDirections(context: Pen, frame: Frame): void {
  const { chosen, inks, scene } = frame;
  const { index } = scene;
  const { node } = scene.nodes[chosen!]!;
  for (const { back, other, out } of index.relations(node.id)) {
    const number = scene.numbers.get(other.id)!;
    for (const { from, line, to } of [
      { from: chosen!, to: number, line: directedLine(index.graph, out, node, other) },
      { from: number, to: chosen!, line: directedLine(index.graph, back, other, node) },
    ]) {
      if (!line || line.kind === 'suppressed') continue;
      context.strokeStyle = inkOf(inks, line.kind);
      context.fillStyle = context.strokeStyle;
      context.lineWidth = line.width + 0.5;
      context.setLineDash([...(DASHES[line.kind] ?? [])]);
      arrow(
        context,
        { ...pointOf(frame, from), radius: radiusIn(frame, from) },
        { ...pointOf(frame, to), radius: radiusIn(frame, to) },
      );
    }
  }
  context.setLineDash([]);
}

type Round = Point & { readonly radius: number };

function arrow(context: Pen, from: Round, to: Round): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(26, length * 0.13);
  const middle = { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
  const start = onRim(from, middle, 2);
  const end = onRim(to, middle, 3);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(middle.x, middle.y, end.x, end.y);
  context.stroke();
  const angle = Math.atan2(end.y - middle.y, end.x - middle.x);
  context.beginPath();
  context.moveTo(end.x, end.y);
  for (const side of [-0.42, 0.42])
    context.lineTo(end.x - 9 * Math.cos(angle + side), end.y - 9 * Math.sin(angle + side));
  context.fill();
}

/** The point on a node's rim, a little outside it, towards another point. */
function onRim({ radius, x, y }: Round, towards: Point, air: number): Point {
  const length = Math.hypot(towards.x - x, towards.y - y) || 1;
  return { x: x + ((towards.x - x) / length) * (radius + air), y: y + ((towards.y - y) / length) * (radius + air) };
}

/** Each node over a rim of paper that keeps it clear of the lines, as long as there are not too many to afford it. */
function paintNodes(context: Pen, frame: Frame, near: ReadonlySet<number> | undefined): void {
  const { inks, scene } = frame;
  const hasRims = scene.nodes.length <= MANY;
  scene.nodes.forEach(({ colour, isMute, node, within }, number) => {
    const { x, y } = pointOf(frame, number);
    const radius = radiusIn(frame, number) * frame.arrival(number);
    if (isBeyond(frame, { x, y, radius })) return;
    const isFaded = near !== undefined && !near.has(number);
    if (hasRims) disc(context, { x, y, radius: radius + 1.5 }, inks.paper);
    context.globalAlpha = isFaded ? 0.25 : 1;
    disc(context, { x, y, radius }, inks.areas[colour]!);
    context.globalAlpha = 1;
    // Hollow: was asked and has not answered. Pale: too few to say anything about.
    if (node.answered === false) disc(context, { x, y, radius: radius - 2 }, inks.paper);
    if (isMute) disc(context, { x, y, radius: radius - 1 }, inks.grounds[colour]!);
    if (within && within.kind !== 'suppressed' && !isFaded)
      ring(context, { x, y, radius: radius + 4 }, inkOf(inks, within.kind), within.width + 0.4, DASHES[within.kind]);
  });
  paintMarks(context, frame);
}

const isBeyond = ({ size }: Frame, { radius, x, y }: Round): boolean =>
  x < -radius || y < -radius || x > size.width + radius || y > size.height + radius;

/** Rings round the nodes that somebody is at. */
function paintMarks(context: Pen, frame: Frame): void {
  const { chosen, current, hovered, inks } = frame;
  const mark = (number: number | undefined, air: number, ink: string, width: number): void => {
    if (number === undefined || number >= frame.scene.nodes.length) return;
    ring(context, { ...pointOf(frame, number), radius: radiusIn(frame, number) + air }, ink, width);
  };
  for (const number of frame.path) mark(number, 3, inks.chosen, 2.5);
  mark(hovered, 3, inks.text, 1.5);
  mark(chosen, 4, inks.chosen, 3);
  mark(current, 8, inks.focus, 3);
}

function disc(context: Pen, { radius, x, y }: Round, ink: string): void {
  context.beginPath();
  context.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI);
  context.fillStyle = ink;
  context.fill();
}

function ring(context: Pen, { radius, x, y }: Round, ink: string, width: number, dashes: readonly number[] = []): void {
  context.beginPath();
  context.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI);
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.setLineDash([...dashes]);
  context.stroke();
  context.setLineDash([]);
}
