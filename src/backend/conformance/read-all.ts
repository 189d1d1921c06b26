import type { Page } from '../call.js';
import { expect } from './expect.js';

/** Every item of a list, page by page. Fails where the pages never end. */
export async function readAll<T>(
  read: (cursor: string | undefined) => Promise<Page<T>>,
  limit: number,
): Promise<readonly T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    expect(page.items.length <= limit, `a page of at most ${limit} held ${page.items.length}`);
    items.push(...page.items);
    cursor = page.nextCursor;
    expect(cursor === undefined || !seen.has(cursor), 'the pages go round in a circle');
    if (cursor !== undefined) seen.add(cursor);
  } while (cursor !== undefined);
  return items;
}
