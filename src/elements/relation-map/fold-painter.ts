import { overlap } from '../../layout/place-labels.js';
import type { Bounds } from '../../layout/viewport.js';
import type { FoldedScene } from './folded-scene.js';
import type { LineKind } from './line-kind.js';
import type { Fold, Frame, Name } from './picture-frame.js';
import { paintNode, pointOf, radiusIn } from './picture-ground.js';
import { DASHES, inkOf } from './picture-shapes.js';
import { paintTies } from './picture-ties.js';
import type { Pen } from './svg-pen.js';

/** Square pixels that the words on a line are given, so that they never crowd the picture. */
const ROOM = 55_000;
/** The most lines of a disc that is looked at whose words are written. */
const MOST = 14;
/** Where on a line its words may stand, the best first. Beside the line they might be another's. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7] as const;

/** What is written on a picture in which some is folded together. */
export interface FoldWords {
  /** How many. */
  readonly count: (value: number) => string;
  /** How many relations a line stands for, and how many of them are weak or strong. */
  readonly bundle: (counts: ReadonlyMap<LineKind, number>) => string;
}

/** Draws the lines of the disc or node that is chosen, and what the chosen node has among those that are not folded. */
export function paintFoldedTies(context: Pen, frame: Frame): void {
  const scene = frame.scene as FoldedScene;
  const { chosen, inks, near } = frame;
  const { relations } = scene.index;
  const isPlain = (id: string): boolean => !scene.folds.has(scene.numbers.get(id)!);
  paintTies(context, {
    ...frame,
    // A node's own relations are drawn each way, as ever. Those to discs are drawn below, each once.
    scene: {
      ...scene,
      index: { ...scene.index, relations: (id) => relations(id).filter(({ other }) => isPlain(other.id)) },
    },
  });
  if (chosen === undefined) return;
  const { ends, looks, styles } = scene.lines;
  for (let line = 0; line < styles.length; line += 1) {
    const [a, b] = [ends[2 * line]!, ends[2 * line + 1]!];
    if ((a !== chosen && b !== chosen) || !(scene.folds.has(a) || scene.folds.has(b))) continue;
    const { kind, width } = looks[styles[line]!]!;
    const [from, to] = [pointOf(frame, a), pointOf(frame, b)];
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.setLineDash([...(DASHES[kind] ?? [])]);
    context.strokeStyle = inkOf(inks, kind);
    context.lineWidth = width;
    context.stroke();
  }
  context.setLineDash([]);
  for (const number of near ?? []) paintNode(context, frame, number);
}

/** How many each disc stands for, in its middle, and on lines to discs how many they stand for. */
export const foldWriting =
  (words: FoldWords): Fold['writing'] =>
  (context, frame, names) => {
    const numbers = discNumbers(context, frame, words);
    return [...numbers, ...lineWords(context, frame, words, [...names, ...numbers])];
  };

function discNumbers(context: Pen, frame: Frame, { count }: FoldWords): readonly Name[] {
  const { font, inks, near } = frame;
  const { folds } = frame.scene as FoldedScene;
  return [...folds].flatMap(([number, { members }]): readonly Name[] => {
    if (near && !near.has(number)) return [];
    const { x, y } = pointOf(frame, number);
    const room = 2 * radiusIn(frame, number) - 8;
    const text = count(members.length);
    for (const size of [0.92, 0.8, 0.72]) {
      const written = `650 ${font.size * size}px ${font.family}`;
      context.font = written;
      if (context.measureText(text).width <= room) return [{ text, x, y, ink: inks.text, font: written }];
    }
    return [];
  });
}

/** The words of the lines of what is looked at, or of the lines that stand for most. */
function lineWords(context: Pen, frame: Frame, { bundle }: FoldWords, names: readonly Name[]): readonly Name[] {
  const { chosen, current, font, hovered, inks, scene, size } = frame;
  const folded = scene as FoldedScene;
  const looked = [hovered, current, chosen].find((number) => number !== undefined && folded.bundles(number).length > 0);
  const most = looked === undefined ? Math.round((size.width * size.height) / ROOM) : MOST;
  const written = `${font.size * 0.84}px ${font.family}`;
  context.font = written;
  const taken = [...boxesOf(context, names, font.size), ...discBoxes(frame)];
  const placed: Name[] = [];
  const { ends } = folded.lines;
  const least = looked === undefined ? 2 : 1;
  const first = [...folded.relations.keys()]
    .filter((line) => {
      const [a, b] = [ends[2 * line]!, ends[2 * line + 1]!];
      if (folded.relations[line]! < least || (looked !== undefined && a !== looked && b !== looked)) return false;
      return folded.folds.has(a) || folded.folds.has(b);
    })
    .sort((one, other) => folded.relations[other]! - folded.relations[one]!)
    .slice(0, 2 * most);
  for (const line of first) {
    const text = bundle(folded.counts(line));
    const [from, to] = [pointOf(frame, ends[2 * line]!), pointOf(frame, ends[2 * line + 1]!)];
    const half = context.measureText(text).width / 2 + 3;
    const spots = SHARES.map((share) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
    for (const { x, y } of spots) {
      const box = { left: x - half, right: x + half, top: y - font.size * 0.6, bottom: y + font.size * 0.6 };
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push({ text, x, y, ink: inks.text, font: written });
      break;
    }
    if (placed.length === most) break;
  }
  return placed;
}

function boxesOf(context: Pen, names: readonly Name[], height: number): readonly Bounds[] {
  const { font } = context;
  const boxes = names.map(({ font: own, text, x, y }): Bounds => {
    context.font = own;
    const half = context.measureText(text).width / 2 + 2;
    return { left: x - half, right: x + half, top: y - 0.6 * height, bottom: y + 0.6 * height };
  });
  context.font = font;
  return boxes;
}

const discBoxes = (frame: Frame): readonly Bounds[] =>
  [...(frame.scene as FoldedScene).folds.keys()].map((number) => {
    const { x, y } = pointOf(frame, number);
    const radius = radiusIn(frame, number);
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
