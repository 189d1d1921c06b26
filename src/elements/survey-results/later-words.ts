import type { Localize } from '../../kit/localize.js';
import type { SurveyResultsLaterTexts } from '../../locales/da/survey-results-later.js';
import type { SurveyResultsTexts } from '../../locales/da/survey-results.js';
import type { AskedQuestion } from '../../model/survey-results/survey-results.js';

/** The texts of what opens below the themes, with those of the first picture. */
export type LaterLocalize = Localize<SurveyResultsTexts & SurveyResultsLaterTexts>;

/** What a mark or an option is called, by its own name or by its number. */
export const labelOf = ({ labels }: AskedQuestion, value: string): string =>
  labels.find((each) => each.value === value)?.label ?? value;
