import type { MunicipalityDocuments, MunicipalityOptions } from './documents/types.js';

/** A stream of random numbers that is the same for the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(low: number, high: number): number;
  real(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  normal(mean?: number, deviation?: number): number;
  weighted<T>(pairs: readonly (readonly [T, number])[]): T;
  shuffle<T>(list: readonly T[]): T[];
  sample<T>(list: readonly T[], count: number): T[];
  /** A stream of its own, which depends on the seed and the label only. */
  fork(label: string): Random;
}

export function generator(seed: number): Random;

/** @throws RangeError when the scale is not between 0.1 and 10. */
export function makeMunicipality(options?: MunicipalityOptions): MunicipalityDocuments;
