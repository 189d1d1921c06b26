import { hull } from './hull.js';
import type { Point } from './layout-graph.js';

/** True for a point that lies in the smallest convex shape round the points, or within `air` of it. */
export function isWithinHull(points: readonly Point[], { x, y }: Point, air = 0): boolean {
  const corners = hull(points);
  let isInside = corners.length > 2;
  for (const [number, corner] of corners.entries()) {
    const next = corners[(number + 1) % corners.length]!;
    const [dx, dy] = [next.x - corner.x, next.y - corner.y];
    if (dx * (y - corner.y) - dy * (x - corner.x) < 0) isInside = false;
    const along = Math.min(1, Math.max(0, ((x - corner.x) * dx + (y - corner.y) * dy) / (dx * dx + dy * dy || 1)));
    if (Math.hypot(corner.x + along * dx - x, corner.y + along * dy - y) <= air) return true;
  }
  return isInside;
}
