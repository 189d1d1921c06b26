import type { Change } from '../../backend/call.js';
import { isBackendError } from '../../backend/errors.js';
import { eventsIn } from './event-stream.js';

export interface FollowOptions {
  /** Asks for the stream. */
  readonly ask: (signal: AbortSignal) => Promise<Response>;
  /** Milliseconds before the first new attempt, 1,000 unless it says otherwise. It doubles with each, to half a minute. */
  readonly wait?: number;
  /** Milliseconds of silence after which a connection counts as dead, 45,000 unless it says otherwise. */
  readonly patience?: number;
}

export interface StreamListener {
  readonly tell: (change: Change) => void;
  readonly tellAll: () => void;
}

const LONGEST = 30_000;

/** Follows the stream through its breaks until the signal ends it, or the server says for good that there is none. */
export async function follow(
  { ask, patience = 45_000, wait = 1000 }: FollowOptions,
  { tell, tellAll }: StreamListener,
  signal: AbortSignal,
): Promise<void> {
  let pause = wait;
  while (!signal.aborted) {
    const silence = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const alive = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        silence.abort();
      }, patience);
    };
    alive();
    try {
      const response = await ask(AbortSignal.any([signal, silence.signal]));
      if (isFinal(response)) return;
      if (response.ok && response.body) {
        tellAll();
        pause = wait;
        for await (const { data, name } of eventsIn(response.body, alive)) if (name === 'changed') tell(changeIn(data));
      }
    } catch (error) {
      if (isBackendError(error) && error.kind === 'unauthenticated') return;
      // A broken connection, or an event that makes no sense: both are tried again.
    } finally {
      clearTimeout(timer);
    }
    await resting(pause * (1 + Math.random() / 4), signal);
    pause = Math.min(pause * 2, LONGEST);
  }
}

/** True for an answer that will be the same next time. */
function isFinal(response: Response): boolean {
  const { headers, ok, status } = response;
  if (ok) return !headers.get('content-type')?.startsWith('text/event-stream');
  return status === 501 || (status >= 400 && status < 500 && status !== 408 && status !== 429);
}

function changeIn(data: string): Change {
  const { id, topic } = JSON.parse(data) as Change;
  return { topic, ...(typeof id === 'string' && { id }) };
}

const resting = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        done();
      },
      { once: true },
    );
  });
