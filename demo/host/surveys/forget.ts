import { inArray, isNull, notInArray } from 'drizzle-orm';
import type { Sql } from '../database/database.js';
import {
  anonymousResponses,
  ballotsDrawn,
  idempotencyKeys,
  invitations,
  placements,
  responses,
  surveyLinks,
  surveys,
} from '../database/schema.js';

/** Removes every answer, invitation, link, ballot and key of these surveys. */
export async function forgetAnswers(transaction: Sql, ids: readonly string[]): Promise<void> {
  for (const table of [responses, anonymousResponses, ballotsDrawn, invitations, surveyLinks, idempotencyKeys])
    await transaction.delete(table).where(inArray(table.surveyId, [...ids]));
}

/** Removes the arranged pictures that nothing is left to be shown in. */
export async function forgetPictures(transaction: Sql): Promise<void> {
  const left = await transaction.select().from(surveys).where(isNull(surveys.emptiedAt));
  const names = left.map(({ definition: { id, series = id } }) => series);
  await transaction.delete(placements).where(names.length > 0 ? notInArray(placements.survey, names) : undefined);
}
