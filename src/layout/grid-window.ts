/** The first and the last of what is drawn of a row of equal parts. The last is not more than the last there is; −1 for none. */
export interface GridWindow {
  readonly first: number;
  readonly last: number;
}

/** Windows begin and end at whole steps, so that a small move of the hand draws nothing anew. */
const STEP = 4;

/**
 * The parts that can be seen, and up to a step more at each end. `offset` is how far it is scrolled, `extent` how much is
 * seen and `part` how large one part is, all in pixels.
 */
export function gridWindow(offset: number, extent: number, part: number, count: number): GridWindow {
  const first = Math.floor(Math.max(0, offset) / part / STEP) * STEP;
  const last = Math.ceil((Math.max(0, offset) + extent) / part / STEP + 1) * STEP - 1;
  return { first: Math.min(first, Math.max(0, count - 1)), last: Math.min(last, count - 1) };
}

/** The numbers of a window in order, with one more that has to be there wherever it is; a number below 0 is none. */
export function windowNumbers({ first, last }: GridWindow, always: number): readonly number[] {
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (always < 0) return numbers;
  if (always < first) return [always, ...numbers];
  return always > last ? [...numbers, always] : numbers;
}

/** The rows that are drawn, from the first to the last, each with its columns. */
export type GridLines = ReadonlyMap<number, GridWindow>;

/**
 * The next drawing of a grid that is to show some rows and columns, when so many cells were drawn before: at most `most`
 * cells are added, or one row's where that is more, and the row of `at` before all others. What there is no time for stays
 * as it was; then the drawing is not whole, and another one should follow.
 */
export function gridLines(
  drawn: GridLines,
  wanted: { readonly rows: GridWindow; readonly columns: GridWindow },
  at: { readonly row: number },
  most: number,
): { readonly lines: GridLines; readonly isWhole: boolean } {
  const { columns } = wanted;
  const rows = windowNumbers(wanted.rows, at.row);
  const lines = new Map<number, GridWindow>();
  let isWhole = true;
  let added = 0;
  for (const row of [...rows.filter((each) => each === at.row), ...rows.filter((each) => each !== at.row)]) {
    const before = drawn.get(row);
    const cost = newIn(columns, before);
    if (cost === 0 || added === 0 || added + cost <= most) {
      added += cost;
      lines.set(row, columns);
    } else {
      isWhole = false;
      if (before) lines.set(row, before);
    }
  }
  return { lines: new Map([...lines].sort(([a], [b]) => a - b)), isWhole };
}

/** How many numbers of a window are not in another. */
function newIn({ first, last }: GridWindow, before: GridWindow | undefined): number {
  const count = last - first + 1;
  return before ? count - Math.max(0, Math.min(last, before.last) - Math.max(first, before.first) + 1) : count;
}
