const LIGATURES: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ß: 'ss',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/**
 * A text as it is compared in a search: lower case, without accents, with å/aa, ø/oe and æ/ae written alike, and every
 * run of other signs as one space. `Århus` and `Aarhus` fold to the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåßœðþł]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * True when every word of the query begins a word of the text, in any order. `query` and `text` are already folded;
 * an empty query matches everything.
 */
export function matchesSearch(query: string, text: string): boolean {
  const words = ` ${text}`;
  return query.split(' ').every((word) => words.includes(` ${word}`));
}
