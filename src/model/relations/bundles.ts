/** Lines of one kind each, between numbered nodes: those of line `i` at `2i` and `2i + 1`. */
export interface KindLines {
  readonly ends: Int32Array;
  /** The number of the kind of each line. */
  readonly kinds: Uint16Array;
}

/** The lines of a map gathered by the parts that its nodes are in. Flat, because there are as many as the parts make. */
export interface Bundles {
  /** The parts at the two ends of bundle `i`, the lower first, at `2i` and `2i + 1`. */
  readonly ends: Int32Array;
  /** How many lines of kind `k` bundle `i` stands for, at `i * kinds + k`. */
  readonly counts: Int32Array;
  /** The same for the lines that stay within part `p`, at `p * kinds + k`. */
  readonly inside: Int32Array;
}

/** Gathers lines: one bundle for two parts that have a line between them, in the order in which they are first met. */
export function bundleLines({ ends, kinds }: KindLines, partOf: Int32Array, parts: number, kindCount: number): Bundles {
  const inside = new Int32Array(parts * kindCount);
  const numbers = new Map<number, number>();
  const bundleOf = new Int32Array(kinds.length).fill(-1);
  for (let line = 0; line < kinds.length; line += 1) {
    const [one, other] = [partOf[ends[2 * line]!]!, partOf[ends[2 * line + 1]!]!];
    if (one === other) {
      inside[one * kindCount + kinds[line]!]! += 1;
      continue;
    }
    const key = Math.min(one, other) * parts + Math.max(one, other);
    const known = numbers.get(key);
    bundleOf[line] = known ?? numbers.size;
    if (known === undefined) numbers.set(key, numbers.size);
  }
  const bundleEnds = new Int32Array(2 * numbers.size);
  for (const [key, bundle] of numbers) {
    bundleEnds[2 * bundle] = Math.floor(key / parts);
    bundleEnds[2 * bundle + 1] = key % parts;
  }
  const counts = new Int32Array(numbers.size * kindCount);
  bundleOf.forEach((bundle, line) => {
    if (bundle >= 0) counts[bundle * kindCount + kinds[line]!]! += 1;
  });
  return { ends: bundleEnds, counts, inside };
}

/** The kind that most lines have, and of kinds that equally many have the first; undefined where there is none. */
export function mostOf<K>(counts: ReadonlyMap<K, number>, order: readonly K[]): K | undefined {
  let found: K | undefined;
  for (const kind of order) if ((counts.get(kind) ?? 0) > (found === undefined ? 0 : counts.get(found)!)) found = kind;
  return found;
}
