import type { MissingCode } from '../definition.js';
import type { ReportAnswer } from '../fault.js';

const CODES: readonly unknown[] = ['dont-know', 'not-relevant', 'no-answer'] satisfies MissingCode[];

export const isMissingCode = (mark: unknown): mark is MissingCode => CODES.includes(mark);

interface Offered {
  readonly min: number;
  readonly max: number;
  readonly missing?: readonly MissingCode[] | undefined;
}

/** True for a whole number on the scale, and for a way out that is offered. */
export const isMark = (mark: unknown, { max, min, missing = [] }: Offered): boolean =>
  isMissingCode(mark) ? missing.includes(mark) : Number.isInteger(mark) && Number(mark) >= min && Number(mark) <= max;

/** Reports a mark that the scale does not have. */
export function checkMark(mark: unknown, offered: Offered, path: readonly string[], report: ReportAnswer): void {
  if (isMark(mark, offered)) return;
  if (isMissingCode(mark)) report('missing-not-offered', path);
  else if (typeof mark === 'number' || typeof mark === 'string') {
    report('out-of-scale', path, { min: offered.min, max: offered.max });
  } else report('wrong-type', path);
}
