import { leaderFinder } from './leader-finder.js';
import type { Organisation } from './organisation.js';
import { reportingLines } from './reporting-lines.js';
import { DEFAULT_SPAN_RULE, isCounted } from './span.js';
import type { SpanRule } from './span.js';
import { unitFaults } from './unit-faults.js';
import { unitTree } from './unit-tree.js';

/**
 * What is wrong with the data about who leads whom, with the ids it concerns:
 * `unit-loop` units that lie in one another; `several-tops` units of the line that lie in no other, where there are more than
 * one; `unknown-unit` people in a unit that is not there; `unknown-manager` and `self-manager` people whose job names a manager
 * who is not there, or themselves; `manager-loop` people who lead one another in a ring; `unled` people without a leader who
 * lead nobody themselves.
 */
export interface OrganisationFault {
  readonly kind:
    'unit-loop' | 'several-tops' | 'unknown-unit' | 'unknown-manager' | 'self-manager' | 'manager-loop' | 'unled';
  readonly ids: readonly string[];
}

/** Every fault there is; a loop is told once each and never followed round. */
export function organisationFaults(
  organisation: Organisation,
  rule: SpanRule = DEFAULT_SPAN_RULE,
): readonly OrganisationFault[] {
  const { asOf, engagements, units } = organisation;
  const tree = unitTree(units);
  const counted = engagements.filter((engagement) => isCounted(engagement, rule, asOf));
  const fault = (kind: OrganisationFault['kind'], ids: readonly string[]): readonly OrganisationFault[] =>
    ids.length > 0 ? [{ kind, ids: [...new Set(ids)] }] : [];

  const { cycles, orphans, tops } = unitFaults(units.filter(({ hierarchy = 'line' }) => hierarchy === 'line'));
  const highest = [...tops, ...orphans];

  const named = counted.filter(({ managerId }) => managerId !== undefined);
  const known = new Set(organisation.people.map(({ id }) => id));
  const lines = reportingLines(
    named.map(({ managerId, personId }) => ({ id: personId, managerId: managerId ?? null })),
  );
  const unknownManagers = named.filter(({ managerId }) => managerId !== null && !known.has(managerId!));

  const finder = leaderFinder(organisation);
  const found = counted.map((engagement) => ({ engagement, leaders: finder.of(engagement).ids }));
  const leading = new Set([...finder.held.keys(), ...found.flatMap(({ leaders }) => leaders)]);
  const led = new Set(found.filter(({ leaders }) => leaders.length > 0).map(({ engagement }) => engagement.personId));
  const unled = counted.map(({ personId }) => personId).filter((id) => !led.has(id) && !leading.has(id));

  return [
    ...cycles.flatMap((ids) => fault('unit-loop', ids)),
    ...(highest.length > 1 ? fault('several-tops', highest) : []),
    ...fault(
      'unknown-unit',
      counted.filter(({ unitId }) => unitId !== null && !tree.unit(unitId)).map(({ personId }) => personId),
    ),
    ...fault(
      'unknown-manager',
      unknownManagers.map(({ personId }) => personId),
    ),
    ...fault('self-manager', lines.selfManagers),
    ...lines.cycles.flatMap((ids) => fault('manager-loop', ids)),
    ...fault('unled', unled),
  ];
}
