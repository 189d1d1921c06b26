import { aTimeout, expect } from '@open-wc/testing';
import { BackendError } from '../../../src/backend/errors.js';
import type { RelationQuestion } from '../../../src/model/survey/definition.js';
import { expectNoViolations } from '../../support/axe.js';
import { all, descriptionOf, find, focused, look, nameOf, press, wait, write } from '../../support/find.js';
import { says } from '../../support/place.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { begun, nameTwo, person, rateTwo, surveyOf, surveyStand } from '../../support/survey-stand.js';
import type { SurveyStand } from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

type Element = Awaited<ReturnType<typeof begun>>;
const heard = async (element: Element, text: string): Promise<void> => {
  await waitUntil(
    () => [...element.shadowRoot!.querySelectorAll('[role=status]')].some((one) => one.textContent.includes(text)),
    `“${text}” is not said`,
    { timeout: 8000 },
  );
};
const many = (backend: SurveyStand, n: number): SurveyStand => {
  backend.people.splice(
    0,
    Infinity,
    ...Array.from({ length: n }, (_, index) => person(`p-${index}`, `Person ${String(index).padStart(2, '0')}`)),
  );
  return backend;
};

describe('tvaers-survey: choosing colleagues', () => {
  it('suggests the nearest, and says who they are', async () => {
    const backend = surveyStand();
    const element = await begun(backend);
    await wait(element, 'button', 'Tilføj Mette Lund');
    expect(readableText(element)).to.include('Forslag: kolleger tæt på dig');
    expect(readableText(element)).to.include('Teamleder · Jobcenter');
    expect(backend.peopleAsked).to.deep.equal([{ near: 'me', among: 'everyone', limit: 8 }]);
  });

  it('searches once the typing pauses, and says how many there are', async () => {
    const backend = surveyStand();
    const element = await begun(backend);
    await wait(element, 'button', 'Tilføj Mette Lund');
    await write(element, 'Find en kollega', 'å');
    await write(element, 'Find en kollega', 'aakj');
    await waitUntil(() => !look(element, 'button', 'Tilføj Mette Lund'), undefined, { timeout: 8000 });
    expect(look(element, 'button', 'Tilføj Jens Åkjær')).to.exist;
    await heard(element, '1 fundet');
    expect(backend.peopleAsked.slice(1)).to.deep.equal([{ near: 'me', among: 'everyone', limit: 8, search: 'aakj' }]);
    await write(element, 'Find en kollega', 'ingen hedder sådan');
    await heard(element, 'Ingen fundet. Prøv med færre bogstaver.');
  });

  it('abandons a search that another has overtaken', async () => {
    const backend = surveyStand();
    const signals: AbortSignal[] = [];
    const { people } = backend.organisation!;
    Object.assign(backend.organisation!, {
      people: (query: Parameters<NonNullable<typeof people>>[0], { signal }: { signal: AbortSignal }) => {
        signals.push(signal);
        return query.search === 'm' ? new Promise(() => undefined) : people!(query);
      },
    });
    const element = await begun(backend);
    await wait(element, 'button', 'Tilføj Mette Lund');
    await write(element, 'Find en kollega', 'm');
    await waitUntil(() => signals.length === 2);
    await write(element, 'Find en kollega', 'ida');
    await waitUntil(() => !look(element, 'button', 'Tilføj Mette Lund'), undefined, { timeout: 8000 });
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false, true, false]);
  });

  it('shows more on demand, and leads to the first of them', async () => {
    const element = await begun(many(surveyStand(), 20));
    await wait(element, 'button', 'Tilføj Person 07');
    expect(look(element, 'button', 'Tilføj Person 08')).to.be.undefined;
    await press(element, 'button', /^Vis flere/);
    await wait(element, 'button', 'Tilføj Person 15');
    expect(nameOf(focused(element)!)).to.equal('Tilføj Person 08');
    await heard(element, 'Viser 16 af 20');
  });

  it('adds and removes by name, says so, and keeps the count', async () => {
    const element = await begun(surveyStand());
    await nameTwo(element);
    await heard(element, 'Jens Åkjær er tilføjet. 2 valgt.');
    expect(readableText(element)).to.include('Valgt: 2 af højst 5');
    const chosen = element.shadowRoot!.querySelector('ol')!;
    await press(element, 'button', 'Fjern Mette Lund', chosen);
    await heard(element, 'Mette Lund er fjernet. 1 valgt.');
    expect(focused(element)?.textContent).to.include('Valgt: 1 af højst 5');
    expect(find(element, 'button', 'Tilføj Mette Lund')).to.exist;
  });

  it('takes no more than there is room for, and says so', async () => {
    const element = await begun(surveyStand());
    await wait(element, 'button', 'Tilføj Mette Lund');
    for (const name of ['Mette Lund', 'Jens Åkjær', 'Søren Friis', 'Ida Krogh', 'Omar Saleh'])
      await press(element, 'button', `Tilføj ${name}`);
    expect(find(element, 'button', 'Tilføj Karin Holm')).to.have.attribute('aria-disabled', 'true');
    await press(element, 'button', 'Tilføj Karin Holm');
    expect(readableText(element)).to.include('Valgt: 5 af højst 5').and.include('flere er der ikke plads til');
    await heard(element, 'flere er der ikke plads til');
  });

  it('asks for at least as many as it must have', async () => {
    const element = await begun(
      surveyStand(surveyOf({ kind: 'roster', id: 'r', text: 'Hvem?', min: 3, max: 4, required: true })),
    );
    await press(element, 'button', 'Næste');
    expect(readableText(element)).to.include('Vælg mindst 3 kolleger.').and.not.include('mindst én kollega');
    await nameTwo(element);
    expect(readableText(element)).to.include('Vælg mindst 3 og højst 4.');
    await press(element, 'button', 'Næste');
    expect(readableText(element)).to.include('Vælg mindst 3 kolleger. Du har valgt 2.');
  });

  it('offers only leaders where the question is about leaders', async () => {
    const backend = surveyStand(surveyOf({ kind: 'roster', id: 'r', text: 'Hvem?', among: 'leaders' }));
    await begun(backend);
    await waitUntil(() => backend.peopleAsked.length > 0);
    expect(backend.peopleAsked[0]?.among).to.equal('leaders');
  });

  it('says so when nobody can be looked up, and when looking up fails, and keeps what is chosen', async () => {
    const backend = surveyStand();
    const unsupported = await begun({ surveys: backend.surveys! });
    await says(unsupported, 'kan ikke slå kolleger op');
    const element = await begun(backend);
    await nameTwo(element);
    const { people } = backend.organisation!;
    Object.assign(backend.organisation!, { people: () => Promise.reject(new BackendError('unavailable', 'x')) });
    await write(element, 'Find en kollega', 'ida');
    await says(element, 'Vi kan ikke få fat i data lige nu.');
    expect(readableText(element)).to.include('Valgt: 2 af højst 5');
    Object.assign(backend.organisation!, { people });
    await press(element, 'button', 'Prøv igen');
    await wait(element, 'button', 'Tilføj Ida Krogh');
    expect(find<HTMLInputElement>(element, 'textbox', 'Find en kollega').value).to.equal('ida');
  });

  it('shows names with markup, emoji, right-to-left marks or 300 letters as text, inside its width', async () => {
    const backend = surveyStand();
    const names = ['<img src=x onerror="document.title=1">', '🧑‍🚒 Bo', '\u202Eesrevni', 'محمد علي', 'Æ'.repeat(300)];
    backend.people.splice(0, Infinity, ...names.map((name, index) => person(`p-${index}`, name, '<b>Enhed</b>')));
    const element = await begun(backend, 320);
    for (const name of names) await wait(element, 'button', `Tilføj ${name}`);
    for (const name of names) await press(element, 'button', `Tilføj ${name}`);
    expect(element.shadowRoot!.querySelector('img, b')).to.be.null;
    expect(element.scrollWidth - element.clientWidth).to.be.at.most(1);
    await press(element, 'button', 'Næste');
    expect(element.scrollWidth - element.clientWidth).to.be.at.most(1);
    expect(readableText(element)).to.include('<img src=x');
  });
});

