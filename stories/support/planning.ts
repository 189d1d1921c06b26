import type { Backend } from '../../src/backend/backend.js';
import type { SpanScenario } from '../../src/model/span-plan/changes.js';
import { townBackend } from './maps.js';

const UNIT = 'u-0001';

/** The little municipality with a suggestion that somebody has kept: these steps, made on what is there. */
export function plannedBackend(make: (leaders: readonly string[], area: string) => SpanScenario['changes']): Backend {
  const backend = townBackend();
  const organisation = backend.organisation!;
  return {
    organisation: {
      ...organisation,
      scenario: async () => {
        const { areas, asOf, groups, leaders } = await organisation.spanBaseline!(UNIT);
        const sizeOf = (id: string): number =>
          groups
            .filter(({ leaderIds }) => leaderIds.includes(id))
            .reduce((sum, { members }) => sum + members.length, 0);
        const largest = leaders.map(({ id }) => id).sort((a, b) => sizeOf(b) - sizeOf(a));
        const area = leaders.find(({ id }) => id === largest[0])?.areaId ?? areas[0]!.id;
        return { unitId: UNIT, name: 'Flere ledere i ældreplejen', asOf, changes: make(largest, area) };
      },
    },
  };
}
