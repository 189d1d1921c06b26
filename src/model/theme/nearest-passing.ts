import { colourOf, colourSeenAs, contrastOf, hexOf, over, seenOf } from './colour.js';
import type { Colour, SeenColour } from './colour.js';

/** What a colour lies on, and how much contrast it must have with it. */
export interface Ground {
  readonly colour: Colour;
  readonly limit: number;
  /** How much of what is seen is the colour's own, 0–1; all of it where nothing is said. */
  readonly share?: number;
}

const STEPS = 400;

const holds = (colour: Colour, grounds: readonly Ground[]): boolean =>
  grounds.every((ground) => contrastOf(over(colour, ground.share ?? 1, ground.colour), ground.colour) >= ground.limit);

/** Moves towards black or white in small steps until the contrast holds, in the eight bits a screen has. */
function moved(seen: SeenColour, grounds: readonly Ground[], towards: 0 | 1): SeenColour | undefined {
  for (let step = 0; step <= STEPS; step += 1) {
    const lightness = seen.lightness + ((towards - seen.lightness) * step) / STEPS;
    const next = { ...seen, lightness };
    if (holds(colourOf(hexOf(colourSeenAs(next)))!, grounds)) return next;
  }
  return undefined;
}

/**
 * The colour of the same hue nearest in lightness that has enough contrast with every ground, as `#rrggbb`: the colour itself
 * where it has. Undefined where neither black nor white would do, because the grounds are too far apart.
 */
export function nearestPassing(colour: Colour, grounds: readonly Ground[]): string | undefined {
  const own = hexOf(colour);
  if (holds(colourOf(own)!, grounds)) return own;
  const seen = seenOf(colour);
  const found = [moved(seen, grounds, 0), moved(seen, grounds, 1)]
    .filter((next) => next !== undefined)
    .sort((one, other) => Math.abs(one.lightness - seen.lightness) - Math.abs(other.lightness - seen.lightness));
  return found[0] && hexOf(colourSeenAs(found[0]));
}
