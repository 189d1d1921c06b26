import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import type { SurveyStore } from '../../../src/adapters/memory.js';
import { surveyState } from '../../../src/model/survey/survey-state.js';
import { serveBackend } from '../../../src/server/index.js';
import { answerPage } from '../../pages/views/answer-page.js';
import type { LinkView } from '../../pages/views/answer-page.js';
import type { HostConfig } from '../config.js';
import type { Signer } from '../database/secrets.js';
import { linkBackend } from '../link-backend.js';
import { strangerBackend } from '../stranger-backend.js';
import type { SurveyCatalog } from '../store/survey-catalog.js';
import type { Links, SurveyLink } from '../surveys/links.js';
import { LINK, LINK_API } from './host-context.js';
import type { HostContext, HostEnvironment } from './host-context.js';
import { RateLimit } from './rate-limit.js';
import type { HostLog } from './request-log.js';
import { STAY, issueToken, readToken } from './sign-in.js';

// Where somebody outside the organisation answers a survey by a one-time link, `/svar#<secret>`.
//
// What stands after the `#` is never sent: not to this host, not to a proxy's log, not to the next page. The page's script takes
// it out of the address bar before anything else, and exchanges it for a cookie that opens this survey and nothing more. The
// cookie goes to this path only, so that it neither mixes with whoever is signed in on the same machine nor tells of them.

export interface LinkAnswersOptions {
  readonly catalog: SurveyCatalog;
  readonly config: HostConfig;
  readonly links: Links;
  readonly log: HostLog;
  readonly now: () => Date;
  /** Seals the cookie, under a purpose of its own. */
  readonly signer: Signer;
  readonly store: SurveyStore;
}

export interface LinkAnswers {
  addTo(app: Hono<HostEnvironment>): void;
}

const COOKIE = 'tvaers-svar';
/** Wrong secrets a minute from one address before it has to wait: a secret cannot be guessed, and this way nobody tries for long. */
const GUESSES = 20;
const FORM = 1024;

export function linkAnswers(options: LinkAnswersOptions): LinkAnswers {
  const { catalog, config, links, log, now, signer, store } = options;
  const isSecure = config.origins.some((origin) => origin.startsWith('https:'));
  const guesses = new RateLimit(GUESSES);

  const linkOf = async (cookie: string | undefined): Promise<SurveyLink | undefined> => {
    const personId = cookie === undefined ? undefined : readToken(signer, cookie, now());
    return personId === undefined ? undefined : links.of(personId);
  };

  const exchange = async (context: HostContext): Promise<Response> => {
    context.header('Cache-Control', 'no-store');
    const { from } = context.var;
    const wait = guesses.wait(from);
    if (wait > 0) return context.body(null, 429, { 'Retry-After': String(wait) });
    const { noegle } = await context.req.parseBody();
    const link = typeof noegle === 'string' ? await links.find(noegle) : undefined;
    if (!link) {
      guesses.take(from);
      return context.body(null, 404);
    }
    const cookie = { path: LINK, httpOnly: true, sameSite: 'Lax', secure: isSecure, maxAge: STAY } as const;
    setCookie(context, COOKIE, issueToken(signer, link.personId, now()), cookie);
    return context.body(null, 204);
  };

  const viewOf = async (context: HostContext): Promise<LinkView> => {
    const fault = context.req.query('fejl');
    if (fault !== undefined) return { kind: fault === 'vent' ? 'wait' : 'unknown' };
    const cookie = getCookie(context, COOKIE);
    if (cookie === undefined) return { kind: 'none' };
    const link = await linkOf(cookie);
    const stored = link && (await catalog.get(link.surveyId));
    if (!link || !stored) return { kind: 'unknown' };
    const { definition } = stored;
    const { answered } = await store.standing(definition.id, link.personId);
    const about = { title: definition.title, contact: definition.contact };
    if (answered) return { kind: 'used', ...about };
    const state = surveyState(definition, now());
    if (state === 'closed') return { kind: 'closed', ...about };
    if (state === 'planned') return { kind: 'planned', ...about, opensAt: definition.opensAt };
    return { kind: 'open', ...about, surveyId: definition.id };
  };

  const page = async (context: HostContext): Promise<Response> => {
    context.header('Cache-Control', 'no-store');
    return context.html(answerPage(await viewOf(context)));
  };

  const serving = new WeakMap<Request, SurveyLink>();
  const backends = new WeakMap<object, SurveyLink>();
  const serve = serveBackend({
    mount: LINK_API,
    authenticate: (request) => {
      const link = serving.get(request);
      if (!link) return undefined;
      const viewer = { id: link.personId, roles: [] };
      backends.set(viewer, link);
      return viewer;
    },
    backendFor: (viewer) => {
      const link = viewer && backends.get(viewer);
      return link ? linkBackend(link, store, now) : strangerBackend(store, now);
    },
    permitWrite: () => true,
    onFault: log.fault,
  });
  const api = async (context: HostContext): Promise<Response> => {
    const link = await linkOf(getCookie(context, COOKIE));
    if (link) serving.set(context.req.raw, link);
    return serve(context.req.raw);
  };

  return {
    addTo(app) {
      for (const path of [LINK_API, `${LINK_API}/*`]) app.all(path, api);
      app.get(LINK, page);
      app.post(LINK, bodyLimit({ maxSize: FORM }), exchange);
    },
  };
}
