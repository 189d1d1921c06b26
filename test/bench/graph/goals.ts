import { bestPeer } from './summary.js';
import type { Figure, Summaries, Summary } from './summary.js';

/** Whether the map is as good as it set out to be in one respect on one network. */
export interface Verdict {
  readonly goal: string;
  readonly graph: string;
  readonly isMet: boolean;
  readonly figures: string;
  /** A picture that is worse than the best peer's is no success, however fast it came: the bench then fails. */
  readonly isGate: boolean;
}

/** A frame of a display that shows sixty a second, and a tenth. */
const FRAME = (1.1 * 1000) / 60;

interface Goal {
  readonly goal: string;
  readonly graphs: RegExp;
  readonly isGate?: true;
  judge(own: Summary, peers: ReadonlyMap<string, Summary>): Pick<Verdict, 'figures' | 'isMet'> | undefined;
}

const written = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** Ours over the best peer's at most, or at least, so much. */
const ratio =
  (figure: Figure, limit: number, bound: 'at most' | 'at least' = 'at most'): Goal['judge'] =>
  (own, peers) => {
    const best = bestPeer(peers, figure);
    const value = own[figure];
    if (!best) return undefined;
    if (value === undefined) return { isMet: false, figures: 'ours is missing' };
    const share = value / best.value;
    return {
      isMet: bound === 'at most' ? share <= limit : share >= limit,
      figures: `${written(value)} against ${written(best.value)} (${best.target}): ${share.toFixed(3)}, ${bound} ${limit}`,
    };
  };

/** Ours at most so much, whatever the peers do. */
const limit =
  (figure: Figure, most: number): Goal['judge'] =>
  ({ [figure]: value }) =>
    value === undefined
      ? { isMet: false, figures: 'ours is missing' }
      : { isMet: value <= most, figures: `${written(value)}, at most ${written(most)}` };

/** Stress is held against d3-force, which most others are made of. */
const stress: Goal['judge'] = (own, peers) => {
  const values = ['d3-canvas', 'd3-worker-canvas'].flatMap((name) => peers.get(name)?.stress ?? []);
  const [best] = values.sort((a, b) => a - b);
  if (best === undefined || own.stress === undefined) return undefined;
  const share = own.stress / best;
  return {
    isMet: share <= 1.05,
    figures: `${own.stress.toFixed(3)} against ${best.toFixed(3)}: ${share.toFixed(3)}, at most 1.05`,
  };
};

const LARGE = /^org-(2000|10000)$/;
const ORGANISATIONS = /^org-/;
const JUDGED = /^(org-200|org-2000|org-10000|email-eu-core)$/;

const GOALS: readonly Goal[] = [
  { goal: 'settled and drawn, over the best peer', graphs: /^org-200$/, judge: ratio('settled', 0.35) },
  { goal: 'settled and drawn, over the best peer', graphs: LARGE, judge: ratio('settled', 0.1) },
  { goal: 'first frame, over the best peer', graphs: ORGANISATIONS, judge: ratio('first', 0.6) },
  { goal: 'no task above 50 ms', graphs: /./, judge: limit('longTasks', 0) },
  { goal: 'main-thread CPU, over the best peer', graphs: ORGANISATIONS, judge: ratio('cpu', 0.05) },
  { goal: 'pan, p95 frame in ms', graphs: /./, judge: limit('pan', FRAME) },
  { goal: 'zoom, p95 frame in ms', graphs: /./, judge: limit('zoom', FRAME) },
  { goal: 'heap, over the best peer', graphs: ORGANISATIONS, judge: ratio('heap', 1) },
  { goal: 'stress, over d3-force', graphs: JUDGED, isGate: true, judge: stress },
  { goal: 'neighbours kept, over the best peer', graphs: JUDGED, isGate: true, judge: ratio('kept', 1, 'at least') },
  { goal: 'unit purity, over the best peer', graphs: JUDGED, isGate: true, judge: ratio('purity', 1, 'at least') },
];

/** A verdict for every goal on every network that was measured and that it is about. */
export function verdicts(summaries: Summaries): readonly Verdict[] {
  return GOALS.flatMap(({ goal, graphs, isGate = false, judge }) =>
    [...summaries].flatMap(([graph, targets]): readonly Verdict[] => {
      const own = targets.get('tvaers');
      const judged = own && graphs.test(graph) ? judge(own, targets) : undefined;
      return judged ? [{ goal, graph, isGate, ...judged }] : [];
    }),
  );
}

/** The verdicts as a list in Markdown. */
export const verdictList = (all: readonly Verdict[]): string =>
  all
    .map(
      ({ figures, goal, graph, isGate, isMet }) =>
        `- ${isMet ? 'met    ' : 'NOT MET'} ${graph}: ${goal}${isGate ? ' (quality)' : ''}: ${figures}`,
    )
    .join('\n');
