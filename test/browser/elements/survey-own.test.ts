import { expect } from '@open-wc/testing';
import { BackendError } from '../../../src/backend/errors.js';
import type { Answers } from '../../../src/model/survey/answers.js';
import type { Survey } from '../../../src/model/survey/definition.js';
import { expectNoViolations } from '../../support/axe.js';
import { find, focused, look, press, wait } from '../../support/find.js';
import { keys, tabTo } from '../../support/keys.js';
import { says } from '../../support/place.js';
import { printed } from '../../support/printed.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { savedFiles } from '../../support/saved-files.js';
import { put, reviewed, reviewedAnswers, surveyOf, surveyStand } from '../../support/survey-stand.js';
import type { SurveyStand } from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const open: Survey = { ...sampleSurvey, readBack: true };
const answered: Survey = { ...open, answered: true };
const giving = (answers: Answers, survey: Survey = answered): SurveyStand =>
  surveyStand(survey, { response: () => Promise.resolve({ answers }) });

describe("tvaers-survey: one's own answer", () => {
  it('is promised before the first question, and can be read by keys once it is sent', async () => {
    const stand = surveyStand(open);
    const element = await reviewed(stand);
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    await tabTo(element, 'Se dit svar');
    await keys(element, 'Enter');
    await says(element, 'Her står det, du har sendt');
    expect(focused(element)).to.equal(find(element, 'heading', 'Dit svar'));
    const said = readableText(element);
    expect(said).to.include('Mette Lund');
    expect(said).to.include('Vi har fælles mål Delvist');
    expect(said).to.include('Vi arbejder ikke sammen');
    expect(said).to.include('Vi stoler på hinanden Ved ikke');
    expect(look(element, 'button', /^Ret/), 'a way to change it').to.equal(undefined);
    expect(look(element, 'button', 'Send svar')).to.equal(undefined);
    await expectNoViolations(element);
    await tabTo(element, 'Tilbage');
    await keys(element, 'Enter');
    await says(element, 'Tak for dit svar');
    expect(focused(element)).to.equal(find(element, 'button', 'Se dit svar'));
    const again = await put(surveyStand(open));
    await says(again, 'Du kan se dit svar igen, når du har sendt det.');
  });

  it('can be read when one comes back, with the names of colleagues, also after closing', async () => {
    const element = await put(giving(reviewedAnswers, { ...answered, state: 'closed' }));
    await wait(element, 'button', 'Se dit svar');
    await press(element, 'button', 'Se dit svar');
    await says(element, 'Her står det, du har sendt');
    expect(readableText(element)).to.include('Jens Åkjær');
    expect(look(element, 'button', 'Træk svaret tilbage')).to.equal(undefined);
  });

  it('is there without the names where they cannot be had', async () => {
    const stand = giving(reviewedAnswers);
    const element = await put({ surveys: stand.surveys! });
    await wait(element, 'button', 'Se dit svar');
    await press(element, 'button', 'Se dit svar');
    await says(element, 'Vi har fælles mål Delvist');
    expect(readableText(element)).to.include('p-1');
  });

  it('is printed and saved as it is read', async () => {
    const saved = savedFiles();
    const element = await put(giving({ ...reviewedAnswers, vilkaar: { tid: 2, tillid: 'dont-know' } }));
    await wait(element, 'button', 'Se dit svar');
    await press(element, 'button', 'Se dit svar');
    await says(element, 'Her står det, du har sendt');
    const paper = await printed(() => press(element, 'button', 'Udskriv'), 'Samarbejde på tværs');
    expect(paper).to.include('Vi har fælles mål Delvist');
    expect(paper).not.to.include('Tilbage');
    await press(element, 'button', 'Hent som CSV');
    await saved.count(1);
    saved.end();
    const [file] = await saved.texts();
    expect(file).to.include('Spørgsmål;Om;Svar');
    expect(file).to.include('Hvordan samarbejder I?;Mette Lund: Vi har fælles mål;Delvist');
    expect(file).to.include('Jeg har tid til at samarbejde;Uenig');
  });

  it('shows what was asked because of the answers, and what would not be asked any more', async () => {
    const survey: Survey = {
      ...surveyOf(
        { kind: 'rating', id: 'tid', text: 'Har du tid?', scale: { min: 1, max: 5 }, low: 'Nej', high: 'Ja' },
        { kind: 'text', id: 'hvorfor', text: 'Hvorfor ikke?', visibleIf: '{tid} < 3' },
        { kind: 'text', id: 'ellers', text: 'Og ellers?', visibleIf: '{tid} >= 3' },
      ),
      readBack: true,
      answered: true,
    };
    const element = await put(giving({ tid: 1, hvorfor: 'For mange møder', ellers: 'Intet' }, survey));
    await wait(element, 'button', 'Se dit svar');
    await press(element, 'button', 'Se dit svar');
    await says(element, 'For mange møder');
    expect(readableText(element)).to.match(
      /Hvorfor ikke\? For mange møder.*Andet, du har svaret på.*Og ellers\? Intet/,
    );
  });

  it('says so when it cannot be had, and can be asked for again', async () => {
    for (const [kind, said] of [
      ['not-found', 'Der ligger ikke noget svar fra dig længere.'],
      ['unauthenticated', 'Log ind igen for at se dit svar.'],
      ['unavailable', 'Prøv igen om lidt.'],
    ] as const) {
      let fails = true;
      const stand = surveyStand(answered, {
        response: () =>
          fails
            ? Promise.reject(new BackendError(kind, 'made to fail'))
            : Promise.resolve({ answers: reviewedAnswers }),
      });
      const element = await put(stand);
      const told: string[] = [];
      element.addEventListener('tvaers-sign-in', () => told.push('sign-in'));
      await wait(element, 'button', 'Se dit svar');
      await press(element, 'button', 'Se dit svar');
      await says(element, said);
      expect(focused(element)).to.equal(find(element, 'button', 'Se dit svar'));
      expect(told).to.have.length(kind === 'unauthenticated' ? 1 : 0);
      fails = false;
      await press(element, 'button', 'Se dit svar');
      await says(element, 'Her står det, du har sendt');
    }
  });

  it('says that it is on its way, and abandons the call with the element', async () => {
    let signal: AbortSignal | undefined;
    const element = await put(
      surveyStand(answered, {
        response: (_id, options) => {
          signal = options?.signal;
          return new Promise(() => undefined);
        },
      }),
    );
    await wait(element, 'button', 'Se dit svar');
    await press(element, 'button', 'Se dit svar');
    await says(element, 'Henter …');
    await waitUntil(() => signal !== undefined, 'asks for the answer');
    element.remove();
    expect(signal?.aborted).to.equal(true);
  });

  it('is not offered where the survey or the backend has none to show', async () => {
    const { response: _response, ...surveys } = surveyStand(answered).surveys!;
    for (const backend of [surveyStand({ ...sampleSurvey, answered: true }), { surveys }]) {
      const element = await put(backend);
      await says(element, 'Samarbejde på tværs');
      expect(look(element, 'button', 'Se dit svar')).to.equal(undefined);
    }
  });
});
