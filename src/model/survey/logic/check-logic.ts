import type { Question, SurveyDefinition, SurveyPage } from '../definition.js';
import type { DefinitionFault, ReportQuestion } from '../fault.js';
import { faultList } from '../fault-list.js';
import { isOwnId } from '../identifier.js';
import { checkText } from '../kinds/check-texts.js';
import { LIMITS } from '../limits.js';
import { ExpressionCheck } from './check-expressions.js';
import { checkHandovers } from './check-handovers.js';
import { checkJumps } from './check-jumps.js';
import { KnownNames } from './known-names.js';
import { placeOf } from './live-survey.js';

/** Later than any question. */
const AFTER = Number.MAX_SAFE_INTEGER;

/** Everything that is wrong with the conditions of a survey, the ways through it, and what its texts refer to. */
export function checkLogic(definition: SurveyDefinition): readonly DefinitionFault[] {
  const { faults, reportIn } = faultList();
  const names = new KnownNames(definition);
  checkNames(definition, reportIn());
  definition.pages.forEach((page, index) => {
    checkPage(page, index, new ExpressionCheck(names, reportIn()), names);
    page.questions.forEach((question, at) => {
      const path = ['pages', index, 'questions', at];
      checkQuestion(question, path, new ExpressionCheck(names, reportIn(question.id)), names.positionOf(question.id));
    });
  });
  checkJumps(definition, reportIn());
  checkHandovers(definition, reportIn());
  definition.values?.forEach(({ id, value }, index) => {
    const spot = { path: ['values', index, 'value'], before: AFTER, owner: id, value: index };
    new ExpressionCheck(names, reportIn()).value(value, spot);
  });
  checkRules(definition, new ExpressionCheck(names, reportIn()), reportIn());
  if (definition.seed === undefined && isRandom(definition)) reportIn()('seed-missing', ['seed']);
  return faults;
}

/** Reports names that are none, or are used for two things. */
function checkNames(
  { facts = [], pages, privacy, rules = [], seed, values = [] }: SurveyDefinition,
  report: ReportQuestion,
): void {
  const seen = new Set(pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const look = (id: string, path: readonly (string | number)[]): void => {
    if (!isOwnId(id)) report('id-invalid', path, { id: id.slice(0, LIMITS.foreignId) });
    else if (seen.has(id)) report('id-duplicate', path, { id });
    seen.add(id);
  };
  for (const [name, list] of Object.entries({ facts, values, rules })) {
    if (list.length > LIMITS.logic) report('questions-too-many', [name], { max: LIMITS.logic, count: list.length });
    list.forEach(({ id }, index) => {
      look(id, [name, index, 'id']);
    });
  }
  if (seed !== undefined) look(seed, ['seed']);
  facts.forEach(({ from, id, kind: found }, index) => {
    const needs = from === 'years' ? 'number' : 'text';
    if (from !== undefined && found !== needs) report('fact-kind', ['facts', index, 'kind'], { id, needs, found });
  });
  // What the host says of somebody tells who they are.
  if (privacy === 'anonymous' && facts.length > 0) report('anonymous-facts', ['facts']);
}

function checkPage(page: SurveyPage, index: number, check: ExpressionCheck, names: KnownNames): void {
  const first = page.questions[0];
  const last = page.questions.at(-1);
  const before = first ? names.positionOf(first.id) : AFTER;
  const path = ['pages', index] as const;
  check.text(page.title, { path: [...path, 'title'], before });
  check.text(page.intro, { path: [...path, 'intro'], before });
  check.text(page.handover, { path: [...path, 'handover'], before });
  check.condition(page.visibleIf, { path: [...path, 'visibleIf'], before, owner: first?.id });
  page.next?.forEach((jump, at) => {
    const after = last ? names.positionOf(last.id) + 1 : AFTER;
    check.condition(jump.if, { path: [...path, 'next', at, 'if'], before: after });
  });
}

function checkQuestion(
  question: Question,
  path: readonly (string | number)[],
  check: ExpressionCheck,
  before: number,
): void {
  const owner = question.id;
  const look = (thing: object, names: readonly string[], at: readonly (string | number)[]): void => {
    for (const name of names) {
      const text = (thing as Readonly<Record<string, unknown>>)[name];
      if (typeof text !== 'string') continue;
      const spot = { path: [...path, ...at, name], before, owner };
      if (name.endsWith('If')) check.condition(text, spot);
      else check.text(text, spot);
    }
  };
  look(question, ['text', 'help', 'low', 'high', 'visibleIf', 'requiredIf', 'enabledIf'], []);
  const parts = question.kind === 'likert' ? 'items' : 'options';
  const list = question.kind === 'likert' ? question.items : 'options' in question ? question.options : [];
  list.forEach((part, index) => {
    look(part, ['text', 'visibleIf', 'requiredIf', 'enabledIf'], [parts, index]);
  });
}

function checkRules({ pages, rules = [] }: SurveyDefinition, check: ExpressionCheck, report: ReportQuestion): void {
  const ids = new Set(pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
  rules.forEach((rule, index) => {
    checkText(rule.text, LIMITS.text, ['rules', index, 'text'], report);
    check.text(rule.text, { path: ['rules', index, 'text'], before: AFTER });
    check.condition(rule.if, { path: ['rules', index, 'if'], before: AFTER });
    const place = placeOf(rule, (id) => ids.has(id));
    if (!ids.has(place)) report('reference-unknown', ['rules', index, 'question'], { id: place.slice(0, 40) });
  });
}

const isRandom = ({ pages }: SurveyDefinition): boolean =>
  pages.some(
    ({ order, questions }) =>
      order !== undefined || questions.some((question) => 'order' in question && question.order),
  );
