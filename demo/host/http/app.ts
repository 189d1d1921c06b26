import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { isBackendError } from '../../../src/backend/errors.js';
import type { Caller } from '../access.js';
import { API, isApi } from './host-context.js';
import type { HostEnvironment } from './host-context.js';
import type { LinkAnswers } from './link-answers.js';
import type { HostLog } from './request-log.js';
import type { StaticFiles } from './static-files.js';
import { knownHost, knownVisitor, logged, refusal, safe, sameOriginWrites } from './steps.js';
import type { VisitorOptions } from './steps.js';

export interface AppOptions extends VisitorOptions {
  readonly log: HostLog;
  /** Answers under `/tvaers/api`. */
  readonly api: (request: Request, caller: Caller | undefined) => Promise<Response>;
  /** Where one-time links lead. */
  readonly answers: LinkAnswers;
  /** The library's files, under `/tvaers/`. */
  readonly library: StaticFiles;
  /** Answers for pages with one element, under `/tvaers/` too; undefined for everything else. */
  readonly widgets: (request: Request) => Response | undefined;
  readonly isHealthy: () => Promise<boolean>;
}

const LIBRARY = '/tvaers/';

/** The whole host as one function from request to response. */
export function hostApp(options: AppOptions): Hono<HostEnvironment> {
  const { answers, api, config, isHealthy, library, log, pages, widgets } = options;
  const app = new Hono<HostEnvironment>();

  app.use(logged(log), compress({ encoding: 'gzip' }), safe);
  app.get('/health', async (context) => {
    const healthy = await isHealthy();
    const status = healthy ? 'ok' : 'unavailable';
    return context.json({ status }, healthy ? 200 : 503, { 'Cache-Control': 'no-store' });
  });
  app.use(knownHost(config), knownVisitor(options), sameOriginWrites(config, pages));
  for (const path of [API, `${API}/*`]) app.all(path, (context) => api(context.req.raw, context.var.caller));
  app.get(`${LIBRARY}*`, async (context) => {
    const { path, raw } = context.req;
    const widget = widgets(raw);
    if (widget) return widget;
    const file = await library.answer(path.slice(LIBRARY.length), raw);
    // Code that anybody may have: a frame without an origin and a page on another site ask for it as strangers.
    file?.headers.set('Access-Control-Allow-Origin', '*');
    return file ?? pages.fault(context, 404);
  });
  answers.addTo(app);
  pages.addTo(app);
  app.notFound((context) => pages.fault(context, 404));
  app.onError(async (error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (isBackendError(error)) {
      // Whoever threw it has told the log.
      if (isApi(context)) return refusal(error.kind, { retryAfter: error.retryAfter });
      const page = await pages.fault(context, 500);
      return new Response(page.body, { status: 503, headers: page.headers });
    }
    log.fault(error);
    return isApi(context) ? refusal('unavailable', { status: 500 }) : pages.fault(context, 500);
  });
  return app;
}
