import { performance } from 'node:perf_hooks';
import { getCookie } from 'hono/cookie';
import type { ErrorKind } from '../../../src/backend/errors.js';
import { isSameOrigin } from '../../../src/server/cross-site.js';
import { problem } from '../../../src/server/problems.js';
import type { ProblemDetails } from '../../../src/server/problems.js';
import type { HostConfig } from '../config.js';
import type { Signer } from '../database/secrets.js';
import { isLoopback } from '../environment.js';
import type { House } from '../store/house.js';
import { SAFE_HEADERS } from './headers.js';
import type { HostContext, Step } from './host-context.js';
import { isApi } from './host-context.js';
import type { Pages } from './pages.js';
import { RateLimit } from './rate-limit.js';
import type { HostLog } from './request-log.js';
import { COOKIE, readToken, trustOf } from './sign-in.js';

// What every request goes through before it is answered, in the order in which the host lets it.

const isWrite = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** A problem that the profile's server never got to see, said as it would have. */
export const refusal = (kind: ErrorKind, details: ProblemDetails = {}): Response =>
  problem(kind, { ...details, headers: { 'Cache-Control': 'private, no-cache' } });

/** Writes a line about every request when it has been answered. */
export function logged(log: HostLog): Step {
  return async (context, next) => {
    const since = performance.now();
    await next();
    const { method, path } = context.req;
    log.request({ method, path, status: context.res.status, ms: performance.now() - since });
  };
}

/** Puts on every answer what makes it safe to show. A widget's page says itself who may show it. */
export const safe: Step = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(SAFE_HEADERS))
    if (!context.res.headers.has(name)) context.header(name, value);
};

/** Refuses requests for another name than the host's own, so that no foreign name can be led to this machine. */
export function knownHost({ host, origins }: HostConfig): Step {
  const names = new Set(origins.map((origin) => new URL(origin).hostname));
  const isKnown = (name: string): boolean =>
    names.has(name) || isLoopback(name) || (names.size === 0 && !isLoopback(host));
  return async (context, next) =>
    isKnown(new URL(context.req.url).hostname)
      ? next()
      : context.text('TVAERS_ORIGIN says which names this host answers to, and this is none of them.\n', 421);
}

export interface VisitorOptions {
  readonly config: HostConfig;
  readonly now: () => Date;
  readonly signer: Signer;
  readonly house: () => Promise<House>;
  readonly pages: Pages;
}

/** Finds out who is asking, and refuses those who ask too often: by person where there is one, by address in any case. */
export function knownVisitor({ config, house, now, pages, signer }: VisitorOptions): Step {
  const byAddress = new RateLimit(config.rates.address);
  const byPerson = new RateLimit(config.rates.viewer);
  const { signIn } = config;
  const isTrusted = signIn.kind === 'proxy' ? trustOf(signIn) : () => false;

  const personOf = (context: HostContext, isProxy: boolean): string | undefined => {
    if (signIn.kind === 'proxy') return isProxy ? context.req.header(signIn.header) : undefined;
    const token = getCookie(context, COOKIE);
    return token === undefined ? undefined : readToken(signer, token, now());
  };

  return async (context, next) => {
    const { address } = context.env;
    const isProxy = isTrusted(context.req.raw.headers, address);
    const personId = personOf(context, isProxy);
    const behind = isProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    const from = behind ?? address;
    context.set('from', from);
    const wait = Math.max(byAddress.take(from), personId === undefined ? 0 : byPerson.take(personId));
    if (wait > 0) {
      const refused = isApi(context) ? refusal('rate-limited') : await pages.fault(context, 429);
      refused.headers.set('Retry-After', String(wait));
      return refused;
    }
    context.set('caller', personId === undefined ? undefined : (await house()).callerOf(personId));
    return next();
  };
}

/** Refuses what another site's page tries to send in the visitor's name. */
export function sameOriginWrites({ origins }: HostConfig, pages: Pages): Step {
  const hosts = origins.map((origin) => new URL(origin).host);
  return async (context, next) => {
    const request = context.req.raw;
    const own = hosts.length > 0 ? hosts : [new URL(request.url).host];
    if (!isWrite(request.method) || own.some((host) => isSameOrigin(request, host))) return next();
    return isApi(context)
      ? refusal('forbidden', { detail: 'A write has to come from a page of this site.' })
      : pages.fault(context, 403);
  };
}
