import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lookAt } from '../../demo/data/read-survey.js';
import { sampleDefinition } from '../support/sample-survey.js';

const json = (change: object): string => JSON.stringify({ ...sampleDefinition, ...change });
const said = (text: string): readonly string[] => lookAt(text).faults.map(({ path, text: told }) => `${path} ${told}`);
const [page] = sampleDefinition.pages;
const asking = (question: object): string => json({ pages: [{ ...page, questions: [question] }] });

describe('a survey definition that is pasted', () => {
  it('is shown where nothing is wrong with it', () => {
    const { definition, faults } = lookAt(json({ $schema: './survey.schema.json' }));
    assert.deepEqual([definition?.id, faults], ['samarbejde', []]);
  });

  const cases: readonly (readonly [what: string, text: string, told: RegExp])[] = [
    ['no JSON', '{ id: 1 }', /ikke JSON/],
    ['nothing', '', /ikke JSON/],
    ['another thing', '[1, 2]', /definition/],
    ['a kind that there is not', asking({ kind: 'slider', id: 'q', text: 'x' }), /pages\.0\.questions\.0/],
    [
      'a field written wrong',
      asking({ kind: 'text', id: 'q', text: 'x', visibleif: 'answered({x})' }),
      /^\/pages\/0\/questions\/0\/visibleif Feltet findes ikke/,
    ],
    [
      'a condition on nothing',
      asking({ kind: 'text', id: 'q', text: 'x', visibleIf: 'answered({x})' }),
      /^\/pages\/0\/questions\/0\/visibleIf Der henvises til »x«, som ikke findes\./,
    ],
    [
      'a condition that is not finished',
      asking({ kind: 'text', id: 'q', text: 'x', visibleIf: '1 +' }),
      /Et udtryk er ikke færdigt/,
    ],
    ['keys that objects inherit', '{"__proto__": {"pages": []}, "constructor": 1}', /definition/],
  ];
  for (const [what, text, told] of cases)
    it(`says what is wrong with ${what}`, () => {
      assert.match(said(text).join('\n'), told);
    });

  it('says so within a second, whatever is pasted', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const many = Array.from({ length: 5000 }, (_, at) => ({ kind: 'text', id: `q${at}`, text: '{x}'.repeat(100) }));
    const hostile = [
      deep,
      `{"pages":${deep}}`,
      json({ pages: [{ id: 'en', questions: many }] }),
      json({ title: 'x'.repeat(4_000_000) }),
      'x'.repeat(20_000_000),
      asking({ kind: 'text', id: 'q', text: `${'{'.repeat(50_000)}${'}'.repeat(50_000)}` }),
      asking({ kind: 'text', id: 'q', text: 'x', visibleIf: '(('.repeat(100_000) }),
    ];
    for (const text of hostile) {
      const began = performance.now();
      assert.ok(lookAt(text).faults.length > 0);
      assert.ok(performance.now() - began < 1000, text.slice(0, 40));
    }
  });
});
