import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { lineUnits, organisationIndex } from '../../../src/adapters/memory.js';
import type { SurveyRecord, TvaersData } from '../../../src/model/data.js';
import { countedIn } from '../../../src/model/survey-results/invited-units.js';
import type { CountedIn } from '../../../src/model/survey-results/invited-units.js';
import type { DemoUser } from '../../data/users.js';
import type { Sql } from '../database/database.js';
import {
  anonymousResponses,
  demoUsers,
  engagements,
  indicators,
  feedbackCourses,
  feedbackRule,
  informantConsents,
  informantMappings,
  informantViews,
  invitations,
  organisation,
  people,
  personRoles,
  postCosts,
  posts,
  responses,
  spanBands,
  spanHistory,
  surveys,
  units,
} from '../database/schema.js';

export interface Filling {
  readonly data: TvaersData;
  /** Whom the demo's sign-in page offers. */
  readonly users: readonly DemoUser[];
}

/** Called after every batch with the rows written so far and the rows there are. */
export type Progress = (written: number, total: number) => void;

interface Batch {
  readonly table: PgTable;
  readonly rows: readonly object[];
}

const BATCH = 500;
/** Any number, the same in every process of ours. */
const LOCK = 4_100_002;

const GRANTED = ['hr', 'editor'] as const;

/** A survey with where each of those invited is counted. */
function placedIn(data: TvaersData): (record: SurveyRecord) => SurveyRecord & { readonly counted: CountedIn } {
  const index = organisationIndex(data);
  const units = lineUnits(index);
  return (record) => ({ ...record, counted: countedIn(record, units, (id) => index.worksIn(id)[0]) });
}

function batchesOf({ data, users }: Filling): readonly Batch[] {
  const records = (data.surveys ?? []).map(placedIn(data));
  const mappings = data.informants ?? [];
  return [
    {
      table: organisation,
      rows: [
        { id: 1, asOf: data.asOf, spanRule: data.spanRule, aroundTheClock: data.aroundTheClock, insight: data.insight },
      ],
    },
    { table: units, rows: data.units.map((unit, position) => ({ ...unit, position })) },
    { table: people, rows: data.people.map((person, position) => ({ ...person, position })) },
    { table: posts, rows: data.posts.map((post, position) => ({ ...post, position })) },
    {
      table: engagements,
      rows: data.engagements.map(({ from, managerId, onLeave = false, to, ...engagement }, position) => ({
        ...engagement,
        position,
        onLeave,
        firstDay: from,
        lastDay: to,
        managerId,
        namesManager: managerId !== undefined,
      })),
    },
    {
      table: spanBands,
      rows: (data.spanBands ?? []).map(({ from, source, to, unitId }, position) => ({
        unitId,
        position,
        low: from,
        high: to,
        source,
      })),
    },
    { table: spanHistory, rows: data.spanHistory ?? [] },
    { table: postCosts, rows: data.postCosts ?? [] },
    {
      table: indicators,
      rows: (data.indicators ?? []).map(({ id, unitId, ...figure }, position) => ({ unitId, id, position, figure })),
    },
    { table: informantMappings, rows: mappings.map(({ consents: _, id, views: __, ...head }) => ({ id, head })) },
    {
      table: informantViews,
      rows: mappings.flatMap(({ id, views }) =>
        views.map(({ group, theme, ...view }, position) => ({
          ...view,
          mappingId: id,
          groupId: group,
          themeId: theme,
          position,
        })),
      ),
    },
    {
      table: informantConsents,
      rows: mappings.flatMap(({ consents = [], id }) => consents.map((unitId) => ({ mappingId: id, unitId }))),
    },
    {
      table: feedbackCourses,
      rows: (data.feedback?.courses ?? []).map(({ closedOn, id, unitId, ...course }) => ({
        id,
        unitId,
        closedOn,
        course,
      })),
    },
    { table: feedbackRule, rows: data.feedback ? [{ id: 1, minimum: data.feedback.minimum }] : [] },
    {
      table: personRoles,
      rows: users.flatMap(({ id, roles }) =>
        GRANTED.filter((role) => roles.includes(role)).map((role) => ({ personId: id, role })),
      ),
    },
    { table: demoUsers, rows: users.map((user, position) => ({ personId: user.id, position, details: user })) },
    {
      table: surveys,
      rows: records.map(({ bands, definition }, position) => ({ id: definition.id, position, definition, bands })),
    },
    {
      table: invitations,
      rows: records.flatMap(({ counted, definition, invited }) =>
        invited.map((personId) => ({ surveyId: definition.id, personId, unitId: counted.people.get(personId) })),
      ),
    },
    {
      table: responses,
      rows: records.flatMap(({ counted, definition, responses: given }) =>
        given.flatMap(({ answers, personId }) =>
          personId === undefined
            ? []
            : [{ surveyId: definition.id, personId, unitId: counted.people.get(personId), answers }],
        ),
      ),
    },
    {
      table: anonymousResponses,
      rows: records.flatMap(({ counted, definition, responses: given }) =>
        given.flatMap(({ answers, personId, unitId }) =>
          personId === undefined
            ? [{ id: randomUUID(), surveyId: definition.id, unitId: unitId && counted.unit(unitId), answers }]
            : [],
        ),
      ),
    },
  ];
}

/**
 * Fills an empty database, all of it or nothing. False where it was filled already; processes that start together do it once.
 * `make` is called only when there is something to fill.
 */
export async function fill(database: Sql, make: () => Filling, progress: Progress = () => undefined): Promise<boolean> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    const present = await transaction.select().from(organisation);
    if (present.length > 0) return false;
    const batches = batchesOf(make());
    const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
    let written = 0;
    for (const { rows, table } of batches) {
      for (let at = 0; at < rows.length; at += BATCH) {
        const part = rows.slice(at, at + BATCH);
        await transaction.insert(table).values(part);
        written += part.length;
        progress(written, total);
      }
    }
    return true;
  });
}
