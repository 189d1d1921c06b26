import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/feedback-chart/tvaers-feedback-chart.js';
import type { TvaersFeedbackChart } from '../../../src/elements/feedback-chart/feedback-chart-element.js';
import type { ClosedFeedback, HiddenFeedback } from '../../../src/model/feedback/closed-release.js';
import type { FeedbackCourse } from '../../../src/model/feedback/feedback-course.js';
import { expectNoViolations } from '../../support/axe.js';
import { failing, stand } from '../../support/backends.js';
import { child, closedOf, courseOf, courseWith } from '../../support/feedback.js';
import { place, says } from '../../support/place.js';
import { standardChecks } from '../../support/standard-checks.js';
import { tableFiles } from '../../support/table-files.js';
import { readableText } from '../../support/text.js';

const chart = (course: FeedbackCourse = courseOf(), properties: object = {}) =>
  place<TvaersFeedbackChart>('tvaers-feedback-chart', {
    course: 't-012',
    backend: stand('feedback', 'course', () => course),
    ...properties,
  });
const closed = (value: ClosedFeedback | HiddenFeedback = closedOf(), properties: object = {}) =>
  place<TvaersFeedbackChart>('tvaers-feedback-chart', {
    unit: 'u-1',
    backend: stand('feedback', 'closed', () => value),
    ...properties,
  });

standardChecks({
  tag: 'tvaers-feedback-chart',
  capability: 'feedback',
  method: 'course',
  value: courseOf(),
  empty: courseOf({ informants: [child({ meetings: [], signals: [] })] }),
  reads: /Barnet har det bedre og er kommet over grænsen/,
  cannot: {
    hidden: 'a course is told to those who work on it, or not at all; a unit may be hidden, and is tested below',
  },
  attributes: { course: 't-012' },
  tree: ['heading: Værd at tale om', 'combobox: Vis zoner for', 'Sådan er tallet beregnet'],
  keyboard: async (element) => {
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'f' });
    await says(element, 'Zonerne er for Forælderen');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Kilde: Solbjergs vejledning 2026.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Alle møder');
  },
});

describe('tvaers-feedback-chart: a course', () => {
  it('asks nothing until there is a course or a unit', async () => {
    const element = await chart(courseOf(), { course: undefined });
    await says(element, 'Vælg et forløb eller en enhed.');
    element.course = 't-012';
    await says(element, 'Barnet har det bedre');
  });

  it('says how each one who fills in is doing, against their own limits, and how they find the alliance', async () => {
    const element = await chart();
    await says(
      element,
      'Barnet har det bedre og er kommet over grænsen: fra 19 til 33 point over 5 møder. Samarbejdet ifølge Barnet: 35 af 40 ved seneste møde. Under 36 er værd at tale om.',
    );
    expect(readableText(element)).to.include(
      'Forælderen har det nogenlunde som ved det første møde: fra 22 til 25,2 point over 6 møder. En ændring på under 5 point kan være tilfældig. Samarbejdet ifølge Forælderen: 38 af 40 ved seneste møde. Forløb 012',
    );
  });

  for (const [totals, words] of [
    [[18, 24], 'Barnet har det bedre: fra 18 til 24 point over 2 møder. Grænsen på 32 er ikke nået endnu.'],
    [[20, 15], 'Barnet har det dårligere end ved det første møde: fra 20 til 15 point over 2 møder.'],
    [[34, 39], 'Barnet har det bedre: fra 34 til 39 point over 2 møder. Begyndte over grænsen.'],
    [[18.4], 'Barnet har udfyldt ét skema: 18,4 point. Der skal to til, før man kan se en ændring.'],
  ] as const)
    it(`says of ${totals.join(' and ')}: ${words}`, async () => {
      await says(await chart(courseWith(...totals)), words);
    });

  it('tells what the host finds worth talking about, in its own words where it has any, the latest first', async () => {
    const element = await chart();
    await says(element, 'Møde 6, Barnet: samarbejdet er faldet siden sidst');
    const text = readableText(element);
    expect(text).to.include('Møde 6, Barnet: Spørg til skolen');
    expect(text).to.include('Møde 3, Barnet: ingen sikker ændring ved det tredje skema');
    expect(text.indexOf('Møde 6')).to.be.lessThan(text.indexOf('Møde 3'));
    await says(await chart(courseWith(18, 24)), 'Værd at tale om Intet særligt lige nu.');
  });

  it('draws everybody on one picture, told apart by shape and dash, with the limits of the chosen one', async () => {
    const element = await chart();
    await says(element, 'Zonerne er for Barnet');
    const [outcome] = element.shadowRoot!.querySelectorAll('svg.chart');
    const marks = (kind: string): number => outcome!.querySelectorAll(kind).length;
    expect([marks('circle.mark'), marks('path.mark')]).to.eql([5, 6]);
    expect(readableText(element)).to.include('Hvordan det går Grænse 32 (Barnet)');
    // The child was not there for the fourth meeting: three lines, not four, and five marks.
    expect(outcome!.querySelectorAll('line.course.chosen')).to.have.length(3);
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'forælder';
    select.dispatchEvent(new Event('change'));
    await says(element, 'Zonerne er for Forælderen');
    expect(readableText(element)).to.include('Hvordan det går Grænse 28 (Forælderen)');
    expect(element.informant).to.equal('forælder');
  });

  it('says when a course is closed, and is nobody’s to read for others', async () => {
    await says(await chart(courseOf({ closedOn: '2026-06-12' })), 'Forløbet er afsluttet 12. juni 2026.');
    const element = await chart(courseOf(), { backend: stand('feedback', 'course', failing('not-found')) });
    await says(element, 'Det findes ikke, eller det er fjernet.');
  });

  it('gives every meeting as a table, as a file for a spreadsheet and as a picture', async () => {
    const element = await chart();
    const { csv, picture } = await tableFiles(element, 'Vis som tabel');
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()).join(' | '),
    );
    expect(rows[3]).to.equal('4 | 19. februar 2026 | ikke udfyldt | ikke udfyldt | 24 | 37,5');
    expect(csv).to.include('2;19. januar 2026;18,5;37;22;37\r\n');
    expect(csv).to.include('4;19. februar 2026;;;24;37,5\r\n');
    expect(picture.documentElement.textContent).to.include('Barnet har det bedre og er kommet over grænsen');
    expect(picture.documentElement.textContent).to.include('Forælderen');
  });

  it('keeps nothing of a course in the browser', async () => {
    const element = await chart();
    await says(element, 'Barnet har det bedre');
    expect([localStorage.length, sessionStorage.length]).to.eql([0, 0]);
    expect(location.href).not.to.include('t-012');
  });
});

