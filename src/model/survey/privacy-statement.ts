import type { DateText, InstantText } from '../organisation.js';
import type { Audience, SurveyDefinition, SurveyPrivacy } from './definition.js';

/**
 * What a person is told before the first question, taken from the survey's own settings, so that nothing can be promised
 * that is not so. The sentences are in the locales.
 */
export interface PrivacyStatement {
  readonly privacy: SurveyPrivacy;
  /** Who is shown single answers with the name on: nobody, or the audience of a named survey. */
  readonly seesAnswers: readonly Audience[];
  readonly seesResults: readonly Audience[];
  /** The fewest people a result is shown for. Left out for named surveys, where single answers are shown. */
  readonly minimum?: number;
  /** Whether figures of each person's place in the network may be shown, too. */
  readonly personMeasures: boolean;
  readonly results: SurveyDefinition['results'];
  readonly closesAt?: InstantText;
  /** Whether the answer can be taken back while the survey is open. Nobody can find an anonymous one again. */
  readonly withdrawable: boolean;
  /** Whether people can see their own response again. */
  readonly readBack: boolean;
  readonly deleteAfter: DateText;
  readonly contact: SurveyDefinition['contact'];
  readonly privacyNotice: string;
}

export function privacyStatement(definition: SurveyDefinition): PrivacyStatement {
  const {
    audience,
    closesAt,
    contact,
    deleteAfter,
    minimum,
    personMeasures = false,
    privacy,
    privacyNotice,
    readBack = false,
    results,
  } = definition;
  const named = privacy === 'named';
  return {
    privacy,
    seesAnswers: named ? audience : [],
    seesResults: audience,
    ...(!named && { minimum }),
    personMeasures: named && personMeasures,
    results,
    ...(closesAt !== undefined && { closesAt }),
    withdrawable: privacy !== 'anonymous',
    readBack,
    deleteAfter,
    contact,
    privacyNotice,
  };
}
