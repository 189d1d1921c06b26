import { capability } from './capability.js';
import { expect, expectFailure, expectSame } from './expect.js';
import { fixtureData, viewer } from './fixture.js';
import { OPINION, ratingOf } from './fixture-surveys.js';
import type { CaseGroup, Place } from './place.js';
import { readAll } from './read-all.js';

const surveysOf = (place: Place, person: string) => capability(place.backendFor(viewer(person)), 'surveys');
const hasAnswered = async (place: Place, person: string, id: string): Promise<boolean> =>
  (await surveysOf(place, person).survey(id)).answered;

export const surveyCases: CaseGroup = {
  name: 'surveys',
  about: ['surveys'],
  data: fixtureData,
  cases: {
    'gives a survey as it was written, and how the person stands to it': async (place) => {
      const survey = await surveysOf(place, 'musikskolen:1').survey('trivsel');
      const written = fixtureData().surveys?.find(({ definition }) => definition.id === 'trivsel')?.definition;
      expectSame(survey, { ...written, state: 'open', answered: false });
    },
    'gives a survey in all its languages, and lists it in the one it is written in': async (place) => {
      const surveys = surveysOf(place, 'musikskolen:1');
      expectSame((await surveys.survey('trivsel')).title, { da: 'Trivsel', en: 'Well-being' });
      const listed = await readAll(
        (cursor) => surveys.list({ limit: 50, ...(cursor !== undefined && { cursor }) }),
        50,
      );
      expectSame(listed.find(({ id }) => id === 'trivsel')?.title, 'Trivsel');
    },
    'knows which are planned, open and closed': async (place) => {
      const surveys = surveysOf(place, 'musikskolen:1');
      expectSame((await surveys.survey('kommende')).state, 'planned');
      expectSame((await surveys.survey('samarbejde-2026')).state, 'open');
      expectSame((await surveys.survey('samarbejde-2025')).state, 'closed');
    },
    'lists the surveys that a person is invited to, page by page': async (place) => {
      const surveys = surveysOf(place, 'solvig-skole:7');
      const read = (cursor?: string) => surveys.list({ limit: 2, ...(cursor !== undefined && { cursor }) });
      const listed = await readAll(read, 2);
      const invited = fixtureData().surveys?.map(({ definition }) => definition.id) ?? [];
      expectSame(listed.map(({ id }) => id).sort(), [...invited].sort());
      const closed = listed.find(({ id }) => id === 'samarbejde-2025');
      expectSame(closed, {
        id: 'samarbejde-2025',
        title: 'Samarbejde 2025',
        series: 'samarbejde',
        wave: '2025',
        privacy: 'confidential',
        results: 'after-close',
        state: 'closed',
        answered: true,
        opensAt: '2025-04-01T08:00:00+02:00',
        closesAt: '2025-05-01T16:00:00+02:00',
      });
    },
    'says that there is no such survey': async (place) => {
      const surveys = surveysOf(place, 'hjemmepleje:1');
      const options = { idempotencyKey: 'no-such-survey-0001' };
      for (const id of ['findes-ikke', 'æøå.:-', '__proto__', '100 % / a?b#c']) {
        await expectFailure(surveys.survey(id), 'not-found');
        await expectFailure(surveys.submit(id, { answers: {} }, options), 'not-found');
        await expectFailure(surveys.withdraw(id, options), 'not-found');
        await expectFailure(surveys.drawBallot(id, options), 'not-found');
      }
    },
    'takes an answer, and tells the person, and nobody else, that they have answered': async (place) => {
      await surveysOf(place, 'hjemmepleje:1').submit(
        'trivsel',
        { answers: OPINION },
        { idempotencyKey: 'answer-home-care-1' },
      );
      expectSame(await hasAnswered(place, 'hjemmepleje:1', 'trivsel'), true);
      expectSame(await hasAnswered(place, 'hjemmepleje:2', 'trivsel'), false);
    },
    'takes the same answer with the same key once, however often it comes': async (place) => {
      const surveys = surveysOf(place, 'hjemmepleje:2');
      const options = { idempotencyKey: 'again-and-again-0001' };
      for (let times = 0; times < 3; times += 1) await surveys.submit('trivsel', { answers: OPINION }, options);
      await surveys.withdraw('trivsel', { idempotencyKey: 'withdraw-all-of-it-1' });
      expectSame(await hasAnswered(place, 'hjemmepleje:2', 'trivsel'), false, 'whether something is left');
    },
    'refuses another answer with the same key': async (place) => {
      const surveys = surveysOf(place, 'hjemmepleje:3');
      const options = { idempotencyKey: 'one-key-two-answers' };
      await surveys.submit('trivsel', { answers: OPINION }, options);
      await expectFailure(
        surveys.submit('trivsel', { answers: { ...OPINION, ord: 'Noget andet.' } }, options),
        'invalid',
      );
    },
    'takes an answer once when it comes twice at the same moment': async (place) => {
      const surveys = surveysOf(place, 'hjemmepleje:4');
      const submit = () => surveys.submit('trivsel', { answers: OPINION }, { idempotencyKey: 'at-the-same-moment-1' });
      const settled = await Promise.allSettled([submit(), submit(), submit()]);
      expect(
        settled.some(({ status }) => status === 'fulfilled'),
        'none of them was taken',
      );
      await submit();
      const other = surveys.submit('trivsel', { answers: OPINION }, { idempotencyKey: 'a-moment-later-00001' });
      await expectFailure(other, 'conflict');
    },
    'takes one of two different answers that come at the same moment': async (place) => {
      const surveys = surveysOf(place, 'hjemmepleje:5');
      const submit = (word: string) =>
        surveys.submit('trivsel', { answers: { ...OPINION, ord: word } }, { idempotencyKey: `two-at-once-${word}-1` });
      const settled = await Promise.allSettled([submit('foerst'), submit('sidst')]);
      expectSame(settled.filter(({ status }) => status === 'fulfilled').length, 1, 'how many were taken');
    },
    'keeps the same key of two people apart': async (place) => {
      const options = { idempotencyKey: 'the-very-same-key-01' };
      await surveysOf(place, 'solvig-skole:1').submit('trivsel', { answers: OPINION }, options);
      await surveysOf(place, 'solvig-skole:2').submit('trivsel', { answers: { ...OPINION, ord: 'Jeg.' } }, options);
      expectSame(await hasAnswered(place, 'solvig-skole:2', 'trivsel'), true);
    },
    'refuses keys that are too short or too long': async (place) => {
      const surveys = surveysOf(place, 'solvig-skole:3');
      for (const idempotencyKey of ['short', 'x'.repeat(65)]) {
        await expectFailure(surveys.submit('trivsel', { answers: OPINION }, { idempotencyKey }), 'invalid');
      }
      expectSame(await hasAnswered(place, 'solvig-skole:3', 'trivsel'), false);
    },
    'takes answers from those who are invited, and from nobody else': async (place) => {
      const options = { idempotencyKey: 'not-one-of-us-000001' };
      const outsider = capability(place.backendFor(viewer('åsen:1')), 'surveys');
      await expectFailure(outsider.submit('trivsel', { answers: OPINION }, options), 'forbidden');
      await expectFailure(outsider.withdraw('trivsel', options), 'forbidden');
      const nobody = capability(place.backendFor(), 'surveys');
      await expectFailure(nobody.submit('trivsel', { answers: OPINION }, options), 'unauthenticated');
      await expectFailure(nobody.withdraw('trivsel', options), 'unauthenticated');
    },
    'takes answers while the survey is open, and at no other time': async (place) => {
      const surveys = surveysOf(place, 'hjemmepleje:8');
      const options = { idempotencyKey: 'not-the-time-for-it1' };
      await expectFailure(surveys.submit('kommende', { answers: OPINION }, options), 'conflict');
      await expectFailure(surveys.submit('samarbejde-2025', { answers: ratingOf(['direktør']) }, options), 'conflict');
    },
    'takes an answer back, and then another one': async (place) => {
      const surveys = surveysOf(place, 'solvig-skole:5');
      await surveys.submit('trivsel', { answers: OPINION }, { idempotencyKey: 'first-answer-000001' });
      await surveys.withdraw('trivsel', { idempotencyKey: 'take-it-back-000001' });
      expectSame(await hasAnswered(place, 'solvig-skole:5', 'trivsel'), false);
      await surveys.submit('trivsel', { answers: OPINION }, { idempotencyKey: 'second-answer-00001' });
      // A late copy of the first withdrawal is no new one.
      await surveys.withdraw('trivsel', { idempotencyKey: 'take-it-back-000001' });
      expectSame(await hasAnswered(place, 'solvig-skole:5', 'trivsel'), true);
    },
    'has nothing to take back where nothing was answered, or no more': async (place) => {
      const surveys = surveysOf(place, 'solvig-skole:6');
      await expectFailure(surveys.withdraw('trivsel', { idempotencyKey: 'nothing-to-take-001' }), 'not-found');
      await expectFailure(surveys.withdraw('samarbejde-2025', { idempotencyKey: 'too-late-to-take-01' }), 'conflict');
    },
    'says yes to a retry that comes after closing': async (place) => {
      const surveys = surveysOf(place, 'musikskolen:2');
      const options = { idempotencyKey: 'sent-before-closing-1' };
      await surveys.submit('trivsel', { answers: OPINION }, options);
      await place.advance(new Date('2026-05-02T00:00:00Z'));
      await surveys.submit('trivsel', { answers: OPINION }, options);
      const late = surveys.submit('trivsel', { answers: OPINION }, { idempotencyKey: 'sent-after-closing-01' });
      await expectFailure(late, 'conflict');
      await expectFailure(surveys.withdraw('trivsel', { idempotencyKey: 'back-after-closing-01' }), 'conflict');
    },
  },
};
