import type { Unit } from './organisation.js';
import { reportingLines } from './reporting-lines.js';

/** What is wrong with the tree that units make. Everything is told, nothing is followed round. */
export interface UnitFaults {
  /** Units that lie under nothing. One is as it should be; more than one is several organisations, or a part gone astray. */
  readonly tops: readonly string[];
  /** Units that lie in one that is not there. */
  readonly orphans: readonly string[];
  /** Each ring of units that lie in each other, once, from the first of them in the list. */
  readonly cycles: readonly (readonly string[])[];
}

/** The faults of the units of one hierarchy. A unit that lies in itself is a ring of one. */
export function unitFaults(units: readonly Unit[]): UnitFaults {
  const { cycles, orphans, selfManagers } = reportingLines(
    units.map(({ id, parentId }) => ({ id, managerId: parentId })),
  );
  return {
    tops: units.filter(({ parentId }) => parentId === null).map(({ id }) => id),
    orphans: orphans.map(({ id }) => id),
    cycles: [...selfManagers.map((id) => [id]), ...cycles],
  };
}
