import type { Organisation } from './organisation.js';
import { spansOf } from './span.js';
import type { SpanRule } from './span.js';
import { unitTree } from './unit-tree.js';

/** The leaders of one level. */
export interface ChainLayer {
  /** From the top, which is 1. */
  readonly level: number;
  readonly leaders: number;
  /** The mean direct span of them. */
  readonly meanSpan: number;
}

/** What a chain of command is like as a whole. */
export interface ChainFigures {
  /** The deepest level on which somebody leads. */
  readonly layers: number;
  /** By level, the top first. A level without leaders is left out. */
  readonly byLevel: readonly ChainLayer[];
  /** Leaders somebody among whose people leads too, over all leaders. Null where nobody leads. */
  readonly leadersOfLeaders: number | null;
}

/**
 * Layers, span in each, and the share of leaders who lead leaders. A leader stands at the highest unit that they lead; one whom
 * no post places is left out. Dotted lines count for nothing.
 */
export function chainFigures(organisation: Organisation, rule?: SpanRule): ChainFigures {
  const tree = unitTree(organisation.units);
  const spans = spansOf(organisation, rule).filter(({ unitIds }) => unitIds.length > 0);
  const levelOf = (unitIds: readonly string[]): number => Math.min(...unitIds.map((id) => tree.path(id).length));
  const levels = new Map<number, number[]>();
  for (const { headcount, unitIds } of spans) {
    const level = levelOf(unitIds);
    levels.set(level, [...(levels.get(level) ?? []), headcount]);
  }
  const leads = new Set(spans.flatMap(({ unitIds }) => unitIds));
  // Whoever leads a unit is led by the leaders of the nearest one above, so those are leaders of leaders.
  const above = new Set(
    [...leads].flatMap(
      (id) =>
        tree
          .path(id)
          .slice(1)
          .find((unit) => leads.has(unit.id))?.id ?? [],
    ),
  );
  const ofLeaders = spans.filter(({ unitIds }) => unitIds.some((id) => above.has(id))).length;
  return {
    layers: Math.max(0, ...levels.keys()),
    byLevel: [...levels]
      .sort(([a], [b]) => a - b)
      .map(([level, counts]) => ({
        level,
        leaders: counts.length,
        meanSpan: counts.reduce((sum, count) => sum + count, 0) / counts.length,
      })),
    leadersOfLeaders: spans.length === 0 ? null : ofLeaders / spans.length,
  };
}
