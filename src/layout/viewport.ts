import type { Point } from './layout-graph.js';

/** How the picture lies in its frame: a point p of the picture is shown at p·zoom + (x, y). */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its corners. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const toScreen = ({ x, y, zoom }: Viewport, point: Point): Point => ({
  x: point.x * zoom + x,
  y: point.y * zoom + y,
});

export const toPicture = ({ x, y, zoom }: Viewport, point: Point): Point => ({
  x: (point.x - x) / zoom,
  y: (point.y - y) / zoom,
});

/** The rectangle round discs; undefined for none. */
export function boundsOf(discs: readonly (Point & { readonly radius: number })[]): Bounds | undefined {
  if (discs.length === 0) return undefined;
  const most = (of: (disc: Point & { readonly radius: number }) => number): number =>
    discs.reduce((far, disc) => Math.max(far, of(disc)), -Infinity);
  return {
    left: -most(({ radius, x }) => radius - x),
    top: -most(({ radius, y }) => radius - y),
    right: most(({ radius, x }) => x + radius),
    bottom: most(({ radius, y }) => y + radius),
  };
}

/** The whole picture in the middle of the frame, with a margin, no nearer than `nearest`. */
export function fit(
  { bottom, left, right, top }: Bounds,
  { height, width }: Size,
  margin: number,
  nearest: number,
): Viewport {
  const room = (length: number): number => Math.max(1, length - 2 * margin);
  const zoom = Math.min(nearest, room(width) / Math.max(1, right - left), room(height) / Math.max(1, bottom - top));
  return { zoom, x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom };
}

/** Nearer or farther by a factor, within limits, while what lies at the point of the frame stays there. */
export function zoomAbout(
  viewport: Viewport,
  factor: number,
  at: Point,
  [least, most]: readonly [number, number],
): Viewport {
  const zoom = Math.min(most, Math.max(least, viewport.zoom * factor));
  const change = zoom / viewport.zoom;
  return { zoom, x: at.x - (at.x - viewport.x) * change, y: at.y - (at.y - viewport.y) * change };
}

export const panBy = (viewport: Viewport, x: number, y: number): Viewport => ({
  ...viewport,
  x: viewport.x + x,
  y: viewport.y + y,
});

/** Brings the picture back so far that `inside` pixels of it stay in the frame on every side. */
export function clamp(
  viewport: Viewport,
  { bottom, left, right, top }: Bounds,
  { height, width }: Size,
  inside: number,
): Viewport {
  const hold = (offset: number, low: number, high: number, length: number): number => {
    const keep = Math.min(inside, length / 2, ((high - low) * viewport.zoom) / 2);
    return Math.min(length - keep - low * viewport.zoom, Math.max(keep - high * viewport.zoom, offset));
  };
  return { ...viewport, x: hold(viewport.x, left, right, width), y: hold(viewport.y, top, bottom, height) };
}

/** The same zoom with the point of the picture in the middle of the frame. */
export const centred = ({ zoom }: Viewport, { x, y }: Point, { height, width }: Size): Viewport => ({
  zoom,
  x: width / 2 - x * zoom,
  y: height / 2 - y * zoom,
});

/** How what was drawn as seen from one view lies when it is seen from another: a point p of it is at p·scale + (x, y). */
export function seenFrom(before: Viewport, now: Viewport): Point & { readonly scale: number } {
  const scale = now.zoom / before.zoom;
  return { scale, x: now.x - before.x * scale, y: now.y - before.y * scale };
}

/** A share of the way from one view to another, 0 to 1. Zoom goes by equal factors, so that it looks even. */
export function between(from: Viewport, to: Viewport, share: number): Viewport {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  // The point that stands still while both views change into each other moves with the zoom, not with the time.
  const part = to.zoom === from.zoom ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
  return { zoom, x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
