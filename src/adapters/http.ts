import type { Backend } from '../backend/backend.js';
import { addressOf, baseOf, segment } from './http/address.js';
import { exchange } from './http/exchange.js';
import { lateLive } from './http/late-live.js';
import { sender } from './http/send.js';
import type { Fetch, GetToken } from './http/send.js';

export type { Fetch, GetToken } from './http/send.js';

export interface HttpOptions {
  /** Where the tvaers HTTP profile is served: a path on the page's own site, as in `/tvaers/api`. */
  readonly base: string;
  /** The one other origin that `base` may have, where the host has chosen to serve it from there. */
  readonly allowOrigin?: string;
  /** A token for the signed-in person, where cookies do not do it. Asked for each request, and once more after a 401. */
  readonly getToken?: GetToken;
  /** Milliseconds that an answer may take, 60,000 unless it says otherwise. */
  readonly timeout?: number;
  /** The page's own, unless it says otherwise. */
  readonly fetch?: Fetch;
}

/**
 * A backend over a server that speaks the tvaers HTTP profile (`tvaers-http.openapi.yaml`). It has every method; what the
 * server lacks is found out when it is asked for, and rejects as `unsupported`. Answers are kept in memory with their
 * entity tags and nowhere else. An answer to an anonymous survey is sent without cookie or token.
 * @throws TypeError where `base` is neither on the page's own site nor at `allowOrigin`.
 */
export function httpBackend(options: HttpOptions): Backend {
  const {
    fetch = (address: string, init: RequestInit) => globalThis.fetch(address, init),
    getToken,
    timeout = 60_000,
  } = options;
  const base = baseOf(options.base, options.allowOrigin);
  const send = sender({ fetch, credentials: credentialsFor(base, getToken), getToken, timeout });
  const { read, write } = exchange(base, send);
  const live = lateLive(async () => {
    const { liveChanges } = await import('./http/live.js');
    return liveChanges({
      ask: async (signal) => {
        const sent = { headers: { Accept: 'text/event-stream' }, lasting: true };
        return (await send(addressOf(base, 'stream'), sent, signal)).response;
      },
    });
  });
  return {
    organisation: {
      units: (query, options) => read('units', query, organisation, 'units', options),
      people: async (query, options) => {
        if (query.ids?.length === 0) return { items: [] };
        return read('people', query, organisation, 'people', options);
      },
      posts: (unit, options) => read('posts', { unit }, organisation, 'posts', options),
      formalLines: (query, options) => read('formal-lines', query, organisation, 'formalLines', options),
      chain: (query, options) => read('chain', query, chain, 'chain', options),
      spans: (query, options) => read('spans', query, spans, 'spans', options),
      spanHistory: (unit, options) => read('span-history', { unit }, spans, 'spanHistory', options),
      spanBaseline: (unit, options) => read('span-baseline', { unit }, plans, 'spanBaseline', options),
      keepScenario: async (scenario, options = {}) => {
        const kept = await write('span-scenarios', { method: 'POST', body: scenario }, options);
        return (await plans()).checks.keptScenario(kept);
      },
      scenario: (id, options) => read(`span-scenarios/${segment(id)}`, {}, plans, 'scenario', options),
      subscribe: live('organisation'),
    },
    relations: {
      graph: (query, options) => read('relations', query, relations, 'graph', options),
      keepPlacement: async (query, places, options = {}) => {
        await write('placement', { method: 'POST', body: { ...query, places } }, options);
      },
      subscribe: live('relations'),
    },
    surveys: {
      survey: async (id, options) => read(surveyPath(id), {}, surveys, 'survey', options),
      list: (query, options) => read('surveys', query, surveys, 'list', options),
      drawBallot: async (id, options) => {
        const drawn = await write(`${surveyPath(id)}/ballots`, { method: 'POST' }, options);
        return (await surveys()).checks.ballot(drawn);
      },
      submit: async (id, submission, options) => {
        const unsigned = submission.ballot !== undefined;
        await write(`${surveyPath(id)}/responses`, { method: 'POST', body: submission, unsigned }, options);
      },
      response: (id, options) => read(`${surveyPath(id)}/responses/mine`, {}, surveys, 'response', options),
      withdraw: async (id, options) => {
        await write(`${surveyPath(id)}/responses/mine`, { method: 'DELETE' }, options);
      },
      subscribe: live('surveys'),
    },
    results: {
      results: (query, options) => read('results', query, figures, 'results', options),
      comments: (query, options) => read('comments', query, figures, 'comments', options),
      subscribe: live('results'),
    },
    indicators: {
      figures: async (query, options) => {
        if (query.units.length === 0) return { items: [] };
        return read('indicators', query, figures, 'figures', options);
      },
      subscribe: live('indicators'),
    },
    informants: {
      pictures: (query, options) => read('informants', query, figures, 'pictures', options),
      subscribe: live('informants'),
    },
    feedback: {
      course: async (id, options) => read(`feedback/${segment(id)}`, {}, figures, 'course', options),
      closed: (unit, options) => read('feedback', { unit }, figures, 'closed', options),
      subscribe: live('feedback'),
    },
    permissions: (options) => read('permissions', {}, permissions, 'permissions', options),
  };
}

// The checks come when an answer is on its way, so that a page carries only those of what it asks.
const organisation = () => import('./http/organisation-checks.js');
const spans = () => import('./http/span-checks.js');
const plans = () => import('./http/span-plan-checks.js');
const chain = () => import('./http/chain-checks.js');
const relations = () => import('./http/relation-checks.js');
const surveys = () => import('./http/survey-checks.js');
const figures = () => import('./http/figure-checks.js');
const permissions = () => import('./http/permission-checks.js');

const surveyPath = (id: string): string => `surveys/${segment(id)}`;

function credentialsFor({ origin }: URL, getToken: GetToken | undefined): RequestCredentials {
  if (origin === (globalThis as { readonly location?: Location }).location?.origin) return 'same-origin';
  return getToken ? 'omit' : 'include';
}
