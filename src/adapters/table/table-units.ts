import type { Unit } from '../../model/organisation.js';
import type { JobRow } from './job-rows.js';

type Placed = Pick<JobRow, 'area' | 'unit'>;

/** The units that a list names, and where in them each of its jobs is. */
export interface Units {
  readonly units: readonly Unit[];
  readonly unitOf: (job: Placed) => Unit | undefined;
}

/** A tree of the administrations and units that the list names, under one top; no units where it names none. */
export function unitsOf(jobs: readonly Placed[]): Units {
  const top: Unit = { id: 'top', name: 'Alle', kind: 'municipality', parentId: null };
  const found = new Map<string, Unit>();
  const place = (name: string, kind: Unit['kind'], parent: Unit): Unit => {
    const key = JSON.stringify([parent.id, name]);
    const unit = found.get(key) ?? { id: `unit-${found.size + 1}`, name, kind, parentId: parent.id };
    found.set(key, unit);
    return unit;
  };
  const unitOf = ({ area, unit }: Placed): Unit | undefined => {
    const within = area === undefined ? top : place(area, 'administration', top);
    if (unit !== undefined) return place(unit, 'department', within);
    return within === top ? undefined : within;
  };
  const placed = new Map(jobs.map((job) => [job, unitOf(job)]));
  return { unitOf: (job) => placed.get(job), units: found.size > 0 ? [top, ...found.values()] : [] };
}
