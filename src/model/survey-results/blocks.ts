import type { Quantity } from '../disclosure/release-tree.js';
import { addSums, NO_SUMS } from '../survey-figures/moments.js';
import type { Sums } from '../survey-figures/moments.js';
import type { SurveyDefinition } from '../survey/definition.js';
import { itemsOf, measuresOf } from './measures.js';
import type { Measure } from './measures.js';
import { sumsOfCounts } from './tally.js';
import type { GroupTally } from './tally.js';

/** A figure of a block: the sums of a theme's scores, or of a measure's marks, with the ends they lie between. */
interface Part {
  readonly min: number;
  readonly max: number;
  readonly sumsOf: (tally: GroupTally) => Sums;
}

/**
 * Figures that are shown or hidden together: a theme with the statements it is made of, since one of them could be worked
 * out from the others, or one measure that is in no theme.
 */
export interface Block {
  readonly theme?: string;
  readonly measures: readonly Measure[];
  /** The theme's own first, where there is one, then those of the measures. */
  readonly parts: readonly Part[];
  readonly minimum: number;
}

/** The sums of a block's parts among some people. */
export type BlockSums = readonly Sums[];

export function blocksOf(definition: SurveyDefinition): readonly Block[] {
  const measures = new Map(measuresOf(definition).map((measure) => [measure.id, measure]));
  const free = new Map([...measures].filter(([, { scale }]) => scale));
  const themes = (definition.themes ?? []).map((theme): Block => {
    const own = [...new Set(itemsOf(theme, measures).map(({ measure }) => measure))].filter(({ id }) =>
      free.delete(id),
    );
    const score: Part = { min: 0, max: 100, sumsOf: ({ themes: told }) => told[theme.id]?.scores ?? NO_SUMS };
    return { theme: theme.id, measures: own, parts: [score, ...own.map(partOf)], minimum: highest(definition, own) };
  });
  const rest = [...free.values()].map((measure): Block => ({
    measures: [measure],
    parts: [partOf(measure)],
    minimum: measure.minimum,
  }));
  return [...themes, ...rest];
}

const highest = ({ minimum }: SurveyDefinition, measures: readonly Measure[]): number =>
  Math.max(minimum, ...measures.map((measure) => measure.minimum));

const partOf = ({ id, scale }: Measure): Part => ({ ...scale!, sumsOf: ({ counts }) => sumsOfCounts(counts[id]) });

export const blockSums = ({ parts }: Block, tally: GroupTally): BlockSums => parts.map(({ sumsOf }) => sumsOf(tally));

export const addBlocks = (a: BlockSums, b: BlockSums): BlockSums =>
  a.map((sums, index) => addSums(sums, b[index] ?? NO_SUMS));

/** True where everybody gave the mark at the very end of the scale, which a mean at that end gives away. */
const areAlike = ({ n, sum }: Sums, { max, min }: Part): boolean =>
  [min, max].some((end) => Math.abs(sum - n * end) < 1e-9 * n);

/**
 * When the means of a block may be known of a group: when each stands on nobody or on enough, and on twice as many where all
 * answered alike at an end of the scale (methods 7.1, 7.5).
 */
export const meansOf = ({ minimum, parts }: Block): Quantity<BlockSums> => ({
  add: addBlocks,
  isEmpty: (group) => group.every(({ n }) => n === 0),
  size: (group) => Math.max(...group.map(({ n }) => n)),
  isSafe: (group) =>
    group.every((sums, index) => {
      if (sums.n === 0) return true;
      return sums.n >= 2 * minimum || (sums.n >= minimum && !areAlike(sums, parts[index]!));
    }),
});

/** When the spread of a block may be known: from twice the minimum, since below it a mean and a spread tell single answers (methods 7.7). */
export const spreadsOf = (block: Block): Quantity<BlockSums> => ({
  ...meansOf(block),
  isSafe: (group) => group.every(({ n }) => n === 0 || n >= 2 * block.minimum),
});

/** A number of people, known from so many on. */
export const peopleFrom = (minimum: number): Quantity<number> => ({
  add: (a, b) => a + b,
  isEmpty: (count) => count === 0,
  size: (count) => count,
  isSafe: (count) => count === 0 || count >= minimum,
});

/** A quantity of several groups at once, known when it is known of each: of none of them the shown figures tell too much. */
export const eachOf = <T>({ add, isEmpty, isSafe, size }: Quantity<T>): Quantity<ReadonlyMap<string, T>> => ({
  add: (a, b) => {
    const both = new Map(a);
    for (const [key, group] of b) {
      const before = both.get(key);
      both.set(key, before === undefined ? group : add(before, group));
    }
    return both;
  },
  isEmpty: (groups) => [...groups.values()].every(isEmpty),
  size: (groups) => [...groups.values()].reduce((total, group) => total + size(group), 0),
  isSafe: (groups) => [...groups.values()].every((group) => isEmpty(group) || isSafe(group)),
});
