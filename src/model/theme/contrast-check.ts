import { PAIRS, frontOf, limitOf } from './colour-pairs.js';
import type { ColourPair } from './colour-pairs.js';
import { colourOf, contrastOf, hexOf, over } from './colour.js';
import type { Colours, Mode } from './derive-colours.js';
import { nearestPassing } from './nearest-passing.js';
import type { Ground } from './nearest-passing.js';
import { MODES, strengthened } from './theme.js';
import type { Theme } from './theme.js';

/** One pair of colours in one mode of a theme. */
export interface ContrastFinding extends ColourPair {
  readonly mode: Mode;
  /** Whether the reader asks for more contrast. */
  readonly more: boolean;
  readonly colours: readonly [front: string, back: string];
  /** By WCAG 2.2, 1–21, rounded down to two decimals, so that 4.499 is not told as 4.5. */
  readonly ratio: number;
  readonly limit: number;
  readonly passes: boolean;
  /** Of one that fails: the nearest value of the front token that would hold wherever it is used, or here if none would everywhere. */
  readonly nearest?: string;
}

function findingsOf(colours: Colours, mode: Mode, more: boolean): readonly ContrastFinding[] {
  const colour = (token: string) => colourOf(colours.get(token)!)!;
  return PAIRS.map((pair) => {
    const limit = limitOf(pair.kind);
    const [token, share] = frontOf(pair);
    const back = colour(pair.back);
    const front = over(colour(token), share, back);
    const contrast = contrastOf(front, back);
    const passes = contrast >= limit;
    const own = { ...pair, mode, more, colours: [hexOf(front), hexOf(back)] as const, limit };
    const finding = { ...own, ratio: Math.floor(contrast * 100) / 100, passes };
    if (passes) return finding;
    const demand = (one: ColourPair): Ground => ({
      colour: colour(one.back),
      limit: limitOf(one.kind),
      share: frontOf(one)[1],
    });
    // A colour that mends one pair and breaks another would be no help.
    const all = PAIRS.filter((other) => frontOf(other)[0] === token).map(demand);
    const nearest = nearestPassing(colour(token), all) ?? nearestPassing(colour(token), [demand(pair)]);
    return nearest === undefined ? finding : { ...finding, nearest };
  });
}

/** Every pair of colours the elements use, in light and dark, as most see it and for those who ask for more contrast. */
export function checkContrast(theme: Theme): readonly ContrastFinding[] {
  return MODES.flatMap((mode) => {
    const colours = theme[mode];
    const more = findingsOf(strengthened(colours), mode, true);
    return theme.strong ? more : [...findingsOf(colours, mode, false), ...more];
  });
}

/** What the contrast gate says of a theme, as a file: whether it passes, and each pair. */
export function contrastReport(theme: Theme): {
  readonly passes: boolean;
  readonly pairs: number;
  readonly failed: number;
  readonly findings: readonly ContrastFinding[];
} {
  const findings = checkContrast(theme);
  const failed = findings.filter(({ passes }) => !passes).length;
  return { passes: failed === 0, pairs: findings.length, failed, findings };
}
