import { placeSmall } from '../disclosure/place-small.js';
import { releaseTree, treeTotals } from '../disclosure/release-tree.js';
import { moments } from '../survey-figures/moments.js';
import { addBlocks, blocksOf, blockSums, meansOf, peopleFrom, spreadsOf } from './blocks.js';
import type { Block, BlockSums } from './blocks.js';
import { backgroundGroups } from './background.js';
import { countsFor, peopleIn, releasedCounts } from './counts.js';
import { measuresOf, minimumOf } from './measures.js';
import { reliabilityOf } from './reliability.js';
import type { ReleasedBlock, ReleaseInput } from './release-input.js';
import type {
  GroupFigures,
  GroupResults,
  Hidden,
  MarkFigures,
  QuestionFigures,
  ThemeFigures,
  ThemeReliability,
} from './survey-results.js';

/** What may be shown of a survey, for every unit: worked out once, the same for everybody who looks. */
export interface Release {
  /** A unit with all below it. */
  unit(id: string): GroupResults;
  /** The unit's people by the background question. Undefined where the survey has none. */
  background(id: string): readonly GroupFigures[] | Hidden | undefined;
  /** How far the themes can be trusted, of everybody together. */
  readonly reliability: readonly ThemeReliability[];
}

/**
 * The disclosure engine for surveys. What is ever released of a survey is this and nothing else, however it is asked for:
 * the fixed tree of units, each with its number of answers, its means, and from twice the minimum its spread and
 * distribution; and once more by one background question. For each of these the units are chosen by `releaseTree`, so that
 * no sum or difference of what is shown tells of a group below the minimum. Filters over what is released tell nothing new.
 *
 * By background a unit shows every group of its people or none. So where a unit's split is hidden, its groups are known only
 * together with those of other people, in a table whose rows and columns each hold the minimum: each of its cells may be
 * anything from a number below to one at or above the minimum (methods 7.3, 7.4).
 * @throws RangeError where the survey's minimum is below 5.
 */
export function releaseResults(given: ReleaseInput): Release {
  const { definition, units } = given;
  const minimum = minimumOf(definition);
  const input = placed(given, minimum);
  const { invited } = input;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const people = peopleFrom(minimum);
  const answered = peopleIn(input);
  const shown = releaseTree(units, answered, people);
  const answers = treeTotals(units, answered, people);
  const asked = treeTotals(units, invited, people);
  const blocks = blocksOf(definition).map((block) => releaseBlock(block, input, shown));
  // What is told more of a measure is told of no other units: else it could be taken from the figures of those above.
  const among = new Map(blocks.flatMap(({ block, spreads }) => block.measures.map(({ id }) => [id, spreads] as const)));
  const measures = measuresOf(definition);
  const counts = new Map(
    measures.map((measure) => {
      return [measure.id, releasedCounts(measure, input, among.get(measure.id) ?? shown)] as const;
    }),
  );

  const figuresOf = (id: string): Pick<GroupFigures, 'themes' | 'questions'> => {
    const themes: ThemeFigures[] = [];
    const questions: QuestionFigures[] = [];
    for (const { block, means, spreads, totals } of blocks) {
      if (!means.has(id)) continue;
      const [...parts] = totals.get(id)!.map((sums) => figures(sums, spreads.has(id)));
      const score = block.theme === undefined ? undefined : parts.shift();
      if (score) themes.push({ theme: block.theme!, ...score });
      block.measures.forEach((measure, index) => {
        const told = parts[index];
        if (told) questions.push({ id: measure.id, ...told });
      });
    }
    return { themes, questions };
  };

  const order = new Map(measures.map((measure, index) => [measure.id, index]));
  const withCounts = (id: string, questions: readonly QuestionFigures[]): readonly QuestionFigures[] => {
    const told = new Map(questions.map((question) => [question.id, question]));
    for (const [measure, released] of counts) {
      const distribution = released.get(id);
      if (distribution) told.set(measure, { ...distribution, ...told.get(measure) });
    }
    return [...told.values()].sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  };

  const split = backgroundGroups(input, { shown, blocks, figures });
  return {
    unit: (id) => {
      const head = { id, name: names.get(id) ?? '' };
      if (!shown.has(id)) return { ...head, hidden: true };
      const { questions, themes } = figuresOf(id);
      const counted = withCounts(id, questions);
      return { ...head, answered: answers.get(id)!, invited: asked.get(id) ?? 0, themes, questions: counted };
    },
    background: split,
    reliability: reliabilityOf(input),
  };
}

/** The same with everybody counted in the unit where they are enough, for every figure alike. */
function placed(input: ReleaseInput, minimum: number): ReleaseInput {
  const { invited, tally, top, units } = input;
  const places = placeSmall(units, peopleIn(input), minimum);
  const placeOf = (unit: string | undefined): string => (unit === undefined ? top : (places.get(unit) ?? top));
  const asked = new Map<string, number>();
  for (const [unit, count] of invited) asked.set(placeOf(unit), (asked.get(placeOf(unit)) ?? 0) + count);
  return { ...input, invited: asked, tally: tally.map((group) => ({ ...group, unitId: placeOf(group.unitId) })) };
}

/** A mean, with its spread where that may be known. Undefined for nobody. */
function figures(sums: BlockSums[number], hasSpread: boolean): MarkFigures | undefined {
  const told = moments(sums);
  if (!told) return undefined;
  const { mean, n, sd } = told;
  return { n, mean, ...(hasSpread && sd !== undefined && { sd }) };
}

function releaseBlock(block: Block, { tally, top, units }: ReleaseInput, shown: ReadonlySet<string>): ReleasedBlock {
  const own = countsFor(tally, units, top, (group) => blockSums(block, group), addBlocks);
  const quantity = meansOf(block);
  const means = releaseTree(units, own, quantity, shown);
  return {
    block,
    means,
    spreads: releaseTree(units, own, spreadsOf(block), means),
    totals: treeTotals(units, own, quantity),
  };
}
