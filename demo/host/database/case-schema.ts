import { date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { FeedbackRecord } from '../../../src/model/feedback/feedback-record.js';
import type { MappingHead } from '../../../src/model/informants/informant-mapping.js';

// The tables of what several groups have said of units, and of courses of meetings.

/** Mappings by several groups of informants: what was asked, of whom. */
export const informantMappings = pgTable('informant_mappings', {
  id: text('id').primaryKey(),
  head: jsonb('head').$type<Omit<MappingHead, 'id'>>().notNull(),
});

/** What was counted in them: no answer of anybody's, but few enough at times to tell it. It is hidden on the way out. */
export const informantViews = pgTable(
  'informant_views',
  {
    mappingId: text('mapping_id').notNull(),
    unitId: text('unit_id').notNull(),
    groupId: text('group_id').notNull(),
    themeId: text('theme_id').notNull(),
    position: integer('position').notNull(),
    n: integer('n').notNull(),
    mean: doublePrecision('mean').notNull(),
    sd: doublePrecision('sd'),
  },
  (table) => [
    primaryKey({ columns: [table.mappingId, table.unitId, table.groupId, table.themeId] }),
    index('informant_views_unit').on(table.unitId),
  ],
);

/** Units whose leaders have agreed that their own view is shown. */
export const informantConsents = pgTable(
  'informant_consents',
  { mappingId: text('mapping_id').notNull(), unitId: text('unit_id').notNull() },
  (table) => [primaryKey({ columns: [table.mappingId, table.unitId] })],
);

/** Courses of meetings: records of the social services, told to those who work on them. */
export const feedbackCourses = pgTable('feedback_courses', {
  id: text('id').primaryKey(),
  unitId: text('unit_id').notNull(),
  closedOn: date('closed_on'),
  course: jsonb('course').$type<Omit<FeedbackRecord, 'id' | 'unitId' | 'closedOn'>>().notNull(),
});

/** One row: the fewest courses that are told of together. */
export const feedbackRule = pgTable('feedback_rule', {
  id: integer('id').primaryKey(),
  minimum: integer('minimum'),
});
