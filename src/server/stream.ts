import type { Backend } from '../backend/backend.js';
import type { Change } from '../backend/call.js';
import { BackendError } from '../backend/errors.js';
import { TOPICS } from '../backend/topics.js';

interface StreamOptions {
  /** Undefined means all. */
  readonly topics: readonly string[] | undefined;
  /** Whether the caller was here before, and may have missed something. */
  readonly again: boolean;
  /** Milliseconds between signs of life. */
  readonly heartbeat: number;
  readonly signal: AbortSignal;
}

/**
 * What the backend says has changed, as server-sent events, until the caller or the signal ends it. A caller who reads
 * slowly gets each change once, however often it happened in the meantime.
 * @throws BackendError `unsupported` where nothing of what is asked for can be listened to; else what `subscribe` throws.
 */
export function changeStream(backend: Backend, { again, heartbeat, signal, topics }: StreamOptions): Response {
  const wanted = TOPICS.filter((topic) => topics?.includes(topic) ?? true).filter((topic) => backend[topic]?.subscribe);
  if (wanted.length === 0) throw new BackendError('unsupported', 'nothing here says when it changes');

  const encoder = new TextEncoder();
  const waiting = new Map<string, Change>();
  let sent = 0;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const write = (text: string): void => controller?.enqueue(encoder.encode(text));
  const flush = (): void => {
    if (waiting.size === 0 || (controller?.desiredSize ?? 0) <= 0) return;
    const changes = [...waiting.values()];
    waiting.clear();
    write(
      changes
        .map(({ id, topic }) => `event: changed\nid: ${(sent += 1)}\ndata: ${JSON.stringify({ topic, id })}\n\n`)
        .join(''),
    );
  };
  const tell = ({ id, topic }: Change): void => {
    waiting.set(`${topic} ${id ?? ''}`, { topic, ...(id !== undefined && { id }) });
    flush();
  };

  const ends = wanted.map((topic) => backend[topic]?.subscribe?.(tell));
  const beat = setInterval(() => {
    if ((controller?.desiredSize ?? 0) > 0) write(':\n\n');
  }, heartbeat);
  const end = (): void => {
    clearInterval(beat);
    signal.removeEventListener('abort', close);
    ends.forEach((unsubscribe) => unsubscribe?.());
    controller = undefined;
  };
  const close = (): void => {
    controller?.close();
    end();
  };

  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
      // An id from the start, so that whoever loses the connection at once says so when they come back.
      write(`retry: 3000\nid: ${sent}\n\n`);
      if (again)
        wanted.forEach((topic) => {
          tell({ topic });
        });
      if (signal.aborted) close();
      else signal.addEventListener('abort', close, { once: true });
    },
    pull: flush,
    cancel: end,
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}
