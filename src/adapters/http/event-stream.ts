/** One event of a stream: its name and its data. */
export interface StreamEvent {
  readonly name: string;
  readonly data: string;
}

/** The most characters of an event. A server that sends more is not the one we think. */
const ROOM = 65_536;

/**
 * The events in a body of `text/event-stream`, each as it comes. `alive` is called for everything that comes, comments
 * too. Ends when the body does.
 */
export async function* eventsIn(body: ReadableStream<Uint8Array>, alive: () => void): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      alive();
      text = (text + decoder.decode(value, { stream: true })).replace(/\r\n?/g, '\n');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) yield eventOf(block);
      if (text.length > ROOM) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventOf(block: string): StreamEvent {
  const values = (field: string) =>
    block
      .split('\n')
      .flatMap((line) => (line.startsWith(`${field}:`) ? [line.slice(field.length + 1).replace(/^ /, '')] : []));
  return { name: values('event').at(-1) ?? 'message', data: values('data').join('\n') };
}
