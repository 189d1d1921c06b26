import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Question, Survey } from '../../../src/model/survey/definition.js';
import { expectNoViolations } from '../../support/axe.js';
import { all, find, focused, look, nameOf, press, write } from '../../support/find.js';
import { says } from '../../support/place.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { begun, put, surveyStand } from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const yesNo: Question = {
  kind: 'choice',
  id: 'moeder',
  text: 'Holder I møder på tværs?',
  options: [
    { id: 'ja', text: 'Ja' },
    { id: 'nej', text: 'Nej' },
  ],
};
const hanging: Survey = {
  ...sampleSurvey,
  given: { navn: 'Mette' },
  facts: [{ id: 'navn', kind: 'text' }],
  rules: [
    { id: 'uge', if: '{timer} > 37', text: 'Der er kun 37 timer i en uge, {navn}.' },
    { id: 'mange', if: '{timer} > 20', text: 'Er det rigtigt, at det er {timer} timer?', level: 'warning' },
  ],
  pages: [
    {
      id: 'en',
      title: 'Møder',
      questions: [
        yesNo,
        {
          kind: 'number',
          id: 'timer',
          text: 'Hvor mange timer, {navn}?',
          visibleIf: "{moeder} = 'ja'",
          required: true,
        },
      ],
    },
    {
      id: 'to',
      title: 'De {timer} timer',
      visibleIf: '{timer} > 0',
      questions: [{ kind: 'text', id: 'udbytte', text: 'Hvad kommer der ud af det?' }],
    },
    { id: 'tre', title: 'Til sidst', questions: [{ kind: 'text', id: 'andet', text: 'Andet?' }] },
  ],
};

/** What is read, without the marks that set words off in their own direction. */
const read = (element: Parameters<typeof readableText>[0]): string => readableText(element).replace(/[⁨⁩]/g, '');

