import { BackendError } from '../../backend/errors.js';
import { jsonOf } from '../http/json-of.js';
import { errorOf } from '../http/problems.js';
import type { Send } from '../http/send.js';

/** What a GraphQL server answered, as far as it did. */
export interface GraphQLAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  /** How many parts of the question went wrong while the rest was answered. */
  readonly faults: number;
}

export interface GraphQLQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asks over HTTP. @throws BackendError as `sender` and `errorOf`; `forbidden`, `unavailable` or `malformed` where nothing was answered. */
export async function askGraphQL(
  endpoint: URL,
  send: Send,
  question: GraphQLQuestion,
  signal: AbortSignal,
): Promise<GraphQLAnswer> {
  const incoming = await send(
    endpoint.href,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(question),
    },
    signal,
  );
  if (incoming.response.status !== 200) throw await errorOf(incoming);
  const answer = Object(jsonOf(incoming.response, await incoming.text())) as Readonly<Record<string, unknown>>;
  const faults = Array.isArray(answer['errors']) ? (answer['errors'] as readonly Fault[]) : [];
  const data = Object(answer['data']) as GraphQLAnswer['data'];
  const parts = Object.values(data);
  if (parts.length === 0 || parts.includes(null)) throw refusalOf(faults);
  return { data, faults: faults.length };
}

type Fault = { readonly message?: unknown; readonly path?: unknown } | null;

/** Why nothing was answered. A fault with a path came up while answering, one without in the question itself. */
function refusalOf(faults: readonly Fault[]): BackendError {
  if (faults.some((fault) => /access|permission|authori[sz]ed|forbidden/i.test(String(fault?.message))))
    return new BackendError('forbidden', 'the server does not let these fields be read');
  return faults.some((fault) => Array.isArray(fault?.path))
    ? new BackendError('unavailable', 'the server could not answer')
    : new BackendError('malformed', 'the server does not understand the question');
}
