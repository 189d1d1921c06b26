/**
 * Points sorted into cells that are halved again and again, each half with as many points as the other. Cell `c` has the
 * halves `2c + 1` and `2c + 2`; cell 0 has all points. However unevenly the points lie, no cell is crowded.
 */
export interface Cells {
  /** The first cell that is not halved any more; all after it are not either. */
  readonly leaves: number;
  readonly count: number;
  /** The points of cell `c` are `order[first[c]]` to `order[last[c] - 1]`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly order: Int32Array;
}

/** So many points are as quickly taken one by one as by their cell. */
const FEW = 8;

/** Cells for so many points, which are in them by their numbers until they are sorted. */
export function cellsFor(points: number): Cells {
  let leaves = 0;
  for (let most = points; most > FEW; most = Math.ceil(most / 2)) leaves = 2 * leaves + 1;
  const count = 2 * leaves + 1;
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  last[0] = points;
  for (let cell = 0; cell < leaves; cell += 1) {
    const middle = (first[cell]! + last[cell]! + 1) >> 1;
    const [one, other] = [2 * cell + 1, 2 * cell + 2];
    first[one] = first[cell]!;
    last[one] = middle;
    first[other] = middle;
    last[other] = last[cell]!;
  }
  return { leaves, count, first, last, order: Int32Array.from({ length: points }, (_, point) => point) };
}

/** Sorts points into the cells, each halved across its longer side. Quickest where they were sorted much like that before. */
export function sortIntoCells({ first, last, leaves, order }: Cells, x: Float64Array, y: Float64Array): void {
  for (let cell = 0; cell < leaves; cell += 1) {
    const [from, to] = [first[cell]!, last[cell]!];
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let at = from; at < to; at += 1) {
      const point = order[at]!;
      const px = x[point]!;
      const py = y[point]!;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    halve(order, right - left >= bottom - top ? x : y, from, to - 1, last[2 * cell + 1]!);
  }
}

/** Moves the points with the smallest values before `middle`, and the others after it (Hoare's selection). */
function halve(order: Int32Array, values: Float64Array, from: number, to: number, middle: number): void {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = values[order[middle]!]!;
    let [up, down] = [low, high];
    while (up <= down) {
      while (values[order[up]!]! < pivot) up += 1;
      while (values[order[down]!]! > pivot) down -= 1;
      if (up > down) break;
      const point = order[up]!;
      order[up] = order[down]!;
      order[down] = point;
      up += 1;
      down -= 1;
    }
    if (down < middle) low = up;
    if (up > middle) high = down;
  }
}