describe('tvaers-feedback-chart: the closed courses of a unit', () => {
  it('says how many ended better, how unsure that is, and what the mean change may also come of', async () => {
    const element = await closed();
    await says(element, '9 af 18 afsluttede forløb endte bedre, end de begyndte.');
    const text = readableText(element);
    expect(text).to.include('Med så mange forløb kan andelen ligge mellem 29 % og 71 %.');
    expect(text).to.include('I gennemsnit er point 4,5 højere ved seneste end ved første skema.');
    expect(text).to.include('Målt i spredningen ved start er det 0,81; målt i spredningen af ændringerne (d_z) 0,66.');
    expect(text).to.include('Der er ikke en gruppe at sammenligne med');
    expect(text).to.include('2 forløb sluttede, før der var to skemaer, og er ikke med i tallene.');
    expect(text).to.include('Afsluttet fra 1. januar 2026 til 30. juni 2026.');
    expect(text).to.include('Bedre, og over grænsen 39 % (7 af 18), mellem 20 % og 61 %');
    await expectNoViolations(element);
  });

  it('says nothing of effects that it is not told', async () => {
    const { dz: _, effect: __, ...few } = closedOf({ n: 7, tooShort: 0 });
    const element = await closed(few);
    await says(element, 'afsluttede forløb endte bedre');
    expect(readableText(element)).not.to.match(/spredningen ved start|sluttede, før/);
  });

  it('says that too few have been closed, and no figure of them', async () => {
    const element = await closed({ unitId: 'u-1', minimum: 5, hidden: 'few' });
    await says(element, 'Der er for få afsluttede forløb til at vise. Der skal være mindst 5');
    expect(element.matches(':state(hidden)')).to.be.true;
    expect(element.shadowRoot!.querySelector('svg')).not.to.exist;
  });

  it('tells of a course where one is named, whatever the unit', async () => {
    const element = await chart(courseOf(), { unit: 'u-1' });
    await says(element, 'Barnet har det bedre');
  });

  it('gives the endings as a table and as files', async () => {
    const { csv, picture } = await tableFiles(await closed(), 'Vis som tabel');
    expect(csv).to.include('Bedre, og over grænsen;7;38,9;20,3;61,4\r\n');
    expect(csv).to.include('# Afsluttet fra 1. januar 2026 til 30. juni 2026.');
    expect(picture.querySelectorAll('rect')).to.have.length(5);
  });
});
