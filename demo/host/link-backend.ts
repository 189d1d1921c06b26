import { surveySource } from '../../src/adapters/memory.js';
import type { SurveyStore } from '../../src/adapters/memory.js';
import type { Backend } from '../../src/backend/backend.js';
import { BackendError } from '../../src/backend/errors.js';
import { requireStorable } from './store/unstorable.js';
import type { SurveyLink } from './surveys/links.js';

/**
 * What the holder of a one-time link may ask of the host: the one survey, and an answer to it. Nothing else is there, and no
 * answer comes back: a link is passed on more easily than a sign-in.
 */
export function linkBackend({ personId, surveyId }: SurveyLink, store: SurveyStore, now: () => Date): Backend {
  const source = surveySource(store, {
    viewer: { id: personId, roles: [] },
    now,
    mayRead: ({ id }, { invited }) => id === surveyId && invited,
  });
  return {
    surveys: {
      ...source,
      survey: async (id, calling) => {
        const { readBack: _readBack, ...survey } = await source.survey(id, calling);
        return survey;
      },
      response: () => Promise.reject(new BackendError('forbidden', 'no answer is given back for a link')),
      submit: async (id, submission, writing) => {
        requireStorable(submission);
        return source.submit(id, submission, writing);
      },
    },
  };
}
