import type { ClosedFeedback, HiddenFeedback } from '../model/feedback/closed-release.js';
import type { FeedbackCourse } from '../model/feedback/feedback-course.js';
import type { CallOptions, Subscribe } from './call.js';

/**
 * Courses of meetings where people mark the outcome and the alliance each time. A course is told to those who work on it and
 * to nobody else, not even that it is there. Of many that are closed it tells what became of them together, made safe where
 * the data are.
 */
export interface FeedbackSource {
  /** One course by its id. @throws BackendError `not-found` also where it is somebody else's. */
  course(id: string, options?: CallOptions): Promise<FeedbackCourse>;
  /** What became of the courses that a unit and those below it closed in the last half-year that is over. */
  closed(unit: string, options?: CallOptions): Promise<ClosedFeedback | HiddenFeedback>;
  readonly subscribe?: Subscribe;
}