describe('tvaers-survey: questions that hang on answers', () => {
  it('are asked at once when the answer is given, by the keyboard alone, and are not sent when it is changed', async () => {
    const stand = surveyStand(hanging);
    const element = await begun(stand);
    expect(all(element, 'textbox')).to.be.empty;
    expect(read(element)).to.include('Side 1 af 2').and.include('0 af 2 besvaret');
    find(element, 'radio', 'Ja').focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => look(element, 'textbox', /timer/));
    // The focus is where it was.
    expect(focused(element)).to.equal(find(element, 'radio', 'Ja'));
    expect(read(element)).to.include('Hvor mange timer, Mette?');
    await press(element, 'button', 'Næste');
    expect(nameOf(focused(element)!)).to.equal('Der er én ting, du skal se på:');
    await write(element, /timer/, '12');
    await press(element, 'button', 'Næste');
    expect(read(element)).to.include('De 12 timer').and.include('Side 2 af 3');
    await write(element, /Hvad kommer/, 'Meget');
    await press(element, 'button', 'Tilbage');
    await press(element, 'radio', 'Nej');
    expect(look(element, 'textbox', /timer/)).to.be.undefined;
    await press(element, 'button', 'Næste');
    expect(read(element)).to.include('Til sidst').and.include('Side 2 af 2');
    await press(element, 'button', 'Næste');
    await says(element, 'Se dine svar igennem');
    expect(read(element)).not.to.include('Meget').and.not.include('De 12 timer');
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(stand.sent[0]!.answers).to.deep.equal({ moeder: { options: ['nej'] } });
  });

  it('keep what was answered, in case the mind changes back', async () => {
    const element = await begun(surveyStand(hanging));
    await press(element, 'radio', 'Ja');
    await write(element, /timer/, '12');
    await press(element, 'radio', 'Nej');
    await press(element, 'radio', 'Ja');
    expect(find<HTMLInputElement>(element, 'textbox', /timer/).value).to.equal('12');
  });

  it('are held to the rules between them, and warnings are said once', async () => {
    const stand = surveyStand(hanging);
    const element = await begun(stand);
    await press(element, 'radio', 'Ja');
    await write(element, /timer/, '40');
    expect(read(element)).not.to.include('Der er kun 37');
    await press(element, 'button', 'Næste');
    await press(element, 'link', /^Der er kun 37 timer i en uge/);
    expect(focused(element)).to.equal(find(element, 'textbox', /timer/));
    await expectNoViolations(element);
    await write(element, /timer/, '30');
    await press(element, 'button', 'Næste');
    expect(nameOf(focused(element)!)).to.equal('Se lige på det her. Er det rigtigt, kan du gå videre.');
    expect(read(element)).to.include('Er det rigtigt, at det er 30 timer?').and.not.include('du skal se på');
    await expectNoViolations(element);
    await press(element, 'button', 'Næste');
    expect(read(element)).to.include('De 30 timer');
  });

  it('say so where they cannot be answered now', async () => {
    const element = await begun(
      surveyStand({
        ...hanging,
        rules: [],
        pages: [
          {
            id: 'en',
            questions: [
              yesNo,
              { kind: 'text', id: 'hvad', text: 'Hvad?', enabledIf: "{moeder} = 'ja'", required: true },
              {
                kind: 'choice',
                id: 'hvem',
                text: 'Hvem?',
                options: [
                  { id: 'alle', text: 'Alle', enabledIf: "{moeder} = 'ja'" },
                  { id: 'ingen', text: 'Ingen' },
                ],
              },
            ],
          },
        ],
      }),
    );
    expect(read(element)).to.include('Det kan du ikke svare på ud fra dine svar indtil nu.');
    expect(find<HTMLInputElement>(element, 'radio', 'Alle').disabled).to.be.true;
    await press(element, 'radio', 'Ja');
    expect(find<HTMLInputElement>(element, 'radio', 'Alle').disabled).to.be.false;
    expect(look(element, 'textbox', /^Hvad/)).to.exist;
  });

  it('are not shown at all while something is wrong with the conditions, which is said', async () => {
    const [first, second] = hanging.pages[0]!.questions;
    const faulty = { ...hanging, pages: [{ id: 'en', questions: [second!, first!] }], rules: [] };
    const element = await put(surveyStand(faulty));
    await says(element, 'Der henvises til »moeder«, som først kommer senere.');
    expect(look(element, 'button', 'Begynd')).to.be.undefined;
  });

  it('come in an order of chance where the survey says so, and that order is sent', async () => {
    const questions = Array.from({ length: 8 }, (_, at): Question => ({
      kind: 'text',
      id: `q${at}`,
      text: `Nr. ${at}`,
      lines: 1,
    }));
    const stand = surveyStand({ ...sampleSurvey, seed: 'orden', pages: [{ id: 'en', order: 'random', questions }] });
    const element = await begun(stand);
    const order = all(element, 'textbox').map(nameOf);
    expect([...order].sort()).to.deep.equal(questions.map(({ text }) => `${text} (valgfrit)`));
    await press(element, 'button', 'Næste');
    await says(element, 'Se dine svar igennem');
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(stand.sent[0]!.answers).to.have.property('orden').that.is.within(0, 9999);
  });

  it('ask for a single statement where they have to, say so at it, and lead to it', async () => {
    const element = await begun(
      surveyStand({
        ...sampleSurvey,
        pages: [
          {
            id: 'uge',
            title: 'Ugen',
            questions: [
              yesNo,
              {
                kind: 'likert',
                id: 'uge',
                text: 'Hvordan gik det?',
                items: [
                  { id: 'ro', text: 'Der var ro' },
                  { id: 'udbytte', text: 'Møderne gav noget', requiredIf: "{moeder} = 'ja'" },
                ],
                scale: { min: 1, max: 5 },
              },
            ],
          },
        ],
      }),
    );
    expect(readableText(element)).to.include('Hvordan gik det? (valgfrit)').and.not.include('(skal besvares)');
    await press(element, 'radio', 'Ja');
    await says(element, 'Møderne gav noget (skal besvares)');
    expect(readableText(element)).not.to.include('Hvordan gik det? (valgfrit)');
    await press(element, 'button', 'Næste');
    await says(element, 'Der er én ting, du skal se på:');
    await press(element, 'link', 'Svar på »Møderne gav noget«.');
    expect(find(element, 'group', /^Møderne gav noget/).contains(focused(element))).to.equal(true);
    await expectNoViolations(element);
    await press(element, 'radio', '3', find(element, 'group', /^Møderne gav noget/));
    await press(element, 'button', 'Næste');
    await says(element, 'Se dine svar igennem');
  });
});
