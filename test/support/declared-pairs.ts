import { PAIRS, isQuiet } from '../../src/model/theme/colour-pairs.js';
import type { ColourPair } from '../../src/model/theme/colour-pairs.js';
import type { SeenPair } from './colours-on-screen.js';

const keyOf = ({ back, front, kind }: ColourPair): string => `${kind}: ${front} on ${back}`;
const DECLARED: ReadonlySet<string> = new Set(PAIRS.map(keyOf));

// A colleague whose relation has been rated in a survey, which no story has come to.
const IN_NO_STORY = ['text: color-positive-color-default on color-default-bg-document'];

/** The declared pairs that would allow for a seen one: what is large may be declared as text of any size. */
const allowing = ({ back, front, what }: SeenPair): readonly string[] =>
  (what === 'large-text' ? (['large-text', 'text'] as const) : [what]).map((kind) => keyOf({ kind, front, back }));

/** Follows which pairs are seen over many pages. */
export function pairWatch() {
  const unseen = new Set([...DECLARED].filter((pair) => !IN_NO_STORY.includes(pair)));
  return {
    /** What is seen and not declared, each in words. */
    undeclared(seen: readonly SeenPair[]): readonly string[] {
      for (const pair of seen) for (const key of allowing(pair)) unseen.delete(key);
      return seen
        .filter((pair) => !(pair.what === 'mark' && isQuiet(pair.front)))
        .filter((pair) => !allowing(pair).some((key) => DECLARED.has(key)))
        .map(({ back, front, what, where }) => `colours: ${what} ${front} on ${back} is not declared (${where})`);
    },
    /** What is declared and was never seen. */
    unseen: (): readonly string[] => [...unseen],
  };
}
