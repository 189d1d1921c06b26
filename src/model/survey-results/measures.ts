import type { Question, QuestionOf, SurveyDefinition, SurveyTheme, ThemeItem } from '../survey/definition.js';
import { LINE } from '../survey/kinds/line.js';
import { LIMITS } from '../survey/limits.js';
import type { AnswerForm } from './survey-results.js';

/** How what is counted is answered. Words are read, not counted. */
export type CountedForm = Exclude<AnswerForm, 'words'>;

/** One thing that answers are counted by: a statement of a question, or a question without statements. */
export interface Measure {
  /** The question's id, and after a slash the statement's. */
  readonly id: string;
  readonly question: string;
  readonly item?: string;
  readonly form: CountedForm;
  /** Ends of the marks, where there are any. Left out where options are chosen: those have no mean. */
  readonly scale?: { readonly min: number; readonly max: number };
  /** The fewest people that its figures stand on. */
  readonly minimum: number;
}

/** Under these keys a tally keeps how many answered a question with options, and how many wrote something else. No option has such an id. */
export const ANSWERED = '';
export const OTHER = '+';

/** The id of what a theme, or a result, points at. */
export const measureId = ({ item, question }: Pick<ThemeItem, 'question' | 'item'>): string =>
  item === undefined ? question : `${question}/${item}`;

export const questionsOf = ({ pages }: Pick<SurveyDefinition, 'pages'>): readonly Question[] =>
  pages.flatMap(({ questions }) => questions);

/**
 * The fewest people that anything of the survey may stand on.
 * @throws RangeError below 5, whatever the definition says: it has been let in by a mistake.
 */
export function minimumOf({ minimum }: Pick<SurveyDefinition, 'minimum'>): number {
  if (Number.isInteger(minimum) && minimum >= LIMITS.minimum) return minimum;
  throw new RangeError(`a survey whose minimum is ${minimum} releases nothing: it takes ${LIMITS.minimum} or more`);
}

/** The fewest people who must have written before what they wrote is shown: 10, or more where the survey says so. */
export const commentMinimumOf = (definition: SurveyDefinition): number =>
  Math.max(LIMITS.commentMinimum, definition.commentMinimum ?? 0, minimumOf(definition));

/**
 * What the answers to a survey are counted by, in its own order. Days, orders, relations and words of one's own are not
 * counted; words that could name somebody (`format`) are never shown either.
 */
export function measuresOf(definition: SurveyDefinition): readonly Measure[] {
  const least = minimumOf(definition);
  return questionsOf(definition).flatMap((question): readonly Measure[] => {
    const minimum = Math.max(least, question.minimum ?? 0);
    const whole = { id: question.id, question: question.id, minimum };
    switch (question.kind) {
      case 'likert': {
        const scale = { min: question.scale.min, max: question.scale.max };
        return question.items.map(({ id }) => {
          const place = { question: question.id, item: id };
          return { id: measureId(place), ...place, form: 'steps', scale, minimum };
        });
      }
      case 'line':
        return [{ ...whole, form: 'line', scale: LINE }];
      case 'rating':
        return [{ ...whole, form: 'steps', scale: { min: question.scale.min, max: question.scale.max } }];
      case 'number': {
        const { max = Infinity, min = -Infinity } = question;
        return [{ ...whole, form: 'number', scale: { min, max } }];
      }
      case 'choice':
        return [{ ...whole, form: 'options' }];
      default:
        return [];
    }
  });
}

/** A theme's items with the measure each is. Those that point nowhere are left out, as the definition's check says of them. */
export function itemsOf(
  { items }: SurveyTheme,
  measures: ReadonlyMap<string, Measure>,
): readonly (ThemeItem & { readonly measure: Measure })[] {
  return items.flatMap((item) => {
    const measure = measures.get(measureId(item));
    return measure?.scale && measure.form !== 'number' ? [{ ...item, measure }] : [];
  });
}

/** The questions whose answers may be read where enough have written: longer words, which ask for no name, address or number. */
export const wordQuestions = (definition: SurveyDefinition): readonly QuestionOf<'text'>[] =>
  questionsOf(definition).filter(
    (question): question is QuestionOf<'text'> => question.kind === 'text' && question.format === undefined,
  );
