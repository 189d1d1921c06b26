import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultIn, profile } from '../support/profile.js';

/** Everything in the document that is an object, with its path. */
function* objectsIn(value: unknown, path = ''): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value as Readonly<Record<string, unknown>>];
  for (const [key, each] of Object.entries(value)) yield* objectsIn(each, `${path}/${key}`);
}

describe('the HTTP profile', () => {
  it('refers to nothing that is not there', () => {
    for (const [path, { $ref }] of objectsIn(profile)) {
      if (typeof $ref !== 'string') continue;
      const target = $ref
        .slice(2)
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], profile);
      assert.notEqual(target, undefined, `${path}: ${$ref}`);
    }
  });

  it('gives each operation a name of its own, a summary and a way to say no', () => {
    const operations = Object.values(profile.paths).flatMap((methods) => Object.values(methods));
    assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length);
    for (const { operationId, responses, summary } of operations) {
      assert.ok(summary, operationId);
      assert.deepEqual(responses['default'], { $ref: '#/components/responses/Problem' }, operationId);
    }
  });

  it('lets every reading be asked for conditionally, and every write be repeated', () => {
    for (const [path, methods] of Object.entries(profile.paths)) {
      for (const [method, { parameters = [] }] of Object.entries(methods)) {
        if (path === '/stream') continue;
        const needed = method === 'get' ? 'IfNoneMatch' : 'IdempotencyKey';
        assert.ok(
          parameters.some(({ $ref }) => $ref === `#/components/parameters/${needed}`),
          `${method} ${path}`,
        );
      }
    }
  });

  it('knows no civil registration number and no address of a person', () => {
    const names = [...objectsIn(profile)].flatMap(([, value]) => Object.keys(value));
    assert.deepEqual(
      names.filter((name) => /cpr|ssn|personnummer|birth/i.test(name)),
      [],
    );
  });

  it('forbids anything beside the state of a hidden tie', () => {
    const hidden = { from: 'a', to: 'b', state: 'suppressed' };
    assert.equal(faultIn('UnratedTie', hidden), undefined);
    for (const leak of [{ raters: 3 }, { mean: 2.5 }, { count: null }, { reason: 'too few' }]) {
      assert.ok(faultIn('UnratedTie', { ...hidden, ...leak }), JSON.stringify(leak));
    }
    const graph = {
      asOf: '2026-03-31',
      level: 'unit',
      title: 'Samarbejde',
      invited: 2,
      answered: 2,
      minimum: 5,
      scale: { min: 1, max: 5 },
      dimensions: [],
      nodes: [],
      ties: [hidden],
      notices: [],
    };
    assert.equal(faultIn('RelationGraph', graph), undefined);
    assert.ok(faultIn('RelationGraph', { ...graph, ties: [{ ...hidden, raters: 3 }] }));
  });
});
