import type { ChoiceQuestion, NumberQuestion, RankingQuestion, RosterQuestion, TextQuestion } from '../question.js';
import { DEFAULTS } from '../limits.js';

/** How many options there are, something else included. */
export const optionCount = ({ options, other }: ChoiceQuestion): number =>
  options.length + (other === undefined ? 0 : 1);

/** How few and how many can be chosen. */
export const choiceLimits = (question: ChoiceQuestion): { readonly min: number; readonly max: number } =>
  question.multiple ? { min: question.min ?? 0, max: question.max ?? optionCount(question) } : { min: 0, max: 1 };

/** How many places there are. */
export const placesOf = ({ max, options }: RankingQuestion): number => max ?? options.length;

/** The most that is told apart from its neighbours with six decimals. */
export const MOST = 1e9;

export const rangeOf = ({ max = MOST, min = -MOST }: NumberQuestion) => ({ min, max });

/** True for a number with no more decimals than that. */
export const hasDecimals = (value: number, decimals: number): boolean => Number(value.toFixed(decimals)) === value;

/** True for a few words on one line. */
export const isOneLine = ({ format, lines }: TextQuestion): boolean => lines === 1 || format !== undefined;

export const lengthLimit = (question: TextQuestion): number =>
  question.maxLength ?? (isOneLine(question) ? DEFAULTS.shortText : DEFAULTS.answerText);

/** How few and how many colleagues a roster takes. */
export const rosterLimits = ({ max = DEFAULTS.roster, min = 0, required = false }: RosterQuestion) => ({
  min: required ? Math.max(min, 1) : min,
  max,
});
