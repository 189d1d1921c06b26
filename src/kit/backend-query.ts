import type { ReactiveController } from 'lit';
import type { Backend } from '../backend/backend.js';
import type { CallOptions, Topic } from '../backend/call.js';
import { toBackendError } from '../backend/errors.js';
import type { BackendError, ErrorKind } from '../backend/errors.js';
import { ask, keyOf } from '../backend/question.js';
import type { Question } from '../backend/question.js';
import { BackendController } from './backend-controller.js';
import type { BackendHost } from './backend-controller.js';
import { SignInEvent } from './sign-in-event.js';

/** What an element can show of its question. `idle`: its attributes ask nothing yet. */
export type QueryState<T> =
  | { readonly name: 'idle' }
  | { readonly name: 'waiting'; readonly long: boolean }
  | { readonly name: 'ready'; readonly value: T }
  | { readonly name: 'empty'; readonly value: T }
  | { readonly name: 'unsupported' }
  | { readonly name: 'failed'; readonly kind: ErrorKind; readonly error: BackendError }
  | { readonly name: 'stale'; readonly value: T; readonly kind: ErrorKind }
  | { readonly name: 'offline'; readonly value: T | undefined };

export interface BackendQueryOptions<T> {
  /** What to ask now; undefined while the element's attributes ask nothing. */
  readonly question: () => Question<T> | undefined;
  /** Asks again when the backend says that something under this topic changed. */
  readonly topic?: Topic;
  readonly isEmpty?: (value: T) => boolean;
  /** How it is asked, as `askAll` where a list is wanted to its end. */
  readonly ask?: (backend: Backend, question: Question<T>, options: CallOptions) => Promise<T>;
}

/** What came back, and what it answers: nothing of it counts for another question or another backend. */
interface Reply<T> {
  readonly value: T;
  readonly backend: Backend | undefined;
  readonly key: string | undefined;
}

/** Milliseconds before a waiting element says that it takes long. */
const LONG = 8000;
/** Milliseconds in which several changes are answered by one new question. */
const SETTLE = 120;
const BACK_OFF = [1000, 4000, 12000];

/**
 * Asks the backend one question for an element: again when the question, the backend or the data change, and after a
 * passing fault; never for an element that has left the page. The last good answer stays while a new one is on its way.
 */
export class BackendQuery<T> implements ReactiveController {
  readonly #host: BackendHost;
  readonly #options: BackendQueryOptions<T>;
  readonly #source: BackendController;
  /** The question on its way, or last answered. */
  #asked: Reply<AbortController> | undefined;
  #pending = false;
  #answer: Reply<T> | undefined;
  #failure: Reply<BackendError> | undefined;
  #failures = 0;
  #long = false;
  #timers = new Set<ReturnType<typeof setTimeout>>();
  #subscribed: { readonly backend: Backend; readonly end: () => void } | undefined;
  #settling = false;
  #missed = false;

  constructor(host: BackendHost, options: BackendQueryOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.#source = new BackendController(host);
    host.addController(this);
  }

  get backend(): Backend | undefined {
    return this.#source.backend;
  }

  get state(): QueryState<T> {
    if (this.#key === undefined) return { name: 'idle' };
    const kept = this.#current(this.#answer);
    const error = this.#current(this.#failure)?.value;
    if (error?.kind === 'unsupported') return { name: 'unsupported' };
    if (error?.kind === 'offline') return { name: 'offline', value: kept?.value };
    if (error)
      return kept
        ? { name: 'stale', value: kept.value, kind: error.kind }
        : { name: 'failed', kind: error.kind, error };
    if (!kept) return { name: 'waiting', long: this.#long };
    return { name: this.#options.isEmpty?.(kept.value) ? 'empty' : 'ready', value: kept.value };
  }

  /** Asks the same question again, as after "Prøv igen". */
  retry(): void {
    this.#abandon();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('online', this.#handleOnline);
    document.addEventListener('visibilitychange', this.#handleVisible);
    this.#after(LONG, () => {
      this.#long = true;
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleOnline);
    document.removeEventListener('visibilitychange', this.#handleVisible);
    if (this.#pending || !this.#current(this.#answer)) this.#abandon();
    this.#subscribed?.end();
    this.#subscribed = undefined;
    this.#timers.forEach(clearTimeout);
    this.#timers.clear();
    this.#settling = false;
    this.#long = false;
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    this.#subscribe();
    if (!this.#current(this.#asked)) this.#ask();
  }

  #ask(): void {
    const { backend } = this;
    const question = this.#options.question();
    this.#abandon();
    if (!backend || !question) return;
    const asked = { value: new AbortController(), backend, key: this.#key };
    this.#asked = asked;
    this.#pending = true;
    const unlessAbandoned =
      <V>(take: (value: V) => void) =>
      (value: V) => {
        if (this.#asked !== asked) return;
        this.#pending = false;
        take(value);
        this.#host.requestUpdate();
      };
    (this.#options.ask ?? ask)(backend, question, asked.value).then(
      unlessAbandoned((value) => {
        this.#answer = { ...asked, value };
        this.#failure = undefined;
        this.#failures = 0;
      }),
      unlessAbandoned((error) => {
        const failure = toBackendError(error);
        this.#failure = { ...asked, value: failure };
        this.#planRetry(failure);
        if (failure.kind === 'unauthenticated') this.#host.dispatchEvent(new SignInEvent());
      }),
    );
  }

  /** Forgets the question on its way; the next update asks anew. */
  #abandon(): void {
    this.#asked?.value.abort();
    this.#asked = undefined;
  }

  get #key(): string | undefined {
    const question = this.#options.question();
    return question && keyOf(question);
  }

  #current<V>(reply: Reply<V> | undefined): Reply<V> | undefined {
    return reply && reply.backend === this.backend && reply.key === this.#key ? reply : undefined;
  }

  readonly #handleOnline = (): void => {
    if (this.#failure) this.retry();
  };

  readonly #handleVisible = (): void => {
    if (!this.#missed || document.hidden) return;
    this.#missed = false;
    this.retry();
  };

  #after(ms: number, then: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      then();
    }, ms);
    this.#timers.add(timer);
  }

  #planRetry({ kind, retryAfter }: BackendError): void {
    const passing = kind === 'unavailable' || kind === 'timeout' || kind === 'rate-limited';
    const wait = BACK_OFF[this.#failures];
    this.#failures += 1;
    if (!passing || wait === undefined) return;
    this.#after((retryAfter ?? wait) * (1 + Math.random() / 4), () => {
      this.retry();
    });
  }

  #subscribe(): void {
    const { backend } = this;
    const { topic } = this.#options;
    if (!topic || this.#subscribed?.backend === backend) return;
    this.#subscribed?.end();
    const end = backend?.[topic]?.subscribe?.(() => {
      this.#settle();
    });
    this.#subscribed = backend && end && { backend, end };
  }

  #settle(): void {
    if (this.#settling) return;
    this.#settling = true;
    this.#after(SETTLE, () => {
      this.#settling = false;
      if (document.hidden) this.#missed = true;
      else this.retry();
    });
  }
}
