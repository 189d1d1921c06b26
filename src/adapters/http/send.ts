import { BackendError, isBackendError } from '../../backend/errors.js';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** A token for the signed-in person; a new one where the last was refused. */
export type GetToken = (need: { readonly renew: boolean }) => Promise<string | undefined> | string | undefined;

export interface SendOptions {
  readonly fetch: Fetch;
  readonly credentials: RequestCredentials;
  readonly getToken: GetToken | undefined;
  /** Milliseconds that a question may take, its answer read to the end. */
  readonly timeout: number;
}

export interface Outgoing {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Sent without anything that tells who sends it. */
  readonly unsigned?: boolean;
  /** Kept open however long it takes. */
  readonly lasting?: boolean;
}

/** A response with its text. Reading it can fail as sending can, and fails with the same errors. */
export interface Incoming {
  readonly response: Response;
  readonly text: () => Promise<string>;
}

export type Send = (address: string, outgoing: Outgoing, signal: AbortSignal | undefined) => Promise<Incoming>;

/** Sends requests as one backend does: with its session or token, within its time, and with its words for what fails. */
export function sender({ credentials, fetch, getToken, timeout }: SendOptions): Send {
  const attempt = async (
    address: string,
    { lasting = false, unsigned = false, ...init }: Outgoing,
    signal: AbortSignal | undefined,
    renew: boolean,
  ): Promise<Incoming> => {
    signal?.throwIfAborted();
    const token = unsigned ? undefined : await tokenFrom(getToken, renew);
    const late = lasting ? undefined : AbortSignal.timeout(timeout);
    const signals = [signal, late].filter((each) => each !== undefined);
    const watched = <T>(work: Promise<T>): Promise<T> =>
      work.catch((error: unknown) => {
        signal?.throwIfAborted();
        throw late?.aborted ? new BackendError('timeout', 'the answer did not come in time') : lost(error);
      });
    const response = await watched(
      fetch(address, {
        ...init,
        headers: { ...init.headers, ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
        credentials: unsigned ? 'omit' : credentials,
        // Answers are kept in memory or not at all, and the profile never redirects: what does is a way to a sign-in page.
        cache: 'no-store',
        redirect: 'manual',
        signal: AbortSignal.any(signals),
      }),
    );
    if (isSignIn(response)) throw new BackendError('unauthenticated', 'a sign-in page came instead of an answer');
    return { response, text: () => watched(response.text()) };
  };

  return async (address, outgoing, signal) => {
    const incoming = await attempt(address, outgoing, signal, false);
    if (incoming.response.status !== 401 || !getToken || outgoing.unsigned) return incoming;
    return attempt(address, outgoing, signal, true);
  };
}

async function tokenFrom(getToken: GetToken | undefined, renew: boolean): Promise<string | undefined> {
  try {
    return await getToken?.({ renew });
  } catch (cause) {
    // Whoever knows better why there is none has said so: a sign-in server that is down is nobody's missing sign-in.
    throw isBackendError(cause) ? cause : new BackendError('unauthenticated', 'no token could be had', { cause });
  }
}

function lost(cause: unknown): BackendError {
  const { navigator } = globalThis as { readonly navigator?: { readonly onLine?: boolean } };
  const offline = navigator?.onLine === false;
  return new BackendError(offline ? 'offline' : 'unavailable', 'the server could not be reached', { cause });
}

/** Single sign-on answers a stranger with a redirect, or with a page in place of what was asked for. */
function isSignIn({ headers, status, type }: Response): boolean {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) return true;
  return status >= 200 && status < 300 && /^(text\/html|application\/xhtml)/i.test(headers.get('content-type') ?? '');
}
