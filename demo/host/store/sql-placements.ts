import { and, eq } from 'drizzle-orm';
import type { PlacementStore } from '../../../src/adapters/memory.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Sql } from '../database/database.js';
import { placements } from '../database/schema.js';

/** Arranged pictures in SQL. Whoever looks at one hears of it when it is arranged anew. */
export const sqlPlacements = (database: Sql, feed: ChangeFeed, now: () => Date): PlacementStore => ({
  read: async ({ by, level, survey }) => {
    const [row] = await database
      .select({ places: placements.places })
      .from(placements)
      .where(and(eq(placements.survey, survey), eq(placements.level, level), eq(placements.groupedBy, by)));
    return row?.places ?? [];
  },
  write: ({ by, level, survey }, places) =>
    feed.write(async (transaction, announce) => {
      await transaction
        .insert(placements)
        .values({ survey, level, groupedBy: by, places })
        .onConflictDoUpdate({ target: [placements.survey, placements.level, placements.groupedBy], set: { places } });
      await announce({ topic: 'relations', id: survey }, now());
    }),
});
