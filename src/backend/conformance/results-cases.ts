import { isHidden } from '../../model/survey-results/survey-results.js';
import type { GroupFigures, GroupResults, SurveyResults } from '../../model/survey-results/survey-results.js';
import type { CommentPage, CommentQuery, ResultsQuery } from '../results-source.js';
import { capability } from './capability.js';
import { expect, expectFailure, expectSame } from './expect.js';
import { viewer } from './fixture.js';
import { resultsData } from './fixture-results.js';
import type { CaseGroup, Place } from './place.js';
import { readAll } from './read-all.js';

const READER = viewer('nord:1', 'hr');

const resultsOf = (place: Place, query: Partial<ResultsQuery> = {}): Promise<SurveyResults> =>
  capability(place.backendFor(READER), 'results').results({ survey: 'trivsel', ...query });
const commentsOf = (place: Place, query: Partial<CommentQuery> = {}): Promise<CommentPage> =>
  capability(place.backendFor(READER), 'results').comments({ survey: 'trivsel', question: 'ord', ...query });

function shown(group: GroupResults): GroupFigures {
  if (isHidden(group)) throw new Error(`${group.name} is hidden`);
  return group;
}

/** Figures may be summed in any order: what is told of them is the same to six decimals. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'number' ? Math.round(each * 1e6) / 1e6 : each)),
  );

async function answerAnonymously(place: Place, unit: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const surveys = capability(place.backendFor(viewer(`${unit}:${number}`)), 'surveys');
    const { ballot } = await surveys.drawBallot('puls', { idempotencyKey: `draw-${unit.length}-${number}-0123456789` });
    const answers = { udsagn: { tillid: 3 + (number % 3), skel: 1 + (number % 2) }, overblik: 9 * number };
    const idempotencyKey = `answer-${unit.length}-${number}-0123456789`;
    await capability(place.backendFor(), 'surveys').submit('puls', { answers, ballot }, { idempotencyKey });
  }
}

export const resultsCases: CaseGroup = {
  name: 'results of surveys',
  about: ['results', 'surveys'],
  data: resultsData,
  cases: {
    'gives the newest round of a series, seen from the whole organisation': async (place) => {
      const { below, minimum, path, survey, themes, unit, wave, waves } = await resultsOf(place);
      expectSame([survey, wave, minimum, path], ['trivsel-2026', '2026', 5, [{ id: 'by', name: 'Solvig Kommune' }]]);
      expectSame(
        waves.map((each) => each.survey),
        ['trivsel-2025', 'trivsel-2026'],
      );
      expectSame(themes, [
        { id: 'sammenhold', label: 'Sammenhold', capital: 'bonding', benchmark: { name: 'Landet', value: 63.75 } },
      ]);
      const whole = shown(unit);
      expectSame([whole.answered, whole.invited], [30, 30]);
      expectSame(rounded(whole.themes), [{ theme: 'sammenhold', n: 30, mean: 70.416667, sd: 19.554117 }]);
      expectSame(rounded(whole.questions[1]), {
        id: 'udsagn/skel',
        n: 25,
        mean: 1.8,
        sd: 0.763763,
        median: 2,
        counts: { 1: 10, 2: 10, 3: 5, 'dont-know': 5 },
      });
      expectSame(whole.questions[2]?.counts, { 0: 5, 10: 3, 20: 2, 30: 5, 50: 5, 60: 2, 70: 3, 80: 5 });
      expectSame(
        below.map(({ id }) => id),
        ['pleje', 'skole'],
      );
    },
    'says nothing of a small unit but its name, and counts its people where they are enough': async (place) => {
      const { above, below, unit } = await resultsOf(place, { unit: 'pleje' });
      expectSame(below[2], { id: 'øst', name: 'Hjemmepleje Øst', hidden: true });
      const [nord, syd] = below.slice(0, 2).map(shown);
      expectSame([nord?.answered, syd?.answered, shown(unit).answered], [12, 7, 19]);
      expectSame(shown(above!).answered, 30);
    },
    'tells neither spread nor distribution of fewer than ten': async (place) => {
      const { below } = await resultsOf(place, { unit: 'pleje' });
      const syd = shown(below[1]!);
      expectSame(rounded(syd.themes), [{ theme: 'sammenhold', n: 7, mean: 69.642857 }]);
      expect(
        syd.questions.every(
          ({ counts, median, sd }) => counts === undefined && median === undefined && sd === undefined,
        ),
        'a small unit has a distribution',
      );
    },
    'compares with the round before, in steps where one person has come or gone': async (place) => {
      const { earlier } = await resultsOf(place, { unit: 'pleje' });
      expectSame(earlier?.wave, '2025');
      expectSame(rounded(earlier?.figures), [
        { unit: 'pleje', theme: 'sammenhold', band: 'same' },
        { unit: 'nord', theme: 'sammenhold', figures: { n: 12, mean: 68.75 } },
        { unit: 'syd', theme: 'sammenhold', band: 'same' },
      ]);
      expectSame((await resultsOf(place, { wave: '2025' })).earlier, undefined);
    },
    'shows what was written in the order of the alphabet, from ten on': async (place) => {
      const all = await commentsOf(place);
      expectSame([all.items.length, all.items[0], all.items[6]], [15, 'Bemærkning 0', 'Bemærkning 2']);
      expectSame((await commentsOf(place, { unit: 'nord' })).hidden, true);
      expectSame((await commentsOf(place, { unit: 'nord' })).items, []);
    },
    'gives comments page by page': async (place) => {
      const source = capability(place.backendFor(READER), 'results');
      const read = (cursor?: string) =>
        source.comments({ survey: 'trivsel', question: 'ord', limit: 4, ...(cursor !== undefined && { cursor }) });
      expectSame(await readAll(read, 4), (await commentsOf(place)).items);
    },
    'says when the results of an open survey come, and nothing else': async (place) => {
      const { below, opens, questions, unit } = await resultsOf(place, { survey: 'puls' });
      expectSame([opens, below, questions.length], ['2026-05-01T16:00:00+02:00', [], 4]);
      expectSame(unit, { id: 'by', name: 'Solvig Kommune', hidden: true });
      expectSame((await commentsOf(place, { survey: 'puls' })).items, []);
    },
    'refuses what is not there': async (place) => {
      await expectFailure(resultsOf(place, { survey: 'findes ikke' }), 'not-found');
      await expectFailure(resultsOf(place, { unit: 'findes ikke' }), 'not-found');
      await expectFailure(commentsOf(place, { question: 'overblik' }), 'not-found');
    },
    'counts anonymous answers in units that are large enough, once the survey has closed': async (place) => {
      await answerAnonymously(place, 'nord', 11);
      await answerAnonymously(place, 'øst', 3);
      await answerAnonymously(place, 'syd', 4);
      await place.advance(new Date('2026-05-02T10:00:00Z'));
      const whole = await resultsOf(place, { survey: 'puls' });
      expectSame([shown(whole.unit).answered, shown(whole.unit).invited], [18, 30]);
      const { below } = await resultsOf(place, { survey: 'puls', unit: 'pleje' });
      expectSame(
        below.map((each) => [each.id, isHidden(each) ? 'hidden' : each.answered]),
        [
          ['nord', 11],
          ['syd', 'hidden'],
          ['øst', 'hidden'],
        ],
      );
    },
  },
};
