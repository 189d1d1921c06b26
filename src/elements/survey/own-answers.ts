import type { ReactiveControllerHost } from 'lit';
import type { Backend } from '../../backend/backend.js';
import { toBackendError } from '../../backend/errors.js';
import type { ErrorKind } from '../../backend/errors.js';
import { SignInEvent } from '../../kit/sign-in-event.js';
import type { SurveyDefinition } from '../../model/survey/definition.js';
import type { AnsweringLoader } from './answering-loader.js';
import { HEADING } from './intro-view.js';
import type { OwnResponseFound } from './own-response.js';
import { fieldId } from './survey-form.js';

type OwnView = (typeof import('./own.js'))['own']['ownView'];

/** The id of the button that fetches one's own response. */
export const OWN = fieldId('', 'own');

export interface OwnAnswersOptions {
  readonly backend: () => Backend | undefined;
  readonly loader: AnsweringLoader;
  /** Puts the focus on the control with that id after the next render. */
  readonly focus: (field: string) => void;
}

/** One's own response, from the button that asks for it until it is put away. What is shown is what the backend gave. */
export class OwnAnswers {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: OwnAnswersOptions;
  found: OwnResponseFound | undefined;
  /** Here once there is something to show. */
  view: OwnView | undefined;
  /** Why it could not be had. The words for it come with what shows it, but for `not-loaded`. */
  failure: ErrorKind | 'not-loaded' | undefined;
  #call: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: OwnAnswersOptions) {
    this.#host = host;
    this.#options = options;
    host.addController({ hostDisconnected: () => this.#call?.abort() });
  }

  get isWaiting(): boolean {
    return this.#call !== undefined && !this.#call.signal.aborted;
  }

  readonly open = async (written: SurveyDefinition): Promise<void> => {
    const { backend, focus, loader } = this.#options;
    this.close();
    const call = new AbortController();
    this.#call = call;
    try {
      // The views of the answers come with those of the questions.
      const [isHere, { own }] = await Promise.all([loader.load(written), import('./own.js')]);
      this.view = own.ownView;
      const found = isHere ? await own.ownResponse(backend(), written, call.signal) : undefined;
      if (call.signal.aborted) return;
      this.found = found;
      this.failure = found ? undefined : 'not-loaded';
      focus(found ? HEADING : OWN);
    } catch (error) {
      if (call.signal.aborted) return;
      this.failure = loader.answering ? toBackendError(error).kind : 'not-loaded';
      focus(OWN);
      if (this.failure === 'unauthenticated') this.#host.dispatchEvent(new SignInEvent());
    } finally {
      if (this.#call === call) this.#call = undefined;
      this.#host.requestUpdate();
    }
  };

  /** Puts away what is shown or on its way. */
  readonly close = (): void => {
    this.#call?.abort();
    this.found = this.failure = undefined;
    this.#host.requestUpdate();
  };
}
