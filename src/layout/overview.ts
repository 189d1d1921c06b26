import type { Point } from './layout-graph.js';
import { fit, toScreen } from './viewport.js';
import type { Bounds, Size, Viewport } from './viewport.js';

/** The sides that a small picture of the whole may have, in pixels, and how much of the frame it may take. */
const LARGEST: Size = { width: 176, height: 132 };
const SHARE = 0.3;
/** The least side it has, and that the window in it is drawn with. */
const LEAST = 48;
const LEAST_WINDOW = 8;
/** Pixels round the whole in the small picture. */
const MARGIN = 5;

/** True where some of the picture lies outside the frame, by more than a pixel. */
export function isCut(
  { bottom, left, right, top }: Bounds,
  { x, y, zoom }: Viewport,
  { height, width }: Size,
): boolean {
  return left * zoom + x < -1 || top * zoom + y < -1 || right * zoom + x > width + 1 || bottom * zoom + y > height + 1;
}

/** How large the small picture is: of the whole picture's own shape, as far as the frame leaves room for it. */
export function overviewSize({ bottom, left, right, top }: Bounds, frame: Size): Size {
  const [wide, high] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const room = {
    width: Math.min(LARGEST.width, frame.width * SHARE),
    height: Math.min(LARGEST.height, frame.height * SHARE),
  };
  const scale = Math.min(room.width / wide, room.height / high);
  return {
    width: Math.round(Math.max(LEAST, wide * scale)),
    height: Math.round(Math.max(LEAST, high * scale)),
  };
}

/** How the whole lies in the small picture. */
export const overviewOf = (bounds: Bounds, size: Size): Viewport => fit(bounds, size, MARGIN, Infinity);

/** What the frame shows, as a part of the small picture. It ends at the small picture's edges, and is never too small to see. */
export function windowIn(whole: Viewport, seen: Viewport, frame: Size, size: Size): Bounds {
  const corner = (x: number, y: number): Point =>
    toScreen(whole, { x: (x - seen.x) / seen.zoom, y: (y - seen.y) / seen.zoom });
  const [low, high] = [corner(0, 0), corner(frame.width, frame.height)];
  const [left, right] = side(low.x, high.x, size.width);
  const [top, bottom] = side(low.y, high.y, size.height);
  return { left, top, right, bottom };
}

/** The part from `low` to `high` of what goes from 0 to `length`, and as much as can be seen. */
function side(low: number, high: number, length: number): readonly [number, number] {
  const [from, to] = [low, high].map((end) => Math.min(length, Math.max(0, end))) as [number, number];
  if (to - from >= LEAST_WINDOW) return [from, to];
  const start = Math.min(length - LEAST_WINDOW, Math.max(0, (from + to - LEAST_WINDOW) / 2));
  return [start, start + LEAST_WINDOW];
}

export const isInside = ({ bottom, left, right, top }: Bounds, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The middle of what the frame shows, as a point of the small picture. It may lie outside it. */
export const seenMiddle = (whole: Viewport, seen: Viewport, { height, width }: Size): Point =>
  toScreen(whole, { x: (width / 2 - seen.x) / seen.zoom, y: (height / 2 - seen.y) / seen.zoom });

/** How far to move the picture, in pixels of the frame, to have a point of the small picture in the frame's middle. */
export function panTo(whole: Viewport, seen: Viewport, frame: Size, at: Point): Point {
  const middle = seenMiddle(whole, seen, frame);
  const scale = seen.zoom / whole.zoom;
  return { x: (middle.x - at.x) * scale, y: (middle.y - at.y) * scale };
}
