import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heightIn, pageIn } from '../../../src/model/embed/frame-message.js';

describe('messages between a page and a widget in a frame', () => {
  for (const [said, height] of [
    [{ tvaers: 1, type: 'resize', height: 320.2 }, 321],
    [{ tvaers: 1, type: 'resize', height: 1, more: 'ignored' }, 1],
    [{ tvaers: 1, type: 'resize', height: 0 }, undefined],
    [{ tvaers: 1, type: 'resize', height: -5 }, undefined],
    [{ tvaers: 1, type: 'resize', height: Infinity }, undefined],
    [{ tvaers: 1, type: 'resize', height: NaN }, undefined],
    [{ tvaers: 1, type: 'resize', height: '400' }, undefined],
    [{ tvaers: 1, type: 'resize' }, undefined],
    [{ tvaers: 2, type: 'resize', height: 400 }, undefined],
    [{ type: 'resize', height: 400 }, undefined],
    [{ tvaers: 1, type: 'page', height: 400 }, undefined],
    ['resize', undefined],
    [null, undefined],
    [undefined, undefined],
  ] as const)
    it(`gives ${String(height)} for ${JSON.stringify(said)}`, () => {
      assert.equal(heightIn(said), height);
    });

  it('takes from a page its language, scheme and theme, and nothing that makes no sense', () => {
    const page = { tvaers: 1, type: 'page' } as const;
    assert.deepEqual(pageIn({ ...page, lang: 'da', scheme: 'dark', theme: 'dkfds-borger' }), {
      ...page,
      lang: 'da',
      scheme: 'dark',
      theme: 'dkfds-borger',
    });
    assert.deepEqual(pageIn({ ...page, lang: 'en-GB' }), { ...page, lang: 'en-GB' });
    assert.deepEqual(pageIn({ ...page, lang: '"><script>', scheme: 'red', theme: '//evil.example/x.css' }), page);
    assert.deepEqual(pageIn({ ...page, lang: 7, scheme: null, theme: {} }), page);
    assert.equal(pageIn({ type: 'page', lang: 'da' }), undefined);
    assert.equal(pageIn('page'), undefined);
  });
});
