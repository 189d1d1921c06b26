import type { Pen } from './svg-pen.js';
import { overlap, placeLabels } from '../../layout/place-labels.js';
import type { LabelWish } from '../../layout/place-labels.js';
import type { Bounds } from '../../layout/viewport.js';
import type { Frame, Name } from './picture-frame.js';
import { pointOf, radiusIn } from './picture-ground.js';

/** Widest name in letters' heights; what is longer ends in dots. The whole name is in the list and the details. */
const WIDEST = 13;
/** Square pixels that a name is given, so that names never crowd the picture. */
const ROOM = 7500;

/**
 * Names where there is room, the areas first, then the node looked at and its neighbours, then those with most
 * relations.
 */
export function placeNames(context: Pen, frame: Frame): readonly Name[] {
  const { font, inks, near, scene, size } = frame;
  context.font = `650 ${font.size * 1.05}px ${font.family}`;
  const areas = areaNames(context, frame);

  const nodeFont = `${font.size * 0.92}px ${font.family}`;
  context.font = nodeFont;
  const most = near ? scene.nodes.length : Math.max(8, Math.round((size.width * size.height) / ROOM));
  const inside = numbersIn(frame);
  const first = inside
    .map((number) => ({ number, priority: priorityOf(frame, number), ...pointOf(frame, number) }))
    .filter(({ priority }) => priority > 0)
    .sort((a, b) => b.priority - a.priority)
    .slice(0, most * 2);
  const texts = new Map<string, string>();
  const wishes = first.map(({ number, priority, x, y }): LabelWish => {
    const { node, within } = scene.nodes[number]!;
    const text = shortened(context, node.label, WIDEST * font.size);
    texts.set(String(number), text);
    const width = context.measureText(text).width + 4;
    const radius = radiusIn(frame, number) + (within ? 8 : 2);
    return { id: String(number), x, y, radius, width, height: font.size * 1.15, priority };
  });
  const taken = [...areas.map(({ box }) => box), ...nodeBoxes(frame, inside)];
  const nodes = placeLabels(wishes, size, taken)
    .slice(0, most)
    .map(({ id, x, y }) => ({ text: texts.get(id)!, x, y, ink: inks.text, font: nodeFont }));
  const names = [...areas, ...nodes];
  return [...names, ...(frame.writing?.(context, frame, names) ?? [])];
}

/** Writes names, each with a rim of paper, so that it can be read across lines. */
export function writeNames(context: Pen, { inks }: Pick<Frame, 'inks'>, names: readonly Name[]): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = inks.paper;
  context.lineWidth = 3.5;
  for (const { font, ink, text, x, y } of names) {
    context.font = font;
    context.strokeText(text, x, y);
    context.fillStyle = ink;
    context.fillText(text, x, y);
  }
}

/** The nodes whose middle is in the frame. */
const numbersIn = (frame: Frame): readonly number[] =>
  [...frame.scene.nodes.keys()].filter((number) => {
    const { x, y } = pointOf(frame, number);
    return x > 0 && y > 0 && x < frame.size.width && y < frame.size.height;
  });

function priorityOf({ chosen, current, hovered, near, others, path, scene }: Frame, number: number): number {
  if (number === chosen || number === current || number === hovered || [...path, ...others].includes(number))
    return 1e6;
  if (near) return near.has(number) ? 1e3 + scene.degrees[number]! : 0;
  const { node } = scene.nodes[number]!;
  return 1 + scene.degrees[number]! + node.members / 1e3;
}

/** Nodes as boxes that no name may cover; those that stand back may be covered. */
const nodeBoxes = (frame: Frame, inside: readonly number[]): readonly Bounds[] =>
  [...(frame.near ?? inside)].map((number) => {
    const { x, y } = pointOf(frame, number);
    const radius = radiusIn(frame, number);
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });

interface AreaName extends Name {
  readonly box: Bounds;
}

/** The name of each area over it, under it or on it, wherever no other name is in the way; in the frame while the area is. */
function areaNames(context: Pen, frame: Frame): readonly AreaName[] {
  const { font, inks, scene, size, viewport } = frame;
  const rim = 22 * Math.min(1.4, Math.max(0.5, viewport.zoom));
  const names: AreaName[] = [];
  for (const { label, members } of scene.areas) {
    const points = members.map((number) => pointOf(frame, number));
    const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...points.map(({ y }) => y)) - rim, Math.max(...points.map(({ y }) => y)) + rim];
    if (right < 0 || left > size.width || bottom < 0 || top > size.height) continue;
    const text = shortened(context, label, Math.min(size.width * 0.6, 20 * font.size));
    const half = context.measureText(text).width / 2 + 3;
    const x = Math.min(size.width - half, Math.max(half, (left + right) / 2));
    const places = [top - font.size * 0.75, bottom + font.size * 0.75, (top + bottom) / 2].map((middle): AreaName => {
      const y = Math.min(size.height - font.size, Math.max(font.size, middle));
      return {
        text,
        x,
        y,
        // The colours of areas are for marks: not all of them can be read as letters.
        ink: inks.text,
        font: context.font,
        box: { left: x - half, right: x + half, top: y - font.size * 0.6, bottom: y + font.size * 0.6 },
      };
    });
    const free = places.find(({ box }) => names.every((other) => !overlap(box, other.box)));
    if (free) names.push(free);
  }
  return names;
}

/** The text, or as much of it as there is room for, with dots. Whole signs are kept whole. */
function shortened(context: Pen, text: string, room: number): string {
  if (context.measureText(text.slice(0, 400)).width <= room && text.length <= 400) return text;
  const signs = Array.from(new Intl.Segmenter().segment(text.slice(0, 400)), ({ segment }) => segment);
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (context.measureText(`${signs.slice(0, middle).join('')}…`).width <= room) low = middle;
    else high = middle - 1;
  }
  return `${signs.slice(0, low).join('').trimEnd()}…`;
}
