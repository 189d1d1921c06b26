import { expect } from '@open-wc/testing';
import type { TvaersSurvey } from '../../../src/elements/survey/survey-element.js';
import { SurveyPageEvent, SurveySentEvent } from '../../../src/elements/survey/survey-events.js';
import { expectNoViolations } from '../../support/axe.js';
import { focused, look, nameOf, press, wait } from '../../support/find.js';
import { keys, tabTo } from '../../support/keys.js';
import { place, says } from '../../support/place.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { agree, begin, nameTwo, rateTwo, surveyStand } from '../../support/survey-stand.js';
import type { SurveyStand } from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';

const trying = (backend: SurveyStand): Promise<TvaersSurvey> =>
  place<TvaersSurvey>('tvaers-survey', { survey: 'samarbejde', backend, trial: true });

const isTrial = (element: TvaersSurvey): void => {
  expect(readableText(element)).to.include('Intet bliver sendt eller gemt.');
};

const asksFirst = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('tvaers-survey: a trial', () => {
  it('goes through all of a survey, says so on every page, and sends nothing', async () => {
    const stand = surveyStand();
    const element = await trying(stand);
    const told: string[] = [];
    for (const type of [SurveySentEvent.type, SurveyPageEvent.type])
      element.addEventListener(type, () => {
        told.push(type);
      });
    await begin(element);
    isTrial(element);
    await nameTwo(element);
    expect(asksFirst(), 'asks before it is left').to.equal(false);
    // What has to be answered has to be answered here, too.
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Næste');
    await says(element, 'ting, du skal se på');
    await rateTwo(element);
    await press(element, 'button', 'Næste');
    await agree(element);
    expect(look(element, 'button', 'Gem kladde')).to.equal(undefined);
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Næste');
    await says(element, 'Se dine svar igennem');
    isTrial(element);
    expect(look(element, 'button', 'Send svar')).to.equal(undefined);
    await expectNoViolations(element);
    await tabTo(element, 'Afslut prøven');
    await keys(element, 'Enter');
    await says(element, 'Prøven er slut');
    expect(nameOf(focused(element)!)).to.equal('Prøven er slut');
    isTrial(element);
    expect(readableText(element)).not.to.include('Tak for dit svar');
    expect(stand.sent).to.deep.equal([]);
    expect(stand.ballotKeys).to.deep.equal([]);
    expect(told).not.to.include(SurveySentEvent.type);
    await expectNoViolations(element);
  });

  it('can be gone through again, with nothing answered', async () => {
    const element = await trying(surveyStand({ ...sampleSurvey, pages: sampleSurvey.pages.slice(3) }));
    await wait(element, 'button', 'Begynd');
    await press(element, 'button', 'Begynd');
    await says(element, 'Side 1 af 1');
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Afslut prøven');
    await press(element, 'button', 'Prøv forfra');
    expect(nameOf(focused(element)!)).to.equal('Samarbejde på tværs');
    await begin(element);
  });

  for (const [what, change] of [
    ['before it opens', { state: 'planned' }],
    ['after it has closed', { state: 'closed' }],
    ['by somebody who has answered', { answered: true }],
    ['where it is anonymous', { privacy: 'anonymous', pages: sampleSurvey.pages.slice(2) }],
  ] as const)
    it(`is there ${what}`, async () => {
      const stand = surveyStand({ ...sampleSurvey, ...change });
      const element = await trying(stand);
      await begin(element);
      isTrial(element);
      expect(look(element, 'button', 'Træk svaret tilbage')).to.equal(undefined);
      expect(readableText(element)).not.to.include('lukket');
    });

  it('is none where it is not asked for', async () => {
    const element = await place<TvaersSurvey>('tvaers-survey', { survey: 'samarbejde', backend: surveyStand() });
    await wait(element, 'button', 'Begynd');
    expect(readableText(element)).not.to.include('Prøve:');
  });
});
