/**
 * The address of a service as the host's own script gives it. Relative to the page where there is one.
 * @throws TypeError for what is no web address, or holds a name and password.
 */
export function endpointOf(address: string): URL {
  const page = (globalThis as { readonly location?: Location }).location;
  const endpoint = URL.canParse(address, page?.href) ? new URL(address, page?.href) : undefined;
  if (endpoint && /^https?:$/.test(endpoint.protocol) && !endpoint.username && !endpoint.password) return endpoint;
  throw new TypeError('tvaers: the address of the service is no http address, or holds a password');
}
