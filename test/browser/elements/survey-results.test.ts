import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { memoryStore } from '../../../src/adapters/memory.js';
import { resultsData } from '../../../src/backend/conformance/fixture-results.js';
import '../../../src/elements/scope/tvaers-scope.js';
import type { TvaersScope } from '../../../src/elements/scope/scope-element.js';
import '../../../src/elements/survey-results/tvaers-survey-results.js';
import type { TvaersSurveyResults } from '../../../src/elements/survey-results/survey-results-element.js';
import type { AskedQuestion, GroupFigures, SurveyResults } from '../../../src/model/survey-results/survey-results.js';
import { expectNoViolations } from '../../support/axe.js';
import { failing, stand } from '../../support/backends.js';
import { hasDevTools } from '../../support/engine.js';
import { all, find, focused, nameOf, press, wait } from '../../support/find.js';
import { tabTo } from '../../support/keys.js';
import { place, says } from '../../support/place.js';
import { standardChecks } from '../../support/standard-checks.js';
import { tableFiles } from '../../support/table-files.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const store = memoryStore(resultsData(), { now: () => new Date('2026-04-15T10:00:00Z') });
const backend = store.backendFor({ id: 'nord:1', roles: ['hr'] });
const answered = await backend.results!.results({ survey: 'trivsel' });

const results = (properties: object = {}) =>
  place<TvaersSurveyResults>('tvaers-survey-results', { survey: 'trivsel', backend, ...properties });
const given = (value: SurveyResults, properties: object = {}) =>
  results({ backend: stand('results', 'results', () => value), ...properties });

/** The rows of a table by the name of their section, cell by cell as they are read. */
const rowsIn = (element: LitElement, part: string): readonly (readonly string[])[] =>
  [...element.shadowRoot!.querySelectorAll(`[part=${part}] tbody tr`)].map((row) =>
    [...row.children].map((cell) => readableText(cell)),
  );

/** The choice with that label. */
const selectOf = (element: LitElement, label: string): HTMLSelectElement => {
  const labels = [...element.shadowRoot!.querySelectorAll('label')];
  return labels.find(({ textContent }) => textContent.trim().startsWith(label))!.querySelector('select')!;
};

/** Opens what is folded away, and waits for what it says. */
async function open(element: LitElement, summary: string, what: string | RegExp): Promise<void> {
  (await wait(element, 'summary', summary)).click();
  await says(element, what);
}

standardChecks({
  tag: 'tvaers-survey-results',
  capability: 'results',
  method: 'results',
  value: answered,
  reads: /30 af 30 har svaret \(100 %\)/,
  empty: { ...answered, questions: [], themes: [] },
  hidden: { ...answered, unit: { id: 'by', name: 'Solvig Kommune', hidden: true } },
  attributes: { survey: 'trivsel' },
  tree: ['heading: Solvig Kommune', 'heading: Temaerne', 'button: Pleje', 'Sådan er tallet beregnet'],
  keyboard: async (element) => {
    await tabTo(element, /^Runde/);
    await tabTo(element, /^Sortér efter/);
    await tabTo(element, 'Pleje');
    await tabTo(element, 'Sådan er der svaret på spørgsmålene');
    await sendKeys({ press: 'Enter' });
    await says(element, 'Vi stoler på hinanden');
    await tabTo(element, 'Sådan er tallet beregnet');
    await sendKeys({ press: 'Enter' });
    await says(element, '95 %-interval');
  },
});

