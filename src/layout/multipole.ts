import { cellsFor, sortIntoCells } from './cells.js';

/** Sums for which the same points stay together in a cell. Middles and reaches are taken anew for each. */
const SORTED_FOR = 2;
/** Below this many times the nearest distance, squared, the field has a bend, and cells must be smaller to be wholes. */
const BEND = 9;
const SMALLER = 1 / 16;
/** Points along a line nearly hold each other in balance, so that errors count for more: cells must be smaller. */
const LINE = 0.9;
const SHORTER = 0.16;

/** Closer than this is on one point, as far as numbers tell. */
const SAME = 1e-7;

/** What a cell is from afar: its mass, its middle, how far its points reach from there, and how they lie round it. */
const [MASS, X, Y, REACH, LIE_X, LIE_Y] = [0, 1, 2, 3, 4, 5];
/** The field in the middle of a cell, its slope and its bend, each a complex number. */
const [FIELD, SLOPE, CURVE] = [0, 2, 4];
const EACH = 6;

/**
 * The sum of `mⱼ · (r − rⱼ) / |r − rⱼ|²` over all other points, at every point: the field of charges in the plane.
 *
 * Cells that are far apart for their size act on each other as wholes. In the plane the field is a complex number: a cell
 * of mass `m` round `c` gives `m / (z − c) + l / (z − c)³` with `l = Σ mⱼ (zⱼ − c)²`, and another takes that as
 * `f₀ + f₁ δ + f₂ δ²` about its own middle (the fast multipole method to its second order: Greengard and Rokhlin 1987; pairs
 * of cells met from the top, as in Dehnen 2002). Time grows with the number of points, however unevenly they lie.
 */
export class Multipole {
  /** The sums, by point, after `take`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How large two cells may be for their distance, to act as wholes. */
  theta = 0.7;
  /** The square of the distance below which points push no harder. */
  nearest2 = 1;
  readonly #chance: () => number;
  readonly #cells;
  /** By place in the order of the cells: x, y and mass; then the sums of what is near. */
  readonly #points: Float64Array;
  readonly #sums: Float64Array;
  /** By cell. */
  readonly #wholes: Float64Array;
  readonly #fields: Float64Array;
  readonly #pairs = new Int32Array(1024);
  #step = 0;

  constructor(count: number, chance: () => number) {
    this.#chance = chance;
    this.#cells = cellsFor(count);
    this.x = new Float64Array(count);
    this.y = new Float64Array(count);
    this.#points = new Float64Array(3 * count);
    this.#sums = new Float64Array(2 * count);
    this.#wholes = new Float64Array(EACH * this.#cells.count);
    this.#fields = new Float64Array(EACH * this.#cells.count);
  }

