import { westernDigits } from './western-digits.js';

const GROUPED = { comma: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/, point: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/ } as const;
/** As many signs as anybody needs for a number. */
const LONGEST = 40;

/**
 * A number as people write it: with a comma or a point before the decimals, and with the separator of thousands that the
 * language has (a point in Danish, a comma in English). Spaces between are not counted, and the digits may be Arabic. The text
 * itself where it is no number; undefined where there is nothing.
 */
export function readNumber(text: string, language: string): number | string | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  if (plain.length > LONGEST) return plain;
  const tight = westernDigits(plain)
    .replace(/[\s\u00a0\u202f\u200e\u200f\u061c]/g, '')
    .replace('\u2212', '-');
  const isEnglish = language.startsWith('en');
  const grouped = isEnglish ? GROUPED.comma : GROUPED.point;
  const ungrouped = grouped.test(tight) ? tight.replaceAll(isEnglish ? ',' : '.', '') : tight;
  const value = ungrouped.replace(',', '.');
  return /^-?(\d+(\.\d+)?|\.\d+)$/.test(value) ? Number(value) : plain;
}
