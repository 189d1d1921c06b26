import type { DateText } from '../organisation.js';
import type { MissingCode } from './question.js';

/** A mark on a scale, or the reason there is none. Left out altogether means unanswered. */
export type Mark = number | MissingCode;

/** One relation: either "we do not work together", or marks by dimension. */
export interface RelationAnswer {
  readonly none?: true;
  readonly importance?: Mark;
  readonly ratings?: Readonly<Record<string, Mark>>;
}

/** What is chosen of a list: the ids in the order of the list. A single choice has at most one. */
export interface ChoiceAnswer {
  readonly options: readonly string[];
  /** Something else was chosen, with these words of one's own; empty where nothing was written. */
  readonly other?: string;
}

/** What one question of each kind is answered with. */
export interface AnswerOf {
  /** Item id to mark. */
  readonly likert: Readonly<Record<string, Mark>>;
  readonly line: Mark;
  readonly rating: Mark;
  readonly choice: ChoiceAnswer | MissingCode;
  /** Option ids, the first most. */
  readonly ranking: readonly string[];
  /** While it is being written, the words that could not be read as a number. Those are never sent. */
  readonly number: number;
  readonly date: DateText;
  readonly text: string;
  /** Person ids, in the order chosen. */
  readonly roster: readonly string[];
  /** Target id to answer. */
  readonly relation: Readonly<Record<string, RelationAnswer>>;
}

export type Answer = AnswerOf[keyof AnswerOf];

/** Question id to answer. Questions nobody answered are left out. */
export type Answers = Readonly<Record<string, Answer>>;

/** One person's own response, as it is stored. */
export interface OwnResponse {
  readonly answers: Answers;
}

/** One response on its way to the backend. */
export interface Submission extends OwnResponse {
  /** For an anonymous survey: the single-use ballot that stands in for the person. */
  readonly ballot?: string;
}
