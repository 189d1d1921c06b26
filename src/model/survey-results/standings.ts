import { differenceMarker } from '../survey-figures/difference-marker.js';
import type { DifferenceMarker } from '../survey-figures/difference-marker.js';
import type { Interval } from '../survey-figures/interval.js';
import { meanDifference } from '../survey-figures/mean-difference.js';
import { meanInterval } from '../survey-figures/mean-interval.js';
import { momentsFrom } from '../survey-figures/moments.js';
import { responseFigures, responseReading } from '../survey-figures/response-rate.js';
import type { ResponseReading } from '../survey-figures/response-rate.js';
import type { CapitalPart } from '../survey/definition.js';
import { isHidden } from './survey-results.js';
import type { ChangeBand, EarlierFigures, GroupResults, MarkFigures, SurveyResults } from './survey-results.js';

/** How far two means lie apart, and what may be said of it. */
export interface Difference {
  /** Points on 0–100: the first less the other. */
  readonly points: number;
  readonly interval?: Interval;
  readonly marker: DifferenceMarker;
}

/** What happened since the round before. */
export type Change =
  | { readonly kind: 'figures'; readonly before: MarkFigures; readonly difference: Difference }
  | { readonly kind: 'band'; readonly band: ChangeBand };

/** Where a unit stands on a theme. */
export interface ThemeStanding {
  readonly theme: string;
  readonly label: string;
  readonly capital?: CapitalPart;
  /** Left out where it is hidden. */
  readonly figures?: MarkFigures & { readonly interval?: Interval };
  /** Against the unit above. */
  readonly above?: Difference & { readonly mean: number };
  readonly change?: Change;
  /** Against what the survey names as its benchmark: points, and whose it is. Nobody knows how that one varies. */
  readonly benchmark?: { readonly name: string; readonly value: number; readonly points: number };
}

const momentsOf = ({ mean, n, sd }: MarkFigures) => momentsFrom(n, mean, sd);

/** The difference of two means on 0–100 with its Welch interval, where both have a spread to go by (methods 5.4, 18). */
export function differenceOf(now: MarkFigures, other: MarkFigures): Difference {
  const told = meanDifference(momentsOf(other), momentsOf(now));
  const points = now.mean - other.mean;
  return { points, marker: differenceMarker(points, told?.interval), ...(told && { interval: told.interval }) };
}

const figuresFor = (group: GroupResults | undefined, theme: string): MarkFigures | undefined =>
  group && !isHidden(group) ? group.themes.find((each) => each.theme === theme) : undefined;

function changeFor(now: MarkFigures, earlier: EarlierFigures | undefined): Change | undefined {
  if (earlier?.band) return { kind: 'band', band: earlier.band };
  if (!earlier?.figures) return undefined;
  return { kind: 'figures', before: earlier.figures, difference: differenceOf(now, earlier.figures) };
}

/** Where a group stands on each theme, in the order of the survey: the unit that is looked at, unless it says otherwise. */
export function themeStandings(
  { above, earlier, themes, unit }: SurveyResults,
  group: GroupResults = unit,
): readonly ThemeStanding[] {
  return themes.map(({ benchmark, capital, id, label }): ThemeStanding => {
    const head = { theme: id, label, ...(capital && { capital }) };
    const figures = figuresFor(group, id);
    if (!figures) return head;
    const interval = meanInterval(momentsOf(figures));
    const other = figuresFor(above, id);
    const change = changeFor(
      figures,
      earlier?.figures.find((each) => each.unit === group.id && each.theme === id),
    );
    return {
      ...head,
      figures: { ...figures, ...(interval && { interval }) },
      ...(other && group === unit && { above: { ...differenceOf(figures, other), mean: other.mean } }),
      ...(change && { change }),
      ...(benchmark && { benchmark: { ...benchmark, points: figures.mean - benchmark.value } }),
    };
  });
}

/** What is said first of the results of a unit. */
export interface ResultsSummary {
  readonly answered: number;
  readonly invited?: number;
  /** 0–1, and how it is to be read. */
  readonly rate?: number;
  readonly reading?: ResponseReading;
  readonly highest?: ThemeStanding;
  readonly lowest?: ThemeStanding;
  /** Themes that have clearly gone up, and clearly gone down, since the round before. */
  readonly up: readonly ThemeStanding[];
  readonly down: readonly ThemeStanding[];
}

/** The sentence before the picture. Undefined where the unit is hidden. */
export function resultsSummary(results: SurveyResults): ResultsSummary | undefined {
  const { unit } = results;
  if (isHidden(unit)) return undefined;
  const standings = themeStandings(results).filter(({ figures }) => figures);
  const sorted = [...standings].sort((a, b) => b.figures!.mean - a.figures!.mean);
  const response =
    unit.invited === undefined ? undefined : responseFigures({ invited: unit.invited, complete: unit.answered });
  const moved = (sign: number): readonly ThemeStanding[] => standings.filter(({ change }) => isClear(change, sign));
  return {
    answered: unit.answered,
    ...(unit.invited !== undefined && { invited: unit.invited }),
    ...(response && { rate: response.responseRate, reading: responseReading(response.responseRate) }),
    ...(sorted.length > 1 && { highest: sorted[0]!, lowest: sorted.at(-1)! }),
    up: moved(1),
    down: moved(-1),
  };
}

const isClear = (change: Change | undefined, sign: number): boolean =>
  change?.kind === 'figures' && change.difference.marker === 'clear' && Math.sign(change.difference.points) === sign;

/** The mean of the themes of social capital, each with the same weight. Undefined where one of them is hidden (methods 5.3). */
export function socialCapital(standings: readonly ThemeStanding[]): number | undefined {
  const parts = standings.filter(({ capital }) => capital);
  if (parts.length === 0 || parts.some(({ figures }) => !figures)) return undefined;
  return parts.reduce((total, { figures }) => total + figures!.mean, 0) / parts.length;
}
