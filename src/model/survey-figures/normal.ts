/** The standard normal's 97.5 % point: a 95 % interval. */
export const Z = 1.959963984540054;

/** 1 − Φ(z) for z ≥ 0, with the digits kept far out in the tail: a continued fraction there, a series near the middle. */
function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2.5) {
    let [term, total] = [z, z];
    for (let k = 3; Math.abs(term) > 1e-17 * total; k += 2) {
      term *= (z * z) / k;
      total += term;
    }
    return 0.5 - density * total;
  }
  let fraction = z;
  for (let k = 120; k > 0; k -= 1) fraction = z + k / fraction;
  return density / fraction;
}

/** P(Z ≤ z) of the standard normal distribution. */
export const normal = (z: number): number => (z > 0 ? 1 - upperTail(z) : upperTail(-z));
