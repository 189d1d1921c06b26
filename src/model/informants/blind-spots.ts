/**
 * Where a theme lies when one's own view is held against that of the others: both see a strength, a blind spot (high
 * oneself, low the others), a hidden strength (low oneself, high the others), or both see something to work on.
 */
export type Quadrant = 'strength' | 'blind-spot' | 'hidden-strength' | 'shared-problem';

/** The middle of the scale, where nobody has said where a strength begins. */
export const MIDDLE = 50;

/** The quadrant of one theme. A mean at the cut counts as high. */
export function quadrantOf(own: number, others: number, cut: number = MIDDLE): Quadrant {
  if (own >= cut) return others >= cut ? 'strength' : 'blind-spot';
  return others >= cut ? 'hidden-strength' : 'shared-problem';
}
