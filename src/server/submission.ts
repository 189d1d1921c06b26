import { BackendError } from '../backend/errors.js';
import type { Answers, Submission } from '../model/survey/answers.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a body that is sent with a ballot: nobody may be asked who sends it. */
export const hasBallot = (body: unknown): boolean => isRecord(body) && body['ballot'] !== undefined;

/**
 * A body as a submission. Only its outer shape is checked; whether the answers fit the survey is for whoever has it.
 * @throws BackendError `invalid`, with pointers.
 */
export function checkSubmission(body: unknown): Submission {
  const { answers, ballot } = isRecord(body) ? body : {};
  const fields = [
    ...(isRecord(answers) ? [] : [{ pointer: '/answers', detail: 'The answers are an object by question id' }]),
    ...(ballot === undefined || (typeof ballot === 'string' && ballot.length <= 500)
      ? []
      : [{ pointer: '/ballot', detail: 'A ballot is a text of at most 500 characters' }]),
  ];
  if (fields.length > 0) throw new BackendError('invalid', 'this is no submission', { fields });
  return { answers: answers as Answers, ...(typeof ballot === 'string' && { ballot }) };
}
