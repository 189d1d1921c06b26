import { sql } from 'drizzle-orm';
import type { SurveyDefinition, SurveyState } from '../../../src/model/survey/definition.js';
import { surveyState } from '../../../src/model/survey/survey-state.js';
import { rowsOf } from '../database/database.js';
import type { Sql } from '../database/database.js';
import { surveys } from '../database/schema.js';
import { storedSurvey } from '../store/survey-catalog.js';

/** A survey as whoever runs it looks after it. */
export interface ListedSurvey {
  readonly definition: SurveyDefinition;
  readonly state: SurveyState;
  /** Its answers have been deleted, as it promised. */
  readonly emptied: boolean;
  readonly invited: number;
  readonly answers: number;
}

/** Every survey, in the order in which they came. */
export async function listSurveys(database: Sql, now: Date): Promise<readonly ListedSurvey[]> {
  const rows = await database.select().from(surveys).orderBy(surveys.position);
  const counts = await rowsOf<{ readonly id: string; readonly invited: number; readonly answers: number }>(
    database,
    sql`select id,
      (select count(*)::int from invitations where survey_id = surveys.id) as invited,
      (select count(*)::int from responses where survey_id = surveys.id)
        + (select count(*)::int from anonymous_responses where survey_id = surveys.id) as answers
      from surveys`,
  );
  const counted = new Map(counts.map((count) => [count.id, count]));
  return rows.map((row) => {
    const { definition, emptied } = storedSurvey(row);
    const { answers, invited } = counted.get(row.id)!;
    return { definition, state: surveyState(definition, now), emptied, invited, answers };
  });
}
