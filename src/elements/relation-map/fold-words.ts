import type { LineKind } from './line-kind.js';
import { relationsIn } from './folded-lines.js';
import type { MapLocalize } from './tie-words.js';

/** The kinds that are told by number beside how many relations there are. Moderate is what is left. */
const TOLD = ['weak', 'strong', 'new', 'lost', 'stronger', 'weaker', 'mixed'] as const;

/** How many relations lines stand for, and how many of them are weak, strong or changed: "12 relationer, 3 svage". */
export function bundleWords(localize: MapLocalize, counts: ReadonlyMap<LineKind, number>): string {
  const count = (value: number): string => localize.decimal(value, 0);
  const relations = relationsIn(counts);
  if (relations === 0) return localize.term('tvaers.map.bundle-unrated');
  const parts = TOLD.flatMap((kind) => {
    const of = counts.get(kind) ?? 0;
    return of > 0 ? [localize.term('tvaers.map.bundle-part', kind, of, count(of))] : [];
  });
  return [localize.term('tvaers.map.relations', relations, count(relations)), ...parts].join(', ');
}
