import { StartFailure } from './start-failure.js';

/** The variables that the host is started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** True for the names and addresses by which only this machine can reach itself. */
export const isLoopback = (host: string): boolean => /^(127(\.\d+){3}|localhost|\[?::1\]?)$/.test(host);

/** The parts of a list with commas. */
export const list = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly fallback: number;
}

/** @throws StartFailure for what is no whole number in the range. */
export function wholeNumber(environment: Environment, name: string, { fallback, max, min }: Range): number {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new StartFailure(
    `${name} skal være et helt tal fra ${min} til ${max}, men er "${text}".`,
    `${name} must be a whole number from ${min} to ${max}, but is "${text}".`,
  );
}
