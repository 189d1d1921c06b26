/** Numbers from 0 up to 1 that look random and are the same every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The order of the entries drawn anew, each order equally likely (Fisher and Yates). Changes the array. */
export function shuffle(entries: Int32Array, next: () => number): void {
  for (let last = entries.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const kept = entries[last]!;
    entries[last] = entries[other]!;
    entries[other] = kept;
  }
}
