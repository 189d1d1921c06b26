import { readFile } from 'node:fs/promises';
import { memoryBackend } from '../../src/adapters/memory.js';
import { serveBackend, serveWidgets } from '../../src/server/index.js';
import { onLoopback } from './loopback.js';
import { planTown } from './span-plan.js';

/** A site with pages that others have written, and the library as it is built beside them. */
export interface EmbedSite {
  readonly address: string;
  /** Every address that was asked for, in order. */
  readonly asked: readonly string[];
  /** Puts a page at a path. */
  put(path: string, html: string, headers?: Readonly<Record<string, string>>): void;
  /** Changes the files of the library whose names begin so, as somebody would who has got at them. */
  tamper(name: string): void;
  close(): Promise<void>;
}

/** The policy of the strictest pages. Frames only from the site itself. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html tvaers";

/** What a page needs to turn links and placeholders into elements. */
export const SCRIPT =
  '<script type="module" src="/tvaers/auto.js" data-backend="/tvaers/api" data-links="/tvaers/widgets/"></script>';

/** A whole page with this in its body. */
export const pageWith = (body: string, head = SCRIPT): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>En side på intranettet</title>${head}</head><body>${body}</body></html>`;

/** Starts a site over a small organisation. It needs `dist/page`. */
export async function embedSite(): Promise<EmbedSite> {
  const viewer = { id: 'nora', roles: ['leader', 'hr'] };
  const backend = memoryBackend(planTown(), { viewer });
  const api = serveBackend({ mount: '/tvaers/api', authenticate: () => viewer, backendFor: () => backend });
  const widgets = serveWidgets({
    mount: '/tvaers',
    site: 'Planby',
    script: '/tvaers/auto.js',
    backend: '/tvaers/api',
  });
  const pages = new Map<string, Response>();
  const asked: string[] = [];
  let tampered: string | undefined;

  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/tvaers/api')) return api(request);
    const page = pages.get(pathname)?.clone() ?? widgets(request);
    if (page) return page;
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
    // The same files twice, as if two parts of the intranet had each brought the library along.
    const [, file] = /^\/(?:tvaers|kopi)\/([\w-]+\.js)$/.exec(pathname) ?? [];
    if (file === undefined) return new Response(null, { status: 404 });
    const headers = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };
    const code = await readFile(`dist/page/${file}`, 'utf8');
    const isTampered = tampered !== undefined && file.startsWith(tampered);
    return new Response(isTampered ? `${code}\nglobalThis.tampered = true;` : code, { headers });
  };

  const site = await onLoopback((request) => {
    asked.push(request.url.slice(new URL(request.url).origin.length));
    return answer(request);
  });
  return {
    address: site.origin,
    asked,
    put(path, html, headers = { 'Content-Security-Policy': STRICT }) {
      pages.set(path, new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } }));
    },
    tamper(name) {
      tampered = name;
    },
    close: () => site.close(),
  };
}
