import type { SpanChange } from './changes.js';

/** A what-if that somebody works on: the steps taken, and those taken back that can be taken again. */
export interface OpenScenario {
  readonly key: number;
  readonly name: string;
  readonly done: readonly SpanChange[];
  readonly undone: readonly SpanChange[];
}

/** Several what-ifs side by side, one of them worked on. */
export interface ScenarioBook {
  readonly scenarios: readonly OpenScenario[];
  readonly current: number;
  readonly nextKey: number;
}

export const newBook = (name: string): ScenarioBook =>
  withScenario({ scenarios: [], current: 0, nextKey: 1 }, name, []);

export function currentOf({ current, scenarios }: ScenarioBook): OpenScenario {
  const found = scenarios.find(({ key }) => key === current);
  if (!found) throw new RangeError('a book has one scenario that is worked on');
  return found;
}

/** Puts one more into the book and goes on with it. */
export function withScenario(book: ScenarioBook, name: string, done: readonly SpanChange[]): ScenarioBook {
  const { nextKey: key, scenarios } = book;
  return { scenarios: [...scenarios, { key, name, done, undone: [] }], current: key, nextKey: key + 1 };
}

/** Takes the current one out, and goes on with the one before it. The last one in the book stays. */
export function withoutCurrent(book: ScenarioBook): ScenarioBook {
  if (book.scenarios.length < 2) return book;
  const at = book.scenarios.findIndex(({ key }) => key === book.current);
  const scenarios = book.scenarios.toSpliced(at, 1);
  return { ...book, scenarios, current: scenarios[Math.max(0, at - 1)]!.key };
}

const changed = (book: ScenarioBook, parts: Partial<OpenScenario>): ScenarioBook => ({
  ...book,
  scenarios: book.scenarios.map((one) => (one.key === book.current ? { ...one, ...parts } : one)),
});

export const renamed = (book: ScenarioBook, name: string): ScenarioBook => changed(book, { name });

/** Takes a step. What was taken back before it cannot be taken again. */
export const stepped = (book: ScenarioBook, change: SpanChange): ScenarioBook =>
  changed(book, { done: [...currentOf(book).done, change], undone: [] });

/** Takes the last step back; the book as it is where there is none. */
export function undone(book: ScenarioBook): ScenarioBook {
  const { done, undone: later } = currentOf(book);
  const last = done.at(-1);
  return last ? changed(book, { done: done.slice(0, -1), undone: [...later, last] }) : book;
}

/** Takes the step again that was taken back last; the book as it is where there is none. */
export function redone(book: ScenarioBook): ScenarioBook {
  const { done, undone: later } = currentOf(book);
  const next = later.at(-1);
  return next ? changed(book, { done: [...done, next], undone: later.slice(0, -1) }) : book;
}
