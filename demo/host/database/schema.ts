import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Indicator } from '../../../src/model/indicator.js';
import type { Contract, Hierarchy, PostKind, UnitKind } from '../../../src/model/organisation.js';
import type { GraphLevel, PlacedNode, RelationBands } from '../../../src/model/relation.js';
import type { SpanScenario } from '../../../src/model/span-plan/changes.js';
import type { SpanRule } from '../../../src/model/span.js';
import type { Answers } from '../../../src/model/survey/answers.js';
import type { WrittenDefinition } from '../../../src/model/survey/language/written.js';
import type { DemoUser } from '../../data/users.js';

export * from './case-schema.js';
export * from './link-schema.js';

// The tables as the queries see them. `migrations.ts` makes them; a test holds the two together.

/** What an import brought along in order keeps its order. */
const position = () => integer('position').notNull();

/** One row: what the organisation is as a whole. */
export const organisation = pgTable('organisation', {
  id: integer('id').primaryKey(),
  asOf: date('as_of').notNull(),
  spanRule: jsonb('span_rule').$type<SpanRule>(),
  aroundTheClock: jsonb('around_the_clock').$type<readonly string[]>(),
  /** How many levels up and down people see figures of. */
  insight: integer('insight'),
});

export const units = pgTable('units', {
  id: text('id').primaryKey(),
  position: position(),
  name: text('name').notNull(),
  kind: text('kind').$type<UnitKind>().notNull(),
  parentId: text('parent_id'),
  hierarchy: text('hierarchy').$type<Hierarchy>(),
});

export const people = pgTable('people', {
  id: text('id').primaryKey(),
  position: position(),
  name: text('name').notNull(),
  title: text('title'),
  unitId: text('unit_id'),
  unitName: text('unit_name'),
  areaName: text('area_name'),
  attributes: jsonb('attributes').$type<Readonly<Record<string, string>>>(),
});

export const posts = pgTable('posts', {
  id: text('id').primaryKey(),
  position: position(),
  unitId: text('unit_id').notNull(),
  personId: text('person_id'),
  kind: text('kind').$type<PostKind>().notNull(),
  hierarchy: text('hierarchy').$type<Hierarchy>().notNull(),
  title: text('title'),
});

export const engagements = pgTable('engagements', {
  id: text('id').primaryKey(),
  position: position(),
  personId: text('person_id').notNull(),
  unitId: text('unit_id'),
  fte: doublePrecision('fte').notNull(),
  contract: text('contract').$type<Contract>().notNull(),
  firstDay: date('first_day'),
  lastDay: date('last_day'),
  onLeave: boolean('on_leave').notNull(),
  title: text('title'),
  managerId: text('manager_id'),
  /** Whether the source names a manager for each job. Then no `managerId` means that there is none. */
  namesManager: boolean('names_manager').notNull(),
});

export const spanBands = pgTable('span_bands', {
  unitId: text('unit_id').primaryKey(),
  position: position(),
  low: doublePrecision('low').notNull(),
  high: doublePrecision('high').notNull(),
  source: text('source').notNull(),
});

export const spanHistory = pgTable(
  'span_history',
  {
    unitId: text('unit_id').notNull(),
    date: date('date').notNull(),
    mean: doublePrecision('mean').notNull(),
    leaders: integer('leaders').notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.date] })],
);

/** Figures of units, each as it was brought along. */
export const indicators = pgTable(
  'indicators',
  {
    unitId: text('unit_id').notNull(),
    id: text('id').notNull(),
    position: position(),
    figure: jsonb('figure').$type<Omit<Indicator, 'unitId' | 'id'>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.id] })],
);

/** Roles that no post gives: `hr` and `editor`. */
export const personRoles = pgTable(
  'person_roles',
  { personId: text('person_id').notNull(), role: text('role').$type<'hr' | 'editor'>().notNull() },
  (table) => [primaryKey({ columns: [table.personId, table.role] })],
);

/** Those that the demo's sign-in page offers. */
export const demoUsers = pgTable('demo_users', {
  personId: text('person_id').primaryKey(),
  position: position(),
  details: jsonb('details').$type<DemoUser>().notNull(),
});

