/** The most, or fewest, of what a survey may hold. What is over is refused before anything is shown or stored. */
export const LIMITS = {
  /** Characters. */
  label: 300,
  text: 2000,
  longText: 5000,
  address: 2000,
  foreignId: 200,
  answerText: 10_000,
  /** Questions and the statements in them, together. */
  questions: 5000,
  groups: 200,
  options: 500,
  /** Calculated values, rules and facts, each. */
  logic: 200,
  ranked: 20,
  decimals: 6,
  /** A survey's own among them. */
  languages: 20,
  roster: 50,
  steps: 21,
  dimensions: { min: 2, max: 12 },
  /** The lowest number of people that a result may be set to stand on. */
  minimum: 5,
  /** The lowest number of people that a minimum for what is written may be. */
  commentMinimum: 10,
  /** Faults that are told of one response. */
  faults: 100,
} as const;

/** What counts where the author of a question says nothing else. */
export const DEFAULTS = { answerText: 2000, shortText: 200, other: 200, roster: 15 } as const;

/** The seeds of random order that there are, from 0: few enough that one tells nobody apart in an anonymous survey. */
export const SEEDS = 10_000;
