import type { Random } from '../make-municipality.mjs';
import { leaderAreas, shareCitizens } from './leader-areas.js';
import type { MunicipalityDocuments, RatingRow, RelationSurveyRow } from './types.js';

const MONTHS_BEFORE = 5;

/** The same day of the month, some months earlier. */
function monthsBefore(date: string, months: number): string {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() - months, Math.min(at.getUTCDate(), 28));
  return at.toISOString().slice(0, 10);
}

const clamp = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));

/**
 * A round in which the leaders rated whole administrations, their own too, rather than single colleagues. The same pairs
 * of administrations are strained as in the rounds about persons, because the means of those are where it starts.
 */
export function groupRatings(random: Random, documents: MunicipalityDocuments): RelationSurveyRow | undefined {
  const personal = documents.relations.surveys.at(-1);
  if (!personal) return undefined;
  const areas = documents.units.units.filter(({ type }) => type === 'forvaltning');
  const areaOf = leaderAreas(documents);
  const level = levels(personal.ratings, areaOf);
  const answered = personal.invited.filter(() => random.chance(0.78));

  const ratings = answered.flatMap((from): RatingRow[] => {
    const generous = random.normal(0, 0.3);
    return areas
      .filter(() => random.chance(0.93))
      .map(({ areaId, id }) => {
        const middle = (level.get(`${areaOf.get(from)}|${areaId}`) ?? 3.4) + generous + random.normal(0, 0.2);
        const marks = personal.dimensions.map((dimension) => [
          dimension.id,
          random.chance(0.03) ? null : clamp(middle + random.normal(0, 0.5)),
        ]);
        return {
          from,
          to: id,
          importance: clamp(random.normal(importanceBetween(areaOf.get(from), areaId), 0.8)),
          ratings: Object.fromEntries(marks) as RatingRow['ratings'],
        };
      });
  });
  const opensOn = monthsBefore(personal.opensOn, MONTHS_BEFORE);
  return {
    ...personal,
    id: `fo-${opensOn.slice(0, 7)}`,
    title: 'Samarbejdet mellem forvaltningerne',
    opensOn,
    closesOn: monthsBefore(personal.closesOn, MONTHS_BEFORE),
    answered,
    ratings,
  };
}

const importanceBetween = (from: string | null | undefined, to: string | null): number =>
  from === to || shareCitizens(from, to) ? 4.4 : 3.3;

/** The mean mark of each pair of administrations, as `from|to`. */
function levels(
  ratings: readonly RatingRow[],
  areaOf: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { from, ratings: marks, to } of ratings) {
    const key = `${areaOf.get(from)}|${areaOf.get(to)}`;
    const total = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, total);
    for (const mark of Object.values(marks)) {
      if (mark === null) continue;
      total.sum += mark;
      total.count += 1;
    }
  }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}
