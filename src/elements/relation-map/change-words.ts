import type { GraphChanges } from '../../model/relations/compare-graphs.js';
import type { ChangeFacts } from '../../model/relations/change-facts.js';
import type { RelationGraph, RelationNode, RelationTie } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { PairKind, TieChange } from '../../model/relations/tie-change.js';
import { answeredWords, tieWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

type Words = Pick<MapLocalize, 'decimal' | 'term'>;

/** The kinds of change in the order they are told. */
export const CHANGES = ['new', 'stronger', 'weaker', 'lost', 'mixed', 'same', 'unknown'] as const;

/** A change with its sign: "+0,70". Two decimals, so that one just beyond its uncertainty is seen to be. */
const signed = (localize: Words, value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return `${rounded > 0 ? '+' : ''}${localize.decimal(rounded === 0 ? 0 : rounded, 2, true)}`;
};

/** What became of one direction: "stærkere: fra 3,1 til 3,8 (+0,70 ± 0,52)", or why the two rounds cannot be compared. */
export function changeWords(localize: Words, way: TieChange | undefined): string {
  if (!way) return localize.term('tvaers.map.state', 'not-asked');
  const { change = 0, kind, margin = 0, round = 'both', why = 'not-asked' } = way;
  const [before, after] = [way.before, way.after].map((tie) => (tie ? localize.decimal(tie.mean, 1, true) : ''));
  return kind === 'unknown'
    ? localize.term('tvaers.map.change-unknown', why, round, before!, after!)
    : localize.term(
        'tvaers.map.change-tie',
        kind,
        before!,
        after!,
        signed(localize, change),
        localize.decimal(margin, 2, true),
      );
}

/** How one sees another in words, or what became of it where two rounds are compared. */
export const wayWords = (
  localize: Words,
  { changes, graph }: Pick<GraphIndex, 'changes' | 'graph'>,
  tie: RelationTie | undefined,
  from: RelationNode,
  to: RelationNode,
): string => (changes ? changeWords(localize, changes.way(from.id, to.id)) : tieWords(localize, graph, tie, from, to));

const counted = (localize: MapLocalize, n: number): readonly [number, string] => [n, localize.decimal(n, 0)];

/** What has happened since the earlier round, in a sentence or two. */
export function changedSentence(
  localize: MapLocalize,
  { before }: GraphChanges,
  { changed, counts, mostly }: ChangeFacts,
): string {
  const written = Object.fromEntries(CHANGES.map((kind) => [kind, counted(localize, counts[kind])]));
  return localize.term(
    'tvaers.map.changed',
    localize.day(before.asOf),
    counted(localize, changed.length),
    written as Readonly<Record<PairKind, readonly [number, string]>>,
    mostly,
  );
}

/** Both rounds with their dates and how many have answered, the earlier first. */
export const roundWords = (localize: MapLocalize, { after, before }: GraphChanges): readonly string[] =>
  [['before', before] as const, ['after', after] as const].map(([round, graph]) =>
    [localize.term('tvaers.map.round', round, graph.title, localize.day(graph.asOf)), answeredWords(localize, graph)]
      .filter(Boolean)
      .join(' '),
  );

/** What a reader must know before believing a change. */
export function changeNotices(
  localize: MapLocalize,
  { after, before }: GraphChanges,
  { joined, judged, left }: ChangeFacts,
): readonly string[] {
  const asked = (graph: RelationGraph): string =>
    graph.dimensions
      .map(({ id }) => id)
      .sort()
      .join();
  return [
    localize.term('tvaers.map.changed-warning'),
    judged > 0
      ? localize.term(
          'tvaers.map.changed-chance',
          localize.decimal(judged, 0),
          counted(localize, Math.round(judged / 20)),
        )
      : '',
    localize.term(
      'tvaers.map.changed-people',
      after.level,
      counted(localize, left.length),
      counted(localize, joined.length),
    ),
    asked(before) === asked(after) ? '' : localize.term('tvaers.map.changed-part'),
  ].filter(Boolean);
}
