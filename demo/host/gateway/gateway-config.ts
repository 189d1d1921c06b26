import { isLoopback, list, wholeNumber } from '../environment.js';
import type { Environment } from '../environment.js';
import { StartFailure } from '../start-failure.js';
import type { ClientCredentials } from './client-credentials.js';

/** Where the organisation comes from when it does not come from the host's own database. */
export interface GatewayConfig {
  /** Where OS2mo answers GraphQL. */
  readonly url: string;
  /** The uuid of the unit at the top of what is shown. */
  readonly root: string;
  readonly credentials: ClientCredentials;
  /** Minutes that the organisation is kept in memory. */
  readonly minutes: number;
  /** The fraction of an engagement that means full time. */
  readonly fullTime: number;
  /** A JSON file with what OS2mo does not know (`own-data.ts`). */
  readonly ownFile: string | undefined;
  /** The roles that no post gives, by person id. */
  readonly hr: readonly string[];
  readonly editors: readonly string[];
}

const NAMES = ['URL', 'ROOT', 'TOKEN_URL', 'CLIENT_ID', 'CLIENT_SECRET'] as const;

/** @throws StartFailure unless it is an address that a secret may be sent to. */
function safeAddress(environment: Environment, name: string): string {
  const text = environment[name] ?? '';
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = address?.protocol === 'https:' || (address?.protocol === 'http:' && isLoopback(address.hostname));
  if (address && isSafe && !address.username && !address.password) return address.href;
  throw new StartFailure(
    `${name} skal være en https-adresse uden navn og adgangskode.`,
    `${name} must be an https address without name and password.`,
  );
}

/**
 * What the environment says of an OS2mo installation, or undefined where it says nothing.
 * @throws StartFailure where it says only a part of it, or something that makes no sense.
 */
export function gatewayOf(environment: Environment): GatewayConfig | undefined {
  const missing = NAMES.filter((name) => !environment[`TVAERS_OS2MO_${name}`]);
  if (missing.length === NAMES.length) return undefined;
  if (missing.length > 0) {
    const names = missing.map((name) => `TVAERS_OS2MO_${name}`).join(', ');
    throw new StartFailure(`Til OS2mo mangler ${names}.`, `OS2mo also needs ${names}.`);
  }
  return {
    url: safeAddress(environment, 'TVAERS_OS2MO_URL'),
    root: environment['TVAERS_OS2MO_ROOT'] ?? '',
    credentials: {
      tokenUrl: safeAddress(environment, 'TVAERS_OS2MO_TOKEN_URL'),
      clientId: environment['TVAERS_OS2MO_CLIENT_ID'] ?? '',
      clientSecret: environment['TVAERS_OS2MO_CLIENT_SECRET'] ?? '',
    },
    minutes: wholeNumber(environment, 'TVAERS_OS2MO_MINUTES', { min: 1, max: 1440, fallback: 5 }),
    fullTime: wholeNumber(environment, 'TVAERS_OS2MO_FULL_TIME', { min: 1, max: 10_000_000, fallback: 100 }),
    ownFile: environment['TVAERS_OS2MO_OWN'] || undefined,
    hr: list(environment['TVAERS_HR']),
    editors: list(environment['TVAERS_EDITORS']),
  };
}
