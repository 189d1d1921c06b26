import { givers } from '../disclosure/threshold.js';
import type { Contribution, Threshold } from '../disclosure/threshold.js';
import type { RatingSpread } from '../relation.js';
import { mean, sum } from '../statistics.js';
import type { ReleasedCells } from './released-cells.js';

/** The fewest degrees of freedom a spread stands on: below, it is a guess, and 1.96 too small a factor. */
const FEWEST = 10;

/**
 * How far apart the raters of the shown cells stand. Left out where fewer than twice the minimum stand behind it, as the
 * spread of any figure is (methods 7.7), and where it would tell each answer: all alike, or all at the ends of the scale.
 */
export function ratingSpread({ means, score }: ReleasedCells, threshold: Threshold): RatingSpread | undefined {
  const whole = pooled(
    [...score].map(({ scores }) => scores),
    threshold,
  );
  if (whole === undefined) return undefined;
  const shown = [...means];
  const ids = shown[0] ? [...shown[0].marks.keys()] : [];
  const dimensions = ids.flatMap((id) => {
    const spread = pooled(
      shown.map(({ marks }) => marks.get(id) ?? []),
      threshold,
    );
    return spread === undefined ? [] : [[id, spread] as const];
  });
  return { score: whole, dimensions: Object.fromEntries(dimensions) };
}

/** The pooled standard deviation within the parts: √(Σ(nᵢ − 1)sᵢ² / Σ(nᵢ − 1)), rounded up to a tenth. */
function pooled(parts: readonly (readonly Contribution[])[], { minimum, scale }: Threshold): number | undefined {
  const several = parts.filter(({ length }) => length > 1);
  const all = several.flat();
  const freedom = all.length - several.length;
  if (several.length < 2 || freedom < FEWEST || givers(all) < 2 * minimum) return undefined;
  if (all.every(({ value }) => value === scale.min || value === scale.max)) return undefined;
  const squares = sum(several.map(squaresAbout));
  if (squares === 0) return undefined;
  // Up, so that no change looks surer than it is. The last digits of a sum are not the answers'.
  return Math.ceil(Math.sqrt(squares / freedom) * 10 - 1e-9) / 10;
}

function squaresAbout(part: readonly Contribution[]): number {
  const values = part.map(({ value }) => value);
  const middle = mean(values);
  // Alike is alike: a mean of thirds may miss by a hair.
  return values.every((value) => value === values[0]) ? 0 : sum(values.map((value) => (value - middle) ** 2));
}
