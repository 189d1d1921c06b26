import { capability } from './capability.js';
import { expectFailure, expectSame } from './expect.js';
import { fixtureData, viewer } from './fixture.js';
import { OPINION, ratingOf } from './fixture-surveys.js';
import type { CaseGroup, Place } from './place.js';

const surveysOf = (place: Place, person: string) => capability(place.backendFor(viewer(person)), 'surveys');

export const ownResponseCases: CaseGroup = {
  name: "one's own response",
  about: ['surveys'],
  data: fixtureData,
  cases: {
    'gives people their own response as they sent it, and nobody another one': async (place) => {
      const other = { ...OPINION, overblik: 12, ord: 'Noget ganske andet.' };
      await surveysOf(place, 'hjemmepleje:1').submit(
        'trivsel',
        { answers: OPINION },
        { idempotencyKey: 'mine-sent-0000001' },
      );
      await surveysOf(place, 'hjemmepleje:2').submit(
        'trivsel',
        { answers: other },
        { idempotencyKey: 'mine-sent-0000002' },
      );
      expectSame(await surveysOf(place, 'hjemmepleje:1').response('trivsel'), { answers: OPINION });
      expectSame(await surveysOf(place, 'hjemmepleje:2').response('trivsel'), { answers: other });
      await expectFailure(surveysOf(place, 'hjemmepleje:3').response('trivsel'), 'not-found');
    },
    'gives it after closing, too': async (place) => {
      expectSame(await surveysOf(place, 'solvig-skole:7').response('samarbejde-2025'), {
        answers: ratingOf(['hjemmepleje:7'], 3),
      });
    },
    'has nothing to give when it is taken back': async (place) => {
      const surveys = surveysOf(place, 'solvig-skole:5');
      await surveys.submit('trivsel', { answers: OPINION }, { idempotencyKey: 'mine-sent-0000005' });
      await surveys.withdraw('trivsel', { idempotencyKey: 'mine-taken-back-05' });
      await expectFailure(surveys.response('trivsel'), 'not-found');
    },
    'gives none of a survey that does not say so, and never of an anonymous one': async (place) => {
      await expectFailure(surveysOf(place, 'hjemmepleje:1').response('værksted'), 'forbidden');
      const surveys = surveysOf(place, 'solvig-skole:6');
      const { ballot } = await surveys.drawBallot('puls', { idempotencyKey: 'mine-ballot-000006' });
      const anybody = capability(place.backendFor(), 'surveys');
      await anybody.submit('puls', { answers: OPINION, ballot }, { idempotencyKey: 'mine-sent-0000006' });
      await expectFailure(surveys.response('puls'), 'invalid');
    },
    'gives none to those who are not invited, nor to nobody in particular': async (place) => {
      await expectFailure(surveysOf(place, 'åsen:1').response('trivsel'), 'forbidden');
      await expectFailure(capability(place.backendFor(), 'surveys').response('trivsel'), 'unauthenticated');
      await expectFailure(surveysOf(place, 'hjemmepleje:1').response('findes-ikke'), 'not-found');
    },
  },
};
