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
/** What is left of the forces' strength when the last step is done. */
const COOL = 0.001;

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
 * which a worker has no use for. The returned function takes one step of so many, and cools the forces.
 */
export function simulate(bodies: Body[], forces: readonly Push[], steps: number): () => void {
  const chance = sameChance();
  const decay = 1 - COOL ** (1 / steps);
  let alpha = 1;
  for (const force of forces) force.initialize?.(bodies, chance);
  return () => {
    alpha -= alpha * decay;
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
