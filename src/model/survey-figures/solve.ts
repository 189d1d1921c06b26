/** Halvings that take any starting width below the last digit of a double. */
const MOST_STEPS = 200;

/**
 * Where a rising function crosses 0 between two places, to the last digits of a double: false position by the Illinois
 * rule, halved where that is slow.
 */
export function solve(rising: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [below, above] = [rising(low), rising(high)];
  if (below >= 0) return low;
  if (above <= 0) return high;
  for (let step = 0; step < MOST_STEPS && high - low > 1e-13 * (Math.abs(low) + Math.abs(high)); step += 1) {
    const straight = (low * above - high * below) / (above - below);
    const at = step % 3 === 2 || !(straight > low && straight < high) ? (low + high) / 2 : straight;
    const value = rising(at);
    if (value === 0) return at;
    if (value < 0) {
      [low, below] = [at, value];
      above /= 2;
    } else {
      [high, above] = [at, value];
      below /= 2;
    }
  }
  return (low + high) / 2;
}
