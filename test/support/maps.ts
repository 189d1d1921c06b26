import { organisationIndex, organisationSource } from '../../src/adapters/memory.js';
import type { Backend } from '../../src/backend/backend.js';
import type { OrganisationSource } from '../../src/backend/organisation-source.js';
import type { Person, Post, Unit } from '../../src/model/organisation.js';
import type {
  Dimension,
  Rating,
  RelationBands,
  RelationGraph,
  RelationNode,
  RelationTie,
} from '../../src/model/relation.js';
import type { GraphInput } from '../../src/model/relations/graph-input.js';
import { relationGraph } from '../../src/model/relations/relation-graph.js';
import { stand } from './backends.js';
import { chance } from './chance.js';

const DIMENSIONS: readonly Dimension[] = [
  { id: 'timely', label: 'Rettidig kommunikation' },
  { id: 'goals', label: 'Fælles mål' },
];

export const BANDS: RelationBands = {
  within: { weakBelow: 4.1, strongAbove: 4.6 },
  between: { weakBelow: 3.5, strongAbove: 4 },
  source: 'prøven',
};

const unit = (id: string, name: string, parentId: string | null, kind: Unit['kind']): Unit => ({
  id,
  name,
  parentId,
  kind,
});

const UNITS: readonly Unit[] = [
  unit('top', 'Solbjerg Kommune', null, 'municipality'),
  unit('care', 'Ældre og Sundhed', 'top', 'administration'),
  unit('home', 'Hjemmepleje', 'care', 'department'),
  unit('nursing', 'Sygepleje', 'care', 'department'),
  unit('work', 'Beskæftigelse', 'top', 'administration'),
  unit('jobs', 'Jobcenter', 'work', 'department'),
];

const person = (id: string, name: string, unitId: string): Person => ({ id, name, unitId, title: 'Leder' });

const PEOPLE: readonly Person[] = [
  person('mette', 'Mette Lund', 'home'),
  person('jens', 'Jens Åkær', 'home'),
  person('ida', 'Ida Ærø', 'nursing'),
  person('bo', 'Bo Østergård', 'jobs'),
  person('anna', 'Anna Zahle', 'jobs'),
];

const rates = (from: string, to: string, value: number, rest: Partial<Rating> = {}): Rating => ({
  from,
  to,
  state: 'rated',
  values: { timely: value, goals: value },
  ...rest,
});

const RATINGS: readonly Rating[] = [
  rates('mette', 'bo', 2, { importance: 5 }),
  rates('bo', 'mette', 4.5, { importance: 4 }),
  rates('mette', 'jens', 5),
  rates('jens', 'ida', 3.5),
  rates('ida', 'bo', 3, { state: 'none', values: {} }),
  rates('ida', 'mette', 3, { values: { timely: 4, goals: 3 } }),
  rates('bo', 'anna', 4.3),
];

const input = (rest: Partial<GraphInput>): GraphInput => ({
  asOf: '2026-03-31T12:00:00+02:00',
  title: 'Samarbejde på tværs',
  privacy: 'named',
  minimum: 5,
  scale: { min: 1, max: 5, labels: [] },
  dimensions: DIMENSIONS,
  bands: BANDS,
  invited: PEOPLE.map(({ id }) => id),
  answered: ['mette', 'jens', 'ida', 'bo'],
  ratings: RATINGS,
  people: PEOPLE,
  units: UNITS,
  ...rest,
});

/** Five leaders by name: five relations, one of them important and weak, one who has not answered. */
export const workshop = (rest: Partial<GraphInput> = {}): RelationGraph => relationGraph(input(rest), 'person');

const post = (unitId: string, personId: string, rest: Partial<Post> = {}): Post => ({
  id: `${unitId}/${personId}`,
  unitId,
  personId,
  kind: 'line',
  hierarchy: 'line',
  ...rest,
});

/**
 * Who leads the five, and the committee that three of them sit in: Mette leads Jens, Anna leads Ida for now, Bo leads Anna.
 * Anna serves home care too.
 */
export const organisation = (): OrganisationSource =>
  organisationSource(
    organisationIndex({
      asOf: '2026-03-31',
      units: [...UNITS, { ...unit('med', 'OmrådeMED Ældre', null, 'committee'), hierarchy: 'med' }],
      people: PEOPLE,
      posts: [
        post('home', 'mette'),
        post('nursing', 'anna', { kind: 'acting' }),
        post('jobs', 'bo'),
        post('home', 'anna', { kind: 'staff', title: 'HR-partner' }),
        post('med', 'ida', { hierarchy: 'med', title: 'Formand' }),
        post('med', 'mette', { hierarchy: 'med', kind: 'staff', title: 'Næstformand' }),
        post('med', 'bo', { hierarchy: 'med', kind: 'staff', title: 'Medlem' }),
      ],
      engagements: PEOPLE.map(({ id, unitId = null }) => ({ id, personId: id, unitId, fte: 1, contract: 'monthly' })),
    }),
  );

