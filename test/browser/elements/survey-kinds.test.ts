import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Question } from '../../../src/model/survey/definition.js';
import type { TvaersSurvey } from '../../../src/elements/survey/survey-element.js';
import { expectNoViolations } from '../../support/axe.js';
import { all, descriptionOf, find, focused, look, nameOf, press, write } from '../../support/find.js';
import { hears, listen } from '../../support/heard.js';
import { says } from '../../support/place.js';
import { begun, surveyOf, surveyStand } from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const key = (press: string) => sendKeys({ press });
const options = ['Æbler', 'Bananer', 'Citroner'].map((text, index) => ({ id: `o${index}`, text }));
const choice = { kind: 'choice', id: 'q', text: 'Hvilken frugt?', options } as const;
const several = {
  ...choice,
  multiple: true,
  max: 2,
  other: 'Andet',
  options: [...options, { id: 'ingen', text: 'Ingen', exclusive: true }],
} as const;
const rating: Question = {
  kind: 'rating',
  id: 'q',
  text: 'Vil du anbefale os?',
  scale: { min: 0, max: 10 },
  low: 'Slet ikke',
  high: 'Helt sikkert',
  nps: true,
  missing: ['dont-know'],
};
const ranking: Question = { kind: 'ranking', id: 'q', text: 'Hvad er bedst?', options };
const number: Question = {
  kind: 'number',
  id: 'q',
  text: 'Hvor mange timer?',
  min: 0,
  max: 37,
  decimals: 1,
  unit: 'timer',
};

/** What has been answered once everything is sent. */
async function sendAll(element: TvaersSurvey, stand: ReturnType<typeof surveyStand>): Promise<unknown> {
  await press(element, 'button', 'Næste');
  await says(element, 'Se dine svar igennem');
  await press(element, 'button', 'Send svar');
  await says(element, 'Tak for dit svar');
  return stand.sent[0]!.answers;
}
const opened = async (question: Question, width?: number) => {
  const stand = surveyStand(surveyOf(question));
  return { stand, element: await begun(stand, width) };
};

describe('tvaers-survey: choices', () => {
  it('takes one of a list by the arrow keys, and lets it be cleared', async () => {
    const { element, stand } = await opened({ ...choice, required: true });
    find(element, 'radio', 'Æbler').focus();
    await key(' ');
    await key('ArrowDown');
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, 'radio', 'Bananer').checked).to.be.true;
    await press(element, 'button', 'Ryd svaret: Hvilken frugt?');
    expect(all(element, 'radio').every((radio) => !(radio as HTMLInputElement).checked)).to.be.true;
    expect(focused(element)).to.equal(find(element, 'radio', 'Æbler'));
    await press(element, 'button', 'Næste');
    await press(element, 'link', 'Vælg et svar på »Hvilken frugt?«.');
    expect(focused(element)).to.equal(find(element, 'radio', 'Æbler'));
    expect(descriptionOf(find(element, 'group', 'Hvilken frugt?'))).to.include('Vælg et svar på »Hvilken frugt?«.');
    await key(' ');
    await element.updateComplete;
    expect(await sendAll(element, stand)).to.deep.equal({ q: { options: ['o0'] } });
  });

  it('takes several with something else in one’s own words, no more than the most, and "none" alone', async () => {
    const { element, stand } = await opened(several);
    expect(readableText(element)).to.include('Vælg op til 2.');
    await press(element, 'checkbox', 'Citroner');
    await press(element, 'checkbox', 'Ingen');
    expect(find<HTMLInputElement>(element, 'checkbox', 'Citroner').checked).to.be.false;
    await press(element, 'checkbox', 'Citroner');
    expect(find<HTMLInputElement>(element, 'checkbox', 'Ingen').checked).to.be.false;
    await press(element, 'checkbox', 'Æbler');
    await press(element, 'checkbox', 'Andet');
    expect(nameOf(focused(element)!)).to.equal('Skriv hvad');
    expect(descriptionOf(focused(element)!)).to.include('hvem du eller andre er');
    await sendKeys({ type: 'Druer' });
    await press(element, 'button', 'Næste');
    await press(element, 'link', 'Vælg højst 2 ved »Hvilken frugt?«. Du har valgt 3.');
    await press(element, 'checkbox', 'Citroner');
    await press(element, 'checkbox', 'Andet');
    await press(element, 'checkbox', 'Andet');
    expect(find<HTMLInputElement>(element, 'textbox', 'Skriv hvad').value).to.equal('Druer');
    await press(element, 'button', 'Næste');
    await says(element, 'Æbler');
    expect(readableText(element)).to.include('Andet: Druer');
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(stand.sent[0]!.answers).to.deep.equal({ q: { options: ['o0'], other: 'Druer' } });
  });

  it('finds one of many by searching, says how many, and keeps the chosen one in sight', async () => {
    const places = Array.from({ length: 40 }, (_, n) => ({ id: `s${n}`, text: n === 33 ? 'Århus' : `Sted ${n + 1}` }));
    const { element, stand } = await opened({ ...choice, display: 'search', options: places });
    expect(all(element, 'radio')).to.have.lengthOf(12);
    expect(readableText(element)).to.include('Viser 12 af 40');
    listen(element);
    await write(element, 'Søg blandt mulighederne', 'aarh');
    expect(all(element, 'radio').map(nameOf)).to.deep.equal(['Århus']);
    await hears(element, '1 fundet');
    await press(element, 'radio', 'Århus');
    await write(element, 'Søg blandt mulighederne', 'sted 12');
    expect(all(element, 'radio').map(nameOf)).to.deep.equal(['Århus', 'Sted 12']);
    expect(await sendAll(element, stand)).to.deep.equal({ q: { options: ['s33'] } });
  });

  it('takes a way out instead, as a code of its own', async () => {
    const { element, stand } = await opened({ ...choice, missing: ['dont-know', 'no-answer'] });
    await press(element, 'radio', 'Æbler');
    await press(element, 'radio', 'Ønsker ikke at svare');
    expect(find<HTMLInputElement>(element, 'radio', 'Æbler').checked).to.be.false;
    expect(await sendAll(element, stand)).to.deep.equal({ q: 'no-answer' });
  });
});

