import type { SurveyRecord } from '../../model/data.js';
import { groupBy } from '../../model/group-by.js';
import type { DateText } from '../../model/organisation.js';
import type { RatingScale } from '../../model/relation.js';
import type { RelationAnswer } from '../../model/survey/answers.js';
import type { JobRow } from './job-rows.js';
import type { TieRow } from './relation-table.js';

/** What the relations and their weights are called on a map. */
export interface RelationNames {
  readonly title?: string;
  readonly weight?: string;
}

/** The survey that the relations are read as: `survey="relations"` on a relation map. */
export const TABLE_SURVEY = 'relations';
const WEIGHT = 'weight';

function scaleOf(ties: readonly TieRow[]): RatingScale {
  const weights = ties.map(({ weight }) => weight);
  const min = Math.floor(weights.reduce((least, weight) => Math.min(least, weight), Infinity));
  const max = Math.ceil(weights.reduce((most, weight) => Math.max(most, weight), -Infinity));
  if (!Number.isFinite(min)) return { min: 0, max: 1 };
  return max > min ? { min, max } : { min: min - 1, max };
}

/**
 * The relations as answers to a named survey with one dimension. A weight is shown as it stands: the scale runs from the
 * smallest weight in the list to the largest, rounded outwards to whole numbers. Everybody in the lists counts as having
 * answered: whoever has no relation in them is taken to have none.
 */
export function surveyOf(
  ties: readonly TieRow[],
  jobs: readonly JobRow[],
  asOf: DateText,
  { title = 'Relationer', weight = 'Vægt' }: RelationNames,
): SurveyRecord {
  const ids = [...new Set(jobs.map(({ id }) => id))];
  const byPerson = groupBy(ties, ({ from }) => from);
  const marked = (tie: TieRow): readonly [string, RelationAnswer] => [tie.to, { ratings: { [WEIGHT]: tie.weight } }];
  return {
    definition: {
      id: TABLE_SURVEY,
      title,
      language: 'da',
      privacy: 'named',
      results: 'live',
      minimum: 5,
      audience: ['everyone'],
      purpose: title,
      contact: { name: title },
      privacyNotice: '/',
      deleteAfter: asOf,
      pages: [
        {
          id: 'relations',
          questions: [
            { id: 'to', kind: 'roster', text: title },
            {
              id: 'tie',
              kind: 'relation',
              text: title,
              targets: { roster: 'to' },
              dimensions: [{ id: WEIGHT, label: weight }],
              scale: scaleOf(ties),
            },
          ],
        },
      ],
    },
    invited: ids,
    responses: ids.map((personId) => {
      const own = byPerson.get(personId) ?? [];
      return { personId, answers: { to: own.map(({ to }) => to), tie: Object.fromEntries(own.map(marked)) } };
    }),
  };
}
