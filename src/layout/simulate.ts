/** A node as d3's forces move it. `fx` and `fy` hold it where it is. */
export interface Body {
  index: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly fx?: number;
  readonly fy?: number;
}

/** A force of d3's, or one of our own that works alike. */
export interface Push {
  (alpha: number): void;
  initialize?(bodies: Body[], random: () => number): void;
}

/** How much of its speed a body keeps from one step to the next. */
const KEPT = 0.6;
/**
 * How many times e cools the forces’ strength: to a hundredth when the last step is done. d3 goes on to a thousandth, by
 * which nothing moves that could be seen.
 */
const COOLING = 4.6;

/** Numbers that look random and are always the same, for bodies that stand on one point. */
function sameChance(): () => number {
  let state = 1;
  return () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/**
 * Lets d3's forces work on bodies, a step at a time, as `d3.forceSimulation` does but without its clock and its events,
 * which a worker has no use for. The returned function takes one step of so many, and cools the forces from their warmth,
 * 1 or less, where bodies stand well already.
 */
export function simulate(bodies: Body[], forces: readonly Push[], steps: number, warmth = 1): () => void {
  const chance = sameChance();
  let alpha = warmth;
  for (const force of forces) force.initialize?.(bodies, chance);
  return () => {
    alpha /= 1 + COOLING / steps;
    for (const force of forces) force(alpha);
    for (const body of bodies) {
      body.vx *= KEPT;
      body.vy *= KEPT;
      body.x = body.fx ?? body.x + body.vx;
      body.y = body.fy ?? body.y + body.vy;
      if (body.fx !== undefined) body.vx = 0;
      if (body.fy !== undefined) body.vy = 0;
    }
  };
}

export const bodyAt = (index: number, x: number, y: number, isFixed = false): Body => ({
  index,
  x,
  y,
  vx: 0,
  vy: 0,
  ...(isFixed && { fx: x, fy: y }),
});
