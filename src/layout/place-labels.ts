import type { Bounds, Size } from './viewport.js';

/** A text that wants a place beside or under a round thing. Pixels on screen. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** How far from the point the text has to stay. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** The highest is placed first. */
  readonly priority: number;
}

/** Where the middle of a placed text is. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const AIR = 3;
/** The places round a node, the best first: under it, over it, to its right and its left. */
const SIDES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

/**
 * As many texts as fit in the frame without covering each other or anything in `taken`, the most important first. A text
 * that finds no place is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Size,
  taken: readonly Bounds[] = [],
): readonly PlacedLabel[] {
  const cells = new Cells(taken);
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => b.priority - a.priority)) {
    const place = SIDES.map(([right, down]) => ({
      x: wish.x + right * (wish.radius + AIR + wish.width / 2),
      y: wish.y + down * (wish.radius + AIR + wish.height / 2),
    })).find((point) => isInside(around(point, wish), frame) && cells.isFree(around(point, wish)));
    if (!place) continue;
    cells.take(around(place, wish));
    placed.push({ id: wish.id, ...place });
  }
  return placed;
}

const around = ({ x, y }: { readonly x: number; readonly y: number }, { height, width }: Size): Bounds => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const isInside = ({ bottom, left, right, top }: Bounds, { height, width }: Size): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

/** Rectangles found again by where they are, so that each is compared with its neighbours only. */
class Cells {
  readonly #size = 64;
  readonly #boxes = new Map<string, Bounds[]>();

  constructor(taken: readonly Bounds[]) {
    taken.forEach((box) => {
      this.take(box);
    });
  }

  take(box: Bounds): void {
    for (const key of this.#keys(box)) {
      const held = this.#boxes.get(key);
      if (held) held.push(box);
      else this.#boxes.set(key, [box]);
    }
  }

  isFree(box: Bounds): boolean {
    return this.#keys(box).every((key) => (this.#boxes.get(key) ?? []).every((other) => !overlap(box, other)));
  }

  #keys({ bottom, left, right, top }: Bounds): readonly string[] {
    const keys: string[] = [];
    for (let column = Math.floor(left / this.#size); column * this.#size <= right; column += 1)
      for (let row = Math.floor(top / this.#size); row * this.#size <= bottom; row += 1) keys.push(`${column} ${row}`);
    return keys;
  }
}

/** True when two rectangles share more than an edge. */
export const overlap = (a: Bounds, b: Bounds): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