/** The same leaders and as many others as it takes: three departments, one of them too small to tell anything about. */
export function confidential(level: 'unit' | 'area' = 'unit'): RelationGraph {
  const people = (['home', 'nursing', 'jobs'] as const).flatMap((unitId) =>
    Array.from({ length: unitId === 'nursing' ? 3 : 8 }, (_, index) =>
      person(`${unitId}-${index}`, `Hemmelig ${unitId} ${index}`, unitId),
    ),
  );
  const between = (from: string, to: string, count: number, value: number): readonly Rating[] =>
    Array.from({ length: count }, (_, index) =>
      rates(`${from}-${index}`, `${to}-${index}`, value + (index % 2), { importance: 4 + (index % 2) }),
    );
  const ratings = [
    ...between('home', 'jobs', 6, 2),
    ...between('jobs', 'home', 3, 4),
    ...between('nursing', 'home', 3, 4.321),
    ...between('home', 'nursing', 3, 4.321),
  ];
  const ids = people.map(({ id }) => id);
  return relationGraph(input({ privacy: 'confidential', people, invited: ids, answered: ids, ratings }), level);
}

const nothing = (rest: Partial<RelationGraph>): RelationGraph => ({
  ...workshop(),
  nodes: [],
  ties: [],
  notices: [],
  ...rest,
});

/** Nothing was asked about anybody. */
export const nobody = (): RelationGraph => nothing({});

/** The survey is open, and its results are not. */
export const closed = (): RelationGraph =>
  nothing({
    answered: null,
    minimum: 5,
    level: 'unit',
    notices: [{ code: 'results-after-close', date: '2026-12-14T16:00:00+01:00' }],
  });

/** So many leaders in ten administrations, with so many ratings, most of them at home. */
export function crowd(count: number, ratings: number): RelationGraph {
  const next = chance(3);
  const whole = (below: number) => Math.floor(next() * below);
  const nodes = Array.from({ length: count }, (_, index): RelationNode => {
    const [area, department] = [index % 10, Math.floor(index / 10) % 8];
    return {
      id: `n${index}`,
      label: `Person ${index}`,
      members: 1,
      title: 'Leder',
      unitId: `u${index}`,
      unitLabel: `Enhed ${index}`,
      departmentId: `d${area}-${department}`,
      departmentLabel: `Afdeling ${area}.${department}`,
      areaId: `a${area}`,
      areaLabel: `Forvaltning ${area}`,
      answered: true,
    };
  });
  const pairs = new Map<string, RelationTie>();
  while (pairs.size < ratings) {
    const from = whole(count);
    const to = next() < 0.75 ? (from % 10) + 10 * whole(count / 10) : whole(count);
    if (from === to) continue;
    const mean = 1 + whole(9) / 2;
    pairs.set(`${from} ${to}`, {
      from: `n${from}`,
      to: `n${to}`,
      state: 'rated',
      raters: 1,
      mean,
      means: { timely: mean, goals: mean },
      importance: 1 + whole(5),
    });
  }
  return { ...workshop(), nodes, ties: [...pairs.values()], invited: count, answered: count };
}

/**
 * The same leaders in two rounds that are over, the first with Ole and without Anna: Mette and Bo see each other
 * far better than they did, Jens names Bo and no longer Ida, and the new Anna names Bo.
 */
export function twoRounds(): readonly [before: RelationGraph, after: RelationGraph] {
  const before = PEOPLE.slice(0, 4).concat(person('ole', 'Ole Ås', 'jobs'));
  const crowded = Array.from({ length: 24 }, (_, at) => person(`x${at}`, `Leder ${at}`, at % 2 ? 'home' : 'jobs'));
  // So many who see each other much as before that the noise between dimensions is known.
  const steady = (round: number): readonly Rating[] =>
    crowded
      .slice(1)
      .map(({ id }, at) =>
        rates('x0', id, 3, { values: { timely: 3 + (round === 1 && at % 3 === 0 ? 1 : 0), goals: 3 } }),
      );
  const round = (
    people: readonly Person[],
    ratings: readonly Rating[],
    rest: Partial<RelationGraph>,
  ): RelationGraph => {
    const all = [...people, ...crowded];
    const ids = all.map(({ id }) => id);
    return {
      ...workshop({ people: all, invited: ids, answered: ids, ratings, nominated: true }),
      waves: [
        { survey: 's-1', wave: '1', title: 'Første runde', asOf: '2025-03-31T12:00:00+02:00' },
        { survey: 's-2', wave: '2', title: 'Anden runde', asOf: '2026-03-31T12:00:00+02:00' },
      ],
      ...rest,
    };
  };
  const same = [rates('mette', 'jens', 4), rates('ida', 'mette', 4)];
  return [
    round(
      before,
      [
        ...same,
        rates('mette', 'bo', 2),
        rates('bo', 'mette', 2),
        rates('jens', 'ida', 3),
        rates('bo', 'ole', 4),
        ...steady(0),
      ],
      {
        title: 'Første runde',
        asOf: '2025-03-31T12:00:00+02:00',
        wave: '1',
      },
    ),
    round(
      PEOPLE,
      [
        ...same,
        rates('mette', 'bo', 4),
        rates('bo', 'mette', 4.5),
        rates('jens', 'bo', 4),
        rates('anna', 'bo', 3),
        ...steady(1),
      ],
      {
        title: 'Anden runde',
        wave: '2',
      },
    ),
  ];
}

/** A backend that answers with one map. */
export const answering = (graph: RelationGraph): Backend => stand('relations', 'graph', () => graph);
