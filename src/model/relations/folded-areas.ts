import type { RelationNode } from '../relation.js';
import type { Grouping } from './area-grouping.js';

/** An area that can be folded to one disc. */
export interface FoldableArea {
  /** What the area is called in the attribute `folded`. */
  readonly key: string;
  readonly label: string;
  /** How many nodes are in it. */
  readonly count: number;
}

/** What all areas together are called. */
export const ALL_FOLDED = 'all';
/** A group whose id is empty, as that of nodes of which nobody knows more, has this key. */
const NO_ID = 'none';

/** The key of a group: its id, with the signs in it that would end a key written as in an address. */
export const foldKey = (id: string): string => (id === '' ? NO_ID : id.replaceAll(/[\s%]/gu, encodeURIComponent));

/**
 * The areas that can be folded, in the order of their nodes: those with a name and more than one node. None on a map that
 * is all one area.
 */
export function foldableAreas(nodes: readonly RelationNode[], { of }: Grouping): readonly FoldableArea[] {
  const areas = new Map<string, { readonly key: string; readonly label: string | undefined; count: number }>();
  for (const node of nodes) {
    const { id, label } = of(node);
    const area = areas.get(id);
    if (area) area.count += 1;
    else areas.set(id, { key: foldKey(id), label, count: 1 });
  }
  if (areas.size < 2) return [];
  return [...areas.values()].flatMap(({ count, key, label }) =>
    label !== undefined && count > 1 ? [{ key, label, count }] : [],
  );
}

/** The keys that a text names, of those there are: `all`, or keys with spaces between. */
export function foldedKeys(text: string, areas: readonly FoldableArea[]): ReadonlySet<string> {
  const named = new Set(text.split(/\s+/u));
  return new Set(areas.flatMap(({ key }) => (named.has(ALL_FOLDED) || named.has(key) ? [key] : [])));
}

/** The text that names these keys, in the order of the areas. */
export const foldedText = (keys: ReadonlySet<string>, areas: readonly FoldableArea[]): string =>
  areas.length > 0 && areas.every(({ key }) => keys.has(key))
    ? ALL_FOLDED
    : areas.flatMap(({ key }) => (keys.has(key) ? [key] : [])).join(' ');
