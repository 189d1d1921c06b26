import type { Subscribe, Topic } from '../../backend/call.js';
import { changes } from '../../backend/changes.js';
import { TOPICS } from '../../backend/topics.js';
import { follow } from './follow.js';
import type { FollowOptions } from './follow.js';

export interface LiveOptions extends FollowOptions {
  /** Milliseconds that the connection of a page in the background is kept, 20,000 unless it says otherwise. */
  readonly linger?: number;
}

/**
 * One stream of changes for all who listen to one backend: opened for the first, closed after the last, opened again when
 * it breaks. Browsers allow few connections to a server, so a page in the background gives its up. Whoever listens while it
 * is opened is told that everything may have changed, because nobody knows what did before.
 */
export function liveChanges({ linger = 20_000, ...options }: LiveOptions): (topic: Topic) => Subscribe {
  const page = (globalThis as { readonly document?: Document }).document;
  const told = changes();
  let listening = 0;
  let running: AbortController | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const open = (): void => {
    const controller = new AbortController();
    running = controller;
    const listener = {
      tell: told.tell,
      tellAll: () => {
        for (const topic of TOPICS) told.tell({ topic });
      },
    };
    const { signal } = controller;
    const done = (): void => {
      // The server does not want us. Whoever listens next, or looks at the page again, tries once more.
      if (running === controller) running = undefined;
    };
    follow(options, listener, signal).then(done, done);
  };
  const close = (): void => {
    running?.abort();
    running = undefined;
  };
  const settle = (): void => {
    clearTimeout(closing);
    const wanted = listening > 0 && !page?.hidden;
    if (wanted && !running) open();
    if (wanted || !running) return;
    // Not at once: an element that is moved leaves and comes back.
    closing = setTimeout(close, listening > 0 ? linger : 0);
  };

  return (topic) => (changed) => {
    const end = told.on(topic)(changed);
    if (listening === 0) page?.addEventListener('visibilitychange', settle);
    listening += 1;
    settle();
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      end();
      listening -= 1;
      if (listening === 0) page?.removeEventListener('visibilitychange', settle);
      settle();
    };
  };
}
