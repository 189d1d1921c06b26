/** Numbered things, of which the one with the lowest key is always at hand. */
export interface MinHeap {
  push(item: number, key: number): void;
  /** The item with the lowest key, taken out. Undefined when there is none left. */
  pop(): number | undefined;
}

/** An empty binary heap. */
export function minHeap(): MinHeap {
  const items: number[] = [];
  const keys: number[] = [];
  const swap = (one: number, other: number): void => {
    [items[one], items[other]] = [items[other]!, items[one]!];
    [keys[one], keys[other]] = [keys[other]!, keys[one]!];
  };
  const sink = (from: number): void => {
    for (let at = from; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < keys.length && keys[child]! < keys[least]!) least = child;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };
  return {
    push(item, key) {
      items.push(item);
      keys.push(key);
      for (let at = items.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (keys[parent]! <= keys[at]!) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      if (items.length === 0) return undefined;
      swap(0, items.length - 1);
      keys.pop();
      const least = items.pop();
      sink(0);
      return least;
    },
  };
}
