import type { Answers } from '../../model/survey/answers.js';
import { capability } from './capability.js';
import { expect, expectFailure, expectSame } from './expect.js';
import { fixtureData, viewer } from './fixture.js';
import { OPINION, ratingOf } from './fixture-surveys.js';
import type { CaseGroup, Place } from './place.js';

/** Sends answers that do not fit, and gives the pointers to what is wrong. */
async function refusedAt(place: Place, person: string, id: string, answers: unknown): Promise<readonly string[]> {
  const surveys = capability(place.backendFor(viewer(person)), 'surveys');
  const sent = surveys.submit(id, { answers: answers as Answers }, { idempotencyKey: `refused-${person}-0001` });
  const { fields } = await expectFailure(sent, 'invalid');
  expectSame((await surveys.survey(id)).answered, false, 'whether something was stored');
  return fields.map(({ pointer }) => pointer).sort();
}

export const answerCases: CaseGroup = {
  name: 'answers that do not fit',
  about: ['surveys'],
  data: fixtureData,
  cases: {
    'points at questions, items and dimensions that the survey does not have': async (place) => {
      expectSame(await refusedAt(place, 'solvig-skole:4', 'trivsel', { ...OPINION, andet: 3 }), ['/answers/andet']);
      const items = { ...OPINION, trivsel: { tillid: 4, hjælp: 4, 'fra-en-anden': 4 } };
      expectSame(await refusedAt(place, 'solvig-skole:4', 'trivsel', items), ['/answers/trivsel/fra-en-anden']);
      const other = ratingOf(['direktør']);
      expectSame(await refusedAt(place, 'solvig-skole:4', 'trivsel', { ...OPINION, ...other }), [
        '/answers/hvem',
        '/answers/hvordan',
      ]);
      const dimension = { hvem: ['direktør'], hvordan: { direktør: { ratings: { ukendt: 3, respekt: 3 } } } };
      expectSame(await refusedAt(place, 'solvig-skole:4', 'samarbejde-2026', dimension), [
        '/answers/hvordan/direktør/ratings/ukendt',
      ]);
    },
    'points at marks off the scale, lost answers and words without end': async (place) => {
      const answers = { trivsel: { tillid: 9 }, overblik: 101, ord: 'a'.repeat(101) };
      const pointers = await refusedAt(place, 'solvig-skole:4', 'trivsel', answers);
      for (const pointer of [
        '/answers/trivsel/tillid',
        '/answers/trivsel/hjælp',
        '/answers/overblik',
        '/answers/ord',
      ]) {
        expect(pointers.includes(pointer), `${pointer} is missing among ${pointers.join(' ')}`);
      }
    },
    'points at targets that were not chosen': async (place) => {
      const answers = { ...ratingOf(['direktør']), hvem: ['plejechef'] };
      const pointers = await refusedAt(place, 'solvig-skole:4', 'samarbejde-2026', answers);
      expect(pointers.includes('/answers/hvordan/direktør'), `it pointed at ${pointers.join(' ')}`);
    },
    'points at people who do not work here, and at whoever answers': async (place) => {
      const named = ratingOf(['direktør', 'nogen-udefra', 'solvig-skole:4']);
      expectSame(await refusedAt(place, 'solvig-skole:4', 'samarbejde-2026', named), [
        '/answers/hvem/1',
        '/answers/hvem/2',
      ]);
    },
    'refuses names that every object has, and things that are no answers': async (place) => {
      const own: unknown = JSON.parse('{"__proto__": {"tillid": 3}, "trivsel": {"tillid": 3, "hjælp": 3}}');
      expect((await refusedAt(place, 'solvig-skole:4', 'trivsel', own)).includes('/answers/__proto__'), '__proto__');
      const marks = { trivsel: { tillid: 3, hjælp: 3, constructor: 3 } };
      expectSame(await refusedAt(place, 'solvig-skole:4', 'trivsel', marks), ['/answers/trivsel/constructor']);
      for (const answers of [[], 'ja', 3, null]) {
        expectSame(await refusedAt(place, 'solvig-skole:4', 'trivsel', answers), ['/answers']);
      }
      for (const trivsel of [[], 'ja', 3, null]) {
        expectSame(await refusedAt(place, 'solvig-skole:4', 'trivsel', { trivsel }), ['/answers/trivsel']);
      }
    },
  },
};
