// Serves a page for each library on loopback: ours from the built files of the package, the peers from bundles.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { bundleWith, compressed } from '../bundle.mjs';

const HERE = 'test/bench/graph';
const bundle = (source, packages, format) => bundleWith(packages, HERE, source, format);
/** As strict as an intranet's. The peers write style attributes, and need no policy to be measured. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html tvaers";
const STYLE =
  'html, body { margin: 0 } #stage { position: absolute; inset: 0; block-size: 800px } tvaers-relation-map { --tvaers-relation-map-height: 760px }';

const html = (scripts) =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/bench.css"><div id="stage"></div>${scripts}`;
const script = (path) => `<script type="module" src="${path}"></script>`;

/** What a page with one peer loads, and what the peer with the few lines that use it weighs. */
async function peerBundle(name, packages) {
  const worker = await readFile(`${HERE}/peers/${name}.mjs`, 'utf8').then((text) => text.includes('/worker/'));
  const [page, alone, workerText] = await Promise.all([
    bundle(`import { bench } from './harness.mjs'; import peer from './peers/${name}.mjs'; bench(peer);`, packages),
    bundle(`export { default } from './peers/${name}.mjs';`, packages),
    worker ? bundle(`${HERE}/peers/d3-worker.mjs`, packages, 'iife') : '',
  ]);
  return { page, worker: workerText, weight: compressed(alone) + (worker ? compressed(workerText) : 0) };
}

/**
 * @param {string} packages the folder with the peers' packages
 * @param {readonly string[]} peers
 * @param {(name: string, target: string) => string} networkFor the network as JSON, as a library's page takes it
 */
export async function serve(packages, peers, networkFor) {
  const bundles = new Map(await Promise.all(peers.map(async (name) => [name, await peerBundle(name, packages)])));
  const own = await bundle(
    `import { bench } from './harness.mjs'; import { own } from './own.mjs'; bench(own);`,
    packages,
  );
  let fetched = new Map();

  async function answer(path) {
    const [, room, name, last] = path.split('/');
    if (room === 'bench.css') return ['text/css', STYLE];
    if (room === 'network') return ['application/json', networkFor(name, last)];
    if (room === 'worker') return ['text/javascript', bundles.get('d3-worker-canvas').worker];
    if (room === 'own.js') return ['text/javascript', own];
    if (room === 'peer.js') return ['text/javascript', bundles.get(name).page];
    if (room === 'page')
      return bundles.has(name)
        ? ['text/html', html(script(`/peer.js/${name}`))]
        : ['text/html', html(script('/own.js') + script('/tvaers/auto.js'))];
    if (room !== 'tvaers') return undefined;
    const body = await readFile(join('dist/page', name));
    fetched.set(name, compressed(body));
    return ['text/javascript', body];
  }

  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://x');
    const found = await answer(pathname).catch(() => undefined);
    if (!found) return response.writeHead(404).end();
    const isOwn = pathname.startsWith('/page/') && !bundles.has(pathname.split('/')[2]);
    return response
      .writeHead(200, {
        'content-type': `${found[0]}; charset=utf-8`,
        'cache-control': 'no-store',
        ...(isOwn && { 'content-security-policy': POLICY }),
      })
      .end(found[1]);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    /** Begins to count the files of the package that are fetched. */
    forget: () => (fetched = new Map()),
    /** Kilobytes: a peer's bundle, or the files of the package that were fetched. */
    weight: (target) => bundles.get(target)?.weight ?? [...fetched.values()].reduce((sum, size) => sum + size, 0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
