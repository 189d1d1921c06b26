/** Which sign parts the whole number from its decimals. */
export type DecimalSign = ',' | '.';

/**
 * The decimal sign of a column, from all its cells together: `1.234` alone may be either. A comma is taken to be one, as
 * Danish spreadsheets write it, unless a point comes after it.
 */
export function decimalSign(cells: readonly string[]): DecimalSign {
  if (cells.some((cell) => /,.*\./.test(cell))) return '.';
  if (cells.some((cell) => cell.includes(',') || /\..*\./.test(cell))) return ',';
  return '.';
}

interface NumberForm {
  readonly form: RegExp;
  readonly groups: RegExp;
}

/** Whole numbers plain or grouped in threes, then decimals, then a power of ten. */
const FORMS: Readonly<Record<DecimalSign, NumberForm>> = {
  ',': { form: /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?(?:e[+-]?\d+)?$/i, groups: /\./g },
  '.': { form: /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?$/i, groups: /,/g },
};

/** A number as it stands in a cell, a percentage as its share. NaN for anything else, and for digits grouped in other than threes. */
export function readNumber(cell: string, sign: DecimalSign): number {
  const { form, groups } = FORMS[sign];
  const tight = cell.replace(/\s/g, '').replace('\u2212', '-');
  const isPercentage = tight.endsWith('%');
  const digits = isPercentage ? tight.slice(0, -1) : tight;
  if (!form.test(digits)) return NaN;
  const value = Number(digits.replace(groups, '').replace(sign, '.'));
  return isPercentage ? value / 100 : value;
}
