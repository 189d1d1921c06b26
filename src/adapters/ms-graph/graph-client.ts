import { BackendError } from '../../backend/errors.js';
import { array, exactOptional, nullable, number, object, string } from '../../backend/schema/common.js';
import type { GenericSchema } from '../../backend/schema/common.js';
import { parse } from '../../backend/schema/parse.js';
import { jsonOf } from '../http/json-of.js';
import { errorOf } from '../http/problems.js';
import type { Outgoing, Send } from '../http/send.js';
import type { Patiently } from './patience.js';
import type { UserRow } from './users.js';
import { userRow } from './users.js';

/** What is asked of Microsoft Graph. Paths lie below the base address, without a slash at the beginning. */
export interface Graph {
  one(path: string, signal: AbortSignal): Promise<UserRow>;
  /** A list to its end. */
  list(path: string, signal: AbortSignal): Promise<readonly UserRow[]>;
  /** Several lists to their ends, in batches. Undefined for one that may not be read or is not there. */
  lists(paths: readonly string[], signal: AbortSignal): Promise<readonly (readonly UserRow[] | undefined)[]>;
}

/** The most requests that Graph takes in one batch. */
const BATCH = 20;
/** A list that has not ended after so many pages never will. */
const MOST_PAGES = 1000;

interface ListPage {
  readonly value: readonly UserRow[];
  readonly '@odata.nextLink'?: string | null;
}
const listPage: GenericSchema<unknown, ListPage> = object({
  value: array(userRow),
  '@odata.nextLink': exactOptional(nullable(string())),
});

const batchHead = object({ responses: array(object({ id: string(), status: number() })) });

interface Part {
  readonly status: number;
  readonly headers?: unknown;
  readonly body?: unknown;
}

/** Asks below one base address, and nowhere else whatever a server says. */
export function graphClient(base: URL, send: Send, patiently: Patiently): Graph {
  const ask = async (address: URL, outgoing: Outgoing, signal: AbortSignal): Promise<unknown> => {
    const incoming = await send(address.href, outgoing, signal);
    if (incoming.response.status !== 200) throw await errorOf(incoming);
    return jsonOf(incoming.response, await incoming.text());
  };
  const get = (address: URL, signal: AbortSignal): Promise<unknown> =>
    patiently(() => ask(address, { headers: { Accept: 'application/json' } }, signal), signal);

  const next = (link: string): URL => {
    const address = URL.canParse(link) ? new URL(link) : undefined;
    if (address?.origin === base.origin && address.pathname.startsWith(base.pathname)) return address;
    throw new BackendError('malformed', 'the next page is somewhere else');
  };

  /** What is left of a list after its first page. */
  const rest = async (first: ListPage, signal: AbortSignal): Promise<readonly UserRow[]> => {
    const rows = [...first.value];
    const seen = new Set<string>();
    for (let link = first['@odata.nextLink']; link;) {
      if (seen.has(link) || seen.size >= MOST_PAGES) throw new BackendError('malformed', 'the list has no end');
      seen.add(link);
      const page = parse(listPage, await get(next(link), signal), 'a list');
      rows.push(...page.value);
      link = page['@odata.nextLink'];
    }
    return rows;
  };

  const batch = async (paths: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Part>> => {
    const requests = paths.map((path, at) => ({ id: String(at), method: 'GET', url: `/${path}` }));
    const outgoing = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ requests }),
    };
    const answer = await ask(new URL('$batch', base), outgoing, signal);
    parse(batchHead, answer, 'a batch');
    const { responses } = answer as { readonly responses: readonly (Part & { readonly id: string })[] };
    return new Map(responses.map((part) => [paths[Number(part.id)] ?? '', part]));
  };

  /** The first pages of lists. Those that were asked for too fast are asked for again, and no others. */
  const firstPages = async (
    paths: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, ListPage | undefined>> => {
    const pages = new Map<string, ListPage | undefined>();
    await patiently(async () => {
      const missing = paths.filter((path) => !pages.has(path));
      const parts = await batch(missing, signal);
      const refusals: BackendError[] = [];
      for (const path of missing) {
        const part = parts.get(path);
        if (!part) throw new BackendError('malformed', 'a batch without all of its answers');
        if (part.status === 200) pages.set(path, parse(listPage, part.body, 'a list'));
        else if (part.status === 403 || part.status === 404) pages.set(path, undefined);
        else refusals.push(await refusalOf(part));
      }
      const worst = refusals.find(({ kind }) => kind !== 'rate-limited') ?? longestWait(refusals);
      if (worst) throw worst;
    }, signal);
    return pages;
  };

  return {
    one: async (path, signal) => parse(userRow, await get(new URL(path, base), signal), 'a user'),
    list: async (path, signal) => rest(parse(listPage, await get(new URL(path, base), signal), 'a list'), signal),
    lists: async (paths, signal) => {
      const lists: (readonly UserRow[] | undefined)[] = [];
      for (let at = 0; at < paths.length; at += BATCH) {
        const some = paths.slice(at, at + BATCH);
        const pages = await firstPages(some, signal);
        for (const path of some) {
          const page = pages.get(path);
          lists.push(page && (await rest(page, signal)));
        }
      }
      return lists;
    },
  };
}

/** What a part of a batch stands for that is no good answer. Of its headers only the wait is read. */
function refusalOf({ headers, status }: Part): Promise<BackendError> {
  const wait = Object.entries(Object(headers) as object).find(
    ([name]) => name.toLowerCase() === 'retry-after',
  )?.[1] as unknown;
  const isPlain = typeof wait === 'string' && /^[\x20-\x7e]+$/.test(wait);
  const response = new Response(null, {
    status: status >= 400 && status < 600 ? status : 502,
    headers: isPlain ? { 'Retry-After': wait } : {},
  });
  return errorOf({ response, text: () => Promise.resolve('') });
}

const longestWait = (refusals: readonly BackendError[]): BackendError | undefined =>
  refusals.reduce<BackendError | undefined>(
    (longest, each) => ((each.retryAfter ?? 0) >= (longest?.retryAfter ?? 0) ? each : longest),
    undefined,
  );