describe('tvaers-survey-results', () => {
  it('says first how many have answered, what is highest, and what has clearly changed', async () => {
    const theme = (id: string, mean: number) => ({ theme: id, n: 40, mean, sd: 10 });
    const unit: GroupFigures = {
      id: 'by',
      name: 'By',
      answered: 40,
      invited: 70,
      themes: [theme('a', 70), theme('b', 45), theme('c', 60)],
      questions: [],
    };
    const element = await given({
      ...answered,
      themes: [
        { id: 'a', label: 'Tillid', capital: 'bonding' },
        { id: 'b', label: 'Krav' },
        { id: 'c', label: 'Ledelse', capital: 'linking' },
      ],
      unit,
      earlier: {
        survey: 'x',
        wave: '2025',
        title: 'Trivsel 2025',
        asOf: '2025-03-20',
        figures: [
          { unit: 'by', theme: 'a', figures: { n: 40, mean: 60, sd: 10 } },
          { unit: 'by', theme: 'b', figures: { n: 40, mean: 52, sd: 30 } },
          { unit: 'by', theme: 'c', band: 'down' },
        ],
      },
    });
    await says(element, '40 af 70 har svaret (57 %).');
    const text = readableText(element);
    expect(text).to.include('Under 60 % har svaret, så læs tallene med forbehold.');
    expect(text).to.include('Højest ligger »Tillid« med 70 point, lavest »Krav« med 45.');
    expect(text).to.include('Tydeligt højere end sidst: Tillid.');
    expect(text).not.to.include('Tydeligt lavere');
    expect(text).to.include('Social kapital samlet: 65 point ud af 100.');
    const cells = rowsIn(element, 'themes').map((row) => row.at(-1));
    expect(cells).to.deep.equal([
      '+10 point, tydelig forskel',
      '−7 point, mulig forskel, få svar',
      'Faldet 5 point eller mere',
    ]);
    expect(text).to.include('vises ændringen kun i trin');
  });

  it('shows every theme with how sure it is, against the unit above and what it is compared with', async () => {
    const element = await results({ unit: 'pleje' });
    await says(element, '19 af 19 har svaret');
    expect(rowsIn(element, 'themes')).to.deep.equal([
      [
        'Sammenhold inden for teamet',
        '70',
        '',
        '–',
        '19',
        '0 point, omtrent ens',
        'Under 5 points forskel',
        '+7 point 63,8',
      ],
    ]);
    await expectNoViolations(element);
  });

  it('says nothing of a small unit but that it is hidden, and what would show it', async () => {
    const element = await results({ unit: 'pleje' });
    await says(element, 'Enhederne under Pleje');
    expect(rowsIn(element, 'units')).to.deep.equal([
      ['Hjemmepleje Nord', '100 %', '71'],
      ['Hjemmepleje Syd', '100 %', '70'],
      ['Hjemmepleje Øst', 'Skjult'],
    ]);
    expect(readableText(element)).to.include('Skjult betyder, at færre end 5 har svaret, at alle har svaret ens');
    await press(element, 'button', 'Hjemmepleje Øst');
    await says(element, 'Resultaterne for Hjemmepleje Øst er skjult af hensyn til anonymitet.');
    expect(readableText(element)).to.include('De kan vises, når mindst 5 har svaret her');
    expect(all(element, 'summary').map(nameOf)).to.deep.equal(['Sådan er tallet beregnet']);
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
  });

  it('goes from unit to unit, up and down, and takes the focus and the page along', async () => {
    const element = await results();
    await says(element, 'Enhederne under Solvig Kommune');
    const seen: string[] = [];
    element.addEventListener('change', (event) => {
      if ('unit' in event) seen.push(String(event.unit));
    });
    await press(element, 'button', 'Pleje');
    await waitUntil(() => focused(element)?.textContent === 'Pleje', 'the focus on the unit');
    await press(element, 'button', 'Hjemmepleje Nord');
    await waitUntil(() => focused(element)?.textContent === 'Hjemmepleje Nord', 'the focus on the unit below');
    await press(element, 'button', 'Solvig Kommune');
    await says(element, '30 af 30 har svaret');
    expect(seen).to.deep.equal(['pleje', 'nord', 'by']);
  });

  it('follows the scope round it, and moves it', async () => {
    const scope = await place<TvaersScope>('tvaers-scope', { unit: 'pleje' });
    const element = document.createElement('tvaers-survey-results');
    Object.assign(element, { survey: 'trivsel', backend });
    scope.append(element);
    await says(element, 'Enhederne under Pleje');
    await press(element, 'button', 'Solvig Kommune');
    await says(element, 'Enhederne under Solvig Kommune');
    expect(scope.unit).to.equal('by');
  });

  it('shows an earlier round', async () => {
    const element = await results();
    await says(element, 'Runde');
    const choice = selectOf(element, 'Runde');
    expect([...choice.options].map(({ text }) => text)).to.deep.equal(['Trivsel 2026', 'Trivsel 2025']);
    choice.value = '2025';
    choice.dispatchEvent(new Event('change'));
    await says(element, '30 af 30 har svaret');
    await waitUntil(() => !readableText(element).includes('Siden Trivsel 2025'), 'nothing before the first round');
  });

  it('orders the units by a theme, what is hidden last', async () => {
    const element = await results({ unit: 'pleje' });
    await says(element, 'Sortér efter');
    const choice = selectOf(element, 'Sortér efter');
    choice.value = 'theme sammenhold';
    choice.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rowsIn(element, 'units').map(([name]) => name)).to.deep.equal([
      'Hjemmepleje Syd',
      'Hjemmepleje Nord',
      'Hjemmepleje Øst',
    ]);
  });

  it('shows how every question was answered, and hides the distribution of few', async () => {
    const element = await results();
    await open(element, 'Sådan er der svaret på spørgsmålene', 'Nogle holdes udenfor');
    expect(rowsIn(element, 'questions').slice(0, 2)).to.deep.equal([
      ['Vi stoler på hinanden', '', '3,5', '3,5', '30', '0 %', '23 %', '27 %', '27 %', '23 %', '0'],
      ['Nogle holdes udenfor', '', '1,8', '2', '25', '40 %', '40 %', '20 %', '0 %', '0 %', '5'],
    ]);
    expect(readableText(element)).to.include('Har du overblik? 30 har svaret. Gennemsnittet er 44,7, medianen 44,5.');
    await expectNoViolations(element);
    element.unit = 'syd';
    await says(element, 'Hjemmepleje Syd');
    await says(element, 'Fordelingen er skjult.');
    expect(rowsIn(element, 'questions')[0]?.slice(0, 5)).to.deep.equal([
      'Vi stoler på hinanden',
      'Skjult',
      '3,4',
      '–',
      '7',
    ]);
  });

  it('shows options, and those who would recommend less those who would not', async () => {
    const question = (
      id: string,
      more: Omit<AskedQuestion, 'id' | 'text' | 'labels'> & Partial<AskedQuestion>,
    ): AskedQuestion => ({
      id,
      text: `Om ${id}`,
      labels: [],
      ...more,
    });
    const unit: GroupFigures = {
      ...(answered.unit as GroupFigures),
      questions: [
        { id: 'valg', n: 20, counts: { a: 15, '+': 5, 'no-answer': 4 } },
        { id: 'anbefal', n: 20, mean: 8, counts: { 9: 8, 10: 4, 7: 4, 3: 4 } },
        { id: 'timer', n: 20, mean: 7.25, median: 7, sd: 1 },
      ],
    };
    const element = await given({
      ...answered,
      unit,
      questions: [
        question('valg', {
          form: 'options',
          multiple: true,
          labels: [
            { value: 'a', label: 'Kantinen' },
            { value: 'b', label: 'Haven' },
            { value: '+', label: 'Et andet sted' },
          ],
        }),
        question('anbefal', { form: 'steps', nps: true, scale: { min: 0, max: 10 } }),
        question('timer', { form: 'number', unit: 'timer' }),
      ],
    });
    await open(element, 'Sådan er der svaret på spørgsmålene', 'Om valg');
    expect(rowsIn(element, 'questions').slice(0, 4)).to.deep.equal([
      ['Kantinen', '', '75 %', '15'],
      ['Haven', '', '0 %', '0'],
      ['Et andet sted', '', '25 %', '5'],
      ['Ønsker ikke at svare', '', '17 %', '4'],
    ]);
    const text = readableText(element);
    expect(text).to.include('20 har svaret. Man kunne vælge flere.');
    expect(text).to.include('Nettoandelen, der vil anbefale, er 40 (usikkerhed 5 til 75)');
    expect(text).to.include('Gennemsnittet er 7,3 timer, medianen 7.');
  });

  it('splits by the one background, or says why not', async () => {
    const groups = [
      { id: 'ny', name: 'Under 2 år', answered: 9, themes: [{ theme: 'sammenhold', n: 9, mean: 64 }], questions: [] },
      { id: '', name: '', answered: 21, themes: [], questions: [] },
    ];
    const background = { question: 'tid', groups };
    const questions = [...answered.questions, { id: 'tid', form: 'options', text: 'Hvor længe?', labels: [] } as const];
    const element = await given({ ...answered, questions, background });
    await open(element, 'Delt op efter baggrund', 'Andre og ikke oplyst');
    expect(rowsIn(element, 'background')).to.deep.equal([
      ['Under 2 år', '9', '64'],
      ['Andre og ikke oplyst', '21', 'Skjult'],
    ]);
    const hidden = await given({ ...answered, questions, background: { question: 'tid', groups: { hidden: true } } });
    await open(hidden, 'Delt op efter baggrund', '»Hvor længe?« er skjult for enheden her.');
    expect(readableText(hidden)).to.include('når hver gruppe har mindst 5 svar');
  });

  it('tells how far the themes can be trusted, in words', async () => {
    const reliability = [
      { theme: 'sammenhold', n: 28, alpha: 0.734, units: 12, icc1: 0.06, icc2: 0.61, agreement: 0.82 },
    ];
    const element = await given({ ...answered, reliability });
    await open(element, 'Kan man stole på temaerne?', 'på 12 enheder med svar nok');
    expect(rowsIn(element, 'reliability')).to.deep.equal([
      [
        'Sammenhold',
        '0,73: godt nok for grupper',
        '0,06: lille forskel',
        '0,61: usikkert, især i små enheder',
        '0,82: enige',
      ],
    ]);
    await expectNoViolations(element);
  });

  it('shows what was written from ten on, in the order of the alphabet', async () => {
    const element = await results();
    await open(element, 'Det er der skrevet', 'Bemærkning 0');
    expect(readableText(element)).to.include('15 af 15 vises, i alfabetisk rækkefølge');
    expect(element.shadowRoot!.querySelectorAll('.comments li')).to.have.lengthOf(15);
    element.unit = 'nord';
    await says(element, 'Det, der er skrevet, er skjult. Det vises, når mindst 10 har skrevet noget her');
    expect(element.shadowRoot!.querySelectorAll('.comments li')).to.have.lengthOf(0);
  });

  if (hasDevTools)
    it('keeps the names of the units on paper, and no tools', async () => {
      const element = await results();
      await wait(element, 'button', 'Pleje');
      await emulateMedia({ media: 'print' });
      try {
        expect(readableText(find(element, 'button', 'Pleje'))).to.equal('Pleje');
        expect(all(element, 'button').map(nameOf)).to.not.include('Hent som CSV');
        expect(selectOf(element, 'Sortér efter').checkVisibility()).to.be.false;
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

  it('says when results open, and nothing else', async () => {
    const element = await results({ survey: 'puls' });
    await says(
      element,
      'Resultaterne åbner 1. maj 2026. Indtil da vises intet, heller ikke hvor mange der har svaret.',
    );
    expect(all(element, 'summary')).to.have.lengthOf(0);
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
  });

  it('says that the answers have been deleted, and when, and nothing else', async () => {
    const nothing = { id: 'by', name: 'Solvig Kommune', hidden: true } as const;
    const element = await given({ ...answered, deleted: '2026-12-31', unit: nothing, below: [] });
    await says(element, 'Svarene blev slettet 31. december 2026, som det var lovet dem, der svarede.');
    expect(all(element, 'summary')).to.have.lengthOf(0);
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
    expect(element.matches(':state(hidden)')).to.equal(true);
    await expectNoViolations(element);
  });

  it('gives files of exactly what is shown', async () => {
    const { csv, picture } = await tableFiles(await results({ unit: 'pleje' }));
    expect(csv).to.include('Pleje;Tema;Sammenhold;19;70,3947');
    expect(csv).to.include('Hjemmepleje Øst;Skjult;;;;;');
    expect(csv.split('\r\n').filter((line) => line.startsWith('Hjemmepleje Øst'))).to.have.lengthOf(1);
    expect(picture.documentElement.textContent).to.match(/Pleje\s+Trivsel 2026, 20\. marts 2026.*Sammenhold\s+70/s);
  });

  it('says so where the comments cannot be had, and keeps the rest', async () => {
    const { results: source } = backend;
    const element = await results({ backend: { results: { ...source!, comments: failing('unavailable') } } });
    await open(element, 'Det er der skrevet', 'Vi kan ikke få fat i data lige nu.');
    expect(readableText(element)).to.include('30 af 30 har svaret');
  });

  it('takes hostile names for the text they are', async () => {
    const evil = '<img src=x onerror="alert(1)">';
    const element = await given({
      ...answered,
      title: evil,
      path: [{ id: 'by', name: evil }],
      themes: [{ id: 'sammenhold', label: evil }],
      below: [{ id: 'x', name: evil, hidden: true }],
    });
    await says(element, evil);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(find(element, 'button', evil)).to.exist;
  });
});
