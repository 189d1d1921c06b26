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

/** Letters, digits and signs without any that have accents or could be written another way. */
const PLAIN = /^[ -~]*$/;

/**
 * A text as it is compared in a search: lower case, without accents, with å/aa, ø/oe and æ/ae written alike, and every
 * run of other signs as one space. `Århus` and `Aarhus` fold to the same.
 */
export function foldText(text: string): string {
  // Most texts of a long list are plain, and the rest of the way takes five times as long.
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåßœðþł]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Folds texts, each once: the same units and names come again and again in a long list. */
export function textFolder(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? foldText(text);
    known.set(text, folded);
    return folded;
  };
}

/**
 * True when every word of the query begins a word of the text, in any order. `query` and `text` are already folded;
 * an empty query matches everything.
 */
export function matchesSearch(query: string, text: string): boolean {
  const words = ` ${text}`;
  return query.split(' ').every((word) => words.includes(` ${word}`));
}
