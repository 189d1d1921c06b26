/** Numbers from 0 up to 1 that follow from a seed: mulberry32. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number of a text, so that each list has an order of its own. */
function hash(text: string): number {
  let sum = 7;
  for (const sign of text) sum = (Math.imul(sum, 31) + sign.codePointAt(0)!) >>> 0;
  return sum;
}

/** A list in the order that follows from a seed and its name. The same seed gives the same order, everywhere. */
export function shuffle<T>(list: readonly T[], seed: number, name: string): readonly T[] {
  const next = numbersFrom(seed ^ hash(name));
  const shuffled = [...list];
  for (let left = shuffled.length - 1; left > 0; left -= 1) {
    const other = Math.floor(next() * (left + 1));
    [shuffled[left], shuffled[other]] = [shuffled[other]!, shuffled[left]!];
  }
  return shuffled;
}
