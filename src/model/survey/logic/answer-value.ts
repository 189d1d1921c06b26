import type { Answer } from '../answers.js';
import { isRecord, own } from '../identifier.js';
import type { Value } from '../expression/expression.js';
import type { Known } from '../expression/type-of.js';
import { isMark } from '../kinds/check-mark.js';
import { chosenOf } from '../kinds/choice.js';
import { LINE } from '../kinds/line.js';
import { isDate } from '../../date-text.js';
import type { Question } from '../question.js';

/** What a question, or a statement in it, stands for in an expression. Undefined where there is no such part. */
export function knownOf(question: Question, part: string | undefined): Known | undefined {
  if (part !== undefined) {
    return question.kind === 'likert' && question.items.some(({ id }) => id === part) ? { type: 'number' } : undefined;
  }
  switch (question.kind) {
    case 'likert':
      return { type: 'numbers' };
    case 'line':
    case 'rating':
    case 'number':
      return { type: 'number' };
    case 'choice':
    case 'ranking': {
      const type = question.kind === 'choice' && !question.multiple ? 'text' : 'texts';
      return { type, options: question.options.map(({ id }) => id) };
    }
    case 'date':
      return { type: 'date' };
    case 'text':
      return { type: 'text' };
    case 'roster':
      return { type: 'texts' };
    // Each relation is answered on its own; none of them is a value.
    case 'relation':
      return undefined;
  }
}

const number = (mark: unknown, scale: { readonly min: number; readonly max: number }): number | undefined =>
  typeof mark === 'number' && isMark(mark, scale) ? mark : undefined;

/** What the answer to a question, or to a statement in it, comes to. The question is as it is shown: what is not offered counts for nothing. */
export function valueOf(question: Question, answer: Answer | undefined, part: string | undefined): Value {
  if (answer === undefined) return undefined;
  switch (question.kind) {
    case 'likert': {
      const marks = (isRecord(answer) ? answer : {}) as Readonly<Record<string, unknown>>;
      const asked = question.items.filter(({ id }) => part === undefined || id === part);
      const given = asked.flatMap(({ id }) => number(own(marks, id), question.scale) ?? []);
      return part === undefined ? given : given[0];
    }
    case 'line':
      return number(answer, LINE);
    case 'rating':
      return number(answer, question.scale);
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? answer : undefined;
    case 'choice': {
      const { options } = chosenOf(answer);
      const chosen = question.options
        .filter(({ enabledIf, id }) => enabledIf === undefined && options.includes(id))
        .map(({ id }) => id);
      return question.multiple ? chosen : chosen[0];
    }
    case 'ranking':
      return Array.isArray(answer) ? (answer as readonly string[]).filter(isOffered(question.options)) : [];
    case 'date':
      return typeof answer === 'string' && isDate(answer) ? answer : undefined;
    case 'text':
      return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : undefined;
    case 'roster':
      return Array.isArray(answer) ? (answer as readonly string[]) : [];
    case 'relation':
      return undefined;
  }
}

const isOffered =
  (options: readonly { readonly id: string }[]) =>
  (chosen: string): boolean =>
    options.some(({ id }) => id === chosen);
