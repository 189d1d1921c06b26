import { BlockList, isIP } from 'node:net';
import type { SignIn } from '../config.js';
import { sameText } from '../database/secrets.js';
import type { Signer } from '../database/secrets.js';

export const COOKIE = 'tvaers-bruger';
/** Seconds that somebody stays signed in: a working day. */
export const STAY = 10 * 3600;
const PROXY_SECRET = 'x-tvaers-proxy-secret';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A text that says who somebody is until a moment, sealed so that nobody else can have written it. */
export function issueToken(signer: Signer, personId: string, now: Date): string {
  const claim = encode([personId, Math.floor(now.getTime() / 1000) + STAY]);
  return `${claim}.${signer.sign(claim)}`;
}

/** Whom a token is about, or undefined where it is not ours, has been changed or has run out. */
export function readToken(signer: Signer, token: string, now: Date): string | undefined {
  const [claim = '', seal = ''] = token.split('.');
  if (!sameText(signer.sign(claim), seal)) return undefined;
  const [personId, until] = JSON.parse(Buffer.from(claim, 'base64url').toString()) as [string, number];
  return now.getTime() / 1000 < until ? personId : undefined;
}

type Proxy = Extract<SignIn, { readonly kind: 'proxy' }>;

/** Whether a request comes from the proxy that the host was told to trust. */
export type IsTrusted = (headers: Headers, address: string) => boolean;

/** IPv4 addresses as they are written, also where the socket gives them in IPv6 clothes. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** Trusts by address, by secret, or by both where both are set. */
export function trustOf({ addresses, secret }: Proxy): IsTrusted {
  const known = new BlockList();
  for (const address of addresses) known.addAddress(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return (headers, address) => {
    const from = plain(address);
    const family = isIP(from);
    const comesFromThere =
      addresses.length === 0 || (family !== 0 && known.check(from, family === 6 ? 'ipv6' : 'ipv4'));
    return comesFromThere && (secret === undefined || sameText(secret, headers.get(PROXY_SECRET) ?? ''));
  };
}
