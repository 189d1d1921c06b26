import type { RelationAnswer } from '../answers.js';
import type { RelationQuestion } from '../definition.js';
import type { ReportAnswer } from '../fault.js';
import { isForeignId, isRecord, isTakenKey, own } from '../identifier.js';
import { LIMITS } from '../limits.js';
import { checkMark, isMark } from './check-mark.js';
import type { KindRules } from './kind-rules.js';

/** Whom a relation question is about, in order: its groups, or those named in its roster. */
export function targetsOf(
  { targets }: RelationQuestion,
  answers: Readonly<Record<string, unknown>>,
): readonly string[] {
  if ('groups' in targets) return targets.groups.map(({ id }) => id);
  const named = own(answers, targets.roster);
  if (!Array.isArray(named)) return [];
  const ids = named.slice(0, LIMITS.roster).filter((id): id is string => typeof id === 'string' && isForeignId(id));
  return [...new Set(ids)];
}

/** True when a relation counts as answered: not worked with, or marked on at least half of the dimensions. */
export function isRated({ dimensions, scale }: RelationQuestion, answer: RelationAnswer | undefined): boolean {
  const { none, ratings } = isRecord(answer) ? (answer as RelationAnswer) : {};
  return (
    none === true ||
    (isRecord(ratings) &&
      dimensions.filter(({ id }) => isMark(own(ratings, id), scale)).length * 2 >= dimensions.length)
  );
}

const FIELDS: readonly string[] = ['none', 'importance', 'ratings'] satisfies (keyof RelationAnswer)[];

function checkRelation(question: RelationQuestion, target: string, answer: unknown, report: ReportAnswer): void {
  if (!isRecord(answer)) {
    report('wrong-type', [target]);
    return;
  }
  for (const field of Object.keys(answer)) {
    if (!FIELDS.includes(field)) report(isTakenKey(field) ? 'forbidden-key' : 'unknown-field', [target, field]);
  }
  const { none, importance, ratings } = answer as { readonly [Field in keyof RelationAnswer]: unknown };
  if (none !== undefined && none !== true) report('wrong-type', [target, 'none']);
  if (none === true && (importance !== undefined || ratings !== undefined)) report('contradiction', [target, 'none']);
  if (importance !== undefined) {
    if (question.importance === undefined) report('unknown-field', [target, 'importance']);
    else checkMark(importance, question.scale, [target, 'importance'], report);
  }
  if (ratings === undefined) return;
  if (!isRecord(ratings)) {
    report('wrong-type', [target, 'ratings']);
    return;
  }
  const known = new Set(question.dimensions.map(({ id }) => id));
  for (const [id, mark] of Object.entries(ratings)) {
    if (isTakenKey(id)) report('forbidden-key', [target, 'ratings', id]);
    else if (!known.has(id)) report('unknown-dimension', [target, 'ratings', id]);
    else checkMark(mark, question.scale, [target, 'ratings', id], report);
  }
}

/** The relation to each target: each target is a part. */
export const relation: KindRules<'relation'> = {
  checkAnswer(question, answer, report, answers) {
    if (!isRecord(answer)) {
      report('wrong-type', []);
      return;
    }
    const targets = new Set(targetsOf(question, answers));
    for (const [target, given] of Object.entries(answer)) {
      if (isTakenKey(target)) report('forbidden-key', [target]);
      else if (!targets.has(target)) report('unknown-target', [target]);
      else checkRelation(question, target, given, report);
    }
  },

  parts(question, answer, answers) {
    return targetsOf(question, answers).map((id) => ({ id, answered: isRated(question, own(answer, id)) }));
  },

  settle(question, answer, answers) {
    const kept = targetsOf(question, answers).flatMap((id) => {
      const { importance, none, ratings = {} } = own(answer, id) ?? {};
      if (none) return [[id, { none }] as const];
      const given: RelationAnswer = {
        ...(importance !== undefined && { importance }),
        ...(Object.keys(ratings).length > 0 && { ratings }),
      };
      return Object.keys(given).length > 0 ? [[id, given] as const] : [];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  },
};
