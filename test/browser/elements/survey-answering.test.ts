import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { accessibilityTree, hasDevTools } from '../../support/engine.js';
import type { AccessibleNode } from '../../support/engine.js';
import { expectNoViolations } from '../../support/axe.js';
import { all, descriptionOf, find, focused, look, nameOf, press, write } from '../../support/find.js';
import { says } from '../../support/place.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import {
  agree,
  begin,
  begun,
  nameTwo,
  put,
  rateTwo,
  reviewed,
  surveyOf,
  surveyStand,
} from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const key = (press: string) => sendKeys({ press });
const line = { kind: 'line', id: 'l', text: 'Hvor godt går det?', low: 'Dårligt', high: 'Godt' } as const;

describe('tvaers-survey: before the first question', () => {
  it('says who sees what, until when, and whom to ask', async () => {
    const element = await put(surveyStand());
    await says(element, 'Begynd');
    const text = readableText(element);
    expect(text).to.include(
      'Fortroligt: Kommunen kan se, at du har svaret, og kan koble svaret til dig, men ingen får vist dit svar. Resultater vises kun for grupper på mindst 5.',
    );
    expect(text).to.include('når undersøgelsen lukker 30. april 2026 kl. 16.00');
    expect(text).to.include('Du kan trække dit svar tilbage, så længe undersøgelsen er åben.');
    expect(text).to.include('Svarene slettes 31. januar 2027.');
    expect(text).to.include('Det tager cirka 4 minutter at svare. Der er 4 sider.');
    expect(find(element, 'link', 'sekretariat@solbjerg.example')).to.have.attribute(
      'href',
      'mailto:sekretariat@solbjerg.example',
    );
    expect(find(element, 'link', /behandler dine oplysninger/)).to.have.attribute('href', '/privatliv');
  });

  it('says who sees the name in a named survey, and that nobody can find an anonymous answer', async () => {
    const named = await put(surveyStand({ ...sampleSurvey, privacy: 'named', results: 'live' }));
    await says(named, 'Med navn: Alle inviterede og HR kan se, at svaret er dit');
    expect(readableText(named)).to.include('efterhånden som de kommer ind').and.not.include('mindst 5');
    const anonymous = await put(surveyStand({ ...surveyOf(line), privacy: 'anonymous' }));
    await says(anonymous, 'Anonymt: Kommunen kan se, at du har været med, men ikke hvad du har svaret.');
    expect(readableText(anonymous)).to.include('kan ikke trækkes tilbage');
  });

  it('has no way in before it opens, after it closes, and once it is answered', async () => {
    const planned = await put(surveyStand({ ...sampleSurvey, state: 'planned' }));
    await says(planned, 'Undersøgelsen åbner 1. marts 2026 kl. 08.00.');
    const closed = await put(surveyStand({ ...sampleSurvey, state: 'closed' }));
    await says(closed, 'Undersøgelsen lukkede 30. april 2026 kl. 16.00.');
    const answered = await put(surveyStand({ ...sampleSurvey, answered: true }));
    await says(answered, 'Du har svaret.');
    for (const element of [planned, closed, answered]) expect(look(element, 'button', 'Begynd')).to.be.undefined;
  });

  it('shows what the page has put in its slots', async () => {
    const element = await put(surveyStand());
    element.innerHTML = '<p slot="intro">Borgmesteren siger tak på forhånd.</p>';
    await says(element, 'Borgmesteren siger tak på forhånd.');
  });
});

