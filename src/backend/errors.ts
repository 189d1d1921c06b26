/** What went wrong, in the terms an element can act on (the table of kinds is in the manual, "Writing a backend"). */
export type ErrorKind =
  | 'offline'
  | 'timeout'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'rate-limited'
  | 'unavailable'
  | 'unsupported'
  | 'malformed';

/** A fault in what was sent, at a JSON pointer (RFC 6901) into it. */
export interface FieldFault {
  readonly pointer: string;
  readonly detail: string;
}

export interface BackendErrorDetails {
  readonly status?: number;
  /** Milliseconds to wait before asking again. */
  readonly retryAfter?: number;
  readonly fields?: readonly FieldFault[];
  /** For a conflict: the version there is now. */
  readonly current?: unknown;
  readonly cause?: unknown;
}

// Two copies of the library may meet on a page, so that `instanceof` cannot tell.
const BRAND = Symbol.for('tvaers.error/1');

/** The one error type that backends throw. Tell it by `isBackendError`, never by `instanceof`. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  readonly kind: ErrorKind;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly fields: readonly FieldFault[];
  readonly current: unknown;
  readonly [BRAND] = true;

  constructor(kind: ErrorKind, message: string, details: BackendErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
    this.fields = details.fields ?? [];
    this.current = details.current;
  }
}

export const isBackendError = (error: unknown): error is BackendError =>
  typeof error === 'object' && error !== null && BRAND in error;

/** Any thrown thing as a `BackendError`. What no backend threw on purpose is `unavailable`. */
export const toBackendError = (error: unknown): BackendError =>
  isBackendError(error)
    ? error
    : new BackendError('unavailable', error instanceof Error ? error.message : String(error), { cause: error });
