/** From and to, in the unit of the figure it belongs to. A 95 % interval unless said otherwise. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure, and as much on either side of it. */
export const around = (middle: number, margin: number): Interval => ({ low: middle - margin, high: middle + margin });

/** True when the value lies outside the interval. */
export const excludes = ({ high, low }: Interval, value: number): boolean => value < low || value > high;
