import { expect } from '@open-wc/testing';
import { offerTextsLater } from '../../../src/kit/localize.js';
import type { LikertQuestion, Question, Survey } from '../../../src/model/survey/definition.js';
import { all, find, look, press, wait } from '../../support/find.js';
import { says } from '../../support/place.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { begin, begun, put, surveyOf, surveyStand } from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';

describe('tvaers-survey: a survey with a fault', () => {
  const cases: readonly (readonly [what: string, survey: Survey, said: string])[] = [
    [
      'a scale upside down',
      surveyOf({
        kind: 'likert',
        id: 'q',
        text: 'Hvor enig er du?',
        items: [{ id: 'a', text: 'A' }],
        scale: { min: 5, max: 1 },
      }),
      'Spørgsmålet »Hvor enig er du?«: Skalaen skal gå opad i hele tal',
    ],
    [
      'an id that objects inherit',
      surveyOf({ kind: 'text', id: '__proto__', text: 'Hvad?' }),
      'Spørgsmålet »Hvad?«: »__proto__« kan ikke bruges som id.',
    ],
    [
      'relations without names',
      { ...sampleSurvey, privacy: 'anonymous' },
      'En anonym undersøgelse kan ikke spørge, hvem man samarbejder med.',
    ],
    [
      'a notice in script',
      { ...sampleSurvey, privacyNotice: 'javascript:alert(1)' },
      'Undersøgelsen: Henvisningen til privatlivspolitikken',
    ],
    ['no pages', { ...sampleSurvey, pages: [] }, 'Undersøgelsen: Der er ingen sider.'],
  ];
  for (const [what, survey, said] of cases)
    it(`is named and not shown half-built: ${what}`, async () => {
      const element = await put(surveyStand(survey));
      await says(element, said);
      expect(readableText(element)).to.include('Undersøgelsen kan ikke vises');
      expect(look(element, 'button', 'Begynd')).to.be.undefined;
      expect(element.matches(':state(failed)')).to.be.true;
    });

  it('that comes while somebody answers does not take the form away', async () => {
    const backend = surveyStand();
    let changed: (() => void) | undefined;
    Object.assign(backend.surveys!, {
      subscribe: (listener: (change: { topic: 'surveys' }) => void) => {
        changed = () => {
          listener({ topic: 'surveys' });
        };
        return () => undefined;
      },
    });
    const element = await begun(backend);
    backend.survey = { ...sampleSurvey, pages: [] };
    changed?.();
    await new Promise((settled) => setTimeout(settled, 250));
    expect(readableText(element)).to.include('Side 1 af 4');
  });
});

describe('tvaers-survey: hostile and absurd surveys', () => {
  it('shows markup as text, everywhere', async () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const questions: readonly Question[] = [
      {
        kind: 'likert',
        id: 'k',
        text: markup,
        help: markup,
        items: [{ id: 'a', text: markup }],
        scale: { min: 1, max: 2, labels: [markup, markup] },
      },
      { kind: 'line', id: 'l', text: markup, low: markup, high: markup },
      { kind: 'text', id: 't', text: markup },
    ];
    const survey = { ...surveyOf(...questions), title: markup, purpose: markup, contact: { name: markup } };
    const element = await put(surveyStand(survey), 320);
    await says(element, markup);
    await begin(element);
    expect(element.shadowRoot!.querySelector('img, script')).to.be.null;
    expect(element.scrollWidth - element.clientWidth).to.be.at.most(1);
    await press(element, 'button', 'Næste');
    expect(readableText(element)).to.include(markup);
    expect(element.shadowRoot!.querySelector('img, script')).to.be.null;
  });

  it('keeps answers whose ids are numbers or words of JavaScript', async () => {
    const items = ['2', '10', '1', 'toString', 'valueOf', 'hasOwnProperty'].map((id) => ({ id, text: `Udsagn ${id}` }));
    const backend = surveyStand(
      surveyOf({
        kind: 'likert',
        id: 'toString',
        text: 'Hvor enig?',
        items,
        scale: { min: 1, max: 3 },
        required: true,
      }),
    );
    const element = await begun(backend);
    expect(readableText(element)).to.include('0 af 6 besvaret');
    expect(all(element, 'radio').some((radio) => (radio as HTMLInputElement).checked)).to.be.false;
    for (const { text } of items) await press(element, 'radio', '2', find(element, 'group', text));
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(backend.sent[0]?.answers['toString']).to.deep.equal(Object.fromEntries(items.map(({ id }) => [id, 2])));
  });

  it('renders only the page it is on of a survey with 300 questions', async () => {
    const items = Array.from({ length: 6 }, (_, index) => ({ id: `i${index}`, text: `Udsagn ${index}` }));
    const question = (page: number, index: number): LikertQuestion => ({
      kind: 'likert',
      id: `q${page}-${index}`,
      text: `Spørgsmål ${page}.${index}`,
      items,
      scale: { min: 1, max: 5 },
    });
    const pages = Array.from({ length: 60 }, (_, page) => ({
      id: `s${page}`,
      questions: Array.from({ length: 5 }, (_one, index) => question(page, index)),
    }));
    const element = await begun(surveyStand({ ...sampleSurvey, pages }));
    expect(readableText(element)).to.include('Side 1 af 60').and.include('0 af 1800 besvaret');
    expect(all(element, 'radio')).to.have.length(5 * 6 * 5);
    await press(element, 'button', 'Næste');
    expect(readableText(element)).to.include('Spørgsmål 1.0').and.not.include('Spørgsmål 0.0');
    expect(all(element, 'radio')).to.have.length(5 * 6 * 5);
  });

  it('marks the author’s words with their language where the page around them is in another', async () => {
    const element = await put(surveyStand({ ...sampleSurvey, language: 'en', title: 'Working together' }));
    await says(element, 'Working together');
    expect(find(element, 'heading', 'Working together').querySelector('[lang=en]')).to.exist;
  });
});

describe('tvaers-survey: questions that cannot be loaded', () => {
  const part = 'survey-answering';
  const texts = () => import('../../../src/locales/da/survey-answering.js');

  it('says so on the first screen, and begins once they can', async () => {
    offerTextsLater(part, () => Promise.reject(new Error('made to fail')), {});
    try {
      const element = await put(surveyStand());
      await wait(element, 'button', 'Begynd');
      await press(element, 'button', 'Begynd');
      await says(element, 'Spørgsmålene kunne ikke hentes.');
      offerTextsLater(part, texts, {});
      await begin(element);
      expect(readableText(element)).not.to.include('kunne ikke hentes');
    } finally {
      offerTextsLater(part, texts, { en: () => import('../../../src/locales/en/survey-answering.js') });
    }
  });
});
