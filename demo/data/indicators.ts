import { groupBy } from '../../src/model/group-by.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Organisation } from '../../src/model/organisation.js';
import { spansOf } from '../../src/model/span.js';
import { unitTree } from '../../src/model/unit-tree.js';
import type { GoalRow, SolbjergDocuments } from './documents/types.js';
import { spanBands } from './spans.js';

/** A figure about people stands on five answers or more. */
const MINIMUM = 5;
/** How many months are shown before the last. */
const MONTHS = 12;

const INTERVALS: Readonly<Record<GoalRow['measuredEvery'], NonNullable<Indicator['every']>>> = {
  måned: 'month',
  kvartal: 'quarter',
  halvår: 'half-year',
  år: 'year',
};

/** The figures of every unit that the documents tell, made safe: what fewer than five stand behind is left out. */
export const indicatorsOf = (documents: SolbjergDocuments, organisation: Organisation): readonly Indicator[] => [
  ...wellBeing(documents),
  ...responseRates(documents),
  ...spans(documents, organisation),
  ...goals(documents),
];

function wellBeing({ pulses }: SolbjergDocuments): readonly Indicator[] {
  return [...groupBy(pulses.pulses, ({ unitId }) => unitId)].flatMap(([unitId, rows]): readonly Indicator[] => {
    const trend = rows
      .toSorted((a, b) => (a.month < b.month ? -1 : 1))
      .flatMap(({ answered, mean, month }) =>
        mean === null || answered < MINIMUM ? [] : [{ date: lastDayOf(month), value: mean }],
      )
      .slice(-MONTHS);
    const last = trend.at(-1);
    if (!last) return [];
    return [
      {
        unitId,
        id: 'trivsel',
        name: 'Trivsel',
        value: last.value,
        measure: 'point af 100',
        rule: 'Gennemsnit af svarene i månedens puls. Vises kun, når mindst fem har svaret.',
        asOf: last.date,
        trend,
        every: 'month',
      },
    ];
  });
}

function responseRates({ responses }: SolbjergDocuments): readonly Indicator[] {
  const wave = responses.waves.at(-1);
  if (!wave) return [];
  const answered = groupBy(wave.responses, ({ unitId }) => unitId);
  return Object.entries(wave.invitedByUnit).flatMap(([unitId, invited]): readonly Indicator[] => {
    const given = answered.get(unitId)?.length ?? 0;
    if (given < MINIMUM) return [];
    return [
      {
        unitId,
        id: 'svarprocent',
        name: 'Svarprocent i trivselsmålingen',
        value: Math.round((100 * given) / invited),
        measure: '%',
        rule: `${given} af ${invited} inviterede har svaret.`,
        asOf: wave.closesOn,
        every: 'year',
      },
    ];
  });
}

/** What those who lead a unit or something below it lead on average: the structure, and no named leader. */
function spans(documents: SolbjergDocuments, organisation: Organisation): readonly Indicator[] {
  const tree = unitTree(organisation.units);
  const counts = new Map<string, number[]>();
  for (const { headcount, unitIds } of spansOf(organisation))
    for (const { id } of new Set(unitIds.flatMap((each) => tree.path(each))))
      counts.set(id, [...(counts.get(id) ?? []), headcount]);
  const bands = new Map(spanBands(documents).map((band) => [band.unitId, band]));
  return organisation.units.flatMap(({ id, kind }): readonly Indicator[] => {
    const led = counts.get(id);
    const band = kind === 'team' || kind === 'institution' ? bands.get(id) : undefined;
    if (!led) return [];
    return [
      {
        unitId: id,
        id: 'ledelsesspaend',
        name: 'Medarbejdere pr. leder',
        value: Math.round((10 * led.reduce((sum, each) => sum + each, 0)) / led.length) / 10,
        measure: 'medarbejdere',
        rule: 'Gennemsnit af det direkte ledelsesspænd hos lederne i enheden og under den.',
        asOf: organisation.asOf,
        every: 'year',
        ...(band && { band: { from: band.from, to: band.to, source: band.source } }),
      },
    ];
  });
}

function goals({ goals: { goals: rows } }: SolbjergDocuments): readonly Indicator[] {
  return rows.flatMap(({ direction, id, measurements, measuredEvery, name, ownerUnitId, target, unit }) => {
    const last = measurements.at(-1);
    if (!last) return [];
    const aim = `${target.value.toLocaleString('da')} ${unit} i ${target.date.slice(0, 4)}`;
    return [
      {
        unitId: ownerUnitId,
        id,
        name,
        value: last.value,
        measure: unit,
        rule: `Enheden har ansvaret for målet. Det skal ${direction === 'op' ? 'op på' : 'ned på'} ${aim}.`,
        asOf: last.date,
        trend: measurements.slice(-MONTHS).map(({ date, value }) => ({ date, value })),
        every: INTERVALS[measuredEvery],
      },
    ];
  });
}

const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