describe('tvaers-survey: ratings', () => {
  it('are unanswered until a step is chosen, whose name says what it stands for', async () => {
    const { element, stand } = await opened(rating);
    const radios = all(element, 'radio') as HTMLInputElement[];
    expect(radios.some(({ checked }) => checked)).to.be.false;
    expect(radios.slice(0, 11).map(nameOf)).to.deep.equal([
      '0 – Slet ikke',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10 – Helt sikkert',
    ]);
    radios[0]!.focus();
    for (let step = 0; step < 9; step += 1) await key('ArrowRight');
    await element.updateComplete;
    expect(await sendAll(element, stand)).to.deep.equal({ q: 9 });
  });
});

describe('tvaers-survey: rankings', () => {
  it('are put in order by the keyboard alone, and every place is said', async () => {
    const { element, stand } = await opened(ranking);
    listen(element);
    const add = (name: string): HTMLElement => find(element, 'button', `Sæt på listen: ${name}`);
    add('Bananer').focus();
    await key('Enter');
    await hears(element, 'Bananer er nummer 1 af 3.');
    expect(focused(element)).to.equal(add('Citroner'));
    await key('Enter');
    await waitUntil(() => focused(element) === add('Æbler'));
    await key('Enter');
    await waitUntil(() => !look(element, 'button', /^Sæt på listen/));
    expect(readableText(element)).to.include('Din rækkefølge: 3 af 3');
    find(element, 'button', 'Flyt op: Æbler').focus();
    await key('Enter');
    await hears(element, 'Æbler er nummer 2 af 3.');
    expect(focused(element)).to.equal(find(element, 'button', 'Flyt op: Æbler'));
    await key('Enter');
    await hears(element, 'Æbler er nummer 1 af 3.');
    // At the top there is only one way to go.
    expect(focused(element)).to.equal(find(element, 'button', 'Flyt ned: Æbler'));
    await expectNoViolations(element);
    expect(await sendAll(element, stand)).to.deep.equal({ q: ['o0', 'o1', 'o2'] });
  });

  it('tell what is missing, and give a place back', async () => {
    const { element } = await opened({ ...ranking, required: true, max: 2 });
    await press(element, 'button', 'Sæt på listen: Bananer');
    await press(element, 'button', 'Næste');
    await press(element, 'link', 'Giv 2 muligheder en plads ved »Hvad er bedst?«.');
    expect(focused(element)!.textContent).to.equal('Din rækkefølge: 1 af 2');
    await press(element, 'button', 'Fjern Bananer');
    expect(readableText(element)).to.include('Din rækkefølge: 0 af 2');
  });
});

