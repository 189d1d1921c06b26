import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisation, projects } from './graphs.js';
import type { BenchGraph } from './graphs.js';
import { verdicts } from './goals.js';
import { qualityOf } from './quality.js';
import { summarise, table } from './summary.js';
import type { Run } from './summary.js';

const near = (actual: number | undefined, expected: number): void => {
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${String(actual)} is not ${expected}`);
};

/** Seven people in a row, the first four of one unit. */
const row: BenchGraph = {
  name: 'row',
  units: [0, 0, 0, 0, 1, 1, 1],
  divisions: [0, 1],
  ties: Array.from({ length: 6 }, (_, number) => [number, number + 1] as const),
};

describe('the quality of a picture', () => {
  const straight = row.units.flatMap((_, number) => [10 * number, 0]);

  it('is perfect for a row that is drawn as a row', () => {
    const quality = qualityOf(row, straight);
    near(quality?.stress, 0);
    near(quality?.spread, 0);
  });

  it('is the same larger, turned and elsewhere', () => {
    const bent = [0, 0, 5, 1, 9, 4, 12, 9, 12, 15, 9, 20, 3, 22];
    const other = bent.map((_, at) => 300 + 7 * (at % 2 === 0 ? -bent[at + 1]! : bent[at - 1]!));
    const [one, same] = [qualityOf(row, bent), qualityOf(row, other)];
    for (const figure of ['stress', 'kept', 'purity', 'spread'] as const) near(same?.[figure], one![figure]);
    assert.ok(one!.stress > 0);
  });

  it('counts neighbours among the nearest, and one’s own among the five nearest', () => {
    // Two pairs far from each other: everybody's nearest is the neighbour, and the one of the own unit.
    const pairs: BenchGraph = {
      name: 'pairs',
      units: [0, 0, 1, 1],
      divisions: [0, 1],
      ties: [
        [0, 1],
        [2, 3],
      ],
    };
    const quality = qualityOf(pairs, [0, 0, 1, 0, 100, 0, 101, 0]);
    near(quality?.kept, 1);
    // Of so few, the five nearest are the other three and oneself is not among them.
    near(quality?.purity, 1 / 5);
    near(qualityOf(pairs, [0, 0, 100, 0, 1, 0, 101, 0])?.kept, 0);
  });

  it('is none where a node has no place', () => {
    assert.equal(qualityOf(row, [...straight.slice(0, 13), NaN]), undefined);
    assert.equal(qualityOf(row, straight.slice(0, 12)), undefined);
  });
});

describe('the made-up organisations', () => {
  for (const make of [organisation, projects])
    it(`${make.name}: as many as asked for, in one piece, each tie once, the same every time`, () => {
      const graph = make(500);
      assert.equal(graph.units.length, 500);
      assert.ok(graph.ties.length >= 1500);
      assert.equal(
        new Set(graph.ties.map((ends) => [...ends].sort((a, b) => a - b).join(' '))).size,
        graph.ties.length,
      );
      assert.ok(graph.ties.every(([from, to]) => from !== to));
      const reached = new Set([0]);
      for (const node of reached)
        for (const ends of graph.ties) if (ends.includes(node)) for (const end of ends) reached.add(end);
      assert.equal(reached.size, 500);
      assert.deepEqual(make(500), graph);
    });
});

describe('the verdicts', () => {
  const run = (target: string, rest: Partial<Run>): Run => ({ graph: 'org-2000', target, ...rest });
  const peers = [
    run('d3-canvas', { settled: 5000, stress: 0.2, kept: 0.1 }),
    run('sigma-fa2', { settled: 900, kept: 0.2 }),
  ];
  const judge = (own: Partial<Run>) => {
    const all = verdicts(summarise([run('tvaers', own), ...peers]));
    return (goal: string) => all.find((verdict) => verdict.goal.startsWith(goal));
  };

  it('hold ours against the best peer, and fail a worse picture', () => {
    const fast = judge({ settled: 80, stress: 0.22, kept: 0.21 });
    assert.equal(fast('settled')?.isMet, true);
    assert.equal(fast('settled')?.figures, '80.0 against 900 (sigma-fa2): 0.089, at most 0.1');
    assert.deepEqual([fast('stress')?.isMet, fast('stress')?.isGate], [false, true]);
    assert.equal(fast('neighbours')?.isMet, true);
    assert.equal(judge({ settled: 95 })('settled')?.isMet, false);
  });

  it('count what is missing as not met', () => {
    assert.equal(judge({ fault: 'not at rest in 20 s' })('settled')?.isMet, false);
  });

  it('stand on medians, and give no figure to one that once came to no end', () => {
    const runs = [100, 300, 200].map((settled) => run('tvaers', { settled }));
    const summaries = summarise([...runs, run('g6', { settled: 50 }), run('g6', { fault: 'blocked' })]);
    assert.match(table('org-2000', summaries.get('org-2000')!), /settled and drawn, ms \| 200 \| – \| – \|/);
  });
});
