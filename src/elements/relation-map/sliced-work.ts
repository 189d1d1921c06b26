import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inSlices } from '../../layout/in-slices.js';
import type { Slices } from '../../model/slices.js';

/**
 * A long computation about one thing at a time. What it comes to is kept until it is asked about another; the work is given
 * up when that happens or the element leaves the page. The element is drawn anew when the answer is there.
 */
export class SlicedWork<Subject extends object, Answer> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #make: (subject: Subject) => Slices<Answer>;
  #work:
    | {
        readonly subject: Subject;
        readonly abort: AbortController;
        readonly promise: Promise<Answer>;
        answer: Answer | undefined;
      }
    | undefined;

  constructor(host: ReactiveControllerHost, make: (subject: Subject) => Slices<Answer>) {
    this.#host = host;
    this.#make = make;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#work?.abort.abort();
    this.#work = undefined;
  }

  /** The answer, or undefined while it is being worked out, which begins when it is first asked for. */
  about(subject: Subject): Answer | undefined {
    void this.promised(subject).catch(() => undefined);
    return this.#work?.answer;
  }

  /** The answer when it is there. Rejects when the work is given up. */
  promised(subject: Subject): Promise<Answer> {
    if (this.#work?.subject === subject) return this.#work.promise;
    this.#work?.abort.abort();
    const abort = new AbortController();
    const promise = inSlices(this.#make(subject), abort.signal);
    const work = { subject, abort, promise, answer: undefined as Answer | undefined };
    this.#work = work;
    promise.then(
      (answer) => {
        work.answer = answer;
        this.#host.requestUpdate();
      },
      () => undefined,
    );
    return promise;
  }
}
