import type { Fetch, GetToken } from '../../../src/adapters/http.js';
import { BackendError } from '../../../src/backend/errors.js';

export interface ClientCredentials {
  /** The token endpoint of the OpenID Connect realm. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Token {
  readonly text: string;
  /** The moment from which it is not used any more. */
  readonly until: number;
}

/** Milliseconds that the sign-in server may take. */
const PATIENCE = 15_000;
/** Milliseconds before a token runs out at which the next is fetched: longer than a question may be on its way. */
const MARGIN = 60_000;

/**
 * Tokens for the host itself by client credentials (RFC 6749, 4.4): fetched when the first is needed and before one runs
 * out, one at a time however many ask. The secret goes to the token endpoint and nowhere else, and no error tells of it.
 * What it gives rejects with a BackendError `unavailable`.
 */
export function clientCredentials(
  { clientId, clientSecret, tokenUrl }: ClientCredentials,
  now: () => Date,
  fetch: Fetch = (address, init) => globalThis.fetch(address, init),
): GetToken {
  const secret = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');
  let token: Token | undefined;
  let fetching: Promise<Token> | undefined;

  const next = async (): Promise<Token> => {
    const asked = now().getTime();
    const response = await fetch(tokenUrl, {
      method: 'POST',
      headers: { Accept: 'application/json', Authorization: `Basic ${secret}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => undefined);
    const given: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
    const { access_token: text, expires_in: seconds } = Object(given) as Readonly<Record<string, unknown>>;
    // What such a server says of a refusal may quote what it was sent, so only its status is told.
    if (typeof text !== 'string') throw new BackendError('unavailable', 'no token could be had', statusOf(response));
    const life = 1000 * (typeof seconds === 'number' && seconds > 0 ? seconds : 60);
    return { text, until: asked + life - Math.min(MARGIN, life / 5) };
  };

  return async ({ renew }) => {
    if (!renew && token && now().getTime() < token.until) return token.text;
    fetching ??= next().finally(() => {
      fetching = undefined;
    });
    token = await fetching;
    return token.text;
  };
}

const statusOf = (response: Response | undefined) => (response ? { status: response.status } : {});
