import { choiceStyles } from './choice-styles.js';
import { Colleagues } from './colleagues.js';
import { faultyView } from './faulty-view.js';
import { lineStyles } from './line-styles.js';
import { pageStyles } from './page-styles.js';
import { pageView } from './page-view.js';
import { peopleStyles } from './people-styles.js';
import { questionStyles } from './question-styles.js';
import { relationStyles } from './relation-styles.js';
import { reviewStyles } from './review-styles.js';
import { reviewView } from './review-view.js';
import { sentView } from './sent-view.js';

/**
 * What is needed from the first question on, or to say what is wrong with them. It is loaded once, when somebody is about
 * to begin, so that nothing has to come over the network while they answer.
 */
export const answering = {
  Colleagues,
  faultyView,
  pageView,
  reviewView,
  sentView,
  styles: [pageStyles, questionStyles, choiceStyles, lineStyles, peopleStyles, relationStyles, reviewStyles],
} as const;
