import { releaseTree, treeTotals } from '../disclosure/release-tree.js';
import type { Quantity, TreeUnit } from '../disclosure/release-tree.js';
import { ANSWERED } from './measures.js';
import type { Measure } from './measures.js';
import type { ReleaseInput } from './release-input.js';
import type { QuestionFigures } from './survey-results.js';
import { addCounts, sumsOfCounts } from './tally.js';
import type { GroupTally, SurveyTally } from './tally.js';

/** Something of a tally by the unit that people work in. Those whose unit is not in the tree belong to the top. */
export function countsFor<T>(
  tally: SurveyTally,
  units: readonly TreeUnit[],
  top: string,
  valueOf: (group: GroupTally) => T,
  add: (a: T, b: T) => T,
): ReadonlyMap<string, T> {
  const known = new Set(units.map(({ id }) => id));
  const own = new Map<string, T>();
  for (const group of tally) {
    const unit = group.unitId !== undefined && known.has(group.unitId) ? group.unitId : top;
    const before = own.get(unit);
    const value = valueOf(group);
    own.set(unit, before === undefined ? value : add(before, value));
  }
  return own;
}

/** How many have answered in each unit itself. */
export const peopleIn = ({ tally, top, units }: ReleaseInput): ReadonlyMap<string, number> =>
  countsFor(
    tally,
    units,
    top,
    ({ answered }) => answered,
    (a, b) => a + b,
  );

type Counts = Readonly<Record<string, number>>;

/** How many gave a mark or chose an option. */
const givers = (counts: Counts, { scale }: Measure): number =>
  scale ? sumsOfCounts(counts).n : (counts[ANSWERED] ?? 0);

/** Known from twice the minimum on: a distribution tells the spread, too. */
const distributionsOf = (measure: Measure): Quantity<Counts> => ({
  add: addCounts,
  isEmpty: (counts) => givers(counts, measure) === 0,
  size: (counts) => givers(counts, measure),
  isSafe: (counts) => {
    const n = givers(counts, measure);
    return n === 0 || n >= 2 * measure.minimum;
  },
});

/** How a question was answered in each unit where that may be known. */
export function releasedCounts(
  measure: Measure,
  { tally, top, units }: ReleaseInput,
  shown: ReadonlySet<string>,
): ReadonlyMap<string, QuestionFigures> {
  const quantity = distributionsOf(measure);
  const own = countsFor(tally, units, top, ({ counts }) => counts[measure.id] ?? {}, addCounts);
  const totals = treeTotals(units, own, quantity);
  const released = new Map<string, QuestionFigures>();
  for (const id of releaseTree(units, own, quantity, shown)) {
    const counts = totals.get(id)!;
    const median = measure.scale && medianOf(counts);
    const told = distribution(counts, measure);
    released.set(id, {
      id: measure.id,
      n: givers(counts, measure),
      ...(median !== undefined && { median }),
      ...(told && { counts: told }),
    });
  }
  return released;
}

/** How marks or options are told. Of numbers each may be somebody's own, and none is. */
function distribution({ [ANSWERED]: _answered, ...counts }: Counts, { form, scale }: Measure): Counts | undefined {
  if (form === 'number') return undefined;
  return form === 'line' ? inSteps(counts, 10, scale!.max) : counts;
}

/** Marks in groups: the very last mark belongs to the last group. */
function inSteps(counts: Counts, step: number, max: number): Counts {
  const grouped: Record<string, number> = {};
  for (const [value, count] of Object.entries(counts)) {
    const mark = Number(value);
    const key = Number.isNaN(mark) ? value : String(Math.min(Math.floor(mark / step) * step, max - step));
    grouped[key] = (grouped[key] ?? 0) + count;
  }
  return grouped;
}

/** The middle mark, type 7: between two of them half way. */
function medianOf(counts: Counts): number | undefined {
  const marks = Object.entries(counts)
    .map(([value, count]) => ({ mark: Number(value), count }))
    .filter(({ mark }) => !Number.isNaN(mark))
    .sort((a, b) => a.mark - b.mark);
  const n = marks.reduce((total, { count }) => total + count, 0);
  if (n === 0) return undefined;
  const at = (place: number): number => {
    let passed = 0;
    for (const { count, mark } of marks) {
      passed += count;
      if (passed > place) return mark;
    }
    return marks.at(-1)!.mark;
  };
  const middle = (n - 1) / 2;
  return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
}
