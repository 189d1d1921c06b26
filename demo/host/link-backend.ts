import { surveySource } from '../../src/adapters/memory.js';
import type { SurveyStore } from '../../src/adapters/memory.js';
import type { Backend } from '../../src/backend/backend.js';
import { requireStorable } from './store/unstorable.js';
import type { SurveyLink } from './surveys/links.js';

/** What the holder of a one-time link may ask of the host: the one survey, and an answer to it. Nothing else is there. */
export function linkBackend({ personId, surveyId }: SurveyLink, store: SurveyStore, now: () => Date): Backend {
  const source = surveySource(store, {
    viewer: { id: personId, roles: [] },
    now,
    mayRead: ({ id }, { invited }) => id === surveyId && invited,
  });
  return {
    surveys: {
      ...source,
      submit: async (id, submission, writing) => {
        requireStorable(submission);
        return source.submit(id, submission, writing);
      },
    },
  };
}
