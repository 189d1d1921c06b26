import { and, eq, gt } from 'drizzle-orm';
import type { ScenarioStore } from '../../../src/adapters/memory.js';
import { randomKey } from '../../../src/backend/random-key.js';
import type { Sql } from '../database/database.js';
import { scenarios } from '../database/schema.js';

/** How long the link to a what-if works. */
export const SCENARIO_DAYS = 365;

const DAY = 86_400_000;

export const oldestScenario = (now: Date): Date => new Date(now.getTime() - SCENARIO_DAYS * DAY);

/** What-ifs in SQL, each under its own id for a year. Who made one is not noted. */
export const sqlScenarios = (database: Sql, now: () => Date): ScenarioStore => ({
  read: async (id) => {
    const [row] = await database
      .select()
      .from(scenarios)
      .where(and(eq(scenarios.id, id), gt(scenarios.keptAt, oldestScenario(now()))));
    return row?.scenario;
  },
  write: async (scenario) => {
    const id = randomKey();
    const keptAt = now();
    await database.insert(scenarios).values({ id, keptAt, scenario });
    return { id, until: new Date(keptAt.getTime() + (SCENARIO_DAYS - 1) * DAY).toISOString().slice(0, 10) };
  },
});
