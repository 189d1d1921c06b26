import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { liveChanges } from '../../src/adapters/http/live.js';
import type { Change } from '../../src/backend/call.js';

const until = async (holds: () => boolean): Promise<void> => {
  for (let waited = 0; !holds(); waited += 5) {
    assert.ok(waited < 3000, 'it never came');
    await new Promise((turn) => setTimeout(turn, 5));
  }
};

/** A server of streams that the test holds in its hand. */
function streams(answer: () => Response | undefined = () => undefined) {
  const open: { readonly say: (text: string) => void; readonly end: () => void }[] = [];
  let asked = 0;
  const ask = (signal: AbortSignal): Promise<Response> => {
    asked += 1;
    const other = answer();
    if (other) return Promise.resolve(other);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const end = () => {
          const at = open.indexOf(stream);
          if (at !== -1) open.splice(at, 1);
        };
        const stream = {
          say: (text: string) => {
            controller.enqueue(new TextEncoder().encode(text));
          },
          end: () => {
            end();
            controller.close();
          },
        };
        open.push(stream);
        signal.addEventListener('abort', () => {
          end();
          controller.error(signal.reason);
        });
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
  };
  return { ask, asked: () => asked, open };
}

const listen = (
  live: ReturnType<typeof liveChanges>,
  topic: 'relations' | 'surveys' | 'organisation' = 'relations',
) => {
  const told: Change[] = [];
  const end = live(topic)((change) => told.push(change));
  return { told, end };
};

describe('listening to a server', () => {
  it('opens one stream for all who listen, says that everything may have changed, and closes it after the last', async () => {
    const { ask, asked, open } = streams();
    const live = liveChanges({ ask });
    const [one, two, other] = [listen(live), listen(live), listen(live, 'surveys')];
    await until(() => open.length === 1);
    open[0]?.say('event: changed\nid: 1\ndata: {"topic":"relations","id":"a"}\n\n');
    await until(() => one.told.length === 2 && two.told.length === 2);
    assert.deepEqual(one.told, [{ topic: 'relations' }, { topic: 'relations', id: 'a' }]);
    assert.deepEqual(other.told, [{ topic: 'surveys' }]);
    one.end();
    one.end();
    two.end();
    assert.equal(open.length, 1);
    other.end();
    await until(() => open.length === 0);
    assert.equal(asked(), 1);
  });

  it('keeps the stream of an element that is moved', async () => {
    const { ask, asked, open } = streams();
    const live = liveChanges({ ask });
    const { end } = listen(live);
    await until(() => open.length === 1);
    end();
    const again = listen(live);
    await new Promise((turn) => setTimeout(turn, 20));
    assert.deepEqual([open.length, asked()], [1, 1]);
    again.end();
  });

  it('reads events however they are cut, and passes over what it does not know', async () => {
    const { ask, open } = streams();
    const { end, told } = listen(liveChanges({ ask }));
    await until(() => open.length === 1);
    open[0]?.say(':\n\nretry: 3000\nid: 0\n\nevent: other\ndata: {"topic":"relations"}\n\nevent: chan');
    open[0]?.say('ged\r\ndata: {"topic":"rela');
    open[0]?.say('tions","id":"ø"}\r\n\r\nevent: changed\ndata: {"topic":"weather"}\n\n');
    open[0]?.say('event: changed\ndata: {"topic":"relations"}\n\n');
    await until(() => told.length === 3);
    assert.deepEqual(told, [{ topic: 'relations' }, { topic: 'relations', id: 'ø' }, { topic: 'relations' }]);
    end();
  });

  it('opens the stream again when it breaks, and says so again', async () => {
    const { ask, asked, open } = streams();
    const live = liveChanges({ ask, wait: 5 });
    const [relations, surveys] = [listen(live), listen(live, 'surveys')];
    await until(() => open.length === 1);
    open[0]?.end();
    await until(() => relations.told.length === 2 && surveys.told.length === 2);
    assert.deepEqual(relations.told, [{ topic: 'relations' }, { topic: 'relations' }]);
    assert.equal(asked(), 2);
    relations.end();
    surveys.end();
  });

  it('tries again after a fault in the server, and after an event that makes no sense', async () => {
    let faults = 2;
    const { ask, asked, open } = streams(() => {
      faults -= 1;
      return faults >= 0 ? new Response('', { status: 503 }) : undefined;
    });
    const { end, told } = listen(liveChanges({ ask, wait: 2 }));
    await until(() => open.length === 1);
    assert.equal(asked(), 3);
    open[0]?.say('event: changed\ndata: {"topic":\n\n');
    await until(() => asked() === 4 && told.length === 2);
    end();
  });

  it('takes silence for a broken connection', async () => {
    const { ask, asked } = streams();
    const { end } = listen(liveChanges({ ask, wait: 2, patience: 15 }));
    await until(() => asked() >= 3);
    end();
  });

  it('gives up where the server has no stream, until somebody else listens', async () => {
    for (const answer of [
      () => new Response('', { status: 501 }),
      () => new Response('', { status: 404 }),
      () => new Response('', { status: 403 }),
      () => Response.json({ no: 'stream' }),
    ]) {
      const { ask, asked } = streams(answer);
      const live = liveChanges({ ask, wait: 1 });
      const one = listen(live);
      await new Promise((turn) => setTimeout(turn, 30));
      assert.equal(asked(), 1);
      const two = listen(live);
      await until(() => asked() === 2);
      one.end();
      two.end();
    }
  });
});

describe('listening on a page that is put in the background', () => {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const show = (shown: boolean) => {
    page.hidden = !shown;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('gives its connection up, and catches up when it is looked at again', async () => {
    Object.assign(globalThis, { document: page });
    const { ask, asked, open } = streams();
    const { end, told } = listen(liveChanges({ ask, linger: 10 }));
    await until(() => open.length === 1);
    show(false);
    show(true);
    await new Promise((turn) => setTimeout(turn, 30));
    assert.equal(asked(), 1, 'a short look elsewhere costs nothing');
    show(false);
    await until(() => open.length === 0);
    show(true);
    await until(() => told.length === 2 && open.length === 1);
    end();
    await until(() => open.length === 0);
  });

  it('opens none before it is looked at', async () => {
    Object.assign(globalThis, { document: page });
    show(false);
    const { ask, asked, open } = streams();
    const { end, told } = listen(liveChanges({ ask }));
    await new Promise((turn) => setTimeout(turn, 20));
    assert.equal(asked(), 0);
    show(true);
    await until(() => open.length === 1 && told.length === 1);
    end();
  });
});
