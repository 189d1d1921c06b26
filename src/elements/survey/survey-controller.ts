import type { ReactiveControllerHost } from 'lit';
import { BackendError, toBackendError } from '../../backend/errors.js';
import type { SurveySource } from '../../backend/survey-source.js';
import { ERROR_SUMMARY } from '../../kit/error-summary.js';
import { randomKey } from '../../backend/random-key.js';
import { SignInEvent } from '../../kit/sign-in-event.js';
import type { Survey, SurveyDefinition, SurveyMode } from '../../model/survey/definition.js';
import { SEEDS } from '../../model/survey/limits.js';
import { asWritten, inMode } from '../../model/survey/live.js';
import type { LiveOf } from '../../model/survey/live.js';
import { startSession } from '../../model/survey/session.js';
import type { SurveyEvent, SurveySession } from '../../model/survey/session.js';
import type { SurveyEngine } from './answering.js';
import { HEADING } from './intro-view.js';
import { WITHDRAW } from './withdrawal-view.js';
import type { WithdrawalStep } from './withdrawal-view.js';
import { SurveyFailedEvent, SurveyPageEvent, SurveySentEvent, SurveyStartEvent } from './survey-events.js';
import { SurveySender } from './survey-sender.js';

/** Milliseconds before sending is said to take long. */
const LONG = 8000;

export interface SurveyControllerOptions {
  readonly source: () => SurveySource | undefined;
  /** True where the survey is only tried, and nothing is sent. */
  readonly isTrial: () => boolean;
  /** Called when the response is stored. */
  readonly sent: () => void;
  /** Asks the backend about the survey again. */
  readonly refresh: () => void;
  /** What moves a session on. It comes before the first question, and until then there is nothing to move. */
  readonly engine: () => SurveyEngine | undefined;
  /** Puts the focus on the control with that id after the next render. */
  readonly focus: (field: string) => void;
}

const MODES: readonly unknown[] = ['pages', 'one', 'all', 'card'] satisfies SurveyMode[];

/** The page's choice where it is one, else the survey's own. */
export const modeOf = (mode: SurveyMode | undefined, survey: SurveyDefinition): SurveyMode =>
  mode !== undefined && MODES.includes(mode) ? mode : (survey.mode ?? 'pages');

/** All of a survey that is asked, and what it hangs on. */
const asked = ({ facts, language, pages, rules, values }: SurveyDefinition): string =>
  JSON.stringify([language, pages, facts, values, rules]);

