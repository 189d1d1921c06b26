import type { AskedQuestion, QuestionFigures } from './survey-results.js';

/** One mark, option or code, and how many gave it. */
export interface AnswerShare {
  readonly value: string;
  readonly count: number;
  /** Of those who gave a mark or chose an option, 0–1. Of a code, of everybody who gave either. */
  readonly share: number;
}

export interface AnswerShares {
  /** In the order of the scale or the list, with those that nobody chose. */
  readonly answers: readonly AnswerShare[];
  /** Ways of not giving a mark, those that somebody used. */
  readonly missing: readonly AnswerShare[];
}

const CODES: readonly string[] = ['dont-know', 'not-relevant', 'no-answer'];
/** A line is counted in ten groups this wide. */
const WIDTH = 10;

const valuesOf = ({ form, labels, scale }: AskedQuestion): readonly string[] => {
  if (form === 'line') return Array.from({ length: 10 }, (_, at) => String(at * WIDTH));
  if (form === 'steps' && scale)
    return Array.from({ length: scale.max - scale.min + 1 }, (_, at) => String(scale.min + at));
  return labels.map(({ value }) => value);
};

/** How a question was answered, as shares. Undefined where that is hidden. */
export function answerShares(question: AskedQuestion, { counts, n }: QuestionFigures): AnswerShares | undefined {
  if (!counts) return undefined;
  const answers = valuesOf(question).map((value) => shareOf(value, counts[value] ?? 0, n));
  const coded = CODES.reduce((total, code) => total + (counts[code] ?? 0), 0);
  const missing = CODES.filter((code) => (counts[code] ?? 0) > 0).map((code) =>
    shareOf(code, counts[code]!, n + coded),
  );
  return { answers, missing };
}

const shareOf = (value: string, count: number, of: number): AnswerShare => ({
  value,
  count,
  share: of === 0 ? 0 : count / of,
});

/** A part of a diverging bar, in shares of all: left of the middle is below 0. */
export interface DivergingPart extends AnswerShare {
  readonly from: number;
  readonly to: number;
}

/** A bar whose middle stands at 0: the lower half of the steps to the left of it, and a middle step on both sides of it. */
export function divergingParts(answers: readonly AnswerShare[]): readonly DivergingPart[] {
  const half = answers.length / 2;
  const left = answers.reduce(
    (total, { share }, index) => total + (index + 1 <= half ? share : index < half ? share / 2 : 0),
    0,
  );
  let at = -left;
  return answers.map((answer) => {
    const from = at;
    at += answer.share;
    return { ...answer, from, to: at };
  });
}
