/** A good answer with the tag by which the server knows it. */
interface Kept {
  readonly tag: string;
  readonly value: unknown;
  /** Characters of the text it came as. */
  readonly size: number;
}

/** The most characters of answers that are kept: some megabytes in all. */
const ROOM = 4_000_000;

/** The last good answers of one backend, in memory only, the longest unused dropped first. */
export class AnswerCache {
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  get(address: string): Kept | undefined {
    const kept = this.#kept.get(address);
    if (kept) {
      this.#kept.delete(address);
      this.#kept.set(address, kept);
    }
    return kept;
  }

  set(address: string, kept: Kept): void {
    this.#drop(address);
    if (kept.size > ROOM) return;
    this.#kept.set(address, kept);
    this.#size += kept.size;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= ROOM) return;
      this.#drop(oldest);
    }
  }

  #drop(address: string): void {
    this.#size -= this.#kept.get(address)?.size ?? 0;
    this.#kept.delete(address);
  }
}