describe('tvaers-survey: page by page', () => {
  it('says how far it is, moves the focus to the heading, and tells the page', async () => {
    const element = await put(surveyStand());
    const told: string[] = [];
    for (const type of ['tvaers-start', 'tvaers-page', 'change']) {
      element.parentElement!.addEventListener(type, (event) => {
        told.push(type === 'tvaers-page' ? `page ${(event as Event & { page: number }).page}` : type);
      });
    }
    await begin(element);
    expect(readableText(element)).to.include('Side 1 af 4').and.include('0 af 5 besvaret');
    expect(focused(element)).to.equal(find(element, 'heading', 'Dine vigtigste kolleger'));
    await nameTwo(element);
    expect(readableText(element)).to.include('1 af 7 besvaret');
    await press(element, 'button', 'Næste');
    expect(focused(element)).to.equal(find(element, 'heading', 'Jeres samarbejde'));
    await press(element, 'button', 'Tilbage');
    expect(told).to.deep.equal(['tvaers-start', 'page 1', 'change', 'change', 'page 2', 'page 1']);
  });

  it('lets nobody on with something required left out, and leads to each of them', async () => {
    const element = await begun(surveyStand());
    expect(readableText(element)).not.to.include('du skal se på');
    await press(element, 'button', 'Næste');
    expect(nameOf(focused(element)!)).to.equal('Der er én ting, du skal se på:');
    await press(element, 'link', 'Vælg mindst én kollega.');
    expect(focused(element)).to.equal(find(element, 'textbox', 'Find en kollega'));
    expect(descriptionOf(focused(element)!)).to.include('Vælg mindst én kollega.');
    await nameTwo(element);
    expect(readableText(element)).not.to.include('du skal se på');
    await press(element, 'button', 'Næste');
    await rateTwo(element);
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Næste');
    expect(nameOf(focused(element)!)).to.equal('Der er 2 ting, du skal se på:');
    await press(element, 'link', 'Svar på »Vi stoler på hinanden«.');
    expect(focused(element)).to.equal(
      find(element, 'radio', 'Helt uenig', find(element, 'group', 'Vi stoler på hinanden')),
    );
    expect(descriptionOf(find(element, 'group', 'Vi stoler på hinanden'))).to.equal('Svar på »Vi stoler på hinanden«.');
    await expectNoViolations(element);
  });

  it('gives the answers the whole width on a telephone, so that long words stay whole', async () => {
    const element = await reviewed(surveyStand(), 254);
    const lines = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.lines')];
    expect(lines).not.to.be.empty;
    for (const each of lines) expect(each.clientWidth).to.equal(each.parentElement!.clientWidth);
  });

  it('keeps everything on the way back and forth', async () => {
    const element = await reviewed(surveyStand());
    for (let times = 0; times < 5; times += 1) await press(element, 'button', 'Tilbage');
    expect(readableText(element)).to.include('Fortroligt');
    await begin(element, 'Fortsæt');
    expect(readableText(element)).to.include('Valgt: 2 af højst 5');
    await press(element, 'button', 'Næste');
    const rated = find<HTMLInputElement>(
      element,
      'radio',
      'I høj grad',
      find(element, 'group', 'Vi taler sammen ofte nok'),
    );
    expect(rated.checked).to.be.true;
  });

  it('shows every answer before sending, and leads back to each', async () => {
    const element = await reviewed(surveyStand());
    const text = readableText(element);
    for (const said of [
      'Mette Lund',
      'Vi har fælles mål Delvist',
      'Vi arbejder ikke sammen',
      'Jeg har tid til at samarbejde Uenig',
      'Vi stoler på hinanden Ved ikke',
      'Hvad skal vi gøre mere af? Ret Ikke besvaret',
    ])
      expect(text).to.include(said);
    await press(element, 'button', 'Ret svaret på »Hvor enig er du?«');
    expect(nameOf(focused(element)!)).to.include('Hvor enig er du?');
    await press(element, 'button', 'Til gennemgangen');
    expect(readableText(element)).to.include('Se dine svar igennem');
    await expectNoViolations(element);
  });

  for (const width of [320, 1000])
    it(`fits ${width} px on every page, with wide spacing too, and axe finds nothing`, async function () {
      this.timeout(40_000);
      const element = await put(surveyStand(), width);
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        'tvaers-survey { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      document.adoptedStyleSheets.push(spacing);
      const look = async (): Promise<void> => {
        expect(element.scrollWidth - element.clientWidth).to.be.at.most(1);
        await expectNoViolations(element);
      };
      try {
        await begin(element);
        await nameTwo(element);
        await look();
        await press(element, 'button', 'Næste');
        await aTimeout(30);
        await rateTwo(element);
        await look();
        await press(element, 'button', 'Næste');
        await agree(element);
        await look();
        await press(element, 'button', 'Næste');
        await write(element, /Hvad skal vi gøre/, 'x'.repeat(30));
        await look();
        await write(element, /Hvad skal vi gøre/, 'Mødes');
        await press(element, 'button', 'Næste');
        await look();
        await press(element, 'button', 'Send svar');
        await says(element, 'Tak for dit svar');
        await press(element, 'button', 'Træk svaret tilbage');
        await look();
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
      }
    });

  it('is filled in and sent by keyboard alone', async function () {
    this.timeout(60_000);
    const backend = surveyStand();
    const element = await put(backend);
    await says(element, 'Begynd');
    find(element, 'button', 'Begynd').focus();
    /** Tabs on to the control by that name. */
    const to = async (name: string | RegExp): Promise<void> => {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        await key('Tab');
        const at = focused(element);
        if (at && (typeof name === 'string' ? nameOf(at) === name : name.test(nameOf(at)))) return;
      }
      expect.fail(`Tab does not reach ${String(name)}`);
    };
    await key('Enter');
    await says(element, 'Side 1 af 4');
    await to('Find en kollega');
    await sendKeys({ type: 'mette' });
    await waitUntil(
      () => look(element, 'button', 'Tilføj Mette Lund') && !look(element, 'button', 'Tilføj Jens Åkjær'),
    );
    await to('Tilføj Mette Lund');
    await key('Enter');
    await to('Næste');
    await key('Enter');
    for (let row = 0; row < 4; row += 1) {
      await to('Slet ikke');
      await key('ArrowDown');
      await key('ArrowDown');
    }
    await to('Næste');
    await key('Enter');
    await to('Helt uenig');
    await key(' ');
    await to('Helt uenig');
    await key('ArrowDown');
    await to('Hvor godt går det alt i alt? (valgfrit)');
    await key('End');
    await to('Næste');
    await key('Enter');
    await to(/Hvad skal vi gøre mere af/);
    await sendKeys({ type: 'Mødes mere' });
    await to('Næste');
    await key('Enter');
    await to('Send svar');
    await key('Enter');
    await says(element, 'Tak for dit svar');
    expect(backend.sent.map(({ answers }) => answers)).to.deep.equal([
      {
        hvem: ['p-1'],
        relation: { 'p-1': { importance: 3, ratings: { ofte: 3, tid: 3, maal: 3 } } },
        vilkaar: { tid: 1, tillid: 2 },
        linje: 100,
        ord: 'Mødes mere',
      },
    ]);
  });
});

