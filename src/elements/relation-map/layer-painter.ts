import type { Point } from '../../layout/layout-graph.js';
import type { Hierarchy } from '../../model/organisation.js';
import type { NodeLine } from '../../model/relations/node-lines.js';
import type { Frame, PictureLayer } from './picture-frame.js';
import { pointOf, radiusIn } from './picture-ground.js';
import type { Pen } from './svg-pen.js';

/** The colours of the formal lines, as the page has them now. */
export interface LayerInks {
  readonly line: string;
  readonly med: string;
}

/** From so many lines on they are slighter, and from so many each is a thin one: rails and beads would fill the picture. */
const [SEVERAL, MANY] = [80, 600];
/** How far a line bends away from the relation of the same two, in pixels at most. */
const BEND = 16;
/** How long a head is, in pixels. */
const HEAD = 7;

/**
 * The lines of one hierarchy. A line of command is a pair of rails, broken where it is dotted; a line of MED is a row of
 * beads. Both end in a head at the one who leads, so that neither needs its colour to be told.
 */
export function layerOf(
  hierarchy: Hierarchy,
  words: string,
  lines: readonly NodeLine[],
  inks: () => LayerInks,
): PictureLayer {
  return {
    words,
    paint: (context, frame) => {
      const crowd = crowdOf(lines.length);
      const { near } = frame;
      const parts = lines
        .map((line) => ends(frame, line, hierarchy === 'line' ? 1 : -1))
        .filter((each) => each !== undefined);
      const isAtChosen = ({ a, b }: End): boolean => frame.chosen === a || frame.chosen === b;
      for (const [group, alpha] of [
        [parts.filter((part) => near && !isAtChosen(part)), 0.15],
        [parts.filter((part) => !near || isAtChosen(part)), crowd === 'few' ? 0.85 : 0.6],
      ] as const) {
        context.globalAlpha = alpha;
        for (const dotted of [false, true])
          strokes(
            context,
            group.filter((part) => part.dotted === dotted),
            { hierarchy, dotted, crowd },
            { ink: inks()[hierarchy], paper: frame.inks.paper },
          );
      }
      context.globalAlpha = 1;
    },
    sample: (context, { paper }, { x, y }) => {
      const part = { from: { x, y }, middle: { x: x + 18, y }, to: { x: x + 36, y }, dotted: false, a: 0, b: 0 };
      strokes(context, [part], { hierarchy, dotted: false, crowd: 'few' }, { ink: inks()[hierarchy], paper });
    },
  };
}

interface End {
  readonly a: number;
  readonly b: number;
  readonly from: Point;
  /** What the line bends towards. */
  readonly middle: Point;
  readonly to: Point;
  readonly dotted: boolean;
}

type Crowd = 'few' | 'several' | 'many';

const crowdOf = (count: number): Crowd => (count > MANY ? 'many' : count > SEVERAL ? 'several' : 'few');

/** A line from rim to rim, bent to one side; undefined where an end is not on the map or the two lie on each other. */
function ends(frame: Frame, { dotted, from: lower, to: upper }: NodeLine, side: 1 | -1): End | undefined {
  const [a, b] = [frame.scene.numbers.get(lower), frame.scene.numbers.get(upper)];
  if (a === undefined || b === undefined) return undefined;
  const [from, to] = [pointOf(frame, a), pointOf(frame, b)];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= radiusIn(frame, a) + radiusIn(frame, b) + 4) return undefined;
  const bend = side * Math.min(BEND, length * 0.16);
  const middle = {
    x: (from.x + to.x) / 2 + ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 - ((to.x - from.x) / length) * bend,
  };
  return {
    a,
    b,
    dotted,
    from: towards(from, middle, radiusIn(frame, a) + 1),
    middle,
    to: towards(to, middle, radiusIn(frame, b) + 3),
  };
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

interface Look {
  readonly hierarchy: Hierarchy;
  readonly dotted: boolean;
  readonly crowd: Crowd;
}

/** How broad a pair of rails is, and what is left open between them. */
const WIDTHS: Readonly<Record<Crowd, readonly [number, number]>> = {
  few: [4.4, 2],
  several: [3.4, 1.5],
  many: [1.4, 0],
};

function strokes(
  context: Pen,
  parts: readonly End[],
  { crowd, dotted, hierarchy }: Look,
  { ink, paper }: { readonly ink: string; readonly paper: string },
): void {
  if (parts.length === 0) return;
  const isRail = hierarchy === 'line';
  const [width, gap] = isRail ? WIDTHS[crowd] : [crowd === 'many' ? 1.6 : 3.4, 0];
  const path = context.newPath?.() ?? new Path2D();
  for (const { from, middle, to } of parts) {
    path.moveTo(from.x, from.y);
    path.quadraticCurveTo(middle.x, middle.y, to.x, to.y);
  }
  context.lineCap = isRail ? 'butt' : 'round';
  context.strokeStyle = ink;
  context.setLineDash(isRail ? (dotted ? [5, 4] : []) : [0.1, crowd === 'many' ? 5 : 7]);
  context.lineWidth = width;
  context.stroke(path);
  if (gap > 0) {
    context.setLineDash([]);
    context.strokeStyle = paper;
    context.lineWidth = gap;
    context.stroke(path);
  }
  context.setLineDash([]);
  context.lineCap = 'butt';
  context.fillStyle = ink;
  for (const part of parts) head(context, part, crowd === 'few' ? HEAD : HEAD * 0.7);
}

/** A filled head that points at the one who leads. */
function head(context: Pen, { middle, to }: End, size: number): void {
  const angle = Math.atan2(to.y - middle.y, to.x - middle.x);
  context.beginPath();
  context.moveTo(to.x, to.y);
  for (const side of [-0.55, 0.55])
    context.lineTo(to.x - size * 1.5 * Math.cos(angle + side), to.y - size * 1.5 * Math.sin(angle + side));
  context.fill();
}
