/**
 * A long computation that hands back control between short steps, so that whoever drives it can let the page breathe.
 * Its value comes with the last step.
 */
export type Slices<T> = Generator<undefined, T, undefined>;

/** The value of a computation in slices, carried through without a pause. */
export function finish<T>(slices: Slices<T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
