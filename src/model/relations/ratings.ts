import type { SurveyRecord } from '../data.js';
import type { Dimension, Rating, RatingScale } from '../relation.js';
import type { Answers, Mark, RelationAnswer } from '../survey/answers.js';
import type { RelationQuestion, SurveyDefinition } from '../survey/definition.js';
import { inMainLanguage } from '../survey/language/in-language.js';

/** What the relations of a survey are rated on. */
export interface RelationMeasure {
  readonly scale: RatingScale;
  readonly dimensions: readonly Dimension[];
  /** People name themselves whom they rate. */
  readonly nominated?: boolean;
}

/** The relation questions that can be read together: the first one, and those on the same scale. */
function relationQuestions({ pages }: SurveyDefinition): readonly RelationQuestion[] {
  const asked = pages.flatMap(({ questions }) => questions).filter((question) => question.kind === 'relation');
  return asked.filter(({ scale }) => scale.min === asked[0]?.scale.min && scale.max === asked[0].scale.max);
}

/** The scale and the dimensions of a survey's relation questions, or undefined where it asks about no relations. */
export function relationMeasure(definition: SurveyDefinition): RelationMeasure | undefined {
  const questions = relationQuestions(definition);
  const [first] = questions;
  if (!first) return undefined;
  const dimensions = new Map(
    questions.flatMap((question) => question.dimensions).map((dimension) => [dimension.id, dimension]),
  );
  const nominated = questions.every(({ targets }) => 'roster' in targets);
  return { scale: first.scale, dimensions: [...dimensions.values()], ...(nominated && { nominated }) };
}

/**
 * Every relation that somebody was asked about, from what they answered. A colleague in the roster without an answer is
 * `not-answered`; "we do not work together" is `none`; *don't know* and its kin are null values. Nobody rates themselves.
 */
export function ratingsOf({
  definition,
  responses,
}: Pick<SurveyRecord, 'definition' | 'responses'>): readonly Rating[] {
  const questions = relationQuestions(inMainLanguage<SurveyDefinition>(definition));
  return responses.flatMap(({ answers, personId }) => {
    if (personId === undefined) return [];
    const byTarget = new Map<string, Rating>();
    for (const question of questions) {
      const given = (answers[question.id] ?? {}) as Readonly<Record<string, RelationAnswer>>;
      for (const target of targetsOf(question, answers)) {
        if (target === personId) continue;
        const answer = Object.hasOwn(given, target) ? given[target] : undefined;
        byTarget.set(target, joined(byTarget.get(target), ratingOf(personId, target, question, answer)));
      }
    }
    return [...byTarget.values()];
  });
}

function targetsOf({ targets }: RelationQuestion, answers: Answers): readonly string[] {
  if ('groups' in targets) return targets.groups.map(({ id }) => id);
  const roster = answers[targets.roster];
  return Array.isArray(roster) ? [...new Set(roster as readonly string[])] : [];
}

const markOf = (mark: Mark | undefined): number | null => (typeof mark === 'number' ? mark : null);

function ratingOf(
  from: string,
  to: string,
  { dimensions }: RelationQuestion,
  answer: RelationAnswer | undefined,
): Rating {
  if (answer?.none) return { from, to, state: 'none', values: {} };
  const values = Object.fromEntries(dimensions.map(({ id }) => [id, markOf(answer?.ratings?.[id])]));
  const state = Object.values(values).some((value) => value !== null) ? 'rated' : 'not-answered';
  return { from, to, state, importance: markOf(answer?.importance), values };
}

/** Two questions about the same relation as one rating: what is rated goes before "none", and that before a blank. */
function joined(one: Rating | undefined, other: Rating): Rating {
  if (!one) return other;
  const order = ['rated', 'none', 'not-answered'] as const;
  const state = order.find((kind) => one.state === kind || other.state === kind) ?? 'not-answered';
  return {
    ...other,
    state,
    importance: one.importance ?? other.importance ?? null,
    values: { ...one.values, ...other.values },
  };
}
