import { BackendError } from '../../backend/errors.js';

/** The text of a response as the JSON it says it is. @throws BackendError `malformed`. */
export function jsonOf({ headers }: Response, text: string): unknown {
  const type = headers.get('content-type') ?? 'no type';
  if (!/^application\/(.+\+)?json\s*(;|$)/i.test(type))
    throw new BackendError('malformed', `the answer is ${type}, not JSON`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BackendError('malformed', 'the answer is no whole JSON', { cause });
  }
}
