/**
 * True when a write comes from a page of this very origin, or from no browser at all. Browsers say where a request comes
 * from in `Sec-Fetch-Site`, older ones in `Origin`; a page cannot change either. `host` is the name that visitors know
 * the server by, where a proxy in front has changed the one in the request.
 */
export function isSameOrigin(request: Request, host = new URL(request.url).host): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
