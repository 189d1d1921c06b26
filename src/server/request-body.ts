import { Refusal } from './refusal.js';

/** The text of a request's JSON body. @throws Refusal for another kind of content, or more than `limit` bytes. */
export async function jsonText(request: Request, limit: number): Promise<string> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Refusal('invalid', { status: 415, detail: 'The body has to be application/json.' });
  }
  const tooLarge = () => new Refusal('invalid', { status: 413, detail: `The body may hold ${limit} bytes.` });
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge();
  const body = await upTo(limit, request);
  if (!body) throw tooLarge();
  return body.text();
}

/** The body, read no further than the limit; undefined where it goes on after it. */
async function upTo(limit: number, request: Request): Promise<Blob | undefined> {
  // Some engines do not let a request's body be read in parts.
  if (!request.body) {
    const body = await request.blob();
    return body.size > limit ? undefined : body;
  }
  const reader = request.body.getReader();
  const chunks: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

/** @throws Refusal for what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid', { status: 400, detail: 'The body is not JSON.' });
  }
}
