import type { FeedbackRecord } from './feedback/feedback-record.js';
import type { Indicator } from './indicator.js';
import type { InformantMapping } from './informants/informant-mapping.js';
import type { DateText, Organisation } from './organisation.js';
import type { RelationBands } from './relation.js';
import type { PostCosts } from './span-plan/baseline.js';
import type { SpanBand, SpanRule } from './span.js';
import type { Answers } from './survey/answers.js';
import type { WrittenDefinition } from './survey/language/written.js';

/** A stored response. Anonymous ones name nobody. */
export interface ResponseRecord {
  readonly personId?: string;
  /** Where its sender worked, or, of an anonymous one, a unit above with enough people to hide among. */
  readonly unitId?: string;
  readonly answers: Answers;
}

/** A survey with those it was sent to and what they answered. */
export interface SurveyRecord {
  readonly definition: WrittenDefinition;
  readonly invited: readonly string[];
  readonly responses: readonly ResponseRecord[];
  /** Person to the unit they worked in when it was sent out. Their unit in the organisation where that is not told. */
  readonly homes?: Readonly<Record<string, string>>;
  /** The host's named bands for the relations in it. */
  readonly bands?: RelationBands;
}

/** The mean direct span in a unit and below it at an earlier date. */
export interface SpanHistoryRecord {
  readonly unitId: string;
  readonly date: DateText;
  readonly mean: number;
  readonly leaders: number;
}

/** Courses of meetings, and the fewest of them that are told of together: 5 or more, 5 unless it says otherwise. */
export interface FeedbackData {
  readonly minimum?: number;
  readonly courses: readonly FeedbackRecord[];
}

/** Everything a backend can be filled with: what `memoryBackend` takes, published as `tvaers/data.schema.json`. */
export interface TvaersData extends Organisation {
  readonly spanRule?: SpanRule;
  /** Each band counts for its unit and those below it, the nearest first. */
  readonly spanBands?: readonly (SpanBand & { readonly unitId: string })[];
  readonly spanHistory?: readonly SpanHistoryRecord[];
  /** What posts cost, for a unit and those below it, the nearest first. */
  readonly postCosts?: readonly (PostCosts & { readonly unitId: string })[];
  /** Units whose people work round the clock. */
  readonly aroundTheClock?: readonly string[];
  readonly surveys?: readonly SurveyRecord[];
  readonly indicators?: readonly Indicator[];
  readonly informants?: readonly InformantMapping[];
  readonly feedback?: FeedbackData;
  /** How many levels up and down from their own units people see figures of; 2 unless it says otherwise. */
  readonly insight?: number;
}
