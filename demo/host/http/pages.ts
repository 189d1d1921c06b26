import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { PageContext, PageFault } from '../../pages/page-context.js';
import { renderPage } from '../../pages/render.js';
import { mayClose } from '../access.js';
import { closeSurvey } from '../surveys/close-survey.js';
import type { HostConfig } from '../config.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Signer } from '../database/secrets.js';
import type { HostContext, HostEnvironment } from './host-context.js';
import { pageContext } from './page-contexts.js';
import type { PageContextsOptions } from './page-contexts.js';
import { COOKIE, STAY, issueToken } from './sign-in.js';
import type { StaticFiles } from './static-files.js';

export interface PagesOptions extends PageContextsOptions {
  readonly feed: ChangeFeed;
  readonly config: HostConfig;
  readonly signer: Signer;
  /** What the pages refer to, by path. */
  readonly assets: StaticFiles;
}

export interface Pages {
  /** Adds the pages to the host. */
  addTo(app: Hono<HostEnvironment>): void;
  /** The page about what went wrong. */
  fault(context: HostContext, status: PageFault): Promise<Response>;
}

/** Pages that hold nothing of anybody. The others say 401 to somebody who has not signed in, and what to do about it. */
const PUBLIC = new Set(['/', '/vaelg-bruger', '/privatliv', '/egne-tal', '/stort-kort']);
const FORM = 16 * 1024;

/** The demo intranet: its pages, *Vælg bruger*, and HR's closing of a survey before time. */
export function demoPages(options: PagesOptions): Pages {
  const { assets, config, feed, now, signer, users } = options;
  const isDemo = config.signIn.kind === 'demo';
  const isSecure = config.origins.some((origin) => origin.startsWith('https:'));

  const contextOf = ({ req, var: { caller } }: HostContext): Promise<PageContext> =>
    pageContext(caller, new URL(req.url).searchParams, options);

  const send = (context: HostContext, html: string, status: 200 | PageFault): Response => {
    context.header('Cache-Control', 'private, no-cache');
    return context.html(html, status);
  };

  const fault = async (context: HostContext, status: PageFault): Promise<Response> => {
    // A fault may be why nothing can be found out about the visitor.
    const about: PageContext = status === 500 ? { users: [], query: new URLSearchParams() } : await contextOf(context);
    return send(context, renderPage(context.req.path, { ...about, error: status }) ?? '', status);
  };

  const signIn = async (context: HostContext): Promise<Response> => {
    const { bruger } = await context.req.parseBody();
    // Only those on the list: the demo lends out a handful of people, not everybody.
    const user = (await users()).find(({ id }) => id === bruger);
    if (!user) return context.redirect('/vaelg-bruger?fejl', 303);
    const cookie = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure, maxAge: STAY } as const;
    setCookie(context, COOKIE, issueToken(signer, user.id, now()), cookie);
    return context.redirect('/', 303);
  };

  const signOut = (context: HostContext): Response => {
    deleteCookie(context, COOKIE, { path: '/', secure: isSecure });
    return context.redirect('/', 303);
  };

  const close = async (context: HostContext): Promise<Response> => {
    const { caller } = context.var;
    if (!caller) return fault(context, 401);
    if (!mayClose(caller)) return fault(context, 403);
    const { undersoegelse: id } = await context.req.parseBody();
    if (typeof id !== 'string' || !(await closeSurvey(feed, id, caller.id, now()))) return fault(context, 404);
    return context.redirect(`/hr?lukket=${encodeURIComponent(id)}`, 303);
  };

  const page = async (context: HostContext): Promise<Response> => {
    const { path } = context.req;
    const { caller } = context.var;
    const html = renderPage(path, await contextOf(context));
    if (html === undefined) return fault(context, 404);
    if (path === '/hr' && caller && !mayClose(caller)) return fault(context, 403);
    return send(context, html, caller || PUBLIC.has(path) ? 200 : 401);
  };

  return {
    fault,
    addTo(app) {
      const small = bodyLimit({ maxSize: FORM });
      if (isDemo) {
        app.post('/vaelg-bruger', small, signIn);
        app.post('/log-ud', signOut);
      }
      app.post('/hr/luk', small, close);
      app.get('*', (context) => assets.answer(context.req.path, context.req.raw) ?? page(context));
    },
  };
}
