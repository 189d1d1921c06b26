/** Four marks of 0.0–10.0 at one meeting. Null is one that was not set. */
export type SessionMarks = readonly (number | null)[];

/** What a total does where a mark is missing: there is none, or the mean of the others stands in for one of them. */
export type MissingMark = 'none' | 'mean';

const LINES = 4;

/**
 * The sum of four marks, 0–40 (methods 8). All four are required, unless the host says that one may be missing: then it is
 * the mean of the three times four. Undefined where there is no total.
 */
export function sessionTotal(marks: SessionMarks, missing: MissingMark = 'none'): number | undefined {
  const set = marks.filter((mark) => mark !== null);
  const sum = set.reduce((total, mark) => total + mark, 0);
  if (set.length === LINES) return sum;
  return missing === 'mean' && set.length === LINES - 1 ? (sum / set.length) * LINES : undefined;
}
