/** A straight scale from 0 to a round number, with the places of what is marked on it as shares of its length. */
export interface GaugeScale {
  readonly max: number;
  /** Round numbers along the scale, 0 and `max` among them. */
  readonly ticks: readonly number[];
  /** Where a value lies, 0 to 1. Values beyond the ends lie at the ends. */
  at(value: number): number;
}

const STEPS = [1, 2, 5];

/** A scale long enough for every value, in 3 to 6 equal steps of 1, 2 or 5 times a power of ten. */
export function gaugeScale(values: readonly number[]): GaugeScale {
  const largest = Math.max(1, ...values.filter(Number.isFinite));
  let power = 1;
  for (;;) {
    for (const step of STEPS) {
      const count = Math.ceil(largest / (step * power));
      if (count > 6) continue;
      const max = count * step * power;
      return {
        max,
        ticks: Array.from({ length: count + 1 }, (_, index) => index * step * power),
        at: (value) => Math.min(1, Math.max(0, value / max)),
      };
    }
    power *= 10;
  }
}
