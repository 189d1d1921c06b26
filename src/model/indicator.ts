import type { DateText } from './organisation.js';

/** The range a figure is meant to lie in; one end may be open. There is no default: without a band nothing is judged. */
export interface IndicatorBand {
  readonly from?: number;
  readonly to?: number;
  /** Who decided it, as in "Byrådets mål for dagtilbud 2026". */
  readonly source: string;
}

/** How often a figure is to be measured. */
export type MeasuringInterval = 'month' | 'quarter' | 'half-year' | 'year';

/** One figure of one unit, with what a reader must know to read it rightly. */
export interface Indicator {
  readonly unitId: string;
  /** Which figure it is: the same for every unit that has it. */
  readonly id: string;
  readonly name: string;
  /** Null where it has not been measured, or too few stand behind it. */
  readonly value: number | null;
  /** What it is measured in, as in "%" or "medarbejdere". */
  readonly measure: string;
  /** How it came about, in words. */
  readonly rule: string;
  readonly asOf: DateText;
  readonly band?: IndicatorBand;
  /** Earlier values, the oldest first, up to and with `value`. */
  readonly trend?: readonly { readonly date: DateText; readonly value: number }[];
  readonly every?: MeasuringInterval;
}

/** What is said of a unit that the reader has no insight in: that, and nothing else. */
export interface OutsideInsight {
  readonly unitId: string;
  readonly outsideInsight: true;
}

export type IndicatorFigure = Indicator | OutsideInsight;

export const isOutside = (figure: IndicatorFigure): figure is OutsideInsight => 'outsideInsight' in figure;

/** Where a figure stands against its band. The ends belong to the band. */
export function indicatorPosition(value: number, { from, to }: IndicatorBand): 'below' | 'within' | 'above' {
  if (from !== undefined && value < from) return 'below';
  return to !== undefined && value > to ? 'above' : 'within';
}

const MONTHS: Readonly<Record<MeasuringInterval, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** True when the figure was measured within its interval before the date. One that has no interval does not grow old. */
export function isFresh({ asOf, every, value }: Indicator, date: DateText): boolean {
  if (value === null) return false;
  if (!every) return true;
  // A figure of a month is good until the next month is over, since that one is measured within it.
  return monthsOf(date) - monthsOf(asOf) <= MONTHS[every];
}

const monthsOf = (date: DateText): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** How much of what a reader has insight in is really measured. */
export interface InsightCoverage {
  /** Pairs of a unit and a figure with a measurement inside its interval. */
  readonly fresh: number;
  /** All such pairs. */
  readonly of: number;
  /** `fresh / of`, or null where there are none. */
  readonly share: number | null;
}

/**
 * The share of figures within insight that are measured in time. Units outside insight are in neither number.
 */
export function insightCoverage(figures: readonly IndicatorFigure[], date: DateText): InsightCoverage {
  const within = figures.filter((figure): figure is Indicator => !isOutside(figure));
  const fresh = within.filter((figure) => isFresh(figure, date)).length;
  return { fresh, of: within.length, share: within.length === 0 ? null : fresh / within.length };
}
