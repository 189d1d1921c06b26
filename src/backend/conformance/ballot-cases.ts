import { capability } from './capability.js';
import { expect, expectFailure, expectSame } from './expect.js';
import { fixtureData, viewer } from './fixture.js';
import { OPINION } from './fixture-surveys.js';
import type { CaseGroup, Place } from './place.js';

const surveysOf = (place: Place, person: string) => capability(place.backendFor(viewer(person)), 'surveys');
/** Nobody in particular: the one who holds a ballot. */
const anybody = (place: Place) => capability(place.backendFor(), 'surveys');
const draw = async (place: Place, person: string, idempotencyKey: string): Promise<string> =>
  (await surveysOf(place, person).drawBallot('puls', { idempotencyKey })).ballot;

export const ballotCases: CaseGroup = {
  name: 'anonymous surveys',
  about: ['surveys'],
  data: fixtureData,
  cases: {
    'draws one ballot a person, and the same again for the same key': async (place) => {
      const ballot = await draw(place, 'hjemmepleje:1', 'draw-home-care-1-key');
      expectSame(await draw(place, 'hjemmepleje:1', 'draw-home-care-1-key'), ballot, 'the ballot for the same key');
      await expectFailure(draw(place, 'hjemmepleje:1', 'draw-once-more-please'), 'conflict');
      expect(
        (await draw(place, 'hjemmepleje:2', 'draw-home-care-1-key')) !== ballot,
        'two people have the same ballot',
      );
    },
    'draws one ballot when two draw at the same moment': async (place) => {
      const both = [
        draw(place, 'solvig-skole:7', 'draw-at-once-number-1'),
        draw(place, 'solvig-skole:7', 'draw-at-once-number-2'),
      ];
      const settled = await Promise.allSettled(both);
      expectSame(settled.filter(({ status }) => status === 'fulfilled').length, 1, 'how many were drawn');
    },
    'tells the person, and nobody else, that they have drawn': async (place) => {
      await draw(place, 'hjemmepleje:3', 'draw-home-care-3-key');
      expectSame((await surveysOf(place, 'hjemmepleje:3').survey('puls')).answered, true);
      expectSame((await surveysOf(place, 'hjemmepleje:4').survey('puls')).answered, false);
    },
    'lets a ballot in once: the same answer again does no harm, another one is refused': async (place) => {
      const ballot = await draw(place, 'hjemmepleje:5', 'draw-home-care-5-key');
      const submit = (ord: string, idempotencyKey: string) =>
        anybody(place).submit('puls', { answers: { ...OPINION, ord }, ballot }, { idempotencyKey });
      await submit('Godt.', 'ballot-answer-000001');
      await submit('Godt.', 'ballot-answer-000001');
      await submit('Godt.', 'ballot-answer-000002');
      await expectFailure(submit('Skidt.', 'ballot-answer-000003'), 'invalid');
    },
    'takes a ballot from whoever sends it': async (place) => {
      const ballot = await draw(place, 'hjemmepleje:6', 'draw-home-care-6-key');
      await surveysOf(place, 'hjemmepleje:7').submit(
        'puls',
        { answers: OPINION, ballot },
        { idempotencyKey: 'somebody-elses-hand' },
      );
      expectSame(
        (await surveysOf(place, 'hjemmepleje:7').survey('puls')).answered,
        false,
        'whether the sender has answered',
      );
    },
    'keeps a ballot that came with answers that do not fit': async (place) => {
      const ballot = await draw(place, 'hjemmepleje:8', 'draw-home-care-8-key');
      const wrong = anybody(place).submit(
        'puls',
        { answers: { andet: 1 }, ballot },
        { idempotencyKey: 'ballot-does-not-fit1' },
      );
      await expectFailure(wrong, 'invalid');
      await anybody(place).submit('puls', { answers: OPINION, ballot }, { idempotencyKey: 'ballot-now-it-does-1' });
    },
    'refuses ballots that nobody drew, and answers without one': async (place) => {
      const options = { idempotencyKey: 'no-ballot-like-that1' };
      for (const ballot of ['made-up-by-somebody-clever', '', 'a'.repeat(500)]) {
        const { fields } = await expectFailure(
          anybody(place).submit('puls', { answers: OPINION, ballot }, options),
          'invalid',
        );
        expectSame(
          fields.map(({ pointer }) => pointer),
          ['/ballot'],
        );
      }
      const without = surveysOf(place, 'solvig-skole:1').submit('puls', { answers: OPINION }, options);
      expectSame(
        (await expectFailure(without, 'invalid')).fields.map(({ pointer }) => pointer),
        ['/ballot'],
      );
    },
    'has ballots for anonymous surveys only, and nothing to take back there': async (place) => {
      const surveys = surveysOf(place, 'solvig-skole:2');
      const options = { idempotencyKey: 'not-for-this-survey1' };
      await expectFailure(surveys.drawBallot('trivsel', options), 'invalid');
      await expectFailure(surveys.withdraw('puls', options), 'invalid');
      const ballot = await draw(place, 'solvig-skole:3', 'draw-school-3-key-001');
      await expectFailure(surveys.submit('trivsel', { answers: OPINION, ballot }, options), 'invalid');
    },
    'gives ballots to those who are invited, and to nobody else': async (place) => {
      await expectFailure(draw(place, 'åsen:1', 'draw-uninvited-000001'), 'forbidden');
      await expectFailure(
        anybody(place).drawBallot('puls', { idempotencyKey: 'draw-nobody-00000001' }),
        'unauthenticated',
      );
    },
    'takes no ballot after closing, unless it is the retry of one that was in time': async (place) => {
      const used = await draw(place, 'solvig-skole:4', 'draw-school-4-key-001');
      const late = await draw(place, 'solvig-skole:5', 'draw-school-5-key-001');
      const submit = (ballot: string) =>
        anybody(place).submit('puls', { answers: OPINION, ballot }, { idempotencyKey: 'round-closing-time-01' });
      await submit(used);
      await place.advance(new Date('2026-05-02T00:00:00Z'));
      await submit(used);
      await expectFailure(submit(late), 'conflict');
      await expectFailure(draw(place, 'solvig-skole:6', 'draw-school-6-key-001'), 'conflict');
    },
  },
};
