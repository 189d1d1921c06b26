import { finish } from '../../model/slices.js';
import type { Frame } from './picture-frame.js';
import { paintGround, pointOf, radiusIn } from './picture-ground.js';
import { placeNames, writeNames } from './picture-names.js';
import { ring } from './picture-shapes.js';
import type { Pen } from './svg-pen.js';

/** Draws the map once: its ground, what is looked at, and names. */
export function paint(context: Pen, frame: Frame): void {
  finish(paintGround(context, frame));
  paintOver(context, frame);
  if (frame.hasNames) writeNames(context, frame, placeNames(context, frame));
}

/** Draws what is looked at, over the ground. */
export function paintOver(context: Pen, frame: Frame): void {
  for (const layer of frame.layers) layer.paint(context, frame);
  frame.paintTies?.(context, frame);
  paintMarks(context, frame);
}

/** Rings round the nodes that somebody is at. */
function paintMarks(context: Pen, frame: Frame): void {
  const { chosen, current, hovered, inks } = frame;
  const mark = (number: number | undefined, air: number, ink: string, width: number): void => {
    if (number === undefined || number >= frame.scene.nodes.length) return;
    ring(context, { ...pointOf(frame, number), radius: radiusIn(frame, number) + air }, ink, width);
  };
  for (const number of [...frame.path, ...frame.others]) mark(number, 3, inks.chosen, 2.5);
  mark(hovered, 3, inks.text, 1.5);
  mark(chosen, 4, inks.chosen, 3);
  mark(current, 8, inks.focus, 3);
}
