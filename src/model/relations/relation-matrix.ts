import { mean } from '../statistics.js';
import { cellKey } from './tie-cells.js';
import type { TieCell } from './tie-cells.js';

/** How groups rate each other: rows rate columns, in the order of `ids`. Null where nobody has a valid score. In scale points. */
export interface RelationMatrix {
  readonly ids: readonly string[];
  readonly means: readonly (readonly (number | null)[])[];
  /** How many valid scores each mean stands on. */
  readonly counts: readonly (readonly number[])[];
}

type Figure = (cell: TieCell) => readonly { readonly value: number }[];

/** The matrix of the overall score, or of one dimension, where every answered mark counts (methods 1.1). */
export function relationMatrix(
  cells: ReadonlyMap<string, TieCell>,
  ids: readonly string[],
  dimension?: string,
): RelationMatrix {
  const figure: Figure = dimension === undefined ? ({ scores }) => scores : ({ marks }) => marks.get(dimension) ?? [];
  const values = ids.map((from) =>
    ids.map((to) => {
      const cell = cells.get(cellKey(from, to));
      return cell ? figure(cell).map(({ value }) => value) : [];
    }),
  );
  return {
    ids,
    means: values.map((row) => row.map((cell) => (cell.length > 0 ? mean(cell) : null))),
    counts: values.map((row) => row.map((cell) => cell.length)),
  };
}

const meanOfKnown = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? mean(known) : null;
};

/** W: the mean of the groups' ratings of themselves. Null where there are none. */
export const withinIndex = ({ means }: RelationMatrix): number | null =>
  meanOfKnown(means.map((row, index) => row[index] ?? null));

/** B: the mean of the ties between groups, each direction counting the same. */
export const betweenIndex = ({ means }: RelationMatrix): number | null =>
  meanOfKnown(means.flatMap((row, from) => row.filter((_, to) => to !== from)));

/** B by respondent: each one's mean over the other groups, then the mean over respondents, so that large groups weigh more. */
export function betweenIndexByRespondent(cells: ReadonlyMap<string, TieCell>): number | null {
  const own = new Map<string, number[]>();
  for (const { from, scores, to } of cells.values())
    for (const { by, value } of from === to ? [] : scores) own.set(by, [...(own.get(by) ?? []), value]);
  return meanOfKnown([...own.values()].map(mean));
}

/** In[h]: how the other groups see each group. */
export const received = ({ ids, means }: RelationMatrix): readonly (number | null)[] =>
  ids.map((_, to) => meanOfKnown(means.map((row, from) => (from === to ? null : (row[to] ?? null)))));

/** Out[g]: how each group sees the others. */
export const given = ({ means }: RelationMatrix): readonly (number | null)[] =>
  means.map((row, from) => meanOfKnown(row.filter((_, to) => to !== from)));
