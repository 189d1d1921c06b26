import type { Backend } from './backend.js';
import type { CallOptions, Page } from './call.js';
import { BackendError } from './errors.js';
import { ask } from './question.js';
import type { Question } from './question.js';

/** A list that has not ended after so many pages never will. */
const MOST_PAGES = 200;

/**
 * Asks for a list to its end, page by page, and gives it as one page. Short and empty pages are followed like any other.
 * @throws BackendError what the backend throws for any of the pages; `malformed` where the list goes round or has no end.
 */
export async function askAll<T>(
  backend: Backend,
  { query, ...asked }: Question<Page<T>>,
  options?: CallOptions,
): Promise<Page<T>> {
  const pages: Page<T>[] = [];
  const seen = new Set<string>();
  for (let cursor: string | undefined; pages.length < MOST_PAGES;) {
    const page = await ask<Page<T>>(
      backend,
      { ...asked, query: { ...(query as object), ...(cursor && { cursor }) } },
      options,
    );
    pages.push(page);
    cursor = page.nextCursor;
    if (cursor === undefined) {
      const { nextCursor: _, ...first } = pages[0]!;
      return {
        ...first,
        items: pages.flatMap(({ items }) => items),
        notices: pages.flatMap(({ notices = [] }) => notices),
      };
    }
    if (seen.has(cursor)) break;
    seen.add(cursor);
  }
  throw new BackendError('malformed', 'the list has no end');
}
