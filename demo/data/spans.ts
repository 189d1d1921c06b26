import { groupBy } from '../../src/model/group-by.js';
import type { SpanHistoryRecord, TvaersData } from '../../src/model/data.js';
import type { SolbjergDocuments, SpanHistoryRow, UnitRow } from './documents/types.js';

type Bands = NonNullable<TvaersData['spanBands']>;
type Costs = NonNullable<TvaersData['postCosts']>;

/** What the town council has decided for those who lead employees. Invented, as all of Solbjerg is. */
const TARGETS: Readonly<Record<string, readonly [from: number, to: number, source: string]>> = {
  aeldre: [20, 30, 'Byrådets mål for ældreområdet 2026'],
  dagtilbud: [12, 20, 'Byrådets mål for dagtilbud 2026'],
  skole: [12, 22, 'Byrådets mål for skoler og klubber 2026'],
  social: [10, 18, 'Byrådets mål for social- og familieområdet 2026'],
  beskaeftigelse: [10, 16, 'Byrådets mål for beskæftigelsesområdet 2026'],
  teknik: [10, 20, 'Byrådets mål for teknik og miljø 2026'],
  stab: [6, 14, 'Direktionens mål for stabene 2026'],
};
const LEADERS_OF_LEADERS = { from: 5, to: 12, source: 'Direktionens mål for ledere af ledere 2026' };

/** An area's target is for its teams and institutions; those who lead leaders have one of their own. */
export const spanBands = ({ units }: SolbjergDocuments): Bands =>
  units.units.flatMap(({ areaId, id, type }: UnitRow): Bands => {
    const target = TARGETS[areaId ?? ''];
    if (type === 'team' || type === 'institution')
      return target ? [{ unitId: id, from: target[0], to: target[1], source: target[2] }] : [];
    return [{ unitId: id, ...LEADERS_OF_LEADERS }];
  });

/**
 * Each area's mean at the end of every year, and the whole municipality's: everybody who is led over everybody who leads.
 * A director is led from outside the area, so one fewer is led than there are people in it.
 */
export function spanHistory({ 'span-history': history, units }: SolbjergDocuments): readonly SpanHistoryRecord[] {
  const unitOf = new Map(
    units.units.filter(({ type }) => type === 'forvaltning').map(({ areaId, id }) => [areaId, id]),
  );
  const record = (unitId: string, year: number, led: number, leaders: number): SpanHistoryRecord => ({
    unitId,
    date: `${year}-12-31`,
    mean: Math.round((led / leaders) * 100) / 100,
    leaders,
  });
  const areas = history.rows.flatMap(({ areaId, employees, leaders, year }) => {
    const unitId = unitOf.get(areaId);
    return unitId ? [record(unitId, year, employees + leaders - 1, leaders)] : [];
  });
  const total = (rows: readonly SpanHistoryRow[], key: 'employees' | 'leaders') =>
    rows.reduce((sum, row) => sum + row[key], 0);
  const top = units.units.find(({ parentId }) => parentId === null);
  const whole = [...groupBy(history.rows, ({ year }) => year)].map(([year, rows]) =>
    // The chief executive leads the directors, and is in no area.
    record(top?.id ?? '', year, total(rows, 'employees') + total(rows, 'leaders'), total(rows, 'leaders') + 1),
  );
  return [...areas, ...(top ? whole : [])];
}

/** What posts cost in each area, as the generator invents it. */
export function postCosts({ 'span-history': { costs, currency }, units }: SolbjergDocuments): Costs {
  const areas = units.units.filter(({ type }) => type === 'forvaltning');
  return costs.flatMap(({ areaId, employeePost, leaderPost }) =>
    areas
      .filter((unit) => unit.areaId === areaId)
      .map(({ id }) => ({ unitId: id, leaderPost, employeePost, currency, source: 'Eksempel: opdigtede beløb' })),
  );
}

/** Nursing homes and home care, where somebody is at work at every hour. */
export const aroundTheClock = ({ units }: SolbjergDocuments): readonly string[] =>
  units.units.filter(({ name }) => /^(Plejecenter|Hjemmepleje|Bosted) /.test(name)).map(({ id }) => id);
