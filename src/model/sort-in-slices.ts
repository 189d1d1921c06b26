import type { Slices } from './slices.js';

/** Items that are sorted at a time. */
const RUN = 256;

/** The items in order, those that are equal as they were; with pauses, for a list that takes long to sort. A merge sort. */
export function* sortInSlices<T>(items: readonly T[], compare: (a: T, b: T) => number): Slices<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let first = 0; first < items.length; first += RUN) {
    runs.push(items.slice(first, first + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [one, other] = [runs[at]!, runs[at + 1]];
      longer.push(other ? yield* merged(one, other, compare) : one);
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): Slices<readonly T[]> {
  const all: T[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    all.push(compare(one[left]!, other[right]!) <= 0 ? one[left++]! : other[right++]!);
    if (all.length % RUN === 0) yield;
  }
  for (; left < one.length; left += 1) all.push(one[left]!);
  for (; right < other.length; right += 1) all.push(other[right]!);
  return all;
}
