import { asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { FeedbackReader } from '../../../src/adapters/memory.js';
import type { FeedbackRecord } from '../../../src/model/feedback/feedback-record.js';
import type { Sql } from '../database/database.js';
import { feedbackCourses, feedbackRule } from '../database/schema.js';

const recordOf = ({ closedOn, course, id, unitId }: typeof feedbackCourses.$inferSelect): FeedbackRecord => ({
  ...course,
  id,
  unitId,
  ...(closedOn !== null && { closedOn }),
});

/** Courses of meetings in SQL. Who has looked at one is the case system's to note, not ours. */
export const sqlFeedback = (database: Sql): FeedbackReader => ({
  read: async (id) => {
    const [row] = await database.select().from(feedbackCourses).where(eq(feedbackCourses.id, id));
    return row && recordOf(row);
  },
  closed: async () => {
    const rows = await database.select().from(feedbackCourses).where(isNotNull(feedbackCourses.closedOn));
    const [rule] = await database.select().from(feedbackRule);
    return {
      courses: rows.map(recordOf),
      ...(rule?.minimum !== undefined && rule.minimum !== null && { minimum: rule.minimum }),
    };
  },
});

/** What the pages ask: names to choose from, and no mark of anybody's. */
export interface FeedbackPages {
  coursesOf(personId: string): Promise<readonly { readonly id: string; readonly alias: string }[]>;
  units(): Promise<ReadonlySet<string>>;
}

export const sqlFeedbackPages = (database: Sql): FeedbackPages => ({
  coursesOf: (personId) =>
    database
      .select({ id: feedbackCourses.id, alias: sql<string>`${feedbackCourses.course}->>'alias'` })
      .from(feedbackCourses)
      .where(sql`${feedbackCourses.course}->'practitionerIds' @> ${JSON.stringify([personId])}::jsonb`)
      .orderBy(asc(feedbackCourses.id)),
  units: async () => {
    const rows = await database.selectDistinct({ unitId: feedbackCourses.unitId }).from(feedbackCourses);
    return new Set(rows.map(({ unitId }) => unitId));
  },
});
