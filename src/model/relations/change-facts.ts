import type { RelationNode } from '../relation.js';
import type { GraphChanges } from './compare-graphs.js';
import type { GraphIndex } from './graph-index.js';
import { mostlyBetween } from './mostly-between.js';
import type { PairKind, TieChange } from './tie-change.js';

/** A relation of two, and what became of it. */
export interface ChangedPair {
  readonly from: RelationNode;
  readonly to: RelationNode;
  readonly kind: PairKind;
  readonly out: TieChange | undefined;
  readonly back: TieChange | undefined;
}

/** What the sentence over a comparison says. */
export interface ChangeFacts {
  readonly counts: Readonly<Record<PairKind, number>>;
  /** Those that changed, the largest change first, new and lost ones after. */
  readonly changed: readonly ChangedPair[];
  /** The two administrations that most of the changed relations are between; left out when no two have more than others. */
  readonly mostly?: readonly [string, string];
  /** Directions rated in both rounds, and judged: of these about one in twenty would seem changed by chance alone. */
  readonly judged: number;
  /** Who is in one round only. */
  readonly left: readonly RelationNode[];
  readonly joined: readonly RelationNode[];
}

// The sentence, the list and the files all ask.
const known = new WeakMap<GraphIndex, ChangeFacts>();

export function changeFacts(index: GraphIndex, changes: GraphChanges): ChangeFacts {
  const facts = known.get(index) ?? factsOf(index, changes);
  known.set(index, facts);
  return facts;
}

function factsOf({ graph, relations }: GraphIndex, { after, before, pair, way }: GraphChanges): ChangeFacts {
  const counts = { new: 0, lost: 0, stronger: 0, weaker: 0, mixed: 0, same: 0, unknown: 0 };
  const changed: ChangedPair[] = [];
  let judged = 0;
  for (const from of graph.nodes)
    for (const { other: to } of relations(from.id)) {
      const out = way(from.id, to.id);
      if (out?.margin !== undefined) judged += 1;
      if (to.id < from.id) continue;
      const kind = pair(from.id, to.id);
      if (!kind) continue;
      counts[kind] += 1;
      if (kind !== 'same' && kind !== 'unknown') changed.push({ from, to, kind, out, back: way(to.id, from.id) });
    }
  changed.sort((a, b) => sizeOf(b) - sizeOf(a));
  const mostly = mostlyBetween(changed);
  const [was, is] = [before, after].map(({ nodes }) => new Set(nodes.map(({ id }) => id)));
  return {
    counts,
    changed,
    ...(mostly && { mostly }),
    judged,
    left: graph.nodes.filter(({ id }) => !is!.has(id)),
    joined: graph.nodes.filter(({ id }) => !was!.has(id)),
  };
}

const sizeOf = ({ back, out }: ChangedPair): number =>
  Math.max(...[out, back].map((way) => (way?.margin === undefined ? 0 : Math.abs(way.change!))));
