import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formalLines } from '../../src/model/formal-lines.js';
import type { Engagement, Organisation, Post } from '../../src/model/organisation.js';
import { jobOf as job, postOf as post, unitOf as unit } from '../support/organisation.js';

const UNITS = [
  unit('top', null),
  unit('a', 'top'),
  unit('b', 'top'),
  unit('main', null, { hierarchy: 'med', kind: 'committee' }),
  unit('local', 'main', { hierarchy: 'med', kind: 'committee' }),
];

function linesIn(posts: readonly Post[], engagements: readonly Engagement[]): (id: string) => readonly string[] {
  const ids = new Set([...posts.map(({ personId }) => personId), ...engagements.map(({ personId }) => personId)]);
  const organisation: Organisation = {
    asOf: '2026-03-31',
    units: UNITS,
    people: [...ids].filter((id) => id !== null).map((id) => ({ id, name: id.toUpperCase() })),
    posts,
    engagements,
  };
  const lines = formalLines(organisation);
  return (id) =>
    lines(id).map(
      ({ dotted, hierarchy, leaders, title, unit: at }) =>
        `${hierarchy}${dotted ? ' dotted' : ''} ${at?.id ?? '-'}${title ? ` as ${title}` : ''}: ${leaders.map(({ kind, name }) => `${name} ${kind}`).join(', ')}`,
    );
}

describe('formalLines', () => {
  it('follows each job to the leaders of its unit, and once where two jobs lead to the same', () => {
    const lines = linesIn(
      [post('top', 'tom'), post('a', 'ann'), post('b', 'bo', { kind: 'acting' })],
      [job('x', 'a'), job('x', 'a', { id: 'second' }), job('x', 'b', { fte: 0.2 })],
    );
    assert.deepEqual(lines('x'), ['line a: ANN line', 'line b: BO acting']);
    assert.deepEqual(lines('unknown'), []);
  });

  it('passes vacant posts and the unit that somebody leads, and ends at the top', () => {
    const lines = linesIn(
      [post('top', 'tom'), post('a', 'ann'), post('b', null)],
      [job('tom', 'top'), job('ann', 'a'), job('x', 'b')],
    );
    assert.deepEqual(
      [lines('x'), lines('ann'), lines('tom')],
      [['line top: TOM line'], ['line top: TOM line'], ['line top: ']],
    );
  });

  it('takes the manager that a job names, and knows no line for a job that has ended', () => {
    const named = linesIn([post('a', 'ann')], [job('ann', 'a'), job('bo', 'b'), job('x', 'a', { managerId: 'bo' })]);
    assert.deepEqual(named('x'), ['line a: BO line']);
    assert.deepEqual(linesIn([post('a', 'ann')], [job('x', 'a', { to: '2026-03-30' })])('x'), []);
  });

  it('draws a dotted line from a staff post', () => {
    const lines = linesIn([post('a', 'ann'), post('a', 'x', { kind: 'staff', title: 'HR-partner' })], [job('x', null)]);
    assert.deepEqual(lines('x'), ['line -: ', 'line dotted a as HR-partner: ANN line']);
  });

  it('leads a member to the chair, a chair to the one above, and past a committee without a chair', () => {
    const med = { hierarchy: 'med' } as const;
    const posts = [
      post('main', 'tom', med),
      post('local', 'ann', { ...med, title: 'Formand' }),
      post('local', 'x', { ...med, kind: 'staff', title: 'Medlem' }),
    ];
    const lines = linesIn(posts, []);
    assert.deepEqual(lines('x'), ['med local as Medlem: ANN line']);
    assert.deepEqual(lines('ann'), ['med local as Formand: TOM line']);
    assert.deepEqual(lines('tom'), ['med main: ']);
    const vacant = linesIn([posts[0]!, post('local', null, med), posts[2]!], []);
    assert.deepEqual(vacant('x'), ['med local as Medlem: TOM line']);
  });
});