/** One person's way through one survey: the session, what it tells the page, and the calls that send and withdraw. */
export class SurveyController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SurveyControllerOptions;
  session: SurveySession | undefined;
  /** Why the response could not be sent the last time. */
  failure: BackendError | undefined;
  isLong = false;
  withdrawal: WithdrawalStep = 'offered';
  /** True from the moment the response is taken back. */
  isWithdrawn = false;
  #sender = new SurveySender();
  #mode: SurveyMode = 'pages';

  constructor(host: ReactiveControllerHost & HTMLElement, options: SurveyControllerOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** True while there are answers that would be lost with the page. */
  get hasUnsent(): boolean {
    return this.session !== undefined && Object.keys(this.session.answers).length > 0;
  }

  /**
   * Takes the survey as the backend has it now, and how it follows from the answers. Another survey begins anew; a changed
   * one keeps the answers.
   */
  take(survey: Survey, mode: SurveyMode, written: LiveOf = asWritten): void {
    const { session } = this;
    const liveOf = inMode(written, mode);
    const isOther = mode !== this.#mode;
    this.#mode = mode;
    if (session?.definition.id !== survey.id) {
      const seed = survey.seed === undefined ? undefined : crypto.getRandomValues(new Uint32Array(1))[0]! % SEEDS;
      this.#restart(startSession(survey, liveOf, { given: survey.given, seed }));
      this.isWithdrawn = false;
    } else if (isOther || asked(session.written) !== asked(survey)) {
      const engine = this.#options.engine();
      if (engine) this.session = engine.reduce({ ...session, liveOf }, { type: 'definition', definition: survey });
      else this.#restart(startSession(survey, liveOf, { ...session.context, given: survey.given }));
    }
  }

  readonly dispatch = (event: SurveyEvent): void => {
    const before = this.session;
    const engine = this.#options.engine();
    if (!before || !engine) return;
    const after = engine.reduce(before, event);
    if (after === before) return;
    this.session = after;
    this.#host.requestUpdate();
    if (event.type === 'answer') this.#host.dispatchEvent(new Event('change', { bubbles: true }));
    else if (after.step !== before.step || after.page !== before.page) this.#tellMove(before, after);
    else if (event.type === 'next' || event.type === 'send') this.#options.focus(ERROR_SUMMARY);
  };

  /** Sends the response. Does nothing while it is being sent, so that two clicks send it once. */
  readonly send = async (): Promise<void> => {
    if (this.session?.step === 'sending') return;
    this.dispatch({ type: 'send' });
    const { session } = this;
    const sender = this.#sender;
    const engine = this.#options.engine();
    if (session?.step !== 'sending' || !engine) return;
    if (this.#options.isTrial()) {
      this.dispatch({ type: 'sent' });
      this.#options.focus(HEADING);
      return;
    }
    this.failure = undefined;
    this.isLong = false;
    const timer = setTimeout(() => {
      this.isLong = true;
      this.#host.requestUpdate();
    }, LONG);
    try {
      const source = this.#options.source();
      if (!source) throw new BackendError('unsupported', 'this backend takes no responses');
      await sender.send(source, session.definition, engine.responseOf(session));
      // Another survey may have taken its place meanwhile.
      if (sender === this.#sender) this.#handleSent();
    } catch (error) {
      if (sender === this.#sender) this.#handleFailure(session, toBackendError(error));
    } finally {
      clearTimeout(timer);
    }
  };

  /** Takes the stored response back, step by step. */
  readonly withdraw = async (step: WithdrawalStep): Promise<void> => {
    const { session } = this;
    this.withdrawal = step;
    this.#host.requestUpdate();
    if (step !== 'going') this.#options.focus(WITHDRAW);
    if (step !== 'going' || !session) return;
    try {
      await this.#options.source()?.withdraw?.(session.definition.id, { idempotencyKey: randomKey() });
      if (this.session?.definition.id !== session.definition.id) return;
      this.#restart(startSession(session.written, session.liveOf, session.context));
      this.isWithdrawn = true;
      this.#options.refresh();
      this.#options.focus(HEADING);
    } catch (error) {
      this.withdrawal = 'failed';
      if (toBackendError(error).kind === 'unauthenticated') this.#host.dispatchEvent(new SignInEvent());
    }
    this.#host.requestUpdate();
  };

  /** Back to the introduction, with nothing answered. */
  readonly again = (): void => {
    if (!this.session) return;
    const { context, liveOf, written } = this.session;
    this.#restart(startSession(written, liveOf, context));
    this.#options.focus(HEADING);
    this.#host.requestUpdate();
  };

  #restart(session: SurveySession): void {
    this.session = session;
    this.#sender = new SurveySender();
    this.failure = undefined;
    this.withdrawal = 'offered';
  }

  #tellMove(before: SurveySession, after: SurveySession): void {
    if (after.step === 'sending' || before.step === 'sending') return;
    const pages = after.definition.pages.length;
    this.#options.focus(HEADING);
    if (after.step === 'handover') return;
    if (before.step === 'intro') this.#host.dispatchEvent(new SurveyStartEvent());
    const page = after.step === 'review' ? pages + 1 : after.step === 'intro' ? 0 : after.page + 1;
    this.#host.dispatchEvent(new SurveyPageEvent(page, pages));
  }

  #handleSent(): void {
    this.#options.sent();
    this.dispatch({ type: 'sent' });
    this.isWithdrawn = false;
    this.withdrawal = 'offered';
    // The next response, after this one is withdrawn, is another.
    this.#sender = new SurveySender();
    this.#options.focus(HEADING);
    this.#options.refresh();
    this.#host.dispatchEvent(new SurveySentEvent());
  }

  #handleFailure(session: SurveySession, failure: BackendError): void {
    this.failure = failure;
    const pointers = failure.fields.map(({ pointer }) => pointer);
    const faults = this.#options.engine()?.refusedFaults(session, pointers) ?? [];
    this.dispatch({ type: 'failed', faults });
    if (faults.some(({ questionId }) => questionId !== undefined)) this.#options.focus(ERROR_SUMMARY);
    // Whether it is closed or answered already is for the backend to say.
    if (failure.kind === 'conflict') this.#options.refresh();
    if (failure.kind === 'unauthenticated') this.#host.dispatchEvent(new SignInEvent());
    this.#host.dispatchEvent(new SurveyFailedEvent(failure.kind));
    console.warn(`tvaers: the response was not stored: ${failure.kind}: ${failure.message}`, ...failure.fields);
  }
}
