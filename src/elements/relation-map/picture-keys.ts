import type { Direction } from '../../layout/nearest.js';

/** What a key asks of the picture. */
export type KeyAction =
  | { readonly name: 'move'; readonly direction: Direction; readonly among: 'related' | 'all' }
  | {
      readonly name: 'first' | 'last' | 'open' | 'more' | 'back' | 'fold' | 'fold-all' | 'nearer' | 'farther' | 'whole';
    }
  | { readonly name: 'letter'; readonly letter: string };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const NAMES = {
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'more',
  Escape: 'back',
  Backspace: 'fold',
  '*': 'fold-all',
  '+': 'nearer',
  '=': 'nearer',
  '-': 'farther',
  '0': 'whole',
} as const;

/** Undefined for keys that are the browser's own. */
export function keyAction({ altKey, ctrlKey, key, metaKey, shiftKey }: KeyboardEvent): KeyAction | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const direction = ARROWS[key];
  if (direction) return { name: 'move', direction, among: shiftKey ? 'all' : 'related' };
  if (Object.hasOwn(NAMES, key)) return { name: NAMES[key as keyof typeof NAMES] };
  // One sign, as against the name of a key.
  return /^\S$/u.test(key) ? { name: 'letter', letter: key } : undefined;
}
