import type { Question, SurveyDefinition } from './definition.js';
import { isOneLine, rosterLimits } from './kinds/question-limits.js';

/** Seconds that a person is reckoned to use, from our own trials. A colleague is reckoned with on each dimension. */
const SECONDS = { item: 8, line: 12, field: 15, ranked: 6, text: 60, colleague: 10, dimension: 4 } as const;
/** How many colleagues people name when they may name more. */
const NAMED = 7;

/** About how many minutes a survey takes, at least 1. */
export function minutesOf({ pages }: SurveyDefinition): number {
  const questions = pages.flatMap((page) => page.questions);
  const rosters = new Map(
    questions.flatMap((question) =>
      question.kind === 'roster' ? [[question.id, Math.min(NAMED, rosterLimits(question).max)] as const] : [],
    ),
  );
  const seconds = questions.reduce((total, question) => total + secondsOf(question, rosters), 0);
  return Math.max(1, Math.round(seconds / 60));
}

function secondsOf(question: Question, rosters: ReadonlyMap<string, number>): number {
  switch (question.kind) {
    case 'likert':
      return question.items.length * SECONDS.item;
    case 'line':
      return SECONDS.line;
    case 'rating':
    case 'choice':
      return SECONDS.item;
    case 'number':
    case 'date':
      return SECONDS.field;
    case 'ranking':
      return (question.max ?? question.options.length) * SECONDS.ranked;
    case 'text':
      return isOneLine(question) ? SECONDS.field : SECONDS.text;
    case 'roster':
      return (rosters.get(question.id) ?? NAMED) * SECONDS.colleague;
    case 'relation': {
      const { dimensions, importance, targets } = question;
      const number = 'groups' in targets ? targets.groups.length : (rosters.get(targets.roster) ?? NAMED);
      return number * (dimensions.length + (importance === undefined ? 0 : 1)) * SECONDS.dimension;
    }
  }
}