export const surveys = pgTable('surveys', {
  id: text('id').primaryKey(),
  position: position(),
  definition: jsonb('definition').$type<WrittenDefinition>().notNull(),
  bands: jsonb('bands').$type<RelationBands>(),
  /** When it was opened by hand, if before its own date. */
  openedAt: timestamp('opened_at', { withTimezone: true }),
  /** When HR closed it, if before its own date. */
  closedAt: timestamp('closed_at', { withTimezone: true }),
  /** When its answers were deleted, as its definition promises. */
  emptiedAt: timestamp('emptied_at', { withTimezone: true }),
});

export const invitations = pgTable(
  'invitations',
  {
    surveyId: text('survey_id').notNull(),
    personId: text('person_id').notNull(),
    /** Where the person's answer is counted. */
    unitId: text('unit_id'),
  },
  (table) => [
    primaryKey({ columns: [table.surveyId, table.personId] }),
    index('invitations_person').on(table.personId),
  ],
);

/** What posts cost, by unit. */
export const postCosts = pgTable('post_costs', {
  unitId: text('unit_id').primaryKey(),
  leaderPost: doublePrecision('leader_post').notNull(),
  employeePost: doublePrecision('employee_post').notNull(),
  currency: text('currency').notNull(),
  source: text('source').notNull(),
});

/** What-ifs about leadership, each kept under an id for those who are sent it. */
export const scenarios = pgTable('scenarios', {
  id: text('id').primaryKey(),
  keptAt: timestamp('kept_at', { withTimezone: true }).notNull(),
  scenario: jsonb('scenario').$type<SpanScenario>().notNull(),
});

/** Where the nodes of maps stand, arranged by somebody for everybody. `survey` is a survey's id or its series. */
export const placements = pgTable(
  'placements',
  {
    survey: text('survey').notNull(),
    level: text('level').$type<GraphLevel>().notNull(),
    places: jsonb('places').$type<readonly PlacedNode[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.survey, table.level] })],
);

/** Answers to named and confidential surveys. */
export const responses = pgTable(
  'responses',
  {
    surveyId: text('survey_id').notNull(),
    personId: text('person_id').notNull(),
    unitId: text('unit_id'),
    answers: jsonb('answers').$type<Answers>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.surveyId, table.personId] })],
);

/** Answers to anonymous surveys. What these two tables can and cannot tell is said in `ballots.ts`. */
export const anonymousResponses = pgTable(
  'anonymous_responses',
  {
    id: uuid('id').primaryKey(),
    surveyId: text('survey_id').notNull(),
    ballotHash: text('ballot_hash'),
    unitId: text('unit_id'),
    answers: jsonb('answers').$type<Answers>().notNull(),
  },
  (table) => [unique('anonymous_responses_ballot').on(table.surveyId, table.ballotHash)],
);

export const ballotsDrawn = pgTable(
  'ballots_drawn',
  { surveyId: text('survey_id').notNull(), personId: text('person_id').notNull(), keyHash: text('key_hash').notNull() },
  (table) => [primaryKey({ columns: [table.surveyId, table.personId] })],
);

/** Writes that were carried out, so that one sent again is not carried out again. Never for anonymous answers. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    personId: text('person_id').notNull(),
    keyHash: text('key_hash').notNull(),
    surveyId: text('survey_id').notNull(),
    requestHash: text('request_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.keyHash] })],
);

/** What can be done to a survey: by those who answer and look, and by those who run it. */
type Deed = 'read' | 'submit' | 'withdraw' | 'results' | 'import' | 'invite' | 'open' | 'close' | 'delete';

/** Who did what to which survey: never an answer, never a search. */
export const accessLog = pgTable(
  'access_log',
  {
    id: uuid('id').primaryKey(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    personId: text('person_id').notNull(),
    action: text('action').$type<Deed>().notNull(),
    surveyId: text('survey_id').notNull(),
  },
  (table) => [index('access_log_person').on(table.personId)],
);

/** How many times something under a topic has changed. A process that missed a notice sees here that it did. */
export const changes = pgTable(
  'changes',
  {
    topic: text('topic').notNull(),
    subject: text('subject').notNull(),
    version: integer('version').notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.topic, table.subject] })],
);

export const secrets = pgTable('secrets', { name: text('name').primaryKey(), value: text('value').notNull() });
