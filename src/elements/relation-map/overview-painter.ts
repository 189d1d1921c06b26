import { hull } from '../../layout/hull.js';
import type { Point } from '../../layout/layout-graph.js';
import { toScreen } from '../../layout/viewport.js';
import type { Size, Viewport } from '../../layout/viewport.js';
import { groupBy } from '../../model/group-by.js';
import type { Frame } from './picture-frame.js';

/** The most nodes that are drawn. */
const DOTS = 2000;

/** Areas as grounds, nodes as dots of their colour; of a multitude every so manieth, for more would be one above another. */
export function paintWhole(
  context: CanvasRenderingContext2D,
  { positions, scene }: Pick<Frame, 'positions' | 'scene'>,
  inks: Frame['inks'],
  view: Viewport,
  { height, width }: Size,
): void {
  const at = (number: number): Point => toScreen(view, { x: positions[2 * number]!, y: positions[2 * number + 1]! });
  const step = Math.ceil(scene.nodes.length / DOTS);
  const told = [...scene.nodes.keys()].filter((number) => number % step === 0);
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, width, height);
  context.lineJoin = 'round';
  context.lineWidth = 6;
  for (const { colour, members } of scene.areas) {
    context.fillStyle = inks.grounds[colour]!;
    context.strokeStyle = inks.grounds[colour]!;
    context.beginPath();
    for (const { x, y } of hull(members.filter((_, place) => place % step === 0).map(at))) context.lineTo(x, y);
    context.closePath();
    context.fill();
    context.stroke();
  }
  const dot = scene.nodes.length > 1000 ? 1 : 2;
  const byColour = groupBy(told, (number) => scene.nodes[number]!.colour);
  for (const [colour, numbers] of byColour) {
    context.fillStyle = inks.areas[colour]!;
    context.beginPath();
    for (const number of numbers) {
      const { x, y } = at(number);
      context.rect(x - dot / 2, y - dot / 2, dot, dot);
    }
    context.fill();
  }
}
