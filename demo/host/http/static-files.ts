import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.png', '.woff2']);
/** A name with a fingerprint of the content in it: another content would have another name. Our own words hold no capital or figure. */
const HASHED = /-(?=[^.]*[A-Z0-9])[\w-]{7}\.\w+$/;

type Encoding = 'br' | 'gzip' | 'identity';

const compress: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
  identity: (bytes) => Promise.resolve(bytes),
};

/** The best encoding the browser takes. */
function encodingFor(accepted: string): Encoding {
  const offered = accepted.split(',').map((part) => part.trim().split(/\s*;\s*q=/));
  const takes = (name: string) => offered.some(([coding, weight = '1']) => coding === name && Number(weight) > 0);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/** One file as it is sent. Each encoding is made when it is first asked for, and kept. */
class StaticFile {
  readonly #bytes: Buffer;
  readonly #name: string;
  readonly #hash: string;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(name: string, bytes: Buffer) {
    this.#name = name;
    this.#bytes = bytes;
    this.#hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  }

  async answer(request: Request): Promise<Response> {
    const type = extname(this.#name);
    const encoding = COMPRESSED.has(type) ? 'identity' : encodingFor(request.headers.get('accept-encoding') ?? '');
    const etag = `"${this.#hash}-${encoding}"`;
    const headers = new Headers({
      'Cache-Control': HASHED.test(this.#name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      ETag: etag,
      Vary: 'Accept-Encoding',
    });
    const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim());
    if (known.includes(etag)) return new Response(null, { status: 304, headers });
    if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
    const encoded = this.#encoded.get(encoding) ?? compress[encoding](this.#bytes);
    this.#encoded.set(encoding, encoded);
    const body = await encoded;
    headers.set('Content-Length', String(body.byteLength));
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers });
  }
}

/** Files held in memory under the names they are asked for. What was not there at the start is not there. */
export interface StaticFiles {
  /** The file's answer, or undefined where there is none of that name. */
  answer(name: string, request: Request): Promise<Response> | undefined;
}

/** Every file in the folder and those below it, by its path in the folder. Empty where there is no folder. */
export async function folderFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return staticFiles(new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), path])));
}

/** The files of these paths under the names given. */
export async function staticFiles(paths: ReadonlyMap<string, string>): Promise<StaticFiles> {
  const files = new Map(
    await Promise.all(
      [...paths].map(async ([name, path]) => [name, new StaticFile(name, await readFile(path))] as const),
    ),
  );
  return { answer: (name, request) => files.get(name)?.answer(request) };
}
