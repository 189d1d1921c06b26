import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nldsCss, nldsNameOf } from '../../../src/model/theme/nlds-names.js';
import { TOKENS } from '../../../src/model/theme/token-contract.js';

describe('the names of NL Design System', () => {
  for (const [ours, theirs] of [
    ['color-default-bg-document', '--basis-color-default-bg-document'],
    ['color-action-bg-default', '--basis-color-action-1-bg-default'],
    ['color-action-inverse-color-default', '--basis-color-action-1-inverse-color-default'],
    ['color-accent-border-subtle', '--basis-color-accent-1-border-subtle'],
    ['color-negative-color-document', '--basis-color-negative-color-document'],
    ['border-radius', '--basis-border-radius-md'],
    ['text-font-family', '--basis-text-font-family-default'],
    ['data-1', undefined],
  ] as const)
    it(`${ours} is ${theirs ?? 'not among them'}`, () => {
      assert.equal(nldsNameOf(ours), theirs);
    });

  it('stand for every token but the colours of data', () => {
    const without = TOKENS.filter(({ name }) => nldsNameOf(name) === undefined).map(({ name }) => name);
    assert.deepEqual([...new Set(without.map((name) => name.split('-')[0]))], ['data']);
    assert.equal(nldsCss().match(/--tvaers-/g)?.length, TOKENS.length - without.length);
  });
});
