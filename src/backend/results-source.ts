import type { SurveyResults } from '../model/survey-results/survey-results.js';
import type { CallOptions, Page, PageQuery, Subscribe } from './call.js';

export interface ResultsQuery {
  /** A survey's id, or a series with `wave`; without a wave the newest round that has results, else the newest. */
  readonly survey: string;
  readonly wave?: string;
  /** The unit they are seen from. The whole organisation where it is left out. */
  readonly unit?: string;
}

export interface CommentQuery extends ResultsQuery, PageQuery {
  /** The id of a question that is answered in words. */
  readonly question: string;
}

/** What was written, or that it may not be known. */
export interface CommentPage extends Page<string> {
  readonly hidden?: true;
}

/**
 * Results of surveys as they may be shown. What is hidden is hidden behind it and never sent: a figure is there, or it is
 * not. A survey has one set of released figures, whoever asks and however; there is no way to ask for another cut.
 */
export interface ResultsSource {
  /** @throws BackendError `forbidden` for somebody whom the survey did not name among those who see its results. */
  results(query: ResultsQuery, options?: CallOptions): Promise<SurveyResults>;
  /** What was written in a unit and below it, in the order of the alphabet. */
  comments?(query: CommentQuery, options?: CallOptions): Promise<CommentPage>;
  readonly subscribe?: Subscribe;
}
