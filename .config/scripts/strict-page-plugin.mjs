/** Serves /strict-page: an empty page with this script, under the policy that tvaers promises to work under. */
export function strictPagePlugin(script) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html tvaers',
  ].join('; ');
  return {
    name: 'strict-page',
    serve(context) {
      if (context.path !== '/strict-page') return undefined;
      return {
        type: 'html',
        headers: { 'content-security-policy': policy },
        body: `<!doctype html><html lang="da"><title>Streng side</title><body><script type="module" src="/${script}"></script></body></html>`,
      };
    },
  };
}
