import type { Subscribe } from '../../backend/call.js';
import { BackendError } from '../../backend/errors.js';
import type { FeedbackSource } from '../../backend/feedback-source.js';
import type { FeedbackData } from '../../model/data.js';
import { releasedFeedback } from '../../model/feedback/closed-release.js';
import { courseOf } from '../../model/feedback/feedback-record.js';
import type { FeedbackRecord } from '../../model/feedback/feedback-record.js';
import { answering } from './answering.js';
import { unitOf } from './found.js';
import type { OrganisationIndex } from './organisation-index.js';

/** Where courses are kept. */
export interface FeedbackReader {
  read(id: string): Promise<FeedbackRecord | undefined>;
  /** Those that are closed, in any order, and the fewest of them that are told of together. */
  closed(): Promise<FeedbackData>;
}

export interface FeedbackSourceOptions {
  /** Whether the reader works on the case. */
  readonly worksOn: (record: FeedbackRecord) => boolean;
  /** Whether the reader has insight in a unit. */
  readonly hasInsight: (unitId: string) => boolean;
  readonly now: () => Date;
  readonly subscribe?: Subscribe;
}

/** Courses of meetings, each for those who work on it; and the closed ones of units together, made safe. */
export function feedbackSource(
  index: OrganisationIndex,
  reader: FeedbackReader,
  { hasInsight, now, subscribe, worksOn }: FeedbackSourceOptions,
): FeedbackSource {
  const line = index.units.filter(({ hierarchy = 'line' }) => hierarchy === 'line');
  return {
    course: answering(async (id) => {
      const record = await reader.read(id);
      // Somebody else's case is as one that is not there: that a person has one is nobody's business.
      if (!record || !worksOn(record)) throw new BackendError('not-found', 'there is no such course');
      return courseOf(record);
    }),
    closed: answering(async (unit) => {
      const { id } = unitOf(index, unit);
      if (!hasInsight(id)) throw new BackendError('forbidden', 'the reader has no insight in the unit');
      const { courses, minimum } = await reader.closed();
      const today = now().toISOString().slice(0, 10);
      return releasedFeedback(courses, line, id, { today, ...(minimum !== undefined && { minimum }) });
    }),
    ...(subscribe && { subscribe }),
  };
}

/** Courses at hand. */
export function memoryFeedback({ courses, ...rest }: FeedbackData): FeedbackReader {
  const byId = new Map(courses.map((course) => [course.id, course]));
  return {
    read: (id) => Promise.resolve(byId.get(id)),
    closed: () => Promise.resolve({ ...rest, courses: courses.filter(({ closedOn }) => closedOn !== undefined) }),
  };
}
