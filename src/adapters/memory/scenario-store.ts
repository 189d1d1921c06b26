import type { KeptScenario, OrganisationSource } from '../../backend/organisation-source.js';
import { BackendError } from '../../backend/errors.js';
import { randomKey } from '../../backend/random-key.js';
import { checkQuery } from '../../backend/schema/query.js';
import { spanScenario } from '../../backend/schema/span-plan.js';
import type { SpanScenario } from '../../model/span-plan/changes.js';
import { answering } from './answering.js';
import { unitOf } from './found.js';
import type { OrganisationIndex } from './organisation-index.js';

/** Where what-ifs are kept under ids that nobody can guess. */
export interface ScenarioStore {
  read(id: string): Promise<SpanScenario | undefined>;
  write(scenario: SpanScenario): Promise<KeptScenario>;
}

/** A store that is forgotten with the page. */
export function memoryScenarios(): ScenarioStore {
  const kept = new Map<string, SpanScenario>();
  return {
    read: (id) => Promise.resolve(kept.get(id)),
    write: (scenario) => {
      const id = randomKey();
      kept.set(id, scenario);
      return Promise.resolve({ id });
    },
  };
}

/** Keeping and reading what-ifs, as methods of the organisation. */
export const scenarioMethods = (
  index: OrganisationIndex,
  store: ScenarioStore,
): Required<Pick<OrganisationSource, 'keepScenario' | 'scenario'>> => ({
  keepScenario: answering((scenario) => {
    const asked = checkQuery(spanScenario, scenario);
    unitOf(index, asked.unitId);
    return store.write(asked);
  }),
  scenario: answering(async (id) => {
    const found = await store.read(id);
    if (found) return found;
    throw new BackendError('not-found', 'there is no such scenario');
  }),
});
