import type { SurveyRecord } from '../../../src/model/data.js';
import type { Dimension } from '../../../src/model/relation.js';
import { leaderAreas, shareCitizens } from '../documents/leader-areas.js';
import type { RelationSurveyRow, SolbjergDocuments } from '../documents/types.js';
import type { Random } from '../make-municipality.mjs';
import { againRated, clamp, ratedBefore } from './answering.js';
import { danishTime, daysAfter, DEGREES, PRACTICE_BANDS, SEVEN_DIMENSIONS, SOLBJERG } from './common.js';

const AREAS = ['aeldre', 'social', 'beskaeftigelse', 'skole'];
const FROM_EACH = 6;
const MAX_COLLEAGUES = 8;

const DIMENSIONS: readonly Dimension[] = SEVEN_DIMENSIONS.filter(({ id }) =>
  ['timely', 'problemSolving', 'sharedGoals', 'mutualRespect'].includes(id),
);

/** Some 24 leaders from four administrations: the director, heads of department and leaders of teams in each. */
export function workshopLeaders(random: Random, { engagements, units }: SolbjergDocuments): readonly string[] {
  const areaOf = new Map(units.units.map(({ areaId, id }) => [id, areaId]));
  return AREAS.flatMap((area) => {
    const leaders = engagements.engagements.filter(
      ({ fte, isLeader, unitId }) => isLeader && fte > 0 && areaOf.get(unitId) === area,
    );
    const of = (level: number) =>
      leaders.filter(({ leaderLevel }) => leaderLevel === level).map(({ personId }) => personId);
    return [...of(2), ...random.sample(of(3), 2), ...random.sample(of(4), FROM_EACH - 3)];
  });
}

/**
 * The workshop that is running now: named, so that everybody in it sees who answered what, and live, so that the map grows
 * on the wall while they answer. About half have; `silent` are those who are to answer themselves.
 */
export function workshopSurvey(
  random: Random,
  documents: SolbjergDocuments,
  last: RelationSurveyRow,
  leaders: readonly string[],
  now: Date,
  silent: ReadonlySet<string>,
): SurveyRecord {
  const before = ratedBefore(last.ratings);
  const areaOf = leaderAreas(documents);
  const answering = random.sample(
    leaders.filter((id) => !silent.has(id)),
    Math.ceil(leaders.length / 2),
  );
  const closes = daysAfter(now, 10);
  return {
    definition: {
      ...SOLBJERG,
      id: 'vaerksted',
      title: 'Værksted: ét forløb for borgeren',
      privacy: 'named',
      results: 'live',
      audience: ['participants', 'hr'],
      purpose:
        'På værkstedet tegner vi sammen, hvem der har brug for hvem, når en borger har sager i flere forvaltninger. Kortet hænger på væggen og bruges kun her.',
      opensAt: danishTime(daysAfter(now, -1), '08:00'),
      closesAt: danishTime(closes, '16:00'),
      deleteAfter: daysAfter(now, 100),
      pages: [
        {
          id: 'kolleger',
          title: 'Hvem har du brug for?',
          questions: [
            {
              id: 'brug-for',
              kind: 'roster',
              text: 'Hvem her på værkstedet har du mest brug for?',
              help: 'Vælg dem, I ikke kan undvære, når en borger har sager hos flere af os.',
              required: true,
              min: 1,
              max: MAX_COLLEAGUES,
              among: 'leaders',
            },
          ],
        },
        {
          id: 'samarbejdet',
          title: 'Samarbejdet i dag',
          questions: [
            {
              id: 'samarbejde',
              kind: 'relation',
              text: 'I hvor høj grad passer ordene på jeres samarbejde i dag?',
              required: true,
              targets: { roster: 'brug-for' },
              dimensions: DIMENSIONS,
              scale: DEGREES,
              importance: 'Er samarbejdet vigtigt for din opgave?',
            },
          ],
        },
      ],
    },
    invited: leaders,
    bands: PRACTICE_BANDS,
    responses: answering.map((personId) => {
      const known = (before.get(personId) ?? []).filter(({ to }) => leaders.includes(to));
      const strangers = random.sample(
        leaders.filter((id) => id !== personId && known.every(({ to }) => to !== id)),
        random.int(3, 5),
      );
      const rated = [...known, ...strangers.map((to) => firstImpression(random, personId, to, areaOf))].slice(
        0,
        MAX_COLLEAGUES,
      );
      return {
        personId,
        answers: {
          'brug-for': rated.map(({ to }) => to),
          samarbejde: Object.fromEntries(rated.map((rating) => [rating.to, againRated(random, rating, DIMENSIONS)])),
        },
      };
    }),
  };
}

/** A relation that nobody has asked about before: warmer inside an administration than between two. */
function firstImpression(random: Random, from: string, to: string, areaOf: ReadonlyMap<string, string | null>) {
  const [own, other] = [areaOf.get(from), areaOf.get(to)];
  const level = clamp(random.normal(own === other ? 4.1 : 3.2, 0.6), 1, 5);
  const importance = own === other || shareCitizens(own, other) ? random.int(4, 5) : random.int(2, 4);
  return { from, to, importance, ratings: Object.fromEntries(DIMENSIONS.map(({ id }) => [id, level])) };
}
