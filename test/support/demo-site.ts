import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { build } from 'esbuild';
import { bundleWorker } from '../../.config/scripts/worker-file.mjs';
import { assets, renderPage } from '../../demo/pages/render.js';
import type { PageContext } from '../../demo/pages/render.js';

/** The demo's pages under the host's policy, without a host: there is nobody to ask. */
export interface DemoSite {
  readonly address: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): void;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html tvaers";
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Bundles scripts into memory, by the name they are asked for. */
async function scripts(entryPoints: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints,
    outdir: '/',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    tsconfig: 'tsconfig.json',
    write: false,
  });
  return new Map(outputFiles.map(({ contents, path }) => [path, contents]));
}

/** Serves the pages as somebody sees them; left out, nobody is signed in. */
export async function demoSite(seen: Omit<PageContext, 'query'> = { users: [] }): Promise<DemoSite> {
  const [worker, library, own] = await Promise.all([
    bundleWorker('src/layout/layout-worker.ts', true),
    scripts({ auto: 'src/auto.ts' }),
    scripts({
      'egne-tal': 'demo/pages/scripts/egne-tal.ts',
      'stort-kort': 'demo/pages/scripts/stort-kort.ts',
    }),
  ]);
  const asked: string[] = [];
  const answer = async ({
    pathname: path,
    searchParams,
  }: URL): Promise<readonly [status: number, type: string, body: string | Uint8Array]> => {
    if (path === '/tvaers/layout-worker.ts') return [200, 'text/javascript', worker];
    const script = library.get(path.replace('/tvaers', '')) ?? own.get(path.replace('/aktiver', ''));
    if (script) return [200, 'text/javascript', script];
    const asset = assets.get(path);
    if (asset) return [200, TYPES[extname(asset)] ?? 'text/plain', await readFile(asset)];
    const page = renderPage(path, { ...seen, query: searchParams });
    return page === undefined ? [404, 'text/plain', ''] : [200, 'text/html; charset=utf-8', page];
  };
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    asked.push(address.pathname);
    void answer(address).then(([status, type, body]) => {
      response
        .writeHead(status, {
          'Content-Security-Policy': POLICY,
          'Content-Type': type,
          'X-Content-Type-Options': 'nosniff',
        })
        .end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
