import { asc } from 'drizzle-orm';
import type { OrganisationData } from '../../../src/adapters/memory.js';
import { groupBy } from '../../../src/model/group-by.js';
import type { Engagement, Person, Post, Unit } from '../../../src/model/organisation.js';
import type { DemoUser } from '../../data/users.js';
import type { Role } from '../access.js';
import type { Sql } from '../database/database.js';
import {
  demoUsers,
  engagements,
  indicators,
  organisation,
  people,
  personRoles,
  postCosts,
  posts,
  spanBands,
  spanHistory,
  units,
} from '../database/schema.js';

/** The organisation as the tables hold it, with the roles that no post gives. */
export interface StoredOrganisation {
  readonly data: OrganisationData;
  /** `hr` and `editor`, by person. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
}

type Row<T extends { readonly $inferSelect: unknown }> = T['$inferSelect'];

/** Without the fields that are null: what a table cannot leave out, the model leaves out. */
function present<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as never;
}

const unitOf = ({ parentId, position: _, ...row }: Row<typeof units>): Unit => ({ ...present(row), parentId });

const personOf = ({ position: _, ...row }: Row<typeof people>): Person => present(row);

const postOf = ({ personId, position: _, ...row }: Row<typeof posts>): Post => ({ ...present(row), personId });

const engagementOf = (row: Row<typeof engagements>): Engagement => ({
  id: row.id,
  personId: row.personId,
  unitId: row.unitId,
  fte: row.fte,
  contract: row.contract,
  onLeave: row.onLeave,
  to: row.lastDay,
  ...(row.firstDay !== null && { from: row.firstDay }),
  ...(row.title !== null && { title: row.title }),
  ...(row.namesManager && { managerId: row.managerId }),
});

/** The whole organisation, or undefined while the database is empty. */
export async function loadOrganisation(database: Sql): Promise<StoredOrganisation | undefined> {
  const [whole] = await database.select().from(organisation);
  if (!whole) return undefined;
  const roleRows = await database.select().from(personRoles);
  const history = await database.select().from(spanHistory).orderBy(asc(spanHistory.unitId), asc(spanHistory.date));
  const figures = await database.select().from(indicators).orderBy(asc(indicators.position));
  const bands = await database.select().from(spanBands).orderBy(asc(spanBands.position));
  return {
    data: {
      asOf: whole.asOf,
      units: (await database.select().from(units).orderBy(asc(units.position))).map(unitOf),
      people: (await database.select().from(people).orderBy(asc(people.position))).map(personOf),
      posts: (await database.select().from(posts).orderBy(asc(posts.position))).map(postOf),
      engagements: (await database.select().from(engagements).orderBy(asc(engagements.position))).map(engagementOf),
      ...(whole.spanRule && { spanRule: whole.spanRule }),
      ...(whole.aroundTheClock && { aroundTheClock: whole.aroundTheClock }),
      spanBands: bands.map(({ high, low, source, unitId }) => ({ unitId, from: low, to: high, source })),
      spanHistory: history,
      postCosts: await database.select().from(postCosts).orderBy(asc(postCosts.unitId)),
      indicators: figures.map(({ figure, id, unitId }) => ({ ...figure, unitId, id })),
      ...(whole.insight !== null && { insight: whole.insight }),
    },
    roles: new Map(
      [...groupBy(roleRows, ({ personId }) => personId)].map(([id, rows]) => [id, rows.map(({ role }) => role)]),
    ),
  };
}

/** What the sign-in page offers, in its order. */
export async function loadDemoUsers(database: Sql): Promise<readonly DemoUser[]> {
  const rows = await database.select().from(demoUsers).orderBy(asc(demoUsers.position));
  return rows.map(({ details }) => details);
}
