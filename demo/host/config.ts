import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { Notices } from './database/change-feed.js';
import { list, wholeNumber } from './environment.js';
import type { Environment } from './environment.js';
import { gatewayOf } from './gateway/gateway-config.js';
import type { GatewayConfig } from './gateway/gateway-config.js';
import { StartFailure } from './start-failure.js';

/** Who says who the visitor is: the visitor, from the list of demo users, or a trusted proxy in front of the host. */
export type SignIn =
  | { readonly kind: 'demo' }
  | {
      readonly kind: 'proxy';
      /** The request header that holds the person's id. */
      readonly header: string;
      /** What the proxy must send in `X-Tvaers-Proxy-Secret`. */
      readonly secret: string | undefined;
      /** The addresses the proxy may call from. */
      readonly addresses: readonly string[];
    };

/** Requests a minute, counted in each process by itself. */
export interface RateLimits {
  readonly viewer: number;
  readonly address: number;
}

/** Everything the surroundings decide about the host. */
export interface HostConfig {
  readonly host: string;
  readonly port: number;
  /** A PostgreSQL server. Left out, the database is embedded in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly notices: Notices;
  /** The addresses that people know the host by. Empty: whatever the request says, or loopback names on loopback. */
  readonly origins: readonly string[];
  /** Origins whose pages may show widgets in frames. */
  readonly frames: readonly string[];
  readonly signIn: SignIn;
  /** Signs cookies and ballots. Left out, the database keeps one that it drew itself. */
  readonly secret: string | undefined;
  readonly rates: RateLimits;
  /** Days that the access log is kept. */
  readonly accessLogDays: number;
  /** Where the organisation comes from. Left out, it is in the database. */
  readonly gateway: GatewayConfig | undefined;
  /** How large a municipality an empty database is filled with, 1 for about 4,000 engagements. */
  readonly demoScale: number;
}

function noticesOf(environment: Environment): Notices {
  const notices = environment['TVAERS_NOTICES'] || 'listen';
  if (notices === 'listen' || notices === 'poll') return notices;
  throw new StartFailure(
    `TVAERS_NOTICES skal være listen eller poll, men er "${notices}".`,
    `TVAERS_NOTICES must be listen or poll, but is "${notices}".`,
  );
}

function signInOf(environment: Environment): SignIn {
  const header = environment['TVAERS_PROXY_HEADER'];
  if (!header) return { kind: 'demo' };
  const secret = environment['TVAERS_PROXY_SECRET'] || undefined;
  const addresses = list(environment['TVAERS_PROXY_ADDRESSES']);
  if (secret === undefined ? addresses.length === 0 : secret.length < 16) {
    throw new StartFailure(
      'TVAERS_PROXY_HEADER kræver TVAERS_PROXY_SECRET på mindst 16 tegn, TVAERS_PROXY_ADDRESSES eller begge dele. Ellers kunne enhver udgive sig for enhver.',
      'TVAERS_PROXY_HEADER needs TVAERS_PROXY_SECRET of at least 16 characters, TVAERS_PROXY_ADDRESSES, or both. Without them anybody could pretend to be anybody.',
    );
  }
  const odd = addresses.find((address) => isIP(address) === 0);
  if (odd !== undefined) {
    throw new StartFailure(
      `TVAERS_PROXY_ADDRESSES skal være IP-adresser, men indeholder "${odd}".`,
      `TVAERS_PROXY_ADDRESSES must hold IP addresses, but has "${odd}".`,
    );
  }
  return { kind: 'proxy', header, secret, addresses };
}

function originsOf(environment: Environment, name: 'TVAERS_ORIGIN' | 'TVAERS_FRAMES'): readonly string[] {
  return list(environment[name]).map((text) => {
    const address = URL.canParse(text) ? new URL(text) : undefined;
    if (address && /^https?:$/.test(address.protocol)) return address.origin;
    throw new StartFailure(
      `${name} skal være adresser som https://intranet.example.dk, men indeholder "${text}".`,
      `${name} must hold addresses such as https://intranet.example.dk, but has "${text}".`,
    );
  });
}

function secretOf(environment: Environment): string | undefined {
  const secret = environment['TVAERS_SECRET'];
  if (!secret) return undefined;
  if (secret.length >= 32) return secret;
  throw new StartFailure(
    'TVAERS_SECRET skal være på mindst 32 tegn.',
    'TVAERS_SECRET must have at least 32 characters.',
  );
}

/**
 * The configuration that the environment asks for. Every setting has a default that is safe on one machine.
 * @throws StartFailure naming the first variable that makes no sense.
 */
export function configOf(environment: Environment): HostConfig {
  const signIn = signInOf(environment);
  const gateway = gatewayOf(environment);
  if (gateway && signIn.kind === 'demo') {
    throw new StartFailure(
      'TVAERS_OS2MO_URL kræver TVAERS_PROXY_HEADER. Ellers kunne enhver vælge at være enhver i den rigtige organisation.',
      'TVAERS_OS2MO_URL needs TVAERS_PROXY_HEADER. Without it anybody could choose to be anybody in the real organisation.',
    );
  }
  return {
    host: environment['HOST'] || '127.0.0.1',
    port: wholeNumber(environment, 'PORT', { min: 0, max: 65535, fallback: 4100 }),
    databaseUrl: environment['DATABASE_URL'] || undefined,
    dataFolder: resolve(environment['TVAERS_DATA'] || '.data'),
    notices: noticesOf(environment),
    origins: originsOf(environment, 'TVAERS_ORIGIN'),
    frames: originsOf(environment, 'TVAERS_FRAMES'),
    signIn,
    secret: secretOf(environment),
    rates: {
      viewer: wholeNumber(environment, 'TVAERS_RATE_VIEWER', { min: 1, max: 1_000_000, fallback: 600 }),
      address: wholeNumber(environment, 'TVAERS_RATE_ADDRESS', { min: 1, max: 1_000_000, fallback: 6000 }),
    },
    gateway,
    accessLogDays: wholeNumber(environment, 'TVAERS_ACCESS_LOG_DAYS', { min: 1, max: 3650, fallback: 180 }),
    demoScale: wholeNumber(environment, 'TVAERS_DEMO_PERCENT', { min: 10, max: 1000, fallback: 100 }) / 100,
  };
}
