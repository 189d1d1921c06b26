import type { DateText } from '../organisation.js';
import type { Dimension, RatingScale } from '../relation.js';

/** Three ways of not giving a mark that must not be mixed up. */
export type MissingCode = 'dont-know' | 'not-relevant' | 'no-answer';

export type TextFormat = 'email' | 'phone' | 'postcode';

interface QuestionBase {
  readonly id: string;
  readonly text: string;
  readonly help?: string;
  readonly required?: boolean;
  /** The fewest people its results stand on, where that is more than the survey's own minimum: 10 or more for what is sensitive. */
  readonly minimum?: number;
  /** Conditions in the language of `parseExpression`. What is not shown is not asked, and no answer to it is sent. */
  readonly visibleIf?: string;
  readonly requiredIf?: string;
  /** Shown all the same, and not to be answered, while this does not hold. */
  readonly enabledIf?: string;
}

/** One statement. */
export interface LikertItem {
  readonly id: string;
  readonly text: string;
  /** Has to be marked, whatever of the others has to. */
  readonly required?: boolean;
  readonly visibleIf?: string;
  readonly requiredIf?: string;
}

/** Statements marked on one scale. */
export interface LikertQuestion extends QuestionBase {
  readonly kind: 'likert';
  readonly items: readonly LikertItem[];
  /** How many statements have to be answered by whoever answers any; by everybody, where the question is required. */
  readonly minAnswered?: number;
  /** `random` is another order for everybody, which follows from the seed. */
  readonly order?: 'random';
  readonly scale: RatingScale;
  /** The ways out that are offered beside the scale. */
  readonly missing?: readonly MissingCode[];
}

/** A visual analogue line from 0 to 100, unanswered until it is touched. */
export interface LineQuestion extends QuestionBase {
  readonly kind: 'line';
  readonly low: string;
  readonly high: string;
  readonly missing?: readonly MissingCode[];
}

/** One step of a scale: a number from one end to the other. */
export interface RatingQuestion extends QuestionBase {
  readonly kind: 'rating';
  /** Its `labels`, where there are any, name every step. */
  readonly scale: RatingScale;
  /** What the ends stand for. */
  readonly low: string;
  readonly high: string;
  /** From 0 to 10, and shown as those who would recommend less those who would not. */
  readonly nps?: true;
  readonly missing?: readonly MissingCode[];
}

/** One thing that can be chosen. */
export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
  /** Chosen alone, as "none of these". Only where several can be chosen. */
  readonly exclusive?: true;
  readonly visibleIf?: string;
  /** Shown all the same, and not to be chosen, while this does not hold. */
  readonly enabledIf?: string;
}

/** One option of a list, or several. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly ChoiceOption[];
  /** `random` is another order for everybody. What is chosen alone stays last. */
  readonly order?: 'random';
  readonly multiple?: true;
  /** The fewest and the most that can be chosen, where several can. An option that is chosen alone is enough. */
  readonly min?: number;
  readonly max?: number;
  /** Offers something else, to be written, under this name. */
  readonly other?: string;
  /** `inline` stands side by side, for short ones; `search` is for many. A plain list unless it says otherwise. */
  readonly display?: 'list' | 'inline' | 'search';
  readonly missing?: readonly MissingCode[];
}

/** Options put in order, the first most. */
export interface RankingQuestion extends QuestionBase {
  readonly kind: 'ranking';
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly order?: 'random';
  /** How many places there are. All options unless it says otherwise. */
  readonly max?: number;
}

/** A number, written. */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  /** The most decimals, none unless it says otherwise, never over 6. */
  readonly decimals?: number;
  /** What is counted, as in `timer`. */
  readonly unit?: string;
}

/** A day. */
export interface DateQuestion extends QuestionBase {
  readonly kind: 'date';
  readonly min?: DateText;
  readonly max?: DateText;
}

/** Words of one's own. */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  /** 1 for a few words on one line. */
  readonly lines?: 1;
  /** What the words have to be, on one line: an e-mail address, a phone number, a Danish postcode of four digits. */
  readonly format?: TextFormat;
  /** The most characters that are taken, 2,000 unless it says otherwise, never over 10,000. */
  readonly maxLength?: number;
}

/** Names the colleagues who matter, found in the organisation. */
export interface RosterQuestion extends QuestionBase {
  readonly kind: 'roster';
  readonly min?: number;
  /** The most colleagues, 15 unless it says otherwise, never over 50. */
  readonly max?: number;
  /** `leaders` offers only people who lead somebody. */
  readonly among?: 'everyone' | 'leaders';
}

/** Who a relation question is about: those named in a roster question, or fixed groups (unit ids). */
export type RelationTargets =
  { readonly roster: string } | { readonly groups: readonly { readonly id: string; readonly label: string }[] };

/** Rates the relation to each target on each dimension. */
export interface RelationQuestion extends QuestionBase {
  readonly kind: 'relation';
  readonly targets: RelationTargets;
  readonly dimensions: readonly Dimension[];
  readonly scale: RatingScale;
  /** Asks how important each relation is, on the same scale, in these words. */
  readonly importance?: string;
}

export type Question =
  | LikertQuestion
  | LineQuestion
  | RatingQuestion
  | ChoiceQuestion
  | RankingQuestion
  | NumberQuestion
  | DateQuestion
  | TextQuestion
  | RosterQuestion
  | RelationQuestion;
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { readonly kind: K }>;
