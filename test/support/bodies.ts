import { bodyAt } from '../../src/layout/simulate.js';
import type { Body } from '../../src/layout/simulate.js';
import { chance } from './chance.js';

export const bodiesAt = (points: readonly (readonly [number, number])[]): Body[] =>
  points.map(([x, y], index) => bodyAt(index, x, y));

/** Points spread evenly by chance over a disc, the same for the same seed. */
export function disc(count: number, radius: number, seed = 1, x = 0, y = 0): readonly (readonly [number, number])[] {
  const next = chance(seed);
  return Array.from({ length: count }, () => {
    const [far, angle] = [radius * Math.sqrt(next()), 2 * Math.PI * next()];
    return [x + far * Math.cos(angle), y + far * Math.sin(angle)] as const;
  });
}
