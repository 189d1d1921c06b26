import type { Page, PageQuery } from '../../backend/call.js';
import { BackendError } from '../../backend/errors.js';

const LIMIT = 100;

/**
 * One page of a list that is known whole. A cursor says where the next page begins and which question it belongs to; it
 * means nothing to anybody else.
 * @throws BackendError `invalid` for a cursor that this question did not give.
 */
export function pageOf<T>(items: readonly T[], query: PageQuery): Page<T> {
  const { cursor, limit = LIMIT, ...asked } = query;
  const mark = markOf(JSON.stringify(Object.entries(asked).sort()));
  const start = cursor === undefined ? 0 : startOf(cursor, mark);
  const end = start + limit;
  return {
    items: items.slice(start, end),
    ...(end < items.length && { nextCursor: `${mark}.${end.toString(36)}` }),
    total: items.length,
  };
}

function startOf(cursor: string, mark: string): number {
  const [asked, at = ''] = cursor.split('.');
  if (asked === mark && /^[0-9a-z]{1,8}$/.test(at)) return parseInt(at, 36);
  throw new BackendError('invalid', 'the cursor does not belong to this question', {
    fields: [{ pointer: '/cursor', detail: 'A cursor is only good for the question that gave it' }],
  });
}

/** A short fingerprint of a text (FNV-1a, 32 bits). It tells questions apart; it protects nothing. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
