import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { Backend } from '../../src/backend/backend.js';
import type { Topic } from '../../src/backend/call.js';
import { changes } from '../../src/backend/changes.js';
import { BackendError } from '../../src/backend/errors.js';
import { serveBackend } from '../../src/server/index.js';

const opened: ReadableStreamDefaultReader<string>[] = [];

/** A server whose backend changes when the test says so. */
function changing(heartbeat = 10_000) {
  const told = changes();
  let listening = 0;
  const on = (topic: Topic) => (listener: Parameters<ReturnType<typeof told.on>>[0]) => {
    const end = told.on(topic)(listener);
    listening += 1;
    return () => {
      listening -= 1;
      end();
    };
  };
  const backend: Backend = {
    organisation: { units: () => Promise.reject(new BackendError('not-found', '')), subscribe: on('organisation') },
    relations: { graph: () => Promise.reject(new BackendError('not-found', '')), subscribe: on('relations') },
  };
  const serve = serveBackend({ authenticate: () => undefined, backendFor: () => backend, heartbeat });
  const open = async (path = '/stream', init: RequestInit = {}) => {
    const response = await serve(new Request(`https://intranet.example${path}`, init));
    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    opened.push(reader);
    let text = '';
    /** Reads until the stream has said this. */
    const reads = async (what: string): Promise<string> => {
      while (!text.includes(what)) {
        const { done, value } = await reader.read();
        assert.ok(!done, `the stream ended with: ${text}`);
        text += value;
      }
      return text;
    };
    return { reader, reads };
  };
  return { open, serve, tell: told.tell, listening: () => listening };
}

describe('the stream of changes', () => {
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((reader) => reader.cancel()));
  });

  it('says that something changed, under which topic and id, and nothing else', async () => {
    const { open, tell } = changing();
    const { reads } = await open();
    tell({ topic: 'relations', id: 'værksted' });
    tell({ topic: 'organisation' });
    const text = await reads('"organisation"');
    assert.match(text, /event: changed\nid: \d+\ndata: {"topic":"relations","id":"værksted"}\n\n/);
    assert.match(text, /event: changed\nid: \d+\ndata: {"topic":"organisation"}\n\n/);
  });

  it('tells only of what is asked for, and passes over topics it does not know', async () => {
    const { open, tell, listening } = changing();
    const { reads } = await open('/stream?topics=relations&topics=goals');
    assert.equal(listening(), 1);
    tell({ topic: 'organisation' });
    tell({ topic: 'relations' });
    assert.ok(!(await reads('"relations"')).includes('organisation'));
  });

  it('gives a sign of life while nothing changes', async () => {
    const { open } = changing(5);
    await (await open()).reads(':\n\n:\n\n');
  });

  it('tells somebody who comes back that everything may have changed', async () => {
    const { open } = changing();
    const { reads } = await open('/stream', { headers: { 'Last-Event-ID': '7' } });
    const text = await reads('"relations"');
    assert.ok(text.includes('"organisation"'));
  });

  it('tells a slow reader each thing once', async () => {
    const { open, tell } = changing();
    const { reads } = await open();
    for (let times = 0; times < 1000; times += 1) tell({ topic: 'relations', id: 'a' });
    tell({ topic: 'relations', id: 'last' });
    const text = await reads('"last"');
    assert.ok(text.split('"id":"a"').length - 1 <= 2, text);
  });

  it('stops listening when the reader goes, and when the request is abandoned', async () => {
    const { listening, open } = changing(5);
    const { reader } = await open();
    assert.equal(listening(), 2);
    await reader.cancel();
    assert.equal(listening(), 0);
    const controller = new AbortController();
    const { reader: other } = await open('/stream', { signal: controller.signal });
    assert.equal(listening(), 2);
    controller.abort();
    while (!(await other.read()).done);
    assert.equal(listening(), 0);
  });

  it('leaves nothing behind when only its head is asked for', async () => {
    const { listening, serve } = changing();
    const response = await serve(new Request('https://intranet.example/stream', { method: 'HEAD' }));
    assert.equal(response.status, 200);
    assert.equal(listening(), 0);
  });
});
