import type { Point } from '../../layout/layout-graph.js';
import { directedLine } from './map-scene.js';
import type { Frame } from './picture-frame.js';
import { paintNode, pointOf, radiusIn } from './picture-ground.js';
import { isMuteLine } from './line-kind.js';
import { DASHES, inkOf } from './picture-shapes.js';
import type { Round } from './picture-shapes.js';
import type { Pen } from './svg-pen.js';

/** Draws the chosen node's relations and the way between two, and once more the nodes that they lead to. */
export function paintTies(context: Pen, frame: Frame): void {
  const { near, path } = frame;
  if (near) paintDirections(context, frame);
  paintPath(context, frame);
  for (const number of new Set([...(near ?? []), ...path])) paintNode(context, frame, number);
}

/** The way between two, broad and over everything but its own nodes. */
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
      { from: chosen!, to: number, line: directedLine(index, out, node, other) },
      { from: number, to: chosen!, line: directedLine(index, back, other, node) },
    ]) {
      if (!line || isMuteLine(line.kind)) continue;
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
