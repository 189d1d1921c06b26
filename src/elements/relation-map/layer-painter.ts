import type { Point } from '../../layout/layout-graph.js';
import type { Hierarchy } from '../../model/organisation.js';
import type { NodeLine } from '../../model/relations/node-lines.js';
import { nearChosen, pointOf, radiusIn } from './picture-frame.js';
import type { Frame, PictureLayer } from './picture-frame.js';
import type { Pen } from './svg-pen.js';

/** The colours of the formal lines, as the page has them now. */
export interface LayerInks {
  readonly line: string;
  readonly med: string;
}

/** From so many lines on each is a thin one: rails and beads would fill the picture. */
const MANY = 600;
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
      const isMany = lines.length > MANY;
      const near = nearChosen(frame);
      const parts = lines.map((line) => ends(frame, line)).filter((each) => each !== undefined);
      const isAtChosen = ({ a, b }: End): boolean => frame.chosen === a || frame.chosen === b;
      for (const [group, alpha] of [
        [parts.filter((part) => near && !isAtChosen(part)), 0.15],
        [parts.filter((part) => !near || isAtChosen(part)), isMany ? 0.5 : 0.8],
      ] as const) {
        context.globalAlpha = alpha;
        for (const dotted of [false, true])
          strokes(
            context,
            group.filter((part) => part.dotted === dotted),
            { hierarchy, dotted, isMany },
            { ink: inks()[hierarchy], paper: frame.inks.paper },
          );
      }
      context.globalAlpha = 1;
    },
    sample: (context, { paper }, { x, y }) => {
      const part = { from: { x, y }, to: { x: x + 36, y }, dotted: false, a: 0, b: 0 };
      strokes(context, [part], { hierarchy, dotted: false, isMany: false }, { ink: inks()[hierarchy], paper });
    },
  };
}

interface End {
  readonly a: number;
  readonly b: number;
  readonly from: Point;
  readonly to: Point;
  readonly dotted: boolean;
}

/** A line from rim to rim; undefined where an end is not on the map or the two lie on each other. */
function ends(frame: Frame, { dotted, from: lower, to: upper }: NodeLine): End | undefined {
  const [a, b] = [frame.scene.numbers.get(lower), frame.scene.numbers.get(upper)];
  if (a === undefined || b === undefined) return undefined;
  const [from, to] = [pointOf(frame, a), pointOf(frame, b)];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const air = radiusIn(frame, a) + radiusIn(frame, b) + 4;
  if (length <= air) return undefined;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [start, end] = [radiusIn(frame, a) + 1, radiusIn(frame, b) + 3];
  return {
    a,
    b,
    dotted,
    from: { x: from.x + x * start, y: from.y + y * start },
    to: { x: to.x - x * end, y: to.y - y * end },
  };
}

interface Look {
  readonly hierarchy: Hierarchy;
  readonly dotted: boolean;
  readonly isMany: boolean;
}

function strokes(
  context: Pen,
  parts: readonly End[],
  { dotted, hierarchy, isMany }: Look,
  { ink, paper }: { readonly ink: string; readonly paper: string },
): void {
  if (parts.length === 0) return;
  const isRail = hierarchy === 'line';
  const path = context.newPath?.() ?? new Path2D();
  for (const { from, to } of parts) {
    path.moveTo(from.x, from.y);
    path.lineTo(to.x, to.y);
  }
  context.lineCap = isRail ? 'butt' : 'round';
  context.strokeStyle = ink;
  context.setLineDash(isRail ? (dotted ? [5, 4] : []) : [0.1, isMany ? 5 : 7]);
  context.lineWidth = isMany ? 1.4 : isRail ? 5 : 3.6;
  context.stroke(path);
  if (isRail && !isMany) {
    context.setLineDash([]);
    context.strokeStyle = paper;
    context.lineWidth = 2.4;
    context.stroke(path);
  }
  context.setLineDash([]);
  context.lineCap = 'butt';
  context.fillStyle = ink;
  for (const part of parts) head(context, part, isMany ? HEAD * 0.7 : HEAD);
}

/** A filled head that points at the one who leads. */
function head(context: Pen, { from, to }: End, size: number): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  context.beginPath();
  context.moveTo(to.x, to.y);
  for (const side of [-0.55, 0.55])
    context.lineTo(to.x - size * 1.5 * Math.cos(angle + side), to.y - size * 1.5 * Math.sin(angle + side));
  context.fill();
}
