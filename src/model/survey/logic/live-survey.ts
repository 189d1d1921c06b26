import type { Answers } from '../answers.js';
import type { AnswerRule, Question, SurveyDefinition, SurveyPage } from '../definition.js';
import { referencesIn } from '../expression/expression.js';
import type { Reference } from '../expression/expression.js';
import type { LiveContext, LiveSurvey, SaidRule } from '../live.js';
import { fillText } from './fill-text.js';
import { readExpression } from './read-condition.js';
import { Scope } from './scope.js';
import { shuffle } from './shuffle.js';

/**
 * A survey as somebody with these answers meets it. It is gone through once, from the first page to the last, so that what
 * is not shown counts for nothing in what comes after.
 */
export function liveSurvey(definition: SurveyDefinition, answers: Answers, context: LiveContext = {}): LiveSurvey {
  const scope = new Scope(definition, answers, context.given);
  const pages: SurveyPage[] = [];
  let skipTo: string | undefined;
  let isOver = false;
  for (const page of definition.pages) {
    if (isOver) break;
    if (skipTo !== undefined && page.id !== skipTo) continue;
    skipTo = undefined;
    if (!scope.holds(page.visibleIf)) continue;
    const live = livePage(page, scope, context.seed);
    if (live.questions.length > 0) pages.push(live);
    const jump = page.next?.find((one) => scope.holds(one.if));
    if (jump) {
      skipTo = jump.to;
      isOver = jump.to === undefined;
    }
  }
  return { ...definition, pages, said: saidOf(definition, scope) };
}

const filled = <T extends string | undefined>(scope: Scope, text: T): T =>
  (text === undefined ? undefined : fillText(text, (reference: Reference) => scope.words(reference))) as T;

function livePage(page: SurveyPage, scope: Scope, seed: number | undefined): SurveyPage {
  const { next: _next, visibleIf: _visibleIf, ...kept } = page;
  // Filled in before the questions are gone through: a title comes before them.
  const title = filled(scope, page.title);
  const intro = filled(scope, page.intro);
  const handover = filled(scope, page.handover);
  const questions = page.questions.flatMap((question) => {
    if (!scope.holds(question.visibleIf) || hasNobody(question, scope)) return [];
    const live = liveQuestion(question, scope, seed);
    if (live.enabledIf === undefined) scope.show(live);
    return [live];
  });
  return {
    ...kept,
    ...(title !== undefined && { title }),
    ...(intro !== undefined && { intro }),
    ...(handover !== undefined && { handover }),
    questions: page.order && seed !== undefined ? shuffle(questions, seed, page.id) : questions,
  };
}

/** True for relations to those named in a question that is not asked. */
const hasNobody = (question: Question, scope: Scope): boolean =>
  question.kind === 'relation' && 'roster' in question.targets && !scope.isShown(question.targets.roster);

/** What is said only while it holds keeps its condition where it does not. */
const enabled = <T extends { readonly enabledIf?: string }>(thing: T, scope: Scope): T => {
  const { enabledIf, ...rest } = thing;
  return (enabledIf === undefined || scope.holds(enabledIf) ? rest : thing) as T;
};

function liveQuestion(question: Question, scope: Scope, seed: number | undefined): Question {
  const { requiredIf, visibleIf: _visibleIf, ...rest } = enabled(question, scope);
  const isRequired = question.required === true || (requiredIf !== undefined && scope.holds(requiredIf));
  const base = {
    ...rest,
    text: filled(scope, question.text),
    ...(question.help !== undefined && { help: filled(scope, question.help) }),
    ...(isRequired && { required: true }),
  } as Question;
  switch (base.kind) {
    case 'likert': {
      const items = base.items
        .filter(({ visibleIf }) => scope.holds(visibleIf))
        .map(({ id, required, requiredIf, text }) => ({
          id,
          text: filled(scope, text),
          ...((required === true || (requiredIf !== undefined && scope.holds(requiredIf))) && { required: true }),
        }));
      return { ...base, items: base.order && seed !== undefined ? shuffle(items, seed, base.id) : items };
    }
    case 'choice': {
      const options = base.options
        .filter(({ visibleIf }) => scope.holds(visibleIf))
        .map(({ visibleIf: _shown, ...option }) => ({ ...enabled(option, scope), text: filled(scope, option.text) }));
      return {
        ...base,
        options: base.order && seed !== undefined ? aloneLast(shuffle(options, seed, base.id)) : options,
      };
    }
    case 'ranking': {
      const options = base.options.map(({ id, text }) => ({ id, text: filled(scope, text) }));
      return { ...base, options: base.order && seed !== undefined ? shuffle(options, seed, base.id) : options };
    }
    case 'line':
    case 'rating':
      return { ...base, low: filled(scope, base.low), high: filled(scope, base.high) };
    default:
      return base;
  }
}

const aloneLast = <T extends { readonly exclusive?: true }>(options: readonly T[]): readonly T[] => [
  ...options.filter(({ exclusive }) => !exclusive),
  ...options.filter(({ exclusive }) => exclusive),
];

/** The question that a rule is said at. */
export const placeOf = ({ if: condition, question }: AnswerRule, isQuestion: (id: string) => boolean): string => {
  const expression = readExpression(condition);
  const named = expression ? referencesIn(expression).map(({ id }) => id) : [];
  return question ?? named.findLast(isQuestion) ?? '';
};

function saidOf({ pages, rules = [] }: SurveyDefinition, scope: Scope): readonly SaidRule[] {
  if (rules.length === 0) return [];
  const ids = new Set(pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return (
    rules
      .filter((rule) => scope.holds(rule.if))
      .map((rule) => ({
        id: rule.id,
        text: filled(scope, rule.text),
        question: placeOf(rule, (id) => ids.has(id)),
        ...(rule.level && { level: rule.level }),
      }))
      // At a question that is not asked there is nothing to mend.
      .filter(({ question }) => scope.isShown(question))
  );
}
