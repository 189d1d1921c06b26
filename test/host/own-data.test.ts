import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ownData } from '../../demo/host/gateway/own-data.js';
import { StartFailure } from '../../demo/host/start-failure.js';

describe('what a municipality knows beside OS2mo', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tvaers-own-'));
  });
  after(() => rm(folder, { recursive: true }));
  const read = async (text: string) => {
    const file = join(folder, 'own.json');
    await writeFile(file, text);
    return ownData(file);
  };

  it('is nothing where no file is named', async () => {
    assert.deepEqual(await ownData(undefined), {});
  });

  it('is about spans and costs, and never about people', async () => {
    const spanBands = [{ unitId: 'a', from: 5, to: 20, source: 'Byrådet 2026' }];
    const people = [{ id: 'p', name: 'Navn' }];
    assert.deepEqual(await read(JSON.stringify({ spanBands, people, asOf: '2026-01-01', more: 1 })), { spanBands });
  });

  it('keeps the host from starting where it makes no sense', async () => {
    for (const text of ['', '{"spanBands": ', '{"spanBands": [{"unitId": "a"}]}', '{"spanRule": "alle"}']) {
      await assert.rejects(
        read(text),
        (error) => error instanceof StartFailure && /OS2MO_OWN/.test(error.message),
        text,
      );
    }
    await assert.rejects(ownData(join(folder, 'findes ikke.json')), StartFailure);
  });
});
