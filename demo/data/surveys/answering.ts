import { groupBy } from '../../../src/model/group-by.js';
import type { Dimension } from '../../../src/model/relation.js';
import type { Mark, RelationAnswer } from '../../../src/model/survey/answers.js';
import type { MissingCode } from '../../../src/model/survey/definition.js';
import type { RatingRow } from '../documents/types.js';
import type { Random } from '../make-municipality.mjs';

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** A mark from 1 to 5 round a mean; now and then one of the ways out instead. */
export function likertMark(random: Random, mean: number, missing: readonly MissingCode[] = []): Mark {
  if (missing.length > 0 && random.chance(0.05)) return random.pick(missing);
  return clamp(Math.round(random.normal(mean, 0.8)), 1, 5);
}

export const lineMark = (random: Random, mean: number): number => Math.round(clamp(random.normal(mean, 17), 0, 100));

const average = (marks: RatingRow['ratings']): number => {
  const given = Object.values(marks).filter((mark) => mark !== null);
  return given.length > 0 ? given.reduce((total, mark) => total + mark, 0) / given.length : 3;
};

/** The same relation asked about again, on these dimensions: near what the person said last time, not the same. */
export function againRated(random: Random, before: RatingRow, dimensions: readonly Dimension[]): RelationAnswer {
  const level = average(before.ratings) + random.normal(0, 0.3);
  const marks = dimensions.map(({ id }) => [
    id,
    clamp(Math.round((before.ratings[id] ?? level) * 0.5 + level * 0.5 + random.normal(0, 0.35)), 1, 5),
  ]);
  return {
    importance: clamp(before.importance + random.int(-1, 1), 1, 5),
    ratings: Object.fromEntries(marks) as Record<string, number>,
  };
}

/** Whom each person rated last time, most important first. */
export function ratedBefore(ratings: readonly RatingRow[]): ReadonlyMap<string, readonly RatingRow[]> {
  const byPerson = groupBy(ratings, ({ from }) => from);
  for (const own of byPerson.values()) own.sort((a, b) => b.importance - a.importance);
  return byPerson;
}
