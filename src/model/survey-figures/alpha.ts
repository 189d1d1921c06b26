import { fQuantile } from './f-distribution.js';
import type { Interval } from './interval.js';
import { moments, NO_SUMS, addSums, sumsOf } from './moments.js';
import type { Sums } from './moments.js';

/** What Cronbach's α needs of the people who answered every item: the sums of each item, and of their total. */
export interface ItemSums {
  readonly items: readonly Sums[];
  readonly total: Sums;
}

export interface Alpha {
  readonly alpha: number;
  /** How many answered every item. */
  readonly n: number;
  /** Feldt's 95 % interval. */
  readonly interval: Interval;
}

/** What α is good for: 'person' ≥ .90, 'comparison' ≥ .80, 'groups' ≥ .70, else 'weak' (methods 6). */
export type AlphaReading = 'person' | 'comparison' | 'groups' | 'weak';

/** The sums of the rows that hold every item, with reversed items turned already. */
export function itemSums(rows: Iterable<readonly (number | undefined)[]>): ItemSums {
  let items: readonly Sums[] = [];
  let total = NO_SUMS;
  for (const row of rows) {
    const marks = row.filter((mark) => mark !== undefined);
    if (marks.length < row.length) continue;
    const before = items;
    items = marks.map((mark, at) => addSums(before[at] ?? NO_SUMS, sumsOf([mark])));
    total = addSums(total, sumsOf([marks.reduce((sum, mark) => sum + mark, 0)]));
  }
  return { items, total };
}

/**
 * Cronbach's α = k/(k − 1)·(1 − Σsᵢ²/s_T²) on complete answers, with Feldt's interval 1 − (1 − α)·F, n − 1 and
 * (n − 1)(k − 1) degrees of freedom (methods 6). Undefined for fewer than two items or answers, and where nobody differs.
 */
export function cronbachAlpha({ items, total }: ItemSums): Alpha | undefined {
  const [k, n] = [items.length, total.n];
  const whole = moments(total)?.variance;
  if (k < 2 || whole === undefined || whole === 0) return undefined;
  const parts = items.reduce((sum, item) => sum + (moments(item)?.variance ?? 0), 0);
  const alpha = (k / (k - 1)) * (1 - parts / whole);
  const at = (p: number): number => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  return { alpha, n, interval: { low: at(0.975), high: at(0.025) } };
}

/** How a reader may use a theme with this α. Read from the two decimals that are shown. */
export function alphaReading(alpha: number): AlphaReading {
  const shown = Math.round(alpha * 100);
  if (shown >= 90) return 'person';
  if (shown >= 80) return 'comparison';
  return shown >= 70 ? 'groups' : 'weak';
}
