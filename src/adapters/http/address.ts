import { BackendError } from '../../backend/errors.js';

/**
 * The base that every address is made from. A path on the page's own site; another origin only where the host names it.
 * @throws TypeError for anything else: an address that content could have chosen must never get this far.
 */
export function baseOf(base: string, allowOrigin: string | undefined): URL {
  const page = (globalThis as { readonly location?: Location }).location;
  const address = URL.canParse(base, page?.href) ? new URL(base, page?.href) : undefined;
  const own = page !== undefined && address?.origin === page.origin;
  const allowed = allowOrigin !== undefined && address?.origin === new URL(allowOrigin).origin;
  if (!address || !/^https?:$/.test(address.protocol) || address.username || (!own && !allowed)) {
    throw new TypeError(`tvaers: ${base} is not on this site, and its origin is not allowed`);
  }
  address.pathname = address.pathname.replace(/\/*$/, '/');
  address.search = '';
  address.hash = '';
  return address;
}

type Parameter = string | number | readonly string[] | undefined;

/** The address of a path below the base. Lists are written as one parameter an item, and what is undefined not at all. */
export function addressOf(base: URL, path: string, query: object = {}): string {
  const address = new URL(path, base);
  for (const [name, value] of Object.entries(query) as [string, Parameter][]) {
    if (value === undefined) continue;
    const values = typeof value === 'object' ? value : [value];
    // An empty list is not the same as none.
    for (const each of values.length > 0 ? values : ['']) address.searchParams.append(name, String(each));
  }
  return address.href;
}

/** An id as one segment of a path. @throws BackendError `not-found` for one that no address can hold. */
export function segment(id: string): string {
  if (id !== '' && id !== '.' && id !== '..') return encodeURIComponent(id);
  throw new BackendError('not-found', 'nothing can be called that');
}
