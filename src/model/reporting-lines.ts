import { groupBy } from './group-by.js';

/** One person and their manager, as a list of employees names them. */
export interface ReportingEdge {
  readonly id: string;
  /** Null where the list says that there is none. */
  readonly managerId: string | null;
}

/** The lines of command that a list of people with managers makes, and what is wrong with them. */
export interface ReportingLines {
  /** Those without a manager who lead somebody. Somebody named as their own manager is one. */
  readonly tops: readonly string[];
  /** People whose manager is not in the list. */
  readonly orphans: readonly ReportingEdge[];
  readonly selfManagers: readonly string[];
  /** Each loop once, every one the manager of the one before, from whoever of them comes first in the list. */
  readonly cycles: readonly (readonly string[])[];
  /** People whom no line from a top reaches. */
  readonly unplaced: readonly string[];
  /** The people right under each leader. */
  readonly direct: ReadonlyMap<string, readonly string[]>;
  /** How many there are below each leader in all. Left out for those in a loop, where it would have no end. */
  readonly totals: ReadonlyMap<string, number>;
  /** Level from the top, which is 1, of everybody who is placed. */
  readonly depths: ReadonlyMap<string, number>;
  /** The deepest level, 0 for an empty list. */
  readonly layers: number;
}

/** Follows every line of command once. Loops and unknown managers are told, never followed round. Of two rows with one id the first counts. */
export function reportingLines(edges: readonly ReportingEdge[]): ReportingLines {
  const rows = new Map<string, ReportingEdge>();
  for (const edge of edges) if (!rows.has(edge.id)) rows.set(edge.id, edge);
  const people = [...rows.values()];

  const led = people.filter(({ id, managerId }) => managerId !== null && managerId !== id && rows.has(managerId));
  const direct = new Map(
    [...groupBy(led, ({ managerId }) => managerId as string)].map(([id, below]) => [id, below.map((row) => row.id)]),
  );
  const ledIds = new Set(led.map(({ id }) => id));
  const orphans = people.filter(({ managerId }) => managerId !== null && !rows.has(managerId));
  const orphanIds = new Set(orphans.map(({ id }) => id));
  const roots = people.map(({ id }) => id).filter((id) => !ledIds.has(id));
  const tops = roots.filter((id) => direct.has(id) && !orphanIds.has(id));

  const order = downwards(roots, direct);
  const totals = new Map<string, number>();
  for (const id of order.toReversed()) {
    const below = direct.get(id);
    if (below)
      totals.set(
        id,
        below.reduce((sum, one) => sum + 1 + (totals.get(one) ?? 0), 0),
      );
  }

  const depths = new Map(tops.map((id) => [id, 1]));
  for (const id of downwards(tops, direct))
    for (const one of direct.get(id) ?? []) depths.set(one, (depths.get(id) ?? 0) + 1);

  const reached = new Set(order);
  return {
    tops,
    orphans,
    selfManagers: people.filter(({ id, managerId }) => managerId === id).map(({ id }) => id),
    cycles: loopsAmong(people.filter(({ id }) => !reached.has(id))),
    unplaced: people.map(({ id }) => id).filter((id) => !depths.has(id)),
    direct,
    totals,
    depths,
    layers: Math.max(0, ...new Set(depths.values())),
  };
}

/** Everybody from the roots down, no one before their manager. */
function downwards(roots: readonly string[], direct: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const order = [...roots];
  // Grows while it is walked: each one's people are put at the end.
  for (const id of order) order.push(...(direct.get(id) ?? []));
  return order;
}

/** The loops among people who all have a manager that no line from a root reaches: each of them is in a loop or below one. */
function loopsAmong(people: readonly ReportingEdge[]): readonly (readonly string[])[] {
  const managerOf = new Map(people.map(({ id, managerId }) => [id, managerId]));
  const order = new Map(people.map(({ id }, index) => [id, index]));
  const met = new Set<string>();
  const loops: string[][] = [];
  for (const { id } of people) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    let at: string | null | undefined = id;
    while (at && !met.has(at)) {
      met.add(at);
      onPath.set(at, path.length);
      path.push(at);
      at = managerOf.get(at);
    }
    const start = at ? onPath.get(at) : undefined;
    if (start !== undefined) loops.push(fromFirst(path.slice(start), order));
  }
  return loops;
}

function fromFirst(loop: readonly string[], order: ReadonlyMap<string, number>): string[] {
  const first = loop.reduce((best, id) => ((order.get(id) ?? 0) < (order.get(best) ?? 0) ? id : best));
  const at = loop.indexOf(first);
  return [...loop.slice(at), ...loop.slice(0, at)];
}
