import { surveySource } from '../../src/adapters/memory.js';
import type { SurveyStore } from '../../src/adapters/memory.js';
import type { Backend } from '../../src/backend/backend.js';
import { BackendError } from '../../src/backend/errors.js';
import { requireStorable } from './store/unstorable.js';

const nobody = (): BackendError => new BackendError('unauthenticated', 'nobody is signed in');

const unauthenticated = (): Promise<never> => Promise.reject(nobody());

/** Nobody may ask for anything. A ballot speaks for itself, and comes without its owner. */
export function strangerBackend(store: SurveyStore, now: () => Date): Backend {
  const surveys = surveySource(store, { now });
  return {
    organisation: {
      units: unauthenticated,
      people: unauthenticated,
      posts: unauthenticated,
      formalLines: unauthenticated,
      chain: unauthenticated,
      spans: unauthenticated,
      spanHistory: unauthenticated,
      subscribe: () => {
        throw nobody();
      },
    },
    relations: { graph: unauthenticated },
    results: { results: unauthenticated, comments: unauthenticated },
    indicators: { figures: unauthenticated },
    informants: { pictures: unauthenticated },
    feedback: { course: unauthenticated, closed: unauthenticated },
    surveys: {
      survey: unauthenticated,
      list: unauthenticated,
      drawBallot: unauthenticated,
      response: unauthenticated,
      withdraw: unauthenticated,
      submit: async (id, submission, writing) => {
        if (submission.ballot === undefined) return unauthenticated();
        requireStorable(submission);
        return surveys.submit(id, submission, writing);
      },
    },
    permissions: unauthenticated,
  };
}
