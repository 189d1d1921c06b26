import { eq, sql } from 'drizzle-orm';
import { rowsOf } from '../database/database.js';
import type { Sql } from '../database/database.js';
import { surveys } from '../database/schema.js';
import { StartFailure } from '../start-failure.js';
import { isStorable } from '../store/unstorable.js';

export type SurveyRow = typeof surveys.$inferSelect;

/** The survey, held until the transaction ends: answers on their way are let in first, and new ones wait. */
export async function heldSurvey(transaction: Sql, id: string): Promise<SurveyRow | undefined> {
  // No survey is called something that the database cannot even be asked for.
  if (!isStorable(id)) return undefined;
  const [row] = await transaction.select().from(surveys).where(eq(surveys.id, id)).for('update');
  return row;
}

/** The same. @throws StartFailure where there is none. */
export async function requireSurvey(transaction: Sql, id: string): Promise<SurveyRow> {
  const row = await heldSurvey(transaction, id);
  if (row) return row;
  throw new StartFailure(`Der er ingen undersøgelse, der hedder »${id}«.`, `There is no survey called “${id}”.`);
}

/** Whether anybody has begun to answer: an answer has come in, or a ballot has been drawn for one. */
export async function isAnswered(transaction: Sql, id: string): Promise<boolean> {
  const [found] = await rowsOf<{ readonly answered: boolean }>(
    transaction,
    sql`select exists (select from responses where survey_id = ${id})
      or exists (select from anonymous_responses where survey_id = ${id})
      or exists (select from ballots_drawn where survey_id = ${id}) as answered`,
  );
  return found!.answered;
}