  /** Takes the sums of points with these masses at these places. Masses are best of one sign. */
  take(x: Float64Array, y: Float64Array, masses: Float64Array): void {
    const cells = this.#cells;
    if (this.#step % SORTED_FOR === 0) sortIntoCells(cells, x, y);
    this.#step += 1;
    const { order } = cells;
    const points = this.#points;
    for (let at = 0; at < order.length; at += 1) {
      const point = order[at]!;
      points[3 * at] = x[point]!;
      points[3 * at + 1] = y[point]!;
      points[3 * at + 2] = masses[point]!;
    }
    this.#sums.fill(0);
    this.#fields.fill(0);
    for (let cell = cells.count - 1; cell >= 0; cell -= 1)
      if (cell >= cells.leaves) this.#gatherPoints(cell);
      else this.#gatherHalves(cell);
    this.#meet();
    this.#spread();
  }

  #gatherPoints(cell: number): void {
    const [points, wholes] = [this.#points, this.#wholes];
    const [from, to] = [3 * this.#cells.first[cell]!, 3 * this.#cells.last[cell]!];
    let [mass, weights, x, y, reach2, lieX, lieY] = [0, 0, 0, 0, 0, 0, 0];
    for (let at = from; at < to; at += 3) {
      const own = points[at + 2]!;
      // What has no mass still has a place.
      const weight = Math.abs(own) + 1e-9;
      mass += own;
      weights += weight;
      x += weight * points[at]!;
      y += weight * points[at + 1]!;
    }
    x /= weights || 1;
    y /= weights || 1;
    for (let at = from; at < to; at += 3) {
      const dx = points[at]! - x;
      const dy = points[at + 1]! - y;
      reach2 = Math.max(reach2, dx * dx + dy * dy);
      lieX += points[at + 2]! * (dx * dx - dy * dy);
      lieY += points[at + 2]! * 2 * dx * dy;
    }
    const whole = EACH * cell;
    wholes[whole + MASS] = mass;
    wholes[whole + X] = x;
    wholes[whole + Y] = y;
    wholes[whole + REACH] = Math.sqrt(reach2);
    wholes[whole + LIE_X] = lieX;
    wholes[whole + LIE_Y] = lieY;
  }

  #gatherHalves(cell: number): void {
    const wholes = this.#wholes;
    const whole = EACH * cell;
    const [one, other] = [EACH * (2 * cell + 1), EACH * (2 * cell + 2)];
    const a = Math.abs(wholes[one + MASS]!) + 1e-9;
    const b = Math.abs(wholes[other + MASS]!) + 1e-9;
    const x = (a * wholes[one + X]! + b * wholes[other + X]!) / (a + b);
    const y = (a * wholes[one + Y]! + b * wholes[other + Y]!) / (a + b);
    let [reach, lieX, lieY] = [0, 0, 0];
    for (let half = one; half <= other; half += EACH) {
      const dx = wholes[half + X]! - x;
      const dy = wholes[half + Y]! - y;
      reach = Math.max(reach, Math.sqrt(dx * dx + dy * dy) + wholes[half + REACH]!);
      lieX += wholes[half + LIE_X]! + wholes[half + MASS]! * (dx * dx - dy * dy);
      lieY += wholes[half + LIE_Y]! + wholes[half + MASS]! * 2 * dx * dy;
    }
    wholes[whole + MASS] = wholes[one + MASS]! + wholes[other + MASS]!;
    wholes[whole + X] = x;
    wholes[whole + Y] = y;
    wholes[whole + REACH] = reach;
    wholes[whole + LIE_X] = lieX;
    wholes[whole + LIE_Y] = lieY;
  }

  /** Whether the points lie along a line: seen from their middle in one direction or its opposite, however far one is. */
  #isLine(): boolean {
    const [points, wholes] = [this.#points, this.#wholes];
    let [x, y] = [0, 0];
    for (let at = 0; at < points.length; at += 3) {
      const dx = points[at]! - wholes[X]!;
      const dy = points[at + 1]! - wholes[Y]!;
      const far2 = dx * dx + dy * dy || 1;
      x += (dx * dx - dy * dy) / far2;
      y += (2 * dx * dy) / far2;
    }
    return 9 * (x * x + y * y) > (LINE * points.length) ** 2;
  }

  /** Every pair of cells once, from the top: far ones act as wholes, near ones are taken apart. */
  #meet(): void {
    const { leaves } = this.#cells;
    const [pairs, wholes, bend2] = [this.#pairs, this.#wholes, BEND * this.nearest2];
    const theta2 = this.theta * this.theta * (this.#isLine() ? SHORTER : 1);
    let left = 2;
    pairs[0] = pairs[1] = 0;
    while (left > 0) {
      left -= 2;
      const one = pairs[left]!;
      const other = pairs[left + 1]!;
      const half = 2 * one + 1;
      if (one === other) {
        if (one >= leaves) this.#within(one);
        else {
          pairs[left] = pairs[left + 1] = pairs[left + 4] = half;
          pairs[left + 2] = pairs[left + 3] = pairs[left + 5] = half + 1;
          left += 6;
        }
        continue;
      }
      const [a, b] = [EACH * one, EACH * other];
      const [dx, dy] = [wholes[a + X]! - wholes[b + X]!, wholes[a + Y]! - wholes[b + Y]!];
      const far2 = dx * dx + dy * dy;
      const size = wholes[a + REACH]! + wholes[b + REACH]!;
      // A push on one point has no direction.
      if (size < SAME && far2 < SAME * SAME) continue;
      if (size * size < (far2 < bend2 ? SMALLER * theta2 : theta2) * far2) this.#asWholes(a, b, dx, dy, far2);
      else if (one >= leaves && other >= leaves) this.#between(one, other);
      else if (other >= leaves || (one < leaves && wholes[a + REACH]! >= wholes[b + REACH]!)) {
        pairs[left] = half;
        pairs[left + 2] = half + 1;
        pairs[left + 1] = pairs[left + 3] = other;
        left += 4;
      } else {
        pairs[left] = pairs[left + 2] = one;
        pairs[left + 1] = 2 * other + 1;
        pairs[left + 3] = 2 * other + 2;
        left += 4;
      }
    }
  }

  #asWholes(one: number, other: number, dx: number, dy: number, far2: number): void {
    const [wholes, fields] = [this.#wholes, this.#fields];
    const isNear = far2 < this.nearest2;
    const share = 1 / (isNear ? Math.sqrt(this.nearest2 * far2) : far2);
    const [m, n] = [wholes[one + MASS]!, wholes[other + MASS]!];
    const ax = dx * share;
    const ay = -dy * share;
    fields[one] = fields[one]! + n * ax;
    fields[one + 1] = fields[one + 1]! + n * ay;
    fields[other] = fields[other]! - m * ax;
    fields[other + 1] = fields[other + 1]! - m * ay;
    if (isNear) return;
    const bx = ax * ax - ay * ay;
    const by = 2 * ax * ay;
    const cx = bx * ax - by * ay;
    const cy = bx * ay + by * ax;
    const [ox, oy] = [wholes[other + LIE_X]!, wholes[other + LIE_Y]!];
    const [lx, ly] = [wholes[one + LIE_X]!, wholes[one + LIE_Y]!];
    fields[one] = fields[one] + ox * cx - oy * cy;
    fields[one + 1] = fields[one + 1]! + ox * cy + oy * cx;
    fields[other] = fields[other] - lx * cx + ly * cy;
    fields[other + 1] = fields[other + 1]! - lx * cy - ly * cx;
    fields[one + SLOPE] = fields[one + SLOPE]! - n * bx;
    fields[one + SLOPE + 1] = fields[one + SLOPE + 1]! - n * by;
    fields[other + SLOPE] = fields[other + SLOPE]! - m * bx;
    fields[other + SLOPE + 1] = fields[other + SLOPE + 1]! - m * by;
    fields[one + CURVE] = fields[one + CURVE]! + n * cx;
    fields[one + CURVE + 1] = fields[one + CURVE + 1]! + n * cy;
    fields[other + CURVE] = fields[other + CURVE]! - m * cx;
    fields[other + CURVE + 1] = fields[other + CURVE + 1]! - m * cy;
  }

  #within(cell: number): void {
    const to = this.#cells.last[cell]!;
    for (let at = this.#cells.first[cell]!; at < to - 1; at += 1) this.#against(at, at + 1, to);
  }

  #between(one: number, other: number): void {
    const { first, last } = this.#cells;
    const [from, to] = [first[other]!, last[other]!];
    for (let at = first[one]!; at < last[one]!; at += 1) this.#against(at, from, to);
  }

  /** One point and a row of others, exactly. */
  #against(at: number, from: number, to: number): void {
    const [points, sums, nearest2] = [this.#points, this.#sums, this.nearest2];
    const [x, y, own] = [points[3 * at]!, points[3 * at + 1]!, points[3 * at + 2]!];
    let [sumX, sumY] = [0, 0];
    for (let other = from; other < to; other += 1) {
      let dx = x - points[3 * other]!;
      let dy = y - points[3 * other + 1]!;
      let far2 = dx * dx + dy * dy;
      if (far2 < nearest2) {
        if (far2 === 0) {
          dx = (this.#chance() - 0.5) * 1e-6;
          dy = (this.#chance() - 0.5) * 1e-6;
          far2 = dx * dx + dy * dy || 1;
        }
        far2 = Math.sqrt(nearest2 * far2);
      }
      const share = 1 / far2;
      dx *= share;
      dy *= share;
      const its = points[3 * other + 2]!;
      sumX += dx * its;
      sumY += dy * its;
      sums[2 * other] = sums[2 * other]! - dx * own;
      sums[2 * other + 1] = sums[2 * other + 1]! - dy * own;
    }
    sums[2 * at] = sums[2 * at]! + sumX;
    sums[2 * at + 1] = sums[2 * at + 1]! + sumY;
  }

  /** The fields of cells handed down to their halves, and at last to their points. */
  #spread(): void {
    const { count, first, last, leaves, order } = this.#cells;
    const [points, sums, wholes, fields] = [this.#points, this.#sums, this.#wholes, this.#fields];
    for (let cell = 1; cell < count; cell += 1) {
      const [at, from] = [EACH * cell, EACH * ((cell - 1) >> 1)];
      const dx = wholes[at + X]! - wholes[from + X]!;
      const dy = wholes[at + Y]! - wholes[from + Y]!;
      const [cx, cy] = [fields[from + CURVE]!, fields[from + CURVE + 1]!];
      const sx = fields[from + SLOPE]! + cx * dx - cy * dy;
      const sy = fields[from + SLOPE + 1]! + cx * dy + cy * dx;
      fields[at + FIELD] = fields[at + FIELD]! + fields[from + FIELD]! + sx * dx - sy * dy;
      fields[at + FIELD + 1] = fields[at + FIELD + 1]! + fields[from + FIELD + 1]! + sx * dy + sy * dx;
      fields[at + SLOPE] = fields[at + SLOPE]! + sx + cx * dx - cy * dy;
      fields[at + SLOPE + 1] = fields[at + SLOPE + 1]! + sy + cx * dy + cy * dx;
      fields[at + CURVE] = fields[at + CURVE]! + cx;
      fields[at + CURVE + 1] = fields[at + CURVE + 1]! + cy;
    }
    for (let cell = leaves; cell < count; cell += 1) {
      const whole = EACH * cell;
      for (let at = first[cell]!; at < last[cell]!; at += 1) {
        const dx = points[3 * at]! - wholes[whole + X]!;
        const dy = points[3 * at + 1]! - wholes[whole + Y]!;
        const [cx, cy] = [fields[whole + CURVE]!, fields[whole + CURVE + 1]!];
        const sx = fields[whole + SLOPE]! + cx * dx - cy * dy;
        const sy = fields[whole + SLOPE + 1]! + cx * dy + cy * dx;
        const point = order[at]!;
        // A push is the conjugate of the field.
        this.x[point] = sums[2 * at]! + fields[whole]! + sx * dx - sy * dy;
        this.y[point] = sums[2 * at + 1]! - fields[whole + 1]! - sx * dy - sy * dx;
      }
    }
  }
}
