import { backgroundView } from './background-view.js';
import { commentsView, wordsAsked } from './comments-view.js';
import { laterStyles } from './later-styles.js';
import { questionsView } from './questions-view.js';
import { reliabilityView } from './reliability-view.js';
import { resultsFile } from './results-file.js';
import { themesFile } from './themes-file.js';

/** What is looked at after the themes: it comes with the first of it that somebody opens. */
export const later = {
  backgroundView,
  commentsView,
  questionsView,
  reliabilityView,
  resultsFile,
  themesFile,
  wordsAsked,
  styles: [laterStyles],
} as const;
