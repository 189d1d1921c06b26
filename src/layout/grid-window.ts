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