describe('tvaers-survey: statements', () => {
  it('clears a choice, and keeps the ways out apart from the scale', async () => {
    const element = await begun(surveyStand({ ...sampleSurvey, pages: sampleSurvey.pages.slice(2) }));
    await agree(element);
    const group = find(element, 'group', 'Jeg har tid til at samarbejde');
    expect(all(element, 'radio', group).map(nameOf)).to.deep.equal([
      'Helt uenig',
      'Uenig',
      'Hverken eller',
      'Enig',
      'Helt enig',
      'Ved ikke',
      'Ikke relevant',
    ]);
    await press(element, 'button', 'Ryd svaret: Jeg har tid til at samarbejde');
    expect(all(element, 'radio', group).some((radio) => (radio as HTMLInputElement).checked)).to.be.false;
    expect(focused(element)).to.equal(find(element, 'radio', 'Helt uenig', group));
  });

  it('stands in columns when wide and in a stack at 320 px, with the same names', async () => {
    const backend = surveyStand({ ...sampleSurvey, pages: sampleSurvey.pages.slice(2) });
    const at = async (width: number) => {
      const element = await begun(backend, width);
      await aTimeout(30);
      const radios = all(element, 'radio', find(element, 'group', 'Jeg har tid til at samarbejde'));
      expect(radios.map(nameOf).slice(0, 2)).to.deep.equal(['Helt uenig', 'Uenig']);
      const [first, second] = radios.map((radio) => radio.getBoundingClientRect());
      for (const radio of radios) {
        const { height, width: wide } = radio.closest('label')!.getBoundingClientRect();
        expect(Math.min(height, wide)).to.be.at.least(24);
      }
      return Math.abs(first!.top - second!.top) < 2 ? 'columns' : 'stack';
    };
    expect(await at(1000)).to.equal('columns');
    expect(await at(320)).to.equal('stack');
  });
});

