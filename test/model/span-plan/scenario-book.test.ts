import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SpanChange, SpanScenario } from '../../../src/model/span-plan/changes.js';
import { spanBaseline } from '../../../src/model/span-plan/baseline.js';
import { planOf } from '../../../src/model/span-plan/plan.js';
import {
  currentOf,
  newBook,
  redone,
  renamed,
  stepped,
  undone,
  withoutCurrent,
  withScenario,
} from '../../../src/model/span-plan/scenario-book.js';
import { readScenario, writeScenario } from '../../../src/model/span-plan/scenario-file.js';
import { stepEffects } from '../../../src/model/span-plan/step-effects.js';
import { planTown } from '../../support/span-plan.js';

const one: SpanChange = { kind: 'add', posts: { nora: 1 } };
const two: SpanChange = { kind: 'fill', unitId: 'vest' };

describe('a book of what-ifs', () => {
  it('takes steps back and again, until another step is taken', () => {
    const book = stepped(stepped(newBook('Forslag 1'), one), two);
    const back = undone(undone(book));
    assert.deepEqual(currentOf(back).done, []);
    assert.deepEqual(currentOf(redone(back)).done, [one]);
    assert.deepEqual(currentOf(redone(redone(back))).done, [one, two]);
    assert.deepEqual(currentOf(redone(stepped(back, two))).done, [two]);
    assert.equal(undone(back), back);
    assert.equal(redone(book), book);
  });

  it('holds several, each with its own name and steps', () => {
    const book = withScenario(stepped(newBook('A'), one), 'B', [two]);
    assert.equal(currentOf(book).name, 'B');
    const named = renamed(book, 'Billigst');
    assert.deepEqual(
      named.scenarios.map(({ done, name }) => [name, done]),
      [
        ['A', [one]],
        ['Billigst', [two]],
      ],
    );
    const left = withoutCurrent(named);
    assert.equal(currentOf(left).name, 'A');
    assert.equal(withoutCurrent(left), left);
    assert.equal(withScenario(left, 'C', []).current, 3);
  });
});

describe('what one step does', () => {
  it('is told of everybody it concerns: new posts, neighbours, and the level above', () => {
    const care = spanBaseline(planTown(), 'nord');
    const effects = stepEffects(planOf(care, []), planOf(care, [one]));
    assert.deepEqual(
      effects.map(({ after, before, leader }) => [leader.id, before, after]),
      [
        ['+1@nora', null, 20],
        ['nora', 40, 20],
        ['plejechef', 11, 12],
      ],
    );
  });

  it('is told of a post that is closed', () => {
    const town = spanBaseline(planTown(), 'by');
    const effects = stepEffects(planOf(town, []), planOf(town, [{ kind: 'merge', from: 'sara', into: 'nora' }]));
    assert.deepEqual(
      effects.map(({ after, before, leader }) => [leader.id, before, after]),
      [
        ['sara', 13, null],
        ['nora', 40, 52],
        ['plejechef', 11, 10],
      ],
    );
  });
});

describe('a what-if as a file', () => {
  const scenario: SpanScenario = { unitId: 'by', name: 'Æbler & "pærer"', asOf: '2026-03-31', changes: [one, two] };

  it('comes back as it was', () => {
    assert.deepEqual(readScenario(writeScenario(scenario)), scenario);
  });

  for (const text of ['', '<!doctype html>', '[]', 'null', '{"kind":"tvaers-places/1"}'])
    it(`is not found in ${JSON.stringify(text)}`, () => {
      assert.equal(readScenario(text), undefined);
    });
});
