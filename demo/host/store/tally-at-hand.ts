import { eq } from 'drizzle-orm';
import { countingGroups, tallyOf } from '../../../src/model/survey-results/tally.js';
import type { SurveyTally } from '../../../src/model/survey-results/tally.js';
import type { SurveyDefinition } from '../../../src/model/survey/definition.js';
import type { Sql } from '../database/database.js';
import { anonymousResponses, responses } from '../database/schema.js';

/** Responses that are counted at a time. */
const SLICE = 1000;

/** Counts what is read from the database, some at a time, for a database that works in this very process. */
export async function tallyAtHand(database: Sql, definition: SurveyDefinition): Promise<SurveyTally> {
  const [table, key] =
    definition.privacy === 'anonymous'
      ? ([anonymousResponses, anonymousResponses.id] as const)
      : ([responses, responses.personId] as const);
  const groups = countingGroups();
  for (let at = 0; ; at += SLICE) {
    const rows = await database
      .select({ unitId: table.unitId, answers: table.answers })
      .from(table)
      .where(eq(table.surveyId, definition.id))
      .orderBy(key)
      .limit(SLICE)
      .offset(at);
    const placed = rows.map(({ answers, unitId }) => ({ answers, unitId: unitId ?? undefined }));
    const tally = tallyOf(definition, placed, groups);
    if (rows.length < SLICE) return tally;
    // Whoever else waits for the process comes first.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