describe('tvaers-survey: numbers, days and few words', () => {
  it('take a number with a comma, and leave it as it was written', async () => {
    const { element, stand } = await opened(number);
    const field = find<HTMLInputElement>(element, 'textbox', 'Hvor mange timer? (valgfrit) timer');
    field.focus();
    await sendKeys({ type: '7,0' });
    await element.updateComplete;
    expect(field.value).to.equal('7,0');
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '5' });
    await element.updateComplete;
    expect(field.value).to.equal('7,5');
    await press(element, 'button', 'Næste');
    await says(element, '7,5 timer');
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(stand.sent[0]!.answers).to.deep.equal({ q: 7.5 });
  });

  it('keep what cannot be read, say what would be, and say nothing while it is written', async () => {
    const { element } = await opened(number);
    await write(element, /^Hvor mange timer/, 'en del');
    expect(readableText(element)).not.to.include('Skriv et tal ved');
    await press(element, 'button', 'Næste');
    await press(element, 'link', 'Skriv et tal ved »Hvor mange timer?«. Fra 0 til 37, med højst 1 decimal.');
    expect((focused(element) as HTMLInputElement).value).to.equal('en del');
    expect(focused(element)).to.have.attribute('aria-invalid', 'true');
    await press(element, 'button', 'Tilbage');
    await press(element, 'button', 'Fortsæt');
    await waitUntil(() => look(element, 'textbox', /^Hvor mange timer/));
    expect(find<HTMLInputElement>(element, 'textbox', /^Hvor mange timer/).value).to.equal('en del');
    await expectNoViolations(element);
  });

  it('take a day, no later than the last', async () => {
    const { element, stand } = await opened({ kind: 'date', id: 'q', text: 'Hvornår?', max: '2026-12-31' });
    await write(element, /^Hvornår/, '2027-01-01');
    await press(element, 'button', 'Næste');
    expect(readableText(element)).to.include('Skriv hele datoen ved »Hvornår?«. Senest 31. december 2026.');
    await write(element, /^Hvornår/, '2026-11-21');
    await press(element, 'button', 'Næste');
    await says(element, '21. november 2026');
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(stand.sent[0]!.answers).to.deep.equal({ q: '2026-11-21' });
  });

  it('take an address in its own form only', async () => {
    const { element, stand } = await opened({ kind: 'text', id: 'q', text: 'Din mail?', format: 'email' });
    await write(element, /^Din mail/, 'mette');
    await press(element, 'button', 'Næste');
    await press(element, 'link', 'Skriv en mailadresse ved »Din mail?«.');
    await write(element, /^Din mail/, 'mette@solbjerg.example');
    expect(await sendAll(element, stand)).to.deep.equal({ q: 'mette@solbjerg.example' });
  });
});

const searched: Question = { ...choice, display: 'search' };
const every = [choice, several, searched, rating, ranking, number].map((question: Question, index) => ({
  ...question,
  id: `q${index}`,
}));
for (const width of [320, 1000])
  describe(`tvaers-survey: every plain kind in ${width} px`, () => {
    it('fits, and axe finds nothing', async function () {
      this.timeout(20_000);
      const element = await begun(
        surveyStand(
          surveyOf(
            ...every,
            { kind: 'date', id: 'd', text: 'Hvornår?' },
            { kind: 'text', id: 't', text: 'Hvad?', lines: 1 },
          ),
        ),
        width,
      );
      await press(element, 'button', 'Sæt på listen: Bananer');
      await press(element, 'checkbox', 'Andet');
      expect(element.scrollWidth - element.clientWidth).to.be.at.most(1);
      await expectNoViolations(element);
    });
  });

describe('tvaers-survey: a long table of statements', () => {
  it('is answered from the keyboard, far down too, and shows what is missing', async () => {
    const items = Array.from({ length: 60 }, (_, index) => ({ id: `r${index}`, text: `Udsagn ${index + 1}` }));
    const { element, stand } = await opened({
      kind: 'likert',
      id: 'q',
      text: 'Hvor enig er du?',
      required: true,
      items,
      scale: { min: 1, max: 5 },
    });
    const first = (row: number) => find(element, 'group', `Udsagn ${row}`).querySelector('input')!;
    first(1).focus();
    await key(' ');
    for (let row = 2; row <= 59; row += 1) {
      // Past the button that clears what has been answered.
      await key('Tab');
      await key('Tab');
      await key(' ');
    }
    expect(focused(element)).to.equal(first(59));
    await press(element, 'button', 'Næste');
    await press(element, 'link', 'Svar på »Udsagn 60«.');
    const field = first(60);
    expect(focused(element)).to.equal(field);
    await waitUntil(() => {
      const { bottom, top } = field.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'it is in sight');
    await key(' ');
    await element.updateComplete;
    const marks = Object.fromEntries(items.map(({ id }) => [id, 1]));
    expect(await sendAll(element, stand)).to.deep.equal({ q: marks });
  });
});
