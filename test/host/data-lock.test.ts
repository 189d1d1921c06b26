import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { lockFolder } from '../../demo/host/data-lock.js';
import { processStart } from '../../demo/host/process-start.js';

describe('the lock on the data folder', () => {
  const folders: string[] = [];
  const folder = async () => {
    const path = await mkdtemp(join(tmpdir(), 'tvaers-lock-'));
    folders.push(path);
    return path;
  };
  const holder = (changes: object) =>
    JSON.stringify({
      pid: process.pid,
      start: processStart(process.pid),
      machine: hostname(),
      since: '2026-03-31T07:00:00Z',
      ...changes,
    });

  after(() => Promise.all(folders.map((path) => rm(path, { recursive: true }))));

  it('is held by one, and free again when let go', async () => {
    const path = await folder();
    const unlock = await lockFolder(path);
    await assert.rejects(lockFolder(path), /kører allerede: proces \d+.*\n.*already running: process \d+/s);
    await unlock();
    await (
      await lockFolder(path)
    )();
    assert.deepEqual(await readdir(path), []);
  });

  it('says which process holds it, in Danish and English', async () => {
    const path = await folder();
    const unlock = await lockFolder(path);
    await assert.rejects(
      lockFolder(path),
      (error: Error) =>
        error.message.split(`proces ${process.pid}`).length === 2 && error.message.includes(`process ${process.pid}`),
    );
    await unlock();
  });

  for (const [name, left] of [
    ['of a process that is gone', () => holder({ pid: 4_000_000 })],
    ['of an earlier process with the same number', () => holder({ start: 'another boot/1' })],
    ['that is no lock at all', () => '{"pid":'],
    ['that is empty', () => ''],
  ] as const) {
    it(`is taken over from a lock ${name}`, async () => {
      const path = await folder();
      await writeFile(join(path, 'lock'), left());
      await (
        await lockFolder(path)
      )();
    });
  }

  it('is taken over from a process that was killed', async () => {
    const path = await folder();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    await writeFile(join(path, 'lock'), holder({ pid: child.pid, start: processStart(child.pid!) }));
    await assert.rejects(lockFolder(path), new RegExp(`process ${child.pid!}`));
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (
      await lockFolder(path)
    )();
  });

  it('is not taken from another machine, whose processes cannot be seen', async () => {
    const path = await folder();
    await writeFile(join(path, 'lock'), holder({ machine: 'elsewhere' }));
    await assert.rejects(lockFolder(path), /på en anden maskine \(elsewhere\)/);
  });

  it('goes to exactly one of many who clear up after the same dead process', async () => {
    const path = await folder();
    await writeFile(join(path, 'lock'), holder({ pid: 4_000_000 }));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(path)));
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.match(await readFile(join(path, 'lock'), 'utf8'), new RegExp(String(process.pid)));
  });

  it('does not see a process that has ended', () => {
    assert.equal(processStart(4_000_000), undefined);
    assert.equal(processStart(process.pid), processStart(process.pid));
  });
});
