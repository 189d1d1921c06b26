import { pgTable, text } from 'drizzle-orm/pg-core';

/** One-time links to surveys, for those outside the organisation. Of the secret in a link only a hash is kept. */
export const surveyLinks = pgTable('survey_links', {
  tokenHash: text('token_hash').primaryKey(),
  surveyId: text('survey_id').notNull(),
  /** Stands for whoever holds the link, among those invited. Drawn at random, and nobody's name. */
  personId: text('person_id').notNull().unique(),
  /** Where the answer was asked to be counted. An anonymous one is counted there or above (`invitations`). */
  unitId: text('unit_id').notNull(),
});
