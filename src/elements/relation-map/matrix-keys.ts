/** A place in the grid. Row −1 is the heads of the columns, column −1 the heads of the rows. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

/** What a key asks of the grid. */
export type MatrixAction = { readonly name: 'go'; readonly to: MatrixPlace } | { readonly name: 'open' | 'back' };

/** Rows that a page of keys goes past. */
const PAGE = 10;

/**
 * Arrows go one place, Home and End to the ends of the row, with Ctrl to the first and last of all, Page Up and Down ten
 * rows. Undefined for keys that are the browser's own. `count` is how many rows and columns there are.
 */
export function matrixAction(
  { altKey, ctrlKey, key, metaKey }: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'key' | 'metaKey'>,
  { column, row }: MatrixPlace,
  count: number,
): MatrixAction | undefined {
  if (altKey) return undefined;
  const isFar = ctrlKey || metaKey;
  const go = (toRow: number, toColumn: number): MatrixAction => ({
    name: 'go',
    to: within(toRow, toColumn, { row, column }, count),
  });
  if (key === 'Home') return isFar ? go(0, 0) : go(row, 0);
  if (key === 'End') return isFar ? go(count - 1, count - 1) : go(row, count - 1);
  if (isFar) return undefined;
  switch (key) {
    case 'ArrowUp':
      return go(row - 1, column);
    case 'ArrowDown':
      return go(row + 1, column);
    case 'ArrowLeft':
      return go(row, column - 1);
    case 'ArrowRight':
      return go(row, column + 1);
    case 'PageUp':
      return go(Math.max(0, row - PAGE), column);
    case 'PageDown':
      return go(row + PAGE, column);
    case 'Enter':
    case ' ':
      return { name: 'open' };
    case 'Escape':
      return { name: 'back' };
    default:
      return undefined;
  }
}

/** A place inside the grid. The corner, which belongs to nobody, is none: one stays where one was. */
function within(row: number, column: number, at: MatrixPlace, count: number): MatrixPlace {
  const [r, c] = [row, column].map((value) => Math.max(-1, Math.min(count - 1, value))) as [number, number];
  return r < 0 && c < 0 ? at : { row: r, column: c };
}
