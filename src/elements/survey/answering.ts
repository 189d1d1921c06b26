import { reduce } from '../../model/survey/reduce-session.js';
import { responseOf } from '../../model/survey/response-of.js';
import { faultsShown, refusedFaults } from '../../model/survey/session-faults.js';
import { handoverView } from './handover-view.js';
import { pageStyles } from './page-styles.js';
import { pageView } from './page-view.js';
import { questionStyles } from './question-styles.js';
import { reviewStyles } from './review-styles.js';
import { reviewView } from './review-view.js';
import { sentView } from './sent-view.js';

/**
 * What is needed from the first question on, whatever is asked. It is loaded once, when somebody is about to begin, with
 * the kinds of question that the survey asks, so that nothing has to come over the network while they answer.
 */
export const answering = {
  handoverView,
  engine: { faultsShown, reduce, refusedFaults, responseOf },
  pageView,
  reviewView,
  sentView,
  styles: [pageStyles, questionStyles, reviewStyles],
} as const;

export type SurveyEngine = (typeof answering)['engine'];