describe('tvaers-survey: rating colleagues', () => {
  const rating = async (width?: number, backend = surveyStand()): Promise<Element> => {
    const element = await begun(backend, width);
    await nameTwo(element);
    await press(element, 'button', 'Næste');
    await aTimeout(30);
    return element;
  };

  it('lays all of them out in columns when wide, as fieldsets with native radios', async () => {
    const element = await rating();
    for (const name of [/^Mette Lund/, /^Jens Åkjær/]) {
      const colleague = find(element, 'group', name);
      expect(all(element, 'group', colleague).map((one) => one.querySelector('legend')?.textContent)).to.deep.equal([
        'Vi taler sammen ofte nok',
        'Vi taler sammen i tide',
        'Vi har fælles mål',
        'Hvor vigtig er relationen for dit arbejde?',
      ]);
    }
    const radios = all(element, 'radio', find(element, 'group', 'Vi har fælles mål'));
    expect(new Set(radios.map((radio) => Math.round(radio.getBoundingClientRect().top))).size).to.equal(1);
    expect(look(element, 'button', 'Næste kollega')).to.be.undefined;
    expect(element.shadowRoot!.querySelector('table')).to.be.null;
    await expectNoViolations(element);
  });

  it('shows one at a time at 320 px, with a way to the next and back', async () => {
    const element = await rating(320);
    expect(look(element, 'group', /^Jens Åkjær/)).to.be.undefined;
    expect(readableText(element)).to.include('1 af 2');
    await press(element, 'button', 'Næste kollega');
    expect(focused(element)?.textContent).to.include('Jens Åkjær');
    expect(look(element, 'group', /^Mette Lund/)).to.be.undefined;
    await press(element, 'button', 'Forrige kollega');
    expect(focused(element)?.textContent).to.include('Mette Lund');
    expect(element.scrollWidth - element.clientWidth).to.be.at.most(1);
    await expectNoViolations(element);
  });

  it('leads from the summary to the colleague who is not in sight', async () => {
    const element = await rating(320);
    await press(element, 'checkbox', 'Vi arbejder ikke sammen');
    await press(element, 'button', 'Næste');
    await press(element, 'link', 'Svar på mindst halvdelen om Jens Åkjær, eller marker, at I ikke arbejder sammen.');
    const colleague = find(element, 'group', /^Jens Åkjær/);
    expect(colleague.contains(focused(element))).to.be.true;
    expect(descriptionOf(colleague)).to.include('Svar på mindst halvdelen om Jens Åkjær');
  });

  it('folds the dimensions away where they do not work together, and keeps what was marked', async () => {
    const element = await rating();
    await rateTwo(element);
    const mette = find(element, 'group', /^Mette Lund/);
    await press(element, 'checkbox', 'Vi arbejder ikke sammen', mette);
    expect(all(element, 'radio', mette)).to.have.length(0);
    await press(element, 'checkbox', 'Vi arbejder ikke sammen', mette);
    expect(
      find<HTMLInputElement>(element, 'radio', 'Delvist', find(element, 'group', 'Vi har fælles mål', mette)).checked,
    ).to.be.true;
  });

  it('keeps the ratings of a colleague who is removed and named again', async () => {
    const element = await rating();
    await rateTwo(element);
    await press(element, 'button', 'Tilbage');
    await press(element, 'button', 'Fjern Mette Lund');
    await press(element, 'button', 'Næste');
    expect(look(element, 'group', /^Mette Lund/)).to.be.undefined;
    await press(element, 'button', 'Tilbage');
    await press(element, 'button', 'Tilføj Mette Lund');
    await press(element, 'button', 'Næste');
    const mette = find(element, 'group', /^Mette Lund/);
    expect(
      find<HTMLInputElement>(element, 'radio', 'Delvist', find(element, 'group', 'Vi har fælles mål', mette)).checked,
    ).to.be.true;
  });

  it('leads back to choosing when nobody is named', async () => {
    const pages = sampleSurvey.pages.map((page) => ({
      ...page,
      questions: page.questions.map((one) => ({ ...one, required: false })),
    }));
    const element = await begun(surveyStand({ ...sampleSurvey, pages }));
    await press(element, 'button', 'Næste');
    expect(readableText(element)).to.include('Du har ikke valgt nogen kolleger');
    await press(element, 'button', 'Vælg kolleger');
    expect(nameOf(focused(element)!)).to.equal('Find en kollega');
  });

  it('asks about fixed groups where the question has them', async () => {
    const sample = sampleSurvey.pages[1]!.questions[0] as RelationQuestion;
    const groups = [
      { id: 'u 1', label: 'Ældre og Sundhed' },
      { id: 'u/2', label: 'Beskæftigelse' },
    ];
    const backend = surveyStand(surveyOf({ ...sample, targets: { groups } }));
    const element = await begun(backend, 320);
    await press(element, 'checkbox', 'Vi arbejder ikke sammen');
    await press(element, 'button', 'Næste gruppe');
    await press(element, 'checkbox', 'Vi arbejder ikke sammen');
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(backend.sent[0]?.answers).to.deep.equal({ relation: { 'u 1': { none: true }, 'u/2': { none: true } } });
  });
});
