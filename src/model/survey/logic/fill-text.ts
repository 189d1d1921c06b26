import type { Reference } from '../expression/expression.js';

const SLOT = /\{([^{}/]+)(?:\/([^{}/]+))?\}/g;
/** As much of an answer as is told in a text. */
const LONGEST = 200;

/** What a text refers to, in braces: `{navn}`, `{vilkaar/tid}`. */
export const slotsIn = (text: string): readonly Reference[] =>
  text.includes('{')
    ? [...text.matchAll(SLOT)].map(({ 1: id = '', 2: part, index }) => ({
        kind: 'reference',
        id: id.trim(),
        ...(part !== undefined && { part: part.trim() }),
        at: index,
      }))
    : [];

/** A text with what it refers to in words. What goes in has its own direction of writing. */
export function fillText(text: string, words: (reference: Reference) => string | undefined): string {
  if (!text.includes('{')) return text;
  return text.replaceAll(SLOT, (slot, id: string, part: string | undefined, at: number) => {
    const said = words({ kind: 'reference', id: id.trim(), ...(part !== undefined && { part: part.trim() }), at });
    return said === undefined ? slot : `\u2068${said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said}\u2069`;
  });
}
