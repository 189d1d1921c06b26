import { aTimeout, expect } from '@open-wc/testing';
import { BackendError } from '../../../src/backend/errors.js';
import type { ErrorKind } from '../../../src/backend/errors.js';
import { never } from '../../support/backends.js';
import { find, focused, look, nameOf, press, write } from '../../support/find.js';
import { says } from '../../support/place.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { begin, begun, put, reviewed, reviewedAnswers, surveyOf, surveyStand } from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';

const failWith =
  (kind: ErrorKind, pointers: readonly string[] = []) =>
  (): never => {
    throw new BackendError(kind, `made to fail: ${kind}`, {
      fields: pointers.map((pointer) => ({ pointer, detail: 'x' })),
    });
  };
const text = { kind: 'text', id: 't', text: 'Hvad?' } as const;

/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('tvaers-survey: sending', () => {
  it('sends once however often it is clicked, thanks, and says what happens now', async () => {
    const backend = surveyStand();
    const element = await reviewed(backend);
    const told: string[] = [];
    element.parentElement!.addEventListener('tvaers-sent', () => told.push('sent'));
    const button = find(element, 'button', 'Send svar');
    button.click();
    button.click();
    await says(element, 'Tak for dit svar');
    button.click();
    expect(backend.sent).to.have.length(1);
    expect(backend.sent[0]?.answers).to.deep.equal(reviewedAnswers);
    expect(backend.sent[0]?.key).to.match(/^[\w-]{16,64}$/);
    expect(told).to.deep.equal(['sent']);
    expect(focused(element)).to.equal(find(element, 'heading', 'Tak for dit svar'));
    expect(readableText(element)).to.include('når undersøgelsen lukker 30. april 2026');
  });

  it('shows what the page has put in its slot of thanks', async () => {
    const element = await reviewed(surveyStand());
    element.innerHTML = '<p slot="thanks">Resultaterne drøftes på personalemødet.</p>';
    await press(element, 'button', 'Send svar');
    await says(element, 'Resultaterne drøftes på personalemødet.');
  });

  const failures: readonly (readonly [ErrorKind, RegExp])[] = [
    ['offline', /ikke på nettet/],
    ['timeout', /ikke, om svaret nåede frem.*kun talt med én gang/],
    ['unauthenticated', /logget ud, mens du svarede/],
    ['forbidden', /ikke adgang/],
    ['not-found', /findes ikke længere/],
    ['conflict', /ikke taget imod/],
    ['rate-limited', /mange, der svarer/],
    ['unavailable', /Prøv igen om lidt/],
    ['malformed', /kvitteringen/],
  ];
  for (const [kind, said] of failures)
    it(`keeps everything and sends the same again under the same key: ${kind}`, async () => {
      const backend = surveyStand();
      const element = await reviewed(backend);
      const told: string[] = [];
      for (const type of ['tvaers-failed', 'tvaers-sign-in']) element.addEventListener(type, () => told.push(type));
      backend.onSubmit = failWith(kind);
      await press(element, 'button', 'Send svar');
      await says(element, said);
      expect(readableText(element)).to.include('Alt, hvad du har svaret, står her stadig.');
      expect(readableText(element)).to.include('Vi har fælles mål Delvist');
      expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent).to.match(said);
      expect(told).to.deep.equal(kind === 'unauthenticated' ? ['tvaers-sign-in', 'tvaers-failed'] : ['tvaers-failed']);
      backend.onSubmit = () => undefined;
      await press(element, 'button', 'Send igen');
      await says(element, 'Tak for dit svar');
      const [first, second] = backend.sent;
      expect(second).to.deep.equal(first);
    });

  it('says so when the survey was closed or answered meanwhile', async () => {
    for (const [change, said] of [
      [{ state: 'closed' }, 'Undersøgelsen er lukket, så svaret kan ikke tages imod.'],
      [{ answered: true }, 'Der er allerede taget imod et svar fra dig'],
    ] as const) {
      const backend = surveyStand();
      const element = await reviewed(backend);
      backend.onSubmit = () => {
        backend.survey = { ...backend.survey, ...change };
        failWith('conflict')();
      };
      await press(element, 'button', 'Send svar');
      await says(element, said);
      expect(readableText(element)).to.include('Vi har fælles mål Delvist');
    }
  });

  it('marks what the backend points at, at the questions, until it is changed', async () => {
    const backend = surveyStand();
    const element = await reviewed(backend);
    backend.onSubmit = failWith('invalid', [
      '/answers/hvem/1',
      '/answers/vilkaar/tid',
      '/answers/relation/p-1/ratings/ofte',
      '/elsewhere',
    ]);
    await press(element, 'button', 'Send svar');
    await says(element, 'Noget i svaret kunne ikke modtages');
    expect(nameOf(focused(element)!)).to.equal('Der er 3 ting, du skal se på:');
    await press(element, 'link', 'Jens Åkjær kunne ikke modtages som svar. Fjern navnet, og prøv igen.');
    expect(focused(element)).to.equal(find(element, 'textbox', 'Find en kollega'));
    await press(element, 'button', 'Fjern Jens Åkjær');
    await press(element, 'button', 'Til gennemgangen');
    expect(readableText(element)).not.to.include('Jens Åkjær kunne');
    await press(element, 'link', 'Svaret på »Jeg har tid til at samarbejde« kunne ikke modtages. Se det efter.');
    const group = find(element, 'group', 'Jeg har tid til at samarbejde');
    expect(group.textContent).to.include('kunne ikke modtages');
    await press(element, 'radio', 'Enig', group);
    expect(group.textContent).not.to.include('kunne ikke modtages');
    await press(element, 'button', 'Til gennemgangen');
    backend.onSubmit = () => undefined;
    await press(element, 'button', 'Send igen');
    await says(element, 'Tak for dit svar');
    const [first, second] = backend.sent;
    expect(second?.key).not.to.equal(first?.key);
    expect(second?.answers).to.deep.include({ hvem: ['p-1'], vilkaar: { tid: 4, tillid: 'dont-know' } });
  });

  it('keeps the answers when it is moved, when the backend is replaced, and while it is sending', async () => {
    const backend = surveyStand();
    const element = await reviewed(backend);
    const elsewhere = document.createElement('section');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    await says(element, 'Vi har fælles mål Delvist');
    const other = surveyStand();
    element.backend = other;
    await aTimeout(30);
    await says(element, 'Vi har fælles mål Delvist');
    let go: (() => void) | undefined;
    other.onSubmit = () => new Promise<void>((resolve) => (go = resolve));
    await press(element, 'button', 'Send svar');
    await says(element, 'Sender dit svar');
    element.parentElement!.parentElement!.append(element);
    go?.();
    await says(element, 'Tak for dit svar');
    expect(backend.sent).to.have.length(0);
    expect(other.sent).to.have.length(1);
  });

  it('begins anew when the page asks for another survey, with nothing of the first in it', async () => {
    const backend = surveyStand(surveyOf(text));
    const { survey } = backend.surveys!;
    Object.assign(backend.surveys!, {
      survey: (id: string) =>
        id === 'samarbejde' ? survey(id) : Promise.resolve({ ...sampleSurvey, id, title: 'En anden' }),
    });
    const element = await begun(backend);
    await write(element, /Hvad/, 'Noget');
    element.survey = 'x';
    await says(element, 'En anden');
    await begin(element);
    expect(readableText(element)).to.include('Side 1 af 4').and.include('0 af 5 besvaret');
    expect(asksBeforeLeaving()).to.be.false;
  });

  it('goes on when the survey cannot be asked for again', async () => {
    const backend = surveyStand();
    const element = await begun(backend);
    element.backend = { surveys: { survey: failWith('unauthenticated'), submit: () => Promise.resolve() } };
    await aTimeout(30);
    expect(readableText(element)).to.include('Side 1 af 4');
  });

  it('has the browser ask before unsent answers are left, and only then', async () => {
    const backend = surveyStand(surveyOf(text));
    const element = await begun(backend);
    expect(asksBeforeLeaving()).to.be.false;
    await write(element, /Hvad/, 'Noget');
    expect(asksBeforeLeaving()).to.be.true;
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(asksBeforeLeaving()).to.be.false;
    const left = await begun(surveyStand(surveyOf(text)));
    await write(left, /Hvad/, 'Noget');
    left.remove();
    expect(asksBeforeLeaving()).to.be.false;
  });

  it('draws a ballot for an anonymous survey, and the same one again after a failure', async () => {
    const backend = surveyStand({ ...surveyOf(text), privacy: 'anonymous' });
    const element = await begun(backend);
    await write(element, /Hvad/, 'Noget');
    await press(element, 'button', 'Næste');
    backend.onSubmit = failWith('unavailable');
    await press(element, 'button', 'Send svar');
    await says(element, 'Prøv igen om lidt');
    // The ballot is drawn, so the backend counts the person as having taken part. The answers are still here to send.
    backend.survey = { ...backend.survey, answered: true };
    backend.onSubmit = () => undefined;
    await press(element, 'button', 'Send igen');
    await says(element, 'Tak for dit svar');
    const [drawn, again] = backend.ballotKeys;
    expect(again).to.equal(drawn);
    expect(backend.sent.map(({ ballot }) => ballot)).to.deep.equal([`ballot of ${drawn}`, `ballot of ${drawn}`]);
    expect(backend.sent[0]?.key).not.to.equal(drawn);
    expect(look(element, 'button', 'Træk svaret tilbage')).to.be.undefined;
  });

  it('says so when it takes no answers, or gives out no ballots', async () => {
    const backend = surveyStand({ ...surveyOf(text), privacy: 'anonymous' });
    const { submit, survey } = backend.surveys!;
    const element = await begun({ surveys: { submit, survey } });
    await write(element, /Hvad/, 'Noget');
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Send svar');
    await says(element, 'kan ikke tage imod svar');
    expect(backend.sent).to.have.length(0);
  });
});

