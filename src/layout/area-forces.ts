import type { Disc } from './discs.js';
import type { Body, Push } from './simulate.js';

/** How strongly a body is drawn to the middle of its disc, and back when it has left it. */
const LIGHT = 0.01;
const FIRM = 0.3;

type Groups = readonly (readonly number[])[];

/** Draws the members of each group towards their middle. */
export function cohesion(groups: Groups, strength: number): Push {
  let bodies: readonly Body[] = [];
  const force: Push = (alpha) => {
    const share = strength * alpha;
    for (const nodes of groups) {
      let [x, y] = [0, 0];
      for (const node of nodes) {
        x += bodies[node]!.x;
        y += bodies[node]!.y;
      }
      x /= nodes.length;
      y /= nodes.length;
      for (const node of nodes) {
        const body = bodies[node]!;
        body.vx += (x - body.x) * share;
        body.vy += (y - body.y) * share;
      }
    }
  };
  force.initialize = (all) => {
    bodies = all;
  };
  return force;
}

/**
 * Draws the bodies of each group lightly to the middle of its disc, and firmly back when they leave it. A body with a
 * radius leaves it when its rim does.
 */
export function containment(groups: Groups, discs: readonly Disc[], radii?: Float64Array): Push {
  let bodies: readonly Body[] = [];
  const force: Push = (alpha) => {
    groups.forEach((nodes, group) => {
      const { radius, x, y } = discs[group]!;
      for (const node of nodes) {
        const body = bodies[node]!;
        const dx = x - body.x;
        const dy = y - body.y;
        const far = Math.sqrt(dx * dx + dy * dy) || 1;
        const outside = Math.max(0, far - Math.max(0, radius - (radii?.[node] ?? 0))) / far;
        const pull = LIGHT * alpha + FIRM * outside;
        body.vx += dx * pull;
        body.vy += dy * pull;
      }
    });
  };
  force.initialize = (all) => {
    bodies = all;
  };
  return force;
}
