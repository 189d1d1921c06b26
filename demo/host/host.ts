import { sql } from 'drizzle-orm';
import type { Viewer } from '../../src/backend/viewer.js';
import { serveBackend, serveWidgets } from '../../src/server/index.js';
import type { DemoUser } from '../data/users.js';
import type { Caller } from './access.js';
import { ballotsOf } from './ballots.js';
import type { HostConfig } from './config.js';
import { ChangeFeed } from './database/change-feed.js';
import { rowsOf } from './database/database.js';
import type { Database } from './database/database.js';
import { signerFor, storedSecret } from './database/secrets.js';
import { openHouse } from './gateway/open-house.js';
import { hostBackend } from './host-backend.js';
import { hostApp } from './http/app.js';
import { EndableRequests } from './http/endable-requests.js';
import { API } from './http/host-context.js';
import { linkAnswers } from './http/link-answers.js';
import { demoPages } from './http/pages.js';
import type { HostLog } from './http/request-log.js';
import type { StaticFiles } from './http/static-files.js';
import { Looks } from './store/access-log.js';
import { loadDemoUsers } from './store/organisation-store.js';
import { mappedUnits, sqlInformants } from './store/sql-informants.js';
import { sqlFeedback, sqlFeedbackPages } from './store/sql-feedback.js';
import { sqlPlacements } from './store/sql-placements.js';
import { sqlScenarios } from './store/sql-scenarios.js';
import { SqlRelationReader } from './store/sql-relation-reader.js';
import { SqlResultsReader } from './store/sql-results-reader.js';
import { SqlSurveyStore } from './store/sql-survey-store.js';
import { SurveyCatalog } from './store/survey-catalog.js';
import { strangerBackend } from './stranger-backend.js';
import { linksIn } from './surveys/links.js';
import { upkeep } from './upkeep.js';

export interface HostOptions {
  readonly config: HostConfig;
  /** With its tables up to date. */
  readonly database: Database;
  readonly log: HostLog;
  /** What is served under `/tvaers/`. */
  readonly library: StaticFiles;
  /** What the demo's pages refer to. */
  readonly assets: StaticFiles;
  readonly now?: () => Date;
}

/** The reference host without a network: from request to response, over a database. */
export interface Host {
  /** `address` is where the connection comes from. */
  fetch(request: Request, address?: string): Promise<Response>;
  /** Does what the clock asks for now: tells of surveys that opened or closed, deletes what is due. It also happens by itself. */
  tick(): Promise<void>;
  /** Ends what would otherwise never end, so that a server can stop. */
  endStreams(): void;
  close(): Promise<void>;
}

/** Milliseconds between looks at the clock, and between rounds of upkeep. */
const LOOK = 5000;
const ROUND = 3_600_000;
const STREAM = `${API}/stream`;
/** The themes that come with the library, for `?theme=` on a widget's page. */
const THEMES = ['tvaers', 'dkfds-borger', 'dkfds-virk', 'eksempel-kommune', 'high-contrast'];
/** Milliseconds in which a healthy database answers. */
const HEALTHY = 2000;

export async function openHost(options: HostOptions): Promise<Host> {
  const { assets, config, database, library, log, now = () => new Date() } = options;
  const secret = config.secret ?? (await storedSecret(database.sql));
  const feed = await ChangeFeed.open(database, config.notices);
  const house = await openHouse({ config, database: database.sql, feed, now, onFailure: log.fault });
  const catalog = new SurveyCatalog(database.sql, feed);
  const reader = new SqlRelationReader(database.sql, catalog, feed, now);
  const results = new SqlResultsReader({
    database: database.sql,
    inProcess: database.inProcess ?? false,
    catalog,
    feed,
    now,
  });
  const ballots = ballotsOf(signerFor(secret, 'ballots'));
  const store = new SqlSurveyStore({ database: database.sql, catalog, ballots, feed });
  const looks = new Looks(database.sql, now);
  const informants = sqlInformants(database.sql);
  const feedback = sqlFeedback(database.sql);
  const placements = sqlPlacements(database.sql, feed, now);
  const scenarios = sqlScenarios(database.sql, now);
  const streams = new EndableRequests();
  let isStopping = false;

  const callers = new WeakMap<Request, Caller>();
  const serve = serveBackend({
    mount: API,
    authenticate: (request): Viewer | undefined => callers.get(request),
    backendFor: async (viewer) => {
      // Whoever has not signed in is nobody of the organisation, and what they may do needs none.
      if (!viewer) return strangerBackend(store, now);
      const home = await house.get();
      const parts = { feed, store, reader, informants, feedback, results, looks, placements, scenarios, now };
      return hostBackend(home.callerOf(viewer.id), home, parts);
    },
    // The host has looked already, and knows the names it is reached by.
    permitWrite: () => true,
    onFault: log.fault,
  });
  const api = (request: Request, caller: Caller | undefined): Promise<Response> => {
    const asked = new URL(request.url).pathname === STREAM ? streams.endable(request) : request;
    if (caller) callers.set(asked, caller);
    return serve(asked);
  };

  const signer = signerFor(secret, 'sign-in');
  const users = async (): Promise<readonly DemoUser[]> =>
    config.signIn.kind === 'demo' ? loadDemoUsers(database.sql) : [];
  const pages = demoPages({
    assets,
    catalog,
    config,
    feed,
    house: () => house.get(),
    feedback: sqlFeedbackPages(database.sql),
    mappedUnits: () => mappedUnits(database.sql),
    now,
    signer,
    store,
    users,
  });
  const answers = linkAnswers({
    catalog,
    config,
    links: linksIn(database.sql),
    log,
    now,
    signer: signerFor(secret, 'links'),
    store,
  });
  const [origin] = config.origins;
  const widgets = serveWidgets({
    mount: '/tvaers',
    site: 'Solbjerg Kommune',
    script: '/tvaers/auto.js',
    backend: API,
    frames: config.frames,
    themes: Object.fromEntries(THEMES.map((name) => [name, `/tvaers/themes/${name}.css`])),
    ...(origin !== undefined && { origin }),
  });
  const app = hostApp({
    answers,
    api,
    config,
    house: () => house.get(),
    isHealthy: async () => !isStopping && (await isAnswering(database)),
    library,
    log,
    now,
    pages,
    signer,
    widgets,
  });

  const look = (): Promise<void> => catalog.tick(now());
  const round = (): Promise<void> =>
    upkeep({ database: database.sql, feed, accessLogDays: config.accessLogDays }, now());
  let working: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => () => {
    working = working.then(work).catch(log.fault);
  };
  await round();
  await look();
  const timers = [setInterval(inTurn(look), LOOK), setInterval(inTurn(round), ROUND)].map((timer) => timer.unref());

  return {
    fetch: async (request, address = '') => app.fetch(request, { address }),
    tick: async () => {
      await round();
      await look();
    },
    endStreams: () => {
      isStopping = true;
      streams.end();
    },
    close: async () => {
      streams.end();
      timers.forEach(clearInterval);
      await working;
      for (const part of [house, catalog, reader]) part.close();
      await feed.close();
    },
  };
}

async function isAnswering(database: Database): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(resolve, HEALTHY, false).unref();
  });
  const asked = rowsOf(database.sql, sql`select 1 as one`).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]);
}
