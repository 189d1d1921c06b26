import { expect } from '@open-wc/testing';
import { BackendError } from '../../../src/backend/errors.js';
import { expectNoViolations } from '../../support/axe.js';
import { all, find, focused, look, nameOf, press, write } from '../../support/find.js';
import { says } from '../../support/place.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { agree, nameTwo, put, rateTwo, reviewedAnswers, surveyOf, surveyStand } from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';

const opened = async (mode: 'one' | 'all' | undefined, survey = sampleSurvey) => {
  const stand = surveyStand(survey);
  const element = await put(stand);
  if (mode) element.setAttribute('mode', mode);
  await says(element, 'Begynd');
  return { element, stand };
};

describe('tvaers-survey: how much is on the screen', () => {
  it('is one question where the page says so, each counted', async () => {
    const { element, stand } = await opened('one');
    expect(readableText(element)).to.include('Det tager cirka 4 minutter at svare.').and.not.include('sider');
    await press(element, 'button', 'Begynd');
    await says(element, 'Spørgsmål 1 af 5');
    await nameTwo(element);
    await press(element, 'button', 'Næste');
    await rateTwo(element);
    await press(element, 'button', 'Næste');
    await agree(element);
    expect(all(element, 'slider')).to.be.empty;
    await press(element, 'button', 'Næste');
    expect(readableText(element)).to.include('Spørgsmål 4 af 5');
    expect(focused(element)).to.equal(find(element, 'heading', 'Vilkår'));
    await expectNoViolations(element);
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Næste');
    await says(element, 'Se dine svar igennem');
    // The review stands under the pages as they were written.
    expect(all(element, 'heading').map(nameOf)).to.deep.equal([
      'Se dine svar igennem',
      'Dine vigtigste kolleger',
      'Jeres samarbejde',
      'Vilkår',
      'Side 4',
    ]);
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(stand.sent[0]!.answers).to.deep.equal(reviewedAnswers);
  });

  it('is everything where the survey says so, with what is missing in one summary', async () => {
    const { element } = await opened(undefined, { ...sampleSurvey, mode: 'all' });
    await press(element, 'button', 'Begynd');
    await says(element, 'Hvad skal vi gøre mere af?');
    const headings = all(element, 'heading').map(nameOf);
    expect(headings.slice(0, 3)).to.deep.equal([
      'Samarbejde på tværs',
      'Dine vigtigste kolleger',
      'Hvem er vigtigst for dit arbejde?',
    ]);
    expect(readableText(element)).not.to.include('Side 1');
    await press(element, 'button', 'Næste');
    expect(nameOf(focused(element)!)).to.equal('Der er 3 ting, du skal se på:');
    await expectNoViolations(element);
  });

  it('changes under way with the answers kept', async () => {
    const { element } = await opened(undefined);
    await press(element, 'button', 'Begynd');
    await says(element, 'Side 1 af 4');
    await nameTwo(element);
    element.mode = 'all';
    await says(element, 'Hvad skal vi gøre mere af?');
    expect(readableText(element)).to.include('Valgt: 2 af højst 5');
    element.mode = 'nonsense' as never;
    await says(element, 'Side 1 af 4');
    expect(look(element, 'slider', /./)).to.be.undefined;
  });

  it('asks for some of the statements, whichever they are', async () => {
    const stand = surveyStand(
      surveyOf({
        ...(sampleSurvey.pages[2]!.questions[0] as never as object),
        minAnswered: 1,
        required: true,
      } as never),
    );
    const element = await put(stand);
    await says(element, 'Begynd');
    await press(element, 'button', 'Begynd');
    await says(element, 'Svar på mindst 1 af de 2 udsagn.');
    await press(element, 'button', 'Næste');
    await press(element, 'link', 'Svar på mindst 1 udsagn ved »Hvor enig er du?«. Du har svaret på 0.');
    expect(nameOf(focused(element)!)).to.include('Helt uenig');
    await press(element, 'radio', 'Enig', find(element, 'group', 'Vi stoler på hinanden'));
    await press(element, 'button', 'Næste');
    await says(element, 'Se dine svar igennem');
  });

  it('is a card for a pulse: the promise first, a question at a time, and sent with the last of them', async () => {
    const stand = surveyStand({
      ...surveyOf(
        { kind: 'line', id: 'lyst', text: 'Hvordan er din lyst?', low: 'Lav', high: 'Høj' },
        { kind: 'text', id: 'ord', text: 'Hvad fylder?', required: true },
      ),
      mode: 'card',
    });
    const element = await put(stand);
    await says(element, 'Begynd');
    expect(readableText(element)).to.match(/Fortroligt: Kommunen kan se, at du har svaret/);
    expect(find(element, 'summary', 'Hvad der sker med dit svar').closest('details')!.open).to.equal(false);
    await expectNoViolations(element);
    await press(element, 'button', 'Begynd');
    await says(element, 'Spørgsmål 1 af 2');
    await press(element, 'button', 'Næste');
    await says(element, 'Spørgsmål 2 af 2');
    await press(element, 'button', 'Send svar');
    await says(element, 'Der er én ting, du skal se på:');
    expect(stand.sent).to.be.empty;
    await write(element, 'Hvad fylder?', 'Vagtplanen');
    stand.onSubmit = () => {
      throw new BackendError('offline', 'made to fail');
    };
    await press(element, 'button', 'Send svar');
    await says(element, 'Du er ikke på nettet');
    expect(readableText(element)).to.include('Vagtplanen');
    stand.onSubmit = () => undefined;
    await press(element, 'button', 'Send igen');
    await says(element, 'Tak for dit svar');
    expect(stand.sent.map(({ answers }) => answers)).to.deep.equal([{ ord: 'Vagtplanen' }, { ord: 'Vagtplanen' }]);
    expect(stand.sent[0]?.key).to.equal(stand.sent[1]?.key);
  });

  it('ends the trial of a card with its last question', async () => {
    const stand = surveyStand({
      ...surveyOf({ kind: 'text', id: 'ord', text: 'Hvad fylder?' }),
      mode: 'card',
    });
    const element = await put(stand);
    element.trial = true;
    await says(element, 'Begynd');
    await press(element, 'button', 'Begynd');
    await says(element, 'Spørgsmål 1 af 1');
    await press(element, 'button', 'Afslut prøven');
    await says(element, 'Prøven er slut');
    expect(stand.sent).to.be.empty;
  });
});
