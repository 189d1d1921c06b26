import { and, asc, eq, inArray } from 'drizzle-orm';
import type { InformantReader } from '../../../src/adapters/memory.js';
import { groupBy } from '../../../src/model/group-by.js';
import type { Sql } from '../database/database.js';
import { informantConsents, informantMappings, informantViews } from '../database/schema.js';

/** Mappings in SQL, read for one unit at a time. */
export const sqlInformants = (database: Sql): InformantReader => ({
  read: async (unitId) => {
    const rows = await database
      .select()
      .from(informantViews)
      .where(eq(informantViews.unitId, unitId))
      .orderBy(asc(informantViews.position));
    const views = groupBy(rows, ({ mappingId }) => mappingId);
    const ids = [...views.keys()];
    if (ids.length === 0) return [];
    const heads = await database.select().from(informantMappings).where(inArray(informantMappings.id, ids));
    const agreed = await database
      .select()
      .from(informantConsents)
      .where(and(eq(informantConsents.unitId, unitId), inArray(informantConsents.mappingId, ids)));
    return heads.map(({ head, id }) => ({
      head: { ...head, id },
      views: (views.get(id) ?? []).map(({ groupId, mean, n, sd, themeId }) => ({
        group: groupId,
        theme: themeId,
        n,
        mean,
        sd,
      })),
      consent: agreed.some(({ mappingId }) => mappingId === id),
    }));
  },
});

/** The units that have taken part in any mapping. */
export async function mappedUnits(database: Sql): Promise<ReadonlySet<string>> {
  const rows = await database.selectDistinct({ unitId: informantViews.unitId }).from(informantViews);
  return new Set(rows.map(({ unitId }) => unitId));
}
