import { uniformNull, withinGroupAgreement } from '../survey-figures/agreement.js';
import { cronbachAlpha } from '../survey-figures/alpha.js';
import { intraclass } from '../survey-figures/intraclass.js';
import { moments, NO_SUMS } from '../survey-figures/moments.js';
import { mean } from '../statistics.js';
import { addTheme, addCounts, sumsOfCounts } from './tally.js';
import type { GroupTally, ThemeTally } from './tally.js';
import { countsFor } from './counts.js';
import { itemsOf, measuresOf, minimumOf } from './measures.js';
import type { ReleaseInput } from './release-input.js';
import type { ThemeReliability } from './survey-results.js';

/** The fewest units that a figure about differences between units stands on. */
const UNITS = 5;

type Counts = Readonly<Record<string, number>>;

/**
 * How far the themes can be trusted: whether their statements go together (α), whether units differ and their means are firm
 * (ICC), and whether people within a unit agree (r_wg(j) against answers at random). Of everybody together, and over the
 * units that hold the minimum, so that it tells of no group (methods 6). Themes of one statement, and surveys of fewer than
 * five such units, have less to tell. `input` is with everybody counted where they are enough.
 */
export function reliabilityOf({ definition, tally, top, units }: ReleaseInput): readonly ThemeReliability[] {
  const measures = new Map(measuresOf(definition).map((measure) => [measure.id, measure]));
  const least = minimumOf(definition);
  const byUnit = <T>(valueOf: (group: GroupTally) => T, add: (a: T, b: T) => T): ReadonlyMap<string, T> =>
    countsFor(tally, units, top, valueOf, add);
  return (definition.themes ?? []).flatMap((theme): readonly ThemeReliability[] => {
    const items = itemsOf(theme, measures);
    const none: ThemeTally = { scores: NO_SUMS, whole: NO_SUMS, items: items.map(() => NO_SUMS) };
    const themes = byUnit(({ themes: told }) => told[theme.id] ?? none, addTheme);
    const counts = items.map(({ measure }) => byUnit(({ counts: told }): Counts => told[measure.id] ?? {}, addCounts));
    const all = [...themes.values()].reduce(addTheme, none);
    if (all.scores.n < 2 * least) return [];
    const large = [...themes].filter(([, { scores }]) => scores.n >= least);
    const told = cronbachAlpha({ items: all.items, total: all.whole });
    const among = large.length >= UNITS ? intraclass(large.map(([, { scores }]) => scores)) : undefined;
    const agreements = large.flatMap(([unit]) => {
      const shares = items.map(({ measure: { scale } }, index) => {
        const variance = moments(sumsOfCounts(counts[index]!.get(unit) ?? {}))?.variance;
        return variance === undefined ? NaN : variance / uniformNull(scale!.max - scale!.min + 1);
      });
      // Statements on different scales are each held against answers at random on their own.
      const agreement = shares.some(Number.isNaN) ? undefined : withinGroupAgreement(shares, 1);
      return agreement === undefined ? [] : [agreement];
    });
    return [
      {
        theme: theme.id,
        n: told?.n ?? all.scores.n,
        units: large.length,
        ...(told && { alpha: told.alpha }),
        ...(among && { icc1: among.icc1, icc2: among.icc2 }),
        ...(agreements.length >= UNITS && { agreement: mean(agreements) }),
      },
    ];
  });
}
