/** What a part of a whole holds, and what it takes for the hidden parts to be safe together. */
export interface ResidualRule<Part> {
  /** How much the part holds. The smallest shown part is hidden first; a part that holds nothing gives nothing away. */
  readonly size: (part: Part) => number;
  /** Whether the figure that follows from the whole less the shown parts may be known. */
  readonly safe: (hidden: readonly Part[]) => boolean;
}

/**
 * The parts that have to be hidden when the whole is shown, so that the whole less the shown parts tells nothing about a
 * hidden one: never exactly one hidden part, and never so little hidden that the rule calls it unsafe (methods 7.2). The
 * smallest shown part is hidden too, and again, until that holds or nothing is shown.
 */
export function hideResiduals<Part>(
  parts: readonly Part[],
  hidden: ReadonlySet<Part>,
  { safe, size }: ResidualRule<Part>,
): ReadonlySet<Part> {
  const result = new Set(hidden);
  const shown = parts.filter((part) => !hidden.has(part) && size(part) > 0).sort((a, b) => size(a) - size(b));
  for (const next of shown) {
    const holding = parts.filter((part) => result.has(part) && size(part) > 0);
    if (holding.length === 0 || (holding.length > 1 && safe(holding))) break;
    result.add(next);
  }
  return result;
}

/** A published count of a whole and of some of its parts, as in "26 in all, 14 in A and 9 in B". */
export interface PublishedCounts {
  readonly whole: number;
  readonly shown: readonly number[];
  /** How many parts are not shown. */
  readonly hiddenParts: number;
}

/** True when the whole less the shown parts tells of fewer people than the threshold, or of one hidden part alone. */
export function residualIsDisclosive({ hiddenParts, shown, whole }: PublishedCounts, threshold: number): boolean {
  const residual = shown.reduce((left, count) => left - count, whole);
  return residual > 0 && residual < threshold && hiddenParts > 0;
}
