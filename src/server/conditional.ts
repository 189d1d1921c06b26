import { problem } from './problems.js';

/** A strong entity tag of a text: the same text has the same tag, in every process. */
async function tagOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `"${btoa(String.fromCharCode(...new Uint8Array(hash).slice(0, 18)))}"`;
}

const names = (list: string, tag: string, weakly: boolean): boolean =>
  list.trim() === '*' ||
  list.split(',').some((each) => (weakly ? each.trim().replace(/^W\//, '') : each.trim()) === tag);

/** A JSON text as the answer to a conditional request (RFC 9110, 13.2): whole, 304, or 412. */
export async function conditional(request: Request, text: string): Promise<Response> {
  const tag = await tagOf(text);
  const match = request.headers.get('if-match');
  if (match !== null && !names(match, tag, false)) return problem('conflict', { status: 412, headers: { ETag: tag } });
  const noneMatch = request.headers.get('if-none-match');
  if (noneMatch !== null && names(noneMatch, tag, true)) {
    return new Response(null, { status: 304, headers: { ETag: tag } });
  }
  return new Response(text, { headers: { 'Content-Type': 'application/json', ETag: tag } });
}
