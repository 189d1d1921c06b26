import type { RatingScale } from '../../relation.js';
import { isOwnId } from '../identifier.js';
import type { ReportQuestion } from '../fault.js';
import type { MissingCode } from '../question.js';
import { LIMITS } from '../limits.js';

type Path = readonly (string | number)[];

/** Reports a text that is empty where it must not be, or longer than `max` characters. */
export function checkText(text: string, max: number, path: Path, report: ReportQuestion): void {
  if (text.trim() === '') report('text-missing', path);
  else checkLength(text, max, path, report);
}

export function checkLength(text: string | undefined, max: number, path: Path, report: ReportQuestion): void {
  if (text !== undefined && text.length > max) report('text-too-long', path, { max, length: text.length });
}

/** Reports ids in a list that are of the wrong form or stand there twice. */
export function checkIds(
  things: readonly { readonly id: string }[],
  path: Path,
  report: ReportQuestion,
  isValid: (id: string) => boolean = isOwnId,
): void {
  const seen = new Set<string>();
  things.forEach(({ id }, index) => {
    if (!isValid(id)) report('id-invalid', [...path, index, 'id'], { id: id.slice(0, LIMITS.foreignId) });
    else if (seen.has(id)) report('id-duplicate', [...path, index, 'id'], { id });
    seen.add(id);
  });
}

/** Reports a scale that is none: not whole numbers, upside down, too long, or with other than 2 or all labels. */
export function checkScale({ labels, max, min }: RatingScale, report: ReportQuestion): void {
  const steps = max - min + 1;
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min >= max || steps > LIMITS.steps) {
    report('scale-range', ['scale'], { min, max, steps: LIMITS.steps });
    return;
  }
  if (labels && labels.length !== 2 && labels.length !== steps) {
    report('scale-labels', ['scale', 'labels'], { steps, length: labels.length });
  }
  labels?.forEach((label, index) => {
    checkText(label, LIMITS.label, ['scale', 'labels', index], report);
  });
}

/** Reports options that are none, too many, without a text or by one id. */
export function checkOptions(
  options: readonly { readonly id: string; readonly text: string }[],
  report: ReportQuestion,
  max: number = LIMITS.options,
): void {
  if (options.length === 0) report('options-missing', ['options']);
  if (options.length > max) report('options-too-many', ['options'], { max, count: options.length });
  checkIds(options, ['options'], report);
  options.forEach(({ text }, index) => {
    checkText(text, LIMITS.label, ['options', index, 'text'], report);
  });
}

/** Reports a way out that is offered twice. */
export function checkMissing(missing: readonly MissingCode[] = [], report: ReportQuestion): void {
  if (new Set(missing).size < missing.length) report('id-duplicate', ['missing'], { id: missing.join(', ') });
}
