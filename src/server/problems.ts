import { isBackendError } from '../backend/errors.js';
import type { BackendError, ErrorKind, FieldFault } from '../backend/errors.js';

/** How each kind of error is said over HTTP. What a page alone can be (offline, malformed) is the server's own fault here. */
const KINDS: Readonly<Record<ErrorKind, { readonly status: number; readonly type: string; readonly title: string }>> = {
  offline: { status: 503, type: 'unavailable', title: 'Not available right now' },
  timeout: { status: 504, type: 'timeout', title: 'The answer did not come in time' },
  unauthenticated: { status: 401, type: 'unauthenticated', title: 'Nobody is signed in' },
  forbidden: { status: 403, type: 'forbidden', title: 'Not allowed' },
  'not-found': { status: 404, type: 'not-found', title: 'No such thing' },
  conflict: { status: 409, type: 'conflict', title: 'It does not go with what is there now' },
  invalid: { status: 422, type: 'invalid', title: 'There is a fault in what was sent' },
  'rate-limited': { status: 429, type: 'rate-limited', title: 'Too many requests' },
  unavailable: { status: 503, type: 'unavailable', title: 'Not available right now' },
  unsupported: { status: 501, type: 'unsupported', title: 'This server does not have that' },
  malformed: { status: 502, type: 'unavailable', title: 'Not available right now' },
};

export interface ProblemDetails {
  readonly status?: number;
  /** Our own words for a developer. Never what a backend threw: that may hold anything. */
  readonly detail?: string;
  readonly fields?: readonly FieldFault[];
  readonly current?: unknown;
  /** Milliseconds. */
  readonly retryAfter?: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** A type of its own, where the kind does not say enough. */
  readonly type?: string;
}

/** A problem details response (RFC 9457). */
export function problem(kind: ErrorKind, details: ProblemDetails = {}): Response {
  const { status, title, type } = { ...KINDS[kind], ...(details.status && { status: details.status }) };
  const { current, detail, fields = [], headers, retryAfter } = details;
  const body = {
    type: `/tvaers/problems/${details.type ?? type}`,
    title,
    status,
    ...(detail !== undefined && { detail }),
    ...(fields.length > 0 && { errors: fields.map(({ detail: words, pointer }) => ({ pointer, detail: words })) }),
    ...(current !== undefined && { current }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
      ...(retryAfter !== undefined && { 'Retry-After': String(Math.ceil(retryAfter / 1000)) }),
      ...headers,
    },
  });
}

/** What was thrown, as a problem. Only what an error is and where it points is told; its message stays here. */
export function problemOf(error: unknown, request: Request): Response {
  if (!isBackendError(error)) return problem('unavailable', { status: 500 });
  const { current, fields, kind, retryAfter } = error;
  return problem(kind, { ...statusFor(error, request), fields, current, retryAfter });
}

function statusFor({ kind }: BackendError, { headers, method }: Request): { readonly status?: number } {
  if (kind === 'invalid' && (method === 'GET' || method === 'HEAD')) return { status: 400 };
  return kind === 'conflict' && headers.has('if-match') ? { status: 412 } : {};
}
