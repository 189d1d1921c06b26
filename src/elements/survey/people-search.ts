import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend } from '../../backend/backend.js';
import type { Page } from '../../backend/call.js';
import { toBackendError } from '../../backend/errors.js';
import type { ErrorKind } from '../../backend/errors.js';
import { ask, question } from '../../backend/question.js';
import type { Person } from '../../model/organisation.js';

/** Milliseconds without a key before a search is asked. */
const PAUSE = 250;
/** How many people come at a time. */
const AT_A_TIME = 8;

export interface PeopleSearchOptions {
  readonly among: 'everyone' | 'leaders';
  readonly backend: () => Backend | undefined;
  /** Called with those found, and with whether they are more of the same search. */
  readonly found: (people: readonly Person[], isMore: boolean) => void;
}

/** A search among the people of the organisation, the nearest first. Without words it is the nearest colleagues. */
export class PeopleSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PeopleSearchOptions;
  /** What is typed. */
  text = '';
  /** What those found were searched by. */
  answered = '';
  /** Those found so far, whatever the newest call is doing. */
  people: readonly Person[] = [];
  total: number | undefined;
  isWaiting = false;
  failure: ErrorKind | undefined;
  #cursor: string | undefined;
  #asked: Backend | undefined;
  #call: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PeopleSearchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get hasMore(): boolean {
    return this.#cursor !== undefined;
  }

  hostUpdate(): void {
    const backend = this.#options.backend();
    // A backend that came late, or another one, has other people.
    if (!this.#host.isConnected || backend === this.#asked) return;
    this.#ask();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#call?.abort();
    this.#asked = undefined;
  }

  search(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#ask();
    }, PAUSE);
    this.#host.requestUpdate();
  }

  /** The next of the same search. */
  more(): void {
    this.#ask(this.#cursor);
  }

  /** The same again, as after "Prøv igen". */
  retry(): void {
    this.#ask();
  }

  #ask(cursor?: string): void {
    const backend = this.#options.backend();
    clearTimeout(this.#timer);
    this.#asked = backend;
    this.#call?.abort();
    this.#call = undefined;
    if (!backend) return;
    const call = new AbortController();
    this.#call = call;
    this.isWaiting = true;
    this.failure = undefined;
    const search = this.text.trim();
    const query = {
      near: 'me',
      among: this.#options.among,
      limit: AT_A_TIME,
      ...(search && { search }),
      ...(cursor !== undefined && { cursor }),
    };
    ask(backend, question('organisation', 'people', query), { signal: call.signal }).then(
      (page) => {
        if (call.signal.aborted) return;
        this.answered = search;
        this.#take(page, cursor !== undefined);
      },
      (error: unknown) => {
        if (!call.signal.aborted) this.#settle(toBackendError(error).kind);
      },
    );
    this.#host.requestUpdate();
  }

  #take({ items, nextCursor, total }: Page<Person>, isMore: boolean): void {
    const before = isMore ? this.people : [];
    // People who were moved between two pages of the answer come twice.
    const known = new Set(before.map(({ id }) => id));
    const found = items.filter(({ id }) => !known.has(id));
    this.people = [...before, ...found];
    this.total = total;
    this.#cursor = nextCursor;
    this.#options.found(found, isMore);
    this.#settle();
  }

  #settle(failure?: ErrorKind): void {
    this.isWaiting = false;
    this.failure = failure;
    this.#host.requestUpdate();
  }
}
