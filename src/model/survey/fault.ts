import type { ExpressionFault } from './expression/expression.js';
import type { TypeFault } from './expression/type-of.js';

export type FaultParams = Readonly<Record<string, string | number>>;

/** What can be wrong with a survey as its author wrote it. */
export type DefinitionFaultCode =
  | 'id-invalid'
  | 'id-duplicate'
  | 'text-missing'
  | 'text-too-long'
  | 'pages-missing'
  | 'questions-missing'
  | 'questions-too-many'
  | 'items-missing'
  | 'rows-range'
  | 'groups-missing'
  | 'groups-too-many'
  | 'dimensions-number'
  | 'scale-range'
  | 'scale-labels'
  | 'length-range'
  | 'options-missing'
  | 'options-too-many'
  | 'choice-range'
  | 'exclusive-single'
  | 'rating-nps'
  | 'ranking-range'
  | 'number-range'
  | 'decimals-range'
  | 'days-order'
  | 'anonymous-contact'
  | 'anonymous-facts'
  | 'fact-kind'
  | ExpressionFault['code']
  | TypeFault['code']
  | 'reference-unknown'
  | 'reference-later'
  | 'reference-circle'
  | 'reference-people'
  | 'condition-constant'
  | 'handover-first'
  | 'handover-all'
  | 'handover-read-back'
  | 'handover-rule'
  | 'jump-unknown'
  | 'jump-back'
  | 'page-unreachable'
  | 'seed-missing'
  | 'roster-range'
  | 'roster-unknown'
  | 'roster-later'
  | 'theme-unknown'
  | 'theme-twice'
  | 'theme-answered'
  | 'benchmark-range'
  | 'background-unknown'
  | 'comment-minimum-low'
  | 'anonymous-relations'
  | 'anonymous-read-back'
  | 'live-not-named'
  | 'measures-not-named'
  | 'minimum-low'
  | 'audience-missing'
  | 'language-invalid'
  | 'language-missing'
  | 'language-unknown'
  | 'languages-too-many'
  | 'contact-invalid'
  | 'address-invalid'
  | 'date-invalid'
  | 'dates-order'
  | 'deletion-early';

/** One fault in a survey definition. */
export interface DefinitionFault {
  /** JSON pointer into the definition. */
  readonly path: string;
  readonly code: DefinitionFaultCode;
  /** The id of the question it is in. */
  readonly question?: string;
  /** What a sentence about it needs: the id, the limit, the number there was. */
  readonly params?: FaultParams;
}

/** What can be wrong with an answer. */
export type AnswerFaultCode =
  | 'required'
  | 'wrong-type'
  | 'forbidden-key'
  | 'unknown-question'
  /** Answered, though it is not shown to somebody with these answers. */
  | 'not-asked'
  /** A rule of the survey's own; `params` has its id. */
  | 'rule'
  | 'unknown-item'
  | 'unknown-dimension'
  | 'unknown-option'
  | 'unknown-target'
  | 'unknown-field'
  | 'id-invalid'
  | 'out-of-scale'
  | 'not-a-number'
  | 'not-a-date'
  | 'decimals'
  | 'format'
  | 'missing-not-offered'
  | 'contradiction'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'duplicate'
  /** Found by the backend alone, for reasons of its own. */
  | 'refused';

/** One fault in a response. */
export interface AnswerFault {
  /** JSON pointer into the submission, as in `/answers/q1/item2`. */
  readonly pointer: string;
  readonly code: AnswerFaultCode;
  /** Left out when the response as a whole is at fault. */
  readonly questionId?: string;
  /** The item, the target or the place in a roster, as the segment after the question in the pointer. */
  readonly part?: string;
  /** The limit, and what there was. */
  readonly params?: FaultParams;
}

/** Takes down a fault in a question, at a path inside it. */
export type ReportQuestion = (
  code: DefinitionFaultCode,
  path: readonly (string | number)[],
  params?: FaultParams,
) => void;

/** Takes down a fault in an answer, at a path inside it. */
export type ReportAnswer = (code: AnswerFaultCode, path: readonly (string | number)[], params?: FaultParams) => void;
