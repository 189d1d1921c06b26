import type { SurveyRecord } from '../../../src/model/data.js';
import type { Dimension } from '../../../src/model/relation.js';
import type { RelationAnswer } from '../../../src/model/survey/answers.js';
import type { SurveyDefinition } from '../../../src/model/survey/definition.js';
import type { EngagementRow, SolbjergDocuments, UnitRow } from '../documents/types.js';
import type { Random } from '../make-municipality.mjs';
import { clamp } from './answering.js';
import { danishTime, daysAfter, DEGREES, SOLBJERG } from './common.js';

/** The rounds of one series share this name. */
export const NEIGHBOURS = 'kend-hinandens-opgaver';

const DIMENSIONS: readonly Dimension[] = [
  { id: 'opgaver', label: 'Vi kender hinandens opgaver' },
  { id: 'kontakt', label: 'Vi har den kontakt, opgaven kræver' },
  { id: 'i-tide', label: 'Vi svarer hinanden i tide' },
  { id: 'videre', label: 'Vi hjælper hinanden videre' },
  { id: 'borgeren', label: 'Vi ser borgeren som fælles' },
];

/** Six departments that meet the same citizens, and how many from each: 26 and one who came when another left. */
const PLACES: readonly (readonly [area: string, counts: readonly number[]])[] = [
  ['aeldre', [5, 4]],
  ['social', [5, 4]],
  ['beskaeftigelse', [5]],
  ['skole', [4]],
];

interface Participant {
  readonly id: string;
  readonly place: string;
}

/** How one sees another before and after; a level of 0 is somebody not named. */
interface Tie {
  readonly to: string;
  readonly before: number;
  readonly after: number;
}

/** The department that a unit lies in, or is. */
function departmentOf(units: ReadonlyMap<string, UnitRow>, unitId: string): UnitRow | undefined {
  let unit = units.get(unitId);
  while (unit && unit.type !== 'afdeling') unit = unit.parentId === null ? undefined : units.get(unit.parentId);
  return unit;
}

/** Staff without anybody to lead, some from each of the departments with most of them. */
function participantsOf(random: Random, { engagements, units }: SolbjergDocuments): readonly Participant[] {
  const byId = new Map(units.units.map((unit) => [unit.id, unit]));
  const staff = new Map<string, EngagementRow[]>();
  for (const engagement of engagements.engagements) {
    if (engagement.isLeader || engagement.contract !== 'månedsløn' || engagement.fte < 0.7) continue;
    const place = departmentOf(byId, engagement.unitId)?.id;
    if (place !== undefined) staff.set(place, [...(staff.get(place) ?? []), engagement]);
  }
  const taken = new Set<string>();
  return PLACES.flatMap(([area, counts]) => {
    const places = [...staff]
      .filter(([place]) => byId.get(place)?.areaId === area)
      .sort(([, a], [, b]) => b.length - a.length);
    return counts.flatMap((count, at) => {
      const [place, there = []] = places[at] ?? [];
      const free = there.filter(({ personId }) => !taken.has(personId));
      return random.sample(free, Math.min(count, free.length)).map(({ personId: id }) => {
        taken.add(id);
        return { id, place: place! };
      });
    });
  });
}

/** At home they knew each other before. Across, some did a little, and more do now, and better. */
function tiesOf(random: Random, own: Participant, all: readonly Participant[]): readonly Tie[] {
  return all
    .filter(({ id }) => id !== own.id)
    .flatMap(({ id: to, place }): readonly Tie[] => {
      if (place === own.place) {
        if (!random.chance(0.8)) return [];
        const level = random.normal(4.1, 0.4);
        return [{ to, before: level, after: level + random.normal(0, 0.25) }];
      }
      if (random.chance(0.14)) {
        const level = random.normal(2.7, 0.5);
        return [{ to, before: level, after: random.chance(0.12) ? 0 : level + random.normal(0.9, 0.5) }];
      }
      return random.chance(0.13) ? [{ to, before: 0, after: random.normal(3.5, 0.5) }] : [];
    });
}

function marks(random: Random, level: number): RelationAnswer {
  const given = DIMENSIONS.map(({ id }): readonly [string, number] => [
    id,
    clamp(Math.round(level + random.normal(0, 0.4)), 1, 5),
  ]);
  return { importance: clamp(Math.round(random.normal(3.8, 0.8)), 1, 5), ratings: Object.fromEntries(given) };
}

function definition(wave: string, title: string, closes: string, now: Date): SurveyDefinition {
  return {
    ...SOLBJERG,
    id: `${NEIGHBOURS}-${wave}`,
    title: `Kend hinandens opgaver, ${title}`,
    series: NEIGHBOURS,
    wave,
    privacy: 'named',
    results: 'after-close',
    audience: ['participants', 'directors', 'hr'],
    purpose:
      'Vi lærer hinandens opgaver at kende på tværs af forvaltninger. Kortet viser os selv, om vi også får mere med hinanden at gøre.',
    opensAt: danishTime(daysAfter(new Date(`${closes}T12:00:00Z`), -14), '08:00'),
    closesAt: danishTime(closes, '16:00'),
    deleteAfter: daysAfter(now, 400),
    pages: [
      {
        id: 'kolleger',
        title: 'Hvem har du kontakt med?',
        questions: [
          {
            id: 'kontakt-med',
            kind: 'roster',
            text: 'Hvem af de andre deltagere har du kontakt med om dine opgaver?',
            required: true,
            max: 26,
          },
        ],
      },
      {
        id: 'samarbejdet',
        title: 'Kontakten med hver af dem',
        questions: [
          {
            id: 'samarbejde',
            kind: 'relation',
            text: 'I hvor høj grad passer ordene på jeres samarbejde?',
            targets: { roster: 'kontakt-med' },
            dimensions: DIMENSIONS,
            scale: DEGREES,
            importance: 'Er kontakten vigtig for din opgave?',
          },
        ],
      },
    ],
  };
}

/**
 * Two rounds that are over: 26 from six departments, before and after they had followed each other's work. Named, as a
 * course of those who know each other is. One left and another came; a few did not answer.
 */
export function neighbourSurveys(random: Random, documents: SolbjergDocuments, now: Date): readonly SurveyRecord[] {
  const all = participantsOf(random, documents);
  const ties = new Map(all.map((own) => [own.id, tiesOf(random, own, all)]));
  const round = (
    level: (tie: Tie) => number,
    invited: readonly Participant[],
    silent: number,
    own: SurveyDefinition,
  ): SurveyRecord => {
    const there = new Set(invited.map(({ id }) => id));
    const answering = random.sample(invited, invited.length - silent);
    return {
      definition: own,
      invited: [...there],
      responses: answering.map(({ id: personId }) => {
        const named = ties.get(personId)!.filter((tie) => there.has(tie.to) && level(tie) > 0);
        return {
          personId,
          answers: {
            'kontakt-med': named.map(({ to }) => to),
            samarbejde: Object.fromEntries(named.map((tie) => [tie.to, marks(random, level(tie))])),
          },
        };
      }),
    };
  };
  return [
    round(({ before }) => before, all.slice(1), 1, definition('1', 'før forløbet', daysAfter(now, -210), now)),
    round(({ after }) => after, all.slice(0, -1), 2, definition('2', 'efter forløbet', daysAfter(now, -20), now)),
  ];
}
