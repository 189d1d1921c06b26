import { releaseTree, treeTotals } from '../disclosure/release-tree.js';
import type { Question } from '../survey/definition.js';
import { addBlocks, blockSums, eachOf, meansOf, peopleFrom } from './blocks.js';
import type { Block, BlockSums } from './blocks.js';
import { countsFor } from './counts.js';
import { minimumOf, questionsOf } from './measures.js';
import type { ReleasedBlock, ReleaseInput } from './release-input.js';
import type { GroupFigures, Hidden, MarkFigures } from './survey-results.js';
import type { GroupTally } from './tally.js';

/** The group of those who are too few to be one of their own, and of those who did not say. */
export const OTHERS = '';

export interface Splitting {
  readonly shown: ReadonlySet<string>;
  readonly blocks: readonly ReleasedBlock[];
  readonly figures: (sums: BlockSums[number], hasSpread: boolean) => MarkFigures | undefined;
}

/** Splits the figures of units by the survey's background question, for those units where every group may be known. */
export function backgroundGroups(
  input: ReleaseInput,
  { blocks, figures, shown }: Splitting,
): (unit: string) => readonly GroupFigures[] | Hidden | undefined {
  const { definition, tally, top, units } = input;
  const question = questionsOf(definition).find(({ id }) => id === definition.background);
  if (!question) return () => undefined;
  const minimum = minimumOf(definition);
  const groupOf = poolSmall(tally, minimum);
  const byGroup = <T>(
    valueOf: (group: GroupTally) => T,
    add: (a: T, b: T) => T,
  ): ReadonlyMap<string, ReadonlyMap<string, T>> =>
    countsFor(
      tally,
      units,
      top,
      (group) => new Map([[groupOf(group), valueOf(group)]]),
      eachOf({ ...NOTHING, add }).add,
    );

  const people = eachOf(peopleFrom(minimum));
  const counted = byGroup(
    ({ answered }) => answered,
    (a, b) => a + b,
  );
  const split = releaseTree(units, counted, people, shown);
  const numbers = treeTotals(units, counted, people);
  const told = blocks.map(({ block, means }) => {
    const own = byGroup((group) => blockSums(block, group), addBlocks);
    const quantity = eachOf(meansOf(block));
    // The groups make up the unit: whoever knows them all knows its own figure.
    const among = new Set([...split].filter((id) => means.has(id)));
    return { block, released: releaseTree(units, own, quantity, among), totals: treeTotals(units, own, quantity) };
  });
  const labels = optionsOf(question);

  return (unit) => {
    if (!split.has(unit)) return { hidden: true };
    return [...labels, { id: OTHERS, text: '' }].flatMap(({ id, text }): readonly GroupFigures[] => {
      const answered = numbers.get(unit)?.get(id) ?? 0;
      if (answered === 0) return [];
      const parts = told.flatMap(({ block, released, totals }) =>
        released.has(unit) ? [{ block, sums: totals.get(unit)?.get(id) ?? [] }] : [],
      );
      return [{ id, name: text, answered, ...partsOf(parts, figures) }];
    });
  };
}

/** Only `add` is asked of it here. */
const NOTHING = { isEmpty: () => false, isSafe: () => true, size: () => 0 };

function partsOf(
  told: readonly { readonly block: Block; readonly sums: BlockSums }[],
  figures: Splitting['figures'],
): Pick<GroupFigures, 'themes' | 'questions'> {
  const themes = told.flatMap(({ block: { theme }, sums: [score] }) => {
    const figure = theme !== undefined && score ? figures(score, false) : undefined;
    return figure ? [{ theme: theme!, ...figure }] : [];
  });
  const questions = told.flatMap(({ block: { measures, theme }, sums }) =>
    measures.flatMap(({ id }, index) => {
      const part = sums[theme === undefined ? index : index + 1];
      const figure = part && figures(part, false);
      return figure ? [{ id, ...figure }] : [];
    }),
  );
  return { themes, questions };
}

/**
 * Puts those together who did not say, and the groups that are too small among all who answered, the smallest first, until
 * they are enough. It is decided for the whole survey, so that a group is the same in every unit.
 */
function poolSmall(tally: ReleaseInput['tally'], minimum: number): (group: GroupTally) => string {
  const sizes = new Map<string, number>();
  let pooled = 0;
  for (const { answered, background } of tally) {
    if (background === undefined) pooled += answered;
    else sizes.set(background, (sizes.get(background) ?? 0) + answered);
  }
  const kept = new Set(sizes.keys());
  for (const [id, size] of [...sizes].sort(([, a], [, b]) => a - b)) {
    if (size >= minimum && (pooled === 0 || pooled >= minimum)) break;
    kept.delete(id);
    pooled += size;
  }
  return ({ background }) => (background !== undefined && kept.has(background) ? background : OTHERS);
}

const optionsOf = (question: Question): readonly { readonly id: string; readonly text: string }[] =>
  'options' in question ? (question.options as readonly { readonly id: string; readonly text: string }[]) : [];
