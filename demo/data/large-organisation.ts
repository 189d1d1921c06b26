import { chance } from '../../src/model/chance.js';
import type { RelationGraph, RelationNode, RelationTie } from '../../src/model/relation.js';

/** The administrations of a large, invented municipality, each with its departments and its share of the people. */
const AREAS: readonly (readonly [id: string, label: string, share: number, departments: string])[] = [
  ['aeldre', 'Ældre og Sundhed', 24, 'Hjemmepleje,Plejecenter,Sygepleje,Træning,Visitation'],
  ['dagtilbud', 'Børn og Dagtilbud', 19, 'Børnehus,Dagpleje,Sundhedspleje,Specialbørnehave'],
  ['skole', 'Skole og Unge', 22, 'Skole,Klub,PPR,Ungdomsskole,Specialskole'],
  ['social', 'Familie og Social', 11, 'Bosted,Familiehus,Bostøtte,Rådgivning'],
  ['beskaeftigelse', 'Beskæftigelse og Erhverv', 6, 'Jobcenter,Ydelse,Integration'],
  ['teknik', 'Teknik, Klima og Miljø', 7, 'Vej og Park,Ejendomme,Byggesag,Genbrug'],
  ['kultur', 'Kultur og Fritid', 4, 'Bibliotek,Musikskole,Idrætsanlæg'],
  ['borger', 'Borgerservice', 2, 'Borgerservice,Kontaktcenter'],
  ['oekonomi', 'Økonomi', 2, 'Regnskab,Budget,Indkøb'],
  ['hr', 'HR og Arbejdsmiljø', 1, 'Personale,Løn,Arbejdsmiljø'],
  ['it', 'It og Digitalisering', 2, 'Drift,Udvikling,Support'],
];
const PLACES =
  'Nord Syd Øst Vest Midt Engen Skoven Åsen Havnen Bakken Kilden Lunden Dalen Mosen Fjorden Heden Stranden Møllen Kirken Højen'.split(
    ' ',
  );
const GIVEN =
  'Aase Amina Anders Anja Bent Birgit Carsten Dorte Emil Erik Eva Fatima Finn Gitte Hanne Hassan Henrik Ida Inge Jakob Jens Jette Jonas Karen Kirsten Lars Leila Lene Mads Maria Mette Mikkel Niels Ole Peter Pia Rasmus Rikke Sara Søren Tina Tove Ulla Vibeke Øyvind Åse'.split(
    ' ',
  );
const FAMILY =
  'Demosen Eksempelsen Fiktivsen Modelsen Mønsterby Prøvelund Skabelund Testrup Demogaard Eksempeltoft Fiktivborg Modelholm Mønsterbjerg Prøvebæk Skabelhøj Testmark Demolund Eksempelby Fiktivkær Modeltoft'.split(
    ' ',
  );
const TITLES = ['Medarbejder', 'Koordinator', 'Konsulent', 'Teamleder'];

const DIMENSIONS = [
  { id: 'timely', label: 'Rettidig kommunikation' },
  { id: 'goals', label: 'Fælles mål' },
];
/** People in a unit, on average. */
const UNIT = 26;
/** Of all relations, those within a unit, and those within the same administration. */
const [AT_HOME, NEAR] = [0.68, 0.2];

export interface LargeOrganisation {
  readonly people: number;
  /** Pairs of people who have a relation; two of three are rated both ways. */
  readonly relations: number;
  readonly seed?: number;
}

/**
 * The relation map of a large organisation by name, all of it made up. The same numbers give the same map. Relations are
 * most and best within a unit, fewer and weaker between administrations.
 */
export function largeOrganisation({ people, relations, seed = 1 }: LargeOrganisation): RelationGraph {
  const next = chance(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  const nodes = peopleOf(people, whole);
  const areas = [...runs(nodes, ({ areaId }) => areaId)];
  const units = [...runs(nodes, ({ unitId }) => unitId)];
  const within = ([first, length]: readonly [number, number]): number => first + whole(length);
  const places = (of: readonly (readonly [number, number])[]): Int32Array => {
    const found = new Int32Array(people);
    of.forEach(([first, length], place) => found.fill(place, first, first + length));
    return found;
  };
  const [areaOf, unitOf] = [places(areas), places(units)];

  const ties: RelationTie[] = [];
  const seen = new Set<number>();
  while (seen.size < relations) {
    const from = whole(people);
    const draw = next();
    const to =
      draw < AT_HOME
        ? within(units[unitOf[from]!]!)
        : draw < AT_HOME + NEAR
          ? within(areas[areaOf[from]!]!)
          : whole(people);
    const key = Math.min(from, to) * people + Math.max(from, to);
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    const middle = unitOf[from] === unitOf[to] ? 4.3 : areaOf[from] === areaOf[to] ? 3.9 : 3.6;
    const rated = (one: number, other: number): RelationTie => {
      const mean = Math.min(5, Math.max(1, Math.round(2 * (middle + 1.6 * (next() + next() - 1))) / 2));
      return {
        from: nodes[one]!.id,
        to: nodes[other]!.id,
        state: 'rated',
        raters: 1,
        mean,
        means: { timely: mean, goals: mean },
        importance: 1 + whole(5),
      };
    };
    ties.push(rated(from, to));
    if (next() < 2 / 3) ties.push(rated(to, from));
  }
  return {
    asOf: '2026-03-31T12:00:00+02:00',
    level: 'person',
    title: 'Samarbejdet i en stor organisation',
    invited: people,
    answered: people,
    minimum: 1,
    scale: { min: 1, max: 5 },
    dimensions: DIMENSIONS,
    bands: {
      within: { weakBelow: 3.5, strongAbove: 4.6 },
      between: { weakBelow: 3, strongAbove: 4 },
      source: 'eksemplet',
    },
    nodes,
    ties,
    notices: [],
  };
}

function peopleOf(people: number, whole: (below: number) => number): readonly RelationNode[] {
  const total = AREAS.reduce((sum, [, , share]) => sum + share, 0);
  const nodes: RelationNode[] = [];
  let shares = 0;
  for (const [areaId, areaLabel, share, departments] of AREAS) {
    shares += share;
    const last = Math.round((people * shares) / total);
    const kinds = departments.split(',');
    for (let unit = 0; nodes.length < last; unit += 1) {
      const round = Math.floor(unit / (kinds.length * PLACES.length));
      const place = PLACES[Math.floor(unit / kinds.length) % PLACES.length]!;
      const label = `${kinds[unit % kinds.length]!} ${place}${round > 0 ? ` ${round + 1}` : ''}`;
      const unitId = `${areaId}-${unit}`;
      const size = Math.min(last - nodes.length, UNIT - 12 + whole(25));
      for (let member = 0; member < size; member += 1)
        nodes.push({
          id: `p${nodes.length}`,
          label: `${GIVEN[whole(GIVEN.length)]!} ${FAMILY[whole(FAMILY.length)]!}`,
          members: 1,
          title: member === 0 ? 'Leder' : TITLES[whole(TITLES.length)]!,
          unitId,
          unitLabel: label,
          departmentId: unitId,
          departmentLabel: label,
          areaId,
          areaLabel,
          answered: true,
        });
    }
  }
  return nodes;
}

/** The first and the number of each run of nodes that have the same of something. */
function* runs(
  nodes: readonly RelationNode[],
  of: (node: RelationNode) => string | undefined,
): Generator<readonly [first: number, length: number]> {
  let first = 0;
  for (let at = 1; at <= nodes.length; at += 1)
    if (at === nodes.length || of(nodes[at]!) !== of(nodes[first]!)) {
      yield [first, at - first];
      first = at;
    }
}
