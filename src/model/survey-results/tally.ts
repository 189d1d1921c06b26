import type { ResponseRecord } from '../data.js';
import { addSums, NO_SUMS, sumsOf } from '../survey-figures/moments.js';
import type { Sums } from '../survey-figures/moments.js';
import { itemScore, personScore } from '../survey-figures/scoring.js';
import type { Answers } from '../survey/answers.js';
import type { SurveyDefinition, SurveyTheme } from '../survey/definition.js';
import { isRecord, own } from '../survey/identifier.js';
import { ANSWERED, itemsOf, measuresOf, OTHER } from './measures.js';
import type { Measure } from './measures.js';

// What is counted here is secret. Nothing of it is shown but through `release.ts`.

/** A theme among some people. */
export interface ThemeTally {
  /** Of each person's score, 0–100. */
  readonly scores: Sums;
  /** Of those who answered every item: the sum of their items' points, and each item's points. */
  readonly whole: Sums;
  readonly items: readonly Sums[];
}

/** The answers of those who work in one unit and share one background. */
export interface GroupTally {
  /** Undefined where the unit is not known. */
  readonly unitId: string | undefined;
  /** The option chosen in the background question. Undefined where none was, or there is no such question. */
  readonly background: string | undefined;
  readonly answered: number;
  /** By measure, then by mark, option or code: how many. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly themes: Readonly<Record<string, ThemeTally>>;
}

/** How many people's answers there are, and by unit and background how they answered. Each person counts in one of them. */
export type SurveyTally = readonly GroupTally[];

/** A response with the unit its sender worked in, as it was when the survey was sent out. */
export interface PlacedResponse extends Pick<ResponseRecord, 'answers'> {
  readonly unitId?: string | undefined;
}

/** What one person answered to a measure: marks, or codes for those they did not give; with options, those they chose. */
function valuesOf({ form, item, question }: Measure, answers: Answers): readonly (number | string)[] {
  const answer = own(answers, question);
  const value = item === undefined ? answer : isRecord(answer) ? own<unknown>(answer, item) : undefined;
  if (typeof value === 'number' || typeof value === 'string') return [value];
  if (form !== 'options' || !isRecord(value)) return [];
  const chosen = own<unknown>(value, 'options');
  const options = Array.isArray(chosen) ? chosen.filter((each): each is string => typeof each === 'string') : [];
  return [ANSWERED, ...options, ...(own<unknown>(value, 'other') === undefined ? [] : [OTHER])];
}

/** Which option of the background question somebody chose. */
export function backgroundOf({ background }: SurveyDefinition, answers: Answers): string | undefined {
  if (background === undefined) return undefined;
  const answer = own(answers, background);
  const chosen = isRecord(answer) ? own<unknown>(answer, 'options') : undefined;
  return Array.isArray(chosen) && typeof chosen[0] === 'string' ? chosen[0] : undefined;
}

/** A group while it is being counted. */
export interface CountingGroup extends GroupTally {
  answered: number;
  readonly counts: Record<string, Record<string, number>>;
  readonly themes: Record<string, ThemeTally>;
}

/** Groups by unit and background, each made when somebody in it is first met. */
export interface CountingGroups {
  readonly of: (unitId: string | undefined, background: string | undefined) => CountingGroup;
  readonly all: () => SurveyTally;
}

export function countingGroups(): CountingGroups {
  const groups = new Map<string, CountingGroup>();
  return {
    of: (unitId, background) => {
      const key = JSON.stringify([unitId ?? null, background ?? null]);
      const group = groups.get(key) ?? { unitId, background, answered: 0, counts: {}, themes: {} };
      groups.set(key, group);
      return group;
    },
    all: () => [...groups.values()],
  };
}

/**
 * Counts responses by unit and background. One pass; what it keeps grows with the units, not with the responses. `groups` are
 * those of an earlier part of the same survey, which this one is counted on to.
 */
export function tallyOf(
  definition: SurveyDefinition,
  responses: Iterable<PlacedResponse>,
  groups: CountingGroups = countingGroups(),
): SurveyTally {
  const measures = measuresOf(definition);
  const known = new Map(measures.map((measure) => [measure.id, measure]));
  const scorers = (definition.themes ?? []).map((theme) => scorerOf(theme, known));
  for (const { answers, unitId } of responses) {
    const group = groups.of(unitId, backgroundOf(definition, answers));
    group.answered += 1;
    const marks = new Map<string, number>();
    for (const measure of measures) {
      for (const value of valuesOf(measure, answers)) {
        const counts = (group.counts[measure.id] ??= {});
        counts[value] = (counts[value] ?? 0) + 1;
        if (typeof value === 'number') marks.set(measure.id, value);
      }
    }
    for (const { score, theme } of scorers) group.themes[theme] = addTheme(group.themes[theme], score(marks));
  }
  return groups.all();
}

interface Scorer {
  readonly theme: string;
  readonly score: (marks: ReadonlyMap<string, number>) => ThemeTally;
}

function scorerOf(theme: SurveyTheme, measures: ReadonlyMap<string, Measure>): Scorer {
  const items = itemsOf(theme, measures);
  return {
    theme: theme.id,
    score: (marks) => {
      const points = items.map(({ measure, reversed = false }) => {
        const mark = marks.get(measure.id);
        return mark === undefined ? undefined : itemScore(mark, { ...measure.scale!, reversed });
      });
      const whole = points.filter((point) => point !== undefined);
      const isWhole = whole.length === items.length && items.length > 0;
      const score = personScore(points, theme.minAnswered);
      return {
        scores: score === undefined ? NO_SUMS : sumsOf([score]),
        whole: isWhole ? sumsOf([whole.reduce((total, point) => total + point, 0)]) : NO_SUMS,
        items: items.map((_item, index) => (isWhole ? sumsOf([whole[index]!]) : NO_SUMS)),
      };
    },
  };
}

/** Two groups' answers to a theme together. */
export const addTheme = (a: ThemeTally | undefined, b: ThemeTally): ThemeTally =>
  a === undefined
    ? b
    : {
        scores: addSums(a.scores, b.scores),
        whole: addSums(a.whole, b.whole),
        items: a.items.map((sums, index) => addSums(sums, b.items[index] ?? NO_SUMS)),
      };

/** The sums of the marks that were counted. Codes are no marks. */
export function sumsOfCounts(counts: Readonly<Record<string, number>> = {}): Sums {
  let [n, sum, sumOfSquares] = [0, 0, 0];
  for (const [value, count] of Object.entries(counts)) {
    const mark = value === ANSWERED ? NaN : Number(value);
    if (Number.isNaN(mark)) continue;
    n += count;
    sum += count * mark;
    sumOfSquares += count * mark * mark;
  }
  return { n, sum, sumOfSquares };
}

/** Two groups' counts together. */
export function addCounts(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const both: Record<string, number> = { ...a };
  for (const [value, count] of Object.entries(b)) both[value] = (both[value] ?? 0) + count;
  return both;
}
