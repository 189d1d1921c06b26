import type { RelationGraph, RelationNode, RelationTie } from '../relation.js';
import type { Slices } from '../slices.js';
import { changeMargin } from './change-margin.js';
import { filterGraph } from './graph-filter.js';
import { pairKind, roundTies, tieChange } from './tie-change.js';
import type { PairKind, TieChange } from './tie-change.js';

/** What became of relations from one round to the next. */
export interface GraphChanges {
  readonly before: RelationGraph;
  readonly after: RelationGraph;
  /** How the one sees the other, or a group itself; undefined where neither round has anything to say of it. */
  readonly way: (from: string, to: string) => TieChange | undefined;
  readonly pair: (a: string, b: string) => PairKind | undefined;
}

/** Two rounds of one series beside each other. */
export interface GraphComparison {
  readonly changes: GraphChanges;
  /**
   * Everybody of both rounds, with what is said now. A relation that only the earlier round has is there too, as one that
   * nobody rates now.
   */
  readonly both: RelationGraph;
  /** The earlier round on the dimensions that are looked at. */
  readonly before: RelationGraph;
  /** True where the rounds asked on different dimensions, and only those that both have are compared. */
  readonly isPart: boolean;
}

/** Why two maps cannot be compared at all. */
export type ComparisonFault = 'level' | 'scale' | 'dimensions';

export function comparisonFault(before: RelationGraph, after: RelationGraph): ComparisonFault | undefined {
  if (before.level !== after.level) return 'level';
  if (before.scale.min !== after.scale.min || before.scale.max !== after.scale.max) return 'scale';
  return sharedDimensions(before, after).length === 0 && after.dimensions.length > 0 ? 'dimensions' : undefined;
}

/** The dimensions that both rounds asked on, in the order of the later. */
function sharedDimensions(before: RelationGraph, after: RelationGraph): readonly string[] {
  const had = new Set(before.dimensions.map(({ id }) => id));
  return after.dimensions.map(({ id }) => id).filter((id) => had.has(id));
}

/** So many ties are compared in one step. */
const STEP = 400;

/**
 * Compares two rounds, on one dimension or on all that both have. Each round is hidden by its own rules; what one of them
 * hides is not compared. To be asked only where `comparisonFault` finds nothing.
 */
export function* comparing(before: RelationGraph, after: RelationGraph, dimension = ''): Slices<GraphComparison> {
  const shared = sharedDimensions(before, after);
  const seen = dimension === '' ? shared : [dimension];
  const isPart = shared.length < Math.max(before.dimensions.length, after.dimensions.length);
  const [was, is] = [on(before, seen), on(after, seen)];
  yield;
  const ties = { before: roundTies(was), after: roundTies(is) };
  yield;
  const margin = changeMargin(before, after, { before: roundTies(before), after: roundTies(after) }, seen);
  yield;
  const both = { ...is, nodes: everybody(was, is), ties: allTies(is, was, ties.after.tie) };
  const ways = new Map<string, Map<string, TieChange>>();
  for (const [number, { from, to }] of both.ties.entries()) {
    if (number % STEP === STEP - 1) yield;
    const way = tieChange(ties.before, ties.after, from, to, margin);
    if (!way) continue;
    const own = ways.get(from) ?? new Map<string, TieChange>();
    ways.set(from, own.set(to, way));
  }
  const way = (from: string, to: string): TieChange | undefined => ways.get(from)?.get(to);
  const pair = (a: string, b: string): PairKind | undefined => pairKind([way(a, b), way(b, a)]);
  return { changes: { before: was, after: is, way, pair }, both, before: was, isPart };
}

const on = (graph: RelationGraph, seen: readonly string[]): RelationGraph =>
  graph.dimensions.every(({ id }) => seen.includes(id)) ? graph : filterGraph(graph, { dimensions: seen }, []);

function everybody({ nodes: before }: RelationGraph, { nodes }: RelationGraph): readonly RelationNode[] {
  const now = new Set(nodes.map(({ id }) => id));
  return [...nodes, ...before.filter(({ id }) => !now.has(id))];
}

function allTies(
  { ties }: RelationGraph,
  before: RelationGraph,
  now: (from: string, to: string) => RelationTie | undefined,
): readonly RelationTie[] {
  const gone = before.ties.filter(({ from, state, to }) => state !== 'not-asked' && !now(from, to));
  return [...ties, ...gone.map(({ from, to }): RelationTie => ({ from, to, state: 'not-asked' }))];
}