describe('tvaers-survey: the line', () => {
  const values = (element: Parameters<typeof find>[0]) => {
    const slider = find<HTMLInputElement>(element, 'slider', /Hvor godt går det/);
    return {
      slider,
      said: slider.getAttribute('aria-valuetext'),
      typed: find<HTMLInputElement>(element, 'textbox', 'Tal fra 0 til 100').value,
    };
  };

  it('is unanswered, seen and heard, until it is touched', async () => {
    const element = await begun(surveyStand(surveyOf(line)));
    const { said, slider, typed } = values(element);
    expect(said).to.equal('Ikke besvaret');
    expect(typed).to.equal('');
    expect(readableText(element))
      .to.include('Ikke besvaret. Tryk på linjen, eller skriv et tal.')
      .and.include('0 af 1 besvaret');
    const described = '0 er Dårligt, 100 er Godt. Ikke besvaret. Tryk på linjen, eller skriv et tal.';
    expect(descriptionOf(slider)).to.equal(described);
    if (!hasDevTools) return;
    const found: string[] = [];
    const walk = ({ children = [], description, name, role }: AccessibleNode): void => {
      if (role === 'slider') found.push(`${name ?? ''} ${description ?? ''}`);
      children.forEach(walk);
    };
    walk(await accessibilityTree());
    expect(found).to.deep.equal([`Hvor godt går det?\u00A0(valgfrit) ${described}`]);
  });

  it('takes a tap where it rests for an answer', async () => {
    const element = await begun(surveyStand(surveyOf(line)));
    const { slider } = values(element);
    slider.scrollIntoView({ block: 'center' });
    const { height, left, top, width } = slider.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await element.updateComplete;
    expect(Number(values(element).typed)).to.be.within(49, 51);
    expect(readableText(element)).to.include('1 af 1 besvaret');
  });

  it('is moved by keys, committed by Enter, typed as a number, and cleared', async () => {
    const element = await begun(surveyStand(surveyOf(line)));
    const { slider } = values(element);
    slider.focus();
    await key('Enter');
    expect(values(element).said).to.equal('50 af 100');
    await key('ArrowRight');
    expect(values(element).said).to.equal('51 af 100');
    await key('Home');
    expect(values(element).said).to.equal('0 af 100');
    await write(element, 'Tal fra 0 til 100', '62');
    expect(values(element).said).to.equal('62 af 100');
    expect(slider.value).to.equal('62');
    await press(element, 'button', 'Ryd svaret: Hvor godt går det?');
    expect(values(element).said).to.equal('Ikke besvaret');
    expect(focused(element)).to.equal(slider);
  });

  it('keeps what is typed and is no number on it, and says so', async () => {
    const element = await begun(surveyStand(surveyOf(line)));
    for (const typed of ['150', 'ret godt', '-3', '6,5']) {
      await write(element, 'Tal fra 0 til 100', typed);
      await press(element, 'button', 'Næste');
      await press(element, 'link', 'Skriv et helt tal fra 0 til 100 ved »Hvor godt går det?«.');
      expect(focused(element)).to.equal(find(element, 'textbox', 'Tal fra 0 til 100'));
      expect(values(element).typed).to.equal(typed);
    }
    await write(element, 'Tal fra 0 til 100', '');
    await press(element, 'button', 'Næste');
    expect(readableText(element)).to.include('Se dine svar igennem');
  });

  it('has ways out that leave the line unanswered', async () => {
    const element = await begun(surveyStand(surveyOf({ ...line, missing: ['dont-know', 'no-answer'] })));
    await write(element, 'Tal fra 0 til 100', '10');
    await press(element, 'radio', 'Ønsker ikke at svare');
    expect(values(element)).to.deep.include({ said: 'Ikke besvaret', typed: '' });
    expect(readableText(element)).to.include('1 af 1 besvaret');
  });
});

describe('tvaers-survey: words', () => {
  const text = { kind: 'text', id: 't', text: 'Hvad skal vi gøre?', maxLength: 20 } as const;

  it('keeps a text that is too long, says by how much, and lets it not be sent', async () => {
    const element = await begun(surveyStand(surveyOf(text)));
    const field = find<HTMLTextAreaElement>(element, 'textbox', /Hvad skal vi gøre/);
    expect(readableText(element)).to.include('Der er plads til 20 tegn.');
    await write(element, /Hvad skal vi gøre/, 'x'.repeat(18));
    expect(readableText(element)).to.include('2 tegn tilbage');
    await write(element, /Hvad skal vi gøre/, 'x'.repeat(5000));
    expect(field.value).to.have.length(5000);
    expect(field).to.have.attribute('aria-invalid', 'true');
    expect(descriptionOf(field)).to.include('4980 tegn for meget');
    await press(element, 'button', 'Næste');
    expect(readableText(element)).to.include('Teksten ved »Hvad skal vi gøre?« er 4980 tegn for lang.');
    expect(field.value).to.have.length(5000);
  });

  it('says the room left to those who listen, once the typing pauses', async () => {
    const element = await begun(surveyStand(surveyOf(text)));
    await write(element, /Hvad skal vi gøre/, 'x'.repeat(17));
    await write(element, /Hvad skal vi gøre/, 'x'.repeat(19));
    const status = () =>
      [...element.shadowRoot!.querySelectorAll('[role=status]')].map((one) => one.textContent).join();
    expect(status()).not.to.include('tilbage');
    await waitUntil(() => status().includes('1 tegn tilbage'), undefined, { timeout: 3000 });
  });

  it('grows with its text', async () => {
    const element = await begun(surveyStand(surveyOf({ ...text, maxLength: 2000 })));
    const field = find<HTMLTextAreaElement>(element, 'textbox', /Hvad skal vi gøre/);
    const { height } = field.getBoundingClientRect();
    await write(element, /Hvad skal vi gøre/, 'linje\n'.repeat(12));
    expect(field.getBoundingClientRect().height).to.be.greaterThan(height * 1.5);
  });
});
