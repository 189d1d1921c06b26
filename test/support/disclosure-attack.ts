import { solve } from 'yalps';
import type { Constraint } from 'yalps';
import type { TreeUnit } from '../../src/model/disclosure/release-tree.js';

/** One number that is published: how many there are of some cells together. */
export interface Published {
  readonly cells: readonly string[];
  readonly count: number;
}

/** What somebody who has read everything can say of a number at least and at most. */
export interface Feasible {
  readonly low: number;
  readonly high: number;
}

/**
 * The least and the most that some cells can hold together, given everything that is published and that nobody is fewer
 * than none: by linear programming, so that no way of taking figures from each other is left out.
 */
export function feasible(target: readonly string[], published: readonly Published[]): Feasible {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const among = new Set(target);
  published.forEach(({ cells, count }, index) => {
    constraints.set(`p${index}`, { equal: count });
    for (const cell of cells) {
      const row = variables.get(cell) ?? new Map<string, number>();
      variables.set(cell, row.set(`p${index}`, 1));
    }
  });
  for (const cell of target) if (!variables.has(cell)) return { low: 0, high: Infinity };
  for (const [cell, row] of variables) row.set('target', among.has(cell) ? 1 : 0);
  const bound = (direction: 'minimize' | 'maximize'): number => {
    const { result, status } = solve({ direction, objective: 'target', constraints, variables });
    if (status === 'unbounded') return Infinity;
    if (status !== 'optimal') throw new Error(`what is published contradicts itself: ${status}`);
    return result;
  };
  return { low: bound('minimize'), high: bound('maximize') };
}

/** A hidden number of 1 to k − 1 is given away when it is known, or known to be below k. */
export const isGivenAway = ({ high, low }: Feasible, minimum: number): boolean =>
  high - low < 1e-6 || high < minimum - 1e-6;

/** A unit and all below it. */
export function within(units: readonly TreeUnit[], root: string): readonly string[] {
  const found = [root];
  for (const id of found) found.push(...units.filter(({ parentId }) => parentId === id).map((unit) => unit.id));
  return found;
}

/** The nearest units below one that are among those shown. */
export function nextShown(units: readonly TreeUnit[], root: string, shown: (id: string) => boolean): readonly string[] {
  return units
    .filter(({ parentId }) => parentId === root)
    .flatMap(({ id }) => (shown(id) ? [id] : nextShown(units, id, shown)));
}
