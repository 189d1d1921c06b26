import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askAll } from '../../src/backend/ask-all.js';
import type { Backend } from '../../src/backend/backend.js';
import type { Page } from '../../src/backend/call.js';
import { isBackendError } from '../../src/backend/errors.js';
import { question } from '../../src/backend/question.js';
import type { Unit } from '../../src/model/organisation.js';

const unit = (id: string): Unit => ({ id, name: id, kind: 'team', parentId: null });
const asked: unknown[] = [];
const backendOf = (pages: Readonly<Record<string, Page<Unit>>>): Backend => ({
  organisation: {
    units: (query) => {
      asked.push(query);
      return Promise.resolve(pages[query.cursor ?? '']!);
    },
  },
});
const units = question('organisation', 'units', { limit: 2 });

describe('askAll', () => {
  it('follows a list to its end, past short and empty pages, and keeps what the first page says', async () => {
    asked.length = 0;
    const backend = backendOf({
      '': { items: [unit('a'), unit('b')], nextCursor: 'x', asOf: '2026-03-31', notices: [{ code: 'partial' }] },
      x: { items: [], nextCursor: 'y' },
      y: { items: [unit('c')], notices: [{ code: 'names-hidden' }] },
    });
    const all = await askAll(backend, units);
    assert.deepEqual(
      all.items.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.equal(all.asOf, '2026-03-31');
    assert.equal(all.nextCursor, undefined);
    assert.deepEqual(all.notices, [{ code: 'partial' }, { code: 'names-hidden' }]);
    assert.deepEqual(asked, [{ limit: 2 }, { limit: 2, cursor: 'x' }, { limit: 2, cursor: 'y' }]);
  });

  it('ends where a list goes round', async () => {
    const backend = backendOf({
      '': { items: [unit('a')], nextCursor: 'x' },
      x: { items: [unit('b')], nextCursor: 'x' },
    });
    await assert.rejects(askAll(backend, units), (error) => isBackendError(error) && error.kind === 'malformed');
  });

  it('gives no part of a list that breaks off', async () => {
    const backend: Backend = {
      organisation: {
        units: ({ cursor }) =>
          cursor ? Promise.reject(new Error('gone')) : Promise.resolve({ items: [unit('a')], nextCursor: 'x' }),
      },
    };
    await assert.rejects(askAll(backend, units), /gone/);
  });
});
