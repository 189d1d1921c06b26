import { BackendError } from '../../backend/errors.js';
import type { ErrorKind, FieldFault } from '../../backend/errors.js';
import type { Incoming } from './send.js';

const BY_STATUS: Readonly<Record<number, ErrorKind>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'unsupported',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  428: 'conflict',
  429: 'rate-limited',
  501: 'unsupported',
  504: 'timeout',
};

/** Problem types that say more than their status. */
const BY_TYPE: Readonly<Record<string, ErrorKind>> = {
  '/tvaers/problems/unsupported': 'unsupported',
  '/tvaers/problems/still-running': 'unavailable',
};

/** A response that is no good answer, as the error it stands for. It need not be one of ours: any status is understood. */
export async function errorOf({ response: { headers, status }, text }: Incoming): Promise<BackendError> {
  const problem = problemIn(headers, await text().catch(() => ''));
  const kind = BY_TYPE[problem.type] ?? BY_STATUS[status] ?? otherKind(status);
  const retryAfter = waitOf(headers.get('retry-after'));
  return new BackendError(kind, `the server answered ${status}`, {
    status,
    fields: problem.fields,
    current: problem.current,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** What is neither good nor a problem (a 206, say) is an answer nobody asked for. */
const otherKind = (status: number): ErrorKind =>
  status >= 500 ? 'unavailable' : status >= 400 ? 'invalid' : 'malformed';

interface Problem {
  readonly type: string;
  readonly fields: readonly FieldFault[];
  readonly current?: unknown;
}

function problemIn(headers: Headers, text: string): Problem {
  if (!/^application\/(problem\+)?json/i.test(headers.get('content-type') ?? '')) return { type: '', fields: [] };
  const { current, errors, type } = objectIn(text);
  const fields = Array.isArray(errors) ? (errors as readonly (Partial<FieldFault> | null)[]).filter(isFault) : [];
  return { type: typeof type === 'string' ? type : '', fields, current };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

const isFault = (fault: Partial<FieldFault> | null): fault is FieldFault =>
  typeof fault?.pointer === 'string' && typeof fault.detail === 'string';

/** Milliseconds from a `Retry-After` in seconds or as a date, at most an hour. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), 3_600_000);
}
