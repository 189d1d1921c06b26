import type { RatedTie, RelationGraph, RelationTie } from '../relation.js';

/** What became of one direction of a relation from one round to the next. */
export type ChangeKind = 'new' | 'lost' | 'stronger' | 'weaker' | 'same' | 'unknown';

/** What became of a relation, both its directions together. `mixed`: the two went different ways. */
export type PairKind = ChangeKind | 'mixed';

/** Why two rounds cannot be compared: in words, what is missing in one of them or in both. */
export type WhyUnknown = 'hidden' | 'not-answered' | 'not-asked' | 'not-there' | 'no-spread';

/** How one end saw the other in two rounds. */
export interface TieChange {
  readonly kind: ChangeKind;
  readonly before?: RatedTie;
  readonly after?: RatedTie;
  /** After less before, in scale points, where both are rated. */
  readonly change?: number;
  /** Half the width of the 95 % interval round the change, in scale points. A change within it is `same`. */
  readonly margin?: number;
  /** For `unknown` only. */
  readonly why?: WhyUnknown;
  readonly round?: 'before' | 'after' | 'both';
}

/** One round, as far as it takes to say how one node stood to another. */
export interface RoundTies {
  readonly tie: (from: string, to: string) => RelationTie | undefined;
  readonly has: (id: string) => boolean;
  /** Whether the node said anything of anybody that is shown. */
  readonly spoke: (id: string) => boolean;
  readonly nominated: boolean;
}

export function roundTies({ level, nodes, nominated = false, ties }: RelationGraph): RoundTies {
  const byFrom = new Map<string, Map<string, RelationTie>>();
  const speaking = new Set(nodes.filter(({ answered }) => answered).map(({ id }) => id));
  for (const tie of ties) {
    const own = byFrom.get(tie.from) ?? new Map<string, RelationTie>();
    byFrom.set(tie.from, own.set(tie.to, tie));
    if (level !== 'person' && (tie.state === 'rated' || tie.state === 'none')) speaking.add(tie.from);
  }
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    tie: (from, to) => byFrom.get(from)?.get(to),
    has: (id) => ids.has(id),
    spoke: (id) => speaking.has(id),
    nominated,
  };
}

/** Half the width of the interval round a change; undefined where nothing is known of it. */
export type Margin = (before: RatedTie, after: RatedTie) => number | undefined;

type Standing = RatedTie | 'none' | Exclude<WhyUnknown, 'no-spread'>;

/**
 * How a node stood to another in a round. Where people named themselves whom they rate, one who answered and did not name
 * somebody has said that there is nothing to rate; where they were given a list, nobody asked.
 */
function standing({ has, nominated, spoke, tie: tieOf }: RoundTies, from: string, to: string): Standing {
  const tie = tieOf(from, to);
  if (tie?.state === 'rated') return tie;
  if (!has(from) || !has(to)) return 'not-there';
  if (tie?.state === 'suppressed') return 'hidden';
  if (tie?.state === 'none' || tie?.state === 'not-answered') return tie.state;
  return nominated && spoke(from) ? 'none' : 'not-asked';
}

/** What became of one direction; undefined where neither round has anything to say of it. */
export function tieChange(
  before: RoundTies,
  after: RoundTies,
  from: string,
  to: string,
  margin: Margin,
): TieChange | undefined {
  const [was, is] = [standing(before, from, to), standing(after, from, to)];
  const rated = {
    ...(typeof was === 'object' && { before: was }),
    ...(typeof is === 'object' && { after: is }),
  };
  if (rated.before && rated.after) return judged(rated.before, rated.after, margin(rated.before, rated.after));
  if (was === 'none' && rated.after) return { kind: 'new', ...rated };
  if (is === 'none' && rated.before) return { kind: 'lost', ...rated };
  const isHidden = was === 'hidden' || is === 'hidden';
  if (!rated.before && !rated.after && !isHidden) return undefined;
  // Where one round hides it, that is the reason to give: it is there, and may not be shown.
  const missing = ([was, is] as const).map((each) => (typeof each === 'object' || each === 'none' ? undefined : each));
  const why = isHidden ? 'hidden' : (missing[0] ?? missing[1] ?? 'not-asked');
  const at = missing.map((each) => each === why);
  return { kind: 'unknown', ...rated, why, round: at[0] && at[1] ? 'both' : at[0] ? 'before' : 'after' };
}

function judged(before: RatedTie, after: RatedTie, margin: number | undefined): TieChange {
  const change = after.mean - before.mean;
  if (margin === undefined) return { kind: 'unknown', before, after, change, why: 'no-spread', round: 'both' };
  const kind = Math.abs(change) <= margin ? 'same' : change > 0 ? 'stronger' : 'weaker';
  return { kind, before, after, change, margin };
}

/**
 * What became of a relation. Directions rated in both rounds decide; only where there is none is a relation new or lost,
 * and only where nothing hidden or unanswered can say otherwise.
 */
export function pairKind(ways: readonly (TieChange | undefined)[]): PairKind | undefined {
  const kinds = new Set(ways.flatMap((way) => way?.kind ?? []));
  const [has, both] = [
    (kind: ChangeKind): boolean => kinds.has(kind),
    (one: ChangeKind, other: ChangeKind): boolean => kinds.has(one) && kinds.has(other),
  ];
  if (both('stronger', 'weaker')) return 'mixed';
  const known = (['stronger', 'weaker', 'same', 'unknown'] as const).find(has);
  if (known) return known;
  if (both('new', 'lost')) return 'mixed';
  return (['new', 'lost'] as const).find(has);
}
