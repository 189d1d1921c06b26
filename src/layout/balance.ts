import type { Link } from './log-link.js';
import { ln } from './plain-math.js';
import type { Body } from './simulate.js';

/** So many ties tell how long all are. */
const SAMPLE = 4000;

/** How hard bodies must push, and how far ties pull in full. */
export interface Balance {
  /** Each body pushes with this times its mass. */
  readonly push: number;
  /** The λ of the ties. */
  readonly range: number;
}

/**
 * The push at which bodies neither swell nor shrink from where they stand: what ties draw them together by, `Σ w f(d) d`,
 * is what pushes drive them apart by, `push · (M² − Σ m²) / 2`, which in the plane is the same at every scale (the virial
 * of a 1/r force). The range is `ranges` times the length `√push`, so that the picture does not depend on the scale.
 */
export function balance(
  bodies: readonly Pick<Body, 'x' | 'y'>[],
  links: readonly Link[],
  masses: Float64Array,
  ranges: number,
): Balance {
  const step = Math.max(1, Math.floor(links.length / SAMPLE));
  const sample = links.filter((_, index) => index % step === 0);
  const lengths = sample.map(({ source, target }) => {
    const [a, b] = [bodies[source]!, bodies[target]!];
    return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
  });
  let [sum, squares] = [0, 0];
  for (const mass of masses) {
    sum += mass;
    squares += mass * mass;
  }
  const apart = (sum * sum - squares) / 2;
  const drawn = (range: number): number =>
    lengths.reduce(
      (total, length, index) =>
        total + sample[index]!.weight * length * (range < Infinity ? range * ln(1 + length / range) : length),
      0,
    ) *
    (links.length / (sample.length || 1));
  let push = drawn(Infinity) / (apart || 1) || 1;
  // A shorter range pulls less, which takes less push, which makes the range shorter: a few rounds settle it.
  for (let round = 0; round < 12 && ranges < Infinity; round += 1)
    push = drawn(ranges * Math.sqrt(push)) / (apart || 1) || 1;
  return { push, range: ranges * Math.sqrt(push) };
}