describe('tvaers-survey: withdrawing', () => {
  it('asks first, then takes the answer back and offers a new one', async () => {
    const backend = surveyStand({ ...sampleSurvey, answered: true });
    const element = await put(backend);
    await says(element, 'Du har svaret.');
    await press(element, 'button', 'Træk svaret tilbage');
    expect(readableText(element)).to.include('Vil du trække dit svar tilbage?');
    await press(element, 'button', 'Nej, behold svaret');
    expect(backend.withdrawn).to.have.length(0);
    await press(element, 'button', 'Træk svaret tilbage');
    await press(element, 'button', 'Ja, træk svaret tilbage');
    await says(element, 'Dit svar er trukket tilbage og slettet.');
    expect(backend.withdrawn).to.deep.equal(['samarbejde']);
    expect(find(element, 'button', 'Begynd')).to.exist;
  });

  it('can be done right after sending, and the next answer is another', async () => {
    const backend = surveyStand();
    const element = await reviewed(backend);
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    await press(element, 'button', 'Træk svaret tilbage');
    await press(element, 'button', 'Ja, træk svaret tilbage');
    await says(element, 'trukket tilbage');
    await begin(element);
    expect(readableText(element)).to.include('0 af 5 besvaret');
  });

  it('says so when it fails, and the answer is still there', async () => {
    const element = await put(surveyStand({ ...sampleSurvey, answered: true }, { withdraw: failWith('unavailable') }));
    await says(element, 'Du har svaret.');
    await press(element, 'button', 'Træk svaret tilbage');
    await press(element, 'button', 'Ja, træk svaret tilbage');
    await says(element, 'kunne ikke trækkes tilbage lige nu. Det er der stadig.');
    expect(find(element, 'button', 'Træk svaret tilbage')).to.exist;
  });

  it('is not offered where it cannot be: closed, anonymous, or without the backend for it', async () => {
    const answered = { ...sampleSurvey, answered: true };
    const { submit, survey } = surveyStand(answered).surveys!;
    const cases = [
      surveyStand({ ...answered, state: 'closed' }),
      surveyStand({ ...surveyOf(text), privacy: 'anonymous', answered: true }),
      { surveys: { submit, survey } },
    ];
    for (const backend of cases) {
      const element = await put(backend);
      await says(element, /svaret|stemmeseddel/);
      expect(look(element, 'button', 'Træk svaret tilbage')).to.be.undefined;
    }
  });
});

describe('tvaers-survey: a slow backend', () => {
  it('shows that it is sending, and cannot be sent again meanwhile', async () => {
    const backend = surveyStand();
    const element = await reviewed(backend);
    backend.onSubmit = () => never(undefined, {});
    await press(element, 'button', 'Send svar');
    expect(readableText(element)).to.include('Sender dit svar');
    await press(element, 'button', 'Send svar');
    expect(backend.sent).to.have.length(1);
    expect(find(element, 'button', 'Send svar')).to.have.attribute('aria-disabled', 'true');
  });
});
