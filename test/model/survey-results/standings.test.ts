import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerShares, divergingParts } from '../../../src/model/survey-results/answer-shares.js';
import { resultsSummary, socialCapital, themeStandings } from '../../../src/model/survey-results/standings.js';
import type { AskedQuestion, GroupFigures, SurveyResults } from '../../../src/model/survey-results/survey-results.js';
import { assertClose } from '../../support/close.js';

const group = (id: string, themes: GroupFigures['themes'], answered = 40): GroupFigures => ({
  id,
  name: id,
  answered,
  invited: 50,
  themes,
  questions: [],
});

const results = (own: Partial<SurveyResults> = {}): SurveyResults => ({
  asOf: '2026-03-20T15:00:00Z',
  survey: 'trivsel-2026',
  title: 'Trivsel',
  waves: [],
  privacy: 'anonymous',
  minimum: 5,
  commentMinimum: 10,
  path: [],
  themes: [
    { id: 'tillid', label: 'Tillid', capital: 'bonding', benchmark: { name: 'Landet', value: 60 } },
    { id: 'krav', label: 'Krav' },
    { id: 'ledelse', label: 'Ledelse', capital: 'linking' },
  ],
  questions: [],
  unit: group('nord', [
    { theme: 'tillid', n: 40, mean: 70, sd: 10 },
    { theme: 'krav', n: 38, mean: 50, sd: 20 },
    { theme: 'ledelse', n: 6, mean: 62 },
  ]),
  below: [],
  ...own,
});

describe('where a unit stands', () => {
  it('tells each theme with its interval, and no interval without a spread', () => {
    const [tillid, krav, ledelse] = themeStandings(results());
    assertClose(tillid!.figures!.interval!.low, 66.8018, 1e-3, 'low');
    assertClose(krav!.figures!.interval!.high, 56.5738, 1e-3, 'high');
    assert.equal(ledelse!.figures!.interval, undefined);
    assert.deepEqual(tillid!.benchmark, { name: 'Landet', value: 60, points: 10 });
  });

  it('compares with the unit above: clearly, perhaps, or not at all', () => {
    const above = group('kommune', [
      { theme: 'tillid', n: 400, mean: 62, sd: 15 },
      { theme: 'krav', n: 400, mean: 56, sd: 20 },
      { theme: 'ledelse', n: 400, mean: 70, sd: 20 },
    ]);
    assert.deepEqual(
      themeStandings(results({ above })).map((each) => [each.above?.points, each.above?.marker]),
      [
        [8, 'clear'],
        [-6, 'possible'],
        [-8, 'unknown'],
      ],
    );
  });

  it('tells a change in figures or only which way', () => {
    const earlier = {
      survey: 'trivsel-2025',
      wave: '2025',
      title: 'Trivsel 2025',
      asOf: '2025-03-20T15:00:00Z',
      figures: [
        { unit: 'nord', theme: 'tillid', figures: { n: 41, mean: 62, sd: 11 } },
        { unit: 'nord', theme: 'krav', band: 'down' as const },
        { unit: 'syd', theme: 'ledelse', band: 'up' as const },
      ],
    };
    const seen = results({ earlier });
    assert.deepEqual(
      themeStandings(seen).map(({ change }) => (change?.kind === 'figures' ? change.difference.marker : change?.band)),
      ['clear', 'down', undefined],
    );
    const summary = resultsSummary(seen)!;
    assert.deepEqual(
      [summary.rate, summary.reading, summary.highest?.theme, summary.lowest?.theme],
      [0.8, 'enough', 'tillid', 'krav'],
    );
    assert.deepEqual([summary.up.map(({ theme }) => theme), summary.down], [['tillid'], []]);
  });

  it('has nothing to sum up where the unit is hidden', () => {
    const seen = results({ unit: { id: 'øst', name: 'Øst', hidden: true } });
    assert.equal(resultsSummary(seen), undefined);
    assert.ok(themeStandings(seen).every(({ figures }) => figures === undefined));
  });

  it('tells social capital only where all its themes are known', () => {
    assert.equal(socialCapital(themeStandings(results())), 66);
    const unit = group('nord', [{ theme: 'tillid', n: 40, mean: 70 }]);
    assert.equal(socialCapital(themeStandings(results({ unit }))), undefined);
  });
});

describe('how a question was answered', () => {
  const question: AskedQuestion = {
    id: 'udsagn/tillid',
    form: 'steps',
    text: 'Vi stoler på hinanden',
    scale: { min: 1, max: 5 },
    labels: [],
  };

  it('is told in the order of the scale, codes apart', () => {
    const shares = answerShares(question, { id: 'x', n: 8, counts: { 5: 4, 2: 4, 'dont-know': 2 } })!;
    assert.deepEqual(
      shares.answers.map(({ count, share }) => [count, share]),
      [
        [0, 0],
        [4, 0.5],
        [0, 0],
        [0, 0],
        [4, 0.5],
      ],
    );
    assert.deepEqual(shares.missing, [{ value: 'dont-know', count: 2, share: 0.2 }]);
    assert.equal(answerShares(question, { id: 'x', n: 8 }), undefined);
  });

  it('diverges about the middle of the scale', () => {
    const { answers } = answerShares(question, { id: 'x', n: 10, counts: { 1: 1, 2: 2, 3: 4, 4: 2, 5: 1 } })!;
    assert.deepEqual(
      divergingParts(answers).map(({ from, to }) => [from, to].map((each) => Math.round(each * 100))),
      [
        [-50, -40],
        [-40, -20],
        [-20, 20],
        [20, 40],
        [40, 50],
      ],
    );
    const even = answers.slice(0, 4);
    assert.equal(Math.round(divergingParts(even)[0]!.from * 100), -30);
  });
});
