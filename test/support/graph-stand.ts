import { onLoopback } from './loopback.js';

/** Somebody in the stand-in's directory. */
export interface DirectoryUser {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly department?: string;
  readonly manager?: string;
  readonly closed?: true;
  /** Whoever asks may know that there is somebody, and no more. */
  readonly hidden?: true;
  /** Somebody outside the house whom the directory lists among people. */
  readonly contact?: true;
  /** Whose reports may not be listed. */
  readonly locked?: true;
}

/** What comes instead of an answer: a status, with the seconds to wait where it is 429. */
export interface Refusal {
  readonly status: number;
  readonly wait?: number;
}

export interface GraphStandOptions {
  /** Objects on a page, 100 as Graph has it unless it says otherwise. */
  readonly pageSize?: number;
  /** Whether this request is refused. The parts of a batch are asked about one by one, by their own paths. */
  readonly refuses?: (path: string) => Refusal | undefined;
  /** Answers in its place. */
  readonly instead?: (request: Request) => Response | Promise<Response> | undefined;
  /** Where the next page is said to be. */
  readonly linksTo?: string;
}

/** A request as it came, with when; the parts of a batch by their paths. */
export interface GraphAsked {
  readonly path: string;
  readonly authorization: string | null;
  readonly parts: readonly string[];
  readonly at: number;
}

export interface GraphStand {
  readonly base: string;
  readonly asked: readonly GraphAsked[];
  /** Changes how it answers. */
  does(options: GraphStandOptions): void;
  close(): Promise<void>;
}

interface Part {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const failed = ({ status, wait }: Refusal): Part => ({
  status,
  headers: { 'Content-Type': 'application/json', ...(wait !== undefined && { 'Retry-After': String(wait) }) },
  body: { error: { code: status === 429 ? 'TooManyRequests' : 'Error', message: 'made to fail' } },
});

const ROOT = '/v1.0';

/** A stand-in for Microsoft Graph on loopback: users, direct reports, pages and batches as Graph has them. */
export async function graphStand(
  users: readonly DirectoryUser[],
  options: GraphStandOptions = {},
): Promise<GraphStand> {
  let how = options;
  const asked: GraphAsked[] = [];
  const byId = new Map(users.map((user) => [user.id, user]));

  const tell = (user: DirectoryUser, parameters: URLSearchParams): object => {
    const all: Readonly<Record<string, unknown>> = {
      displayName: user.hidden ? null : user.name,
      jobTitle: user.hidden ? null : (user.title ?? null),
      department: user.hidden ? null : (user.department ?? null),
      accountEnabled: user.hidden ? null : !user.closed,
    };
    const selected = (parameters.get('$select') ?? '').split(',').filter((field) => field in all);
    return {
      '@odata.type': user.contact ? '#microsoft.graph.orgContact' : '#microsoft.graph.user',
      id: user.id,
      ...Object.fromEntries(selected.map((field) => [field, all[field]])),
      ...(parameters.has('$expand') && user.manager !== undefined && { manager: { id: user.manager } }),
    };
  };

  const paged = (list: readonly DirectoryUser[], address: URL): Part => {
    const { origin, pathname, searchParams } = address;
    const size = Math.min(how.pageSize ?? 100, Number(searchParams.get('$top') ?? 100));
    const start = Number(searchParams.get('$skiptoken') ?? 0);
    const next = new URLSearchParams(searchParams);
    next.set('$skiptoken', String(start + size));
    const link = `${how.linksTo ?? origin}${pathname}?${next}`;
    return {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: {
        '@odata.context': `${origin}${ROOT}/$metadata#directoryObjects`,
        value: list.slice(start, start + size).map((user) => tell(user, searchParams)),
        ...(start + size < list.length && { '@odata.nextLink': link }),
      },
    };
  };

  const answer = (address: URL): Part => {
    const refusal = how.refuses?.(address.pathname.slice(ROOT.length));
    if (refusal) return failed(refusal);
    const [, , collection, id, relation] = address.pathname.split('/').map(decodeURIComponent);
    if (collection !== 'users') return failed({ status: 404 });
    if (id === undefined)
      return paged(
        users.filter(({ contact }) => !contact),
        address,
      );
    const user = byId.get(id);
    if (!user) return failed({ status: 404 });
    if (relation === 'directReports') {
      if (user.locked) return failed({ status: 403 });
      return paged(
        users.filter(({ manager }) => manager === id),
        address,
      );
    }
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: tell(user, address.searchParams) };
  };

  const batched = (requests: readonly { readonly id: string; readonly url: string }[], origin: string): Part => {
    if (requests.length > 20) return failed({ status: 400 });
    // Answers come in whatever order they are ready.
    const responses = requests.map(({ id, url }) => ({ id, ...answer(new URL(`${ROOT}${url}`, origin)) })).reverse();
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: { responses } };
  };

  const server = await onLoopback(async (request) => {
    const address = new URL(request.url);
    const isBatch = request.method === 'POST' && address.pathname === `${ROOT}/$batch`;
    const { requests = [] } = (isBatch ? await request.clone().json() : {}) as {
      readonly requests?: readonly { readonly id: string; readonly url: string }[];
    };
    asked.push({
      path: address.pathname.slice(ROOT.length),
      authorization: request.headers.get('authorization'),
      parts: requests.map(({ url }) => url.replace(/\?.*/, '')),
      at: performance.now(),
    });
    const other = await how.instead?.(request);
    if (other) return other;
    if (!request.headers.has('authorization')) return sent(failed({ status: 401 }));
    const refusal = isBatch ? how.refuses?.('/$batch') : undefined;
    if (refusal) return sent(failed(refusal));
    return sent(isBatch ? batched(requests, address.origin) : answer(address));
  });
  return {
    base: `${server.origin}${ROOT}`,
    asked,
    does: (next) => {
      how = next;
      asked.length = 0;
    },
    close: server.close,
  };
}

const sent = ({ body, headers, status }: Part): Response => new Response(JSON.stringify(body), { status, headers });
