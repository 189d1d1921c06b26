import type { Column } from '../../kit/data-table.js';
import type { RelationNode, RelationTie } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { nodeFactsInSlices } from '../../model/relations/node-facts.js';
import type { NodeFacts } from '../../model/relations/node-facts.js';
import type { GraphChanges } from '../../model/relations/compare-graphs.js';
import type { Slices } from '../../model/slices.js';
import { tieBand } from '../../model/relations/tie-band.js';
import type { PairKind, TieChange } from '../../model/relations/tie-change.js';
import { CHANGES, changeWords } from './change-words.js';
import { answeredWords, tieWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

export interface NodeRow {
  readonly node: RelationNode;
  readonly facts: NodeFacts;
}

export function* nodeRows(index: GraphIndex): Slices<readonly NodeRow[]> {
  const facts = yield* nodeFactsInSlices(index);
  return index.graph.nodes.map((node) => ({ node, facts: facts.get(node.id)! }));
}

/** The columns of places, and then how many of a node's relations have changed in each way. */
function changeColumns(
  localize: MapLocalize,
  { relations }: GraphIndex,
  { pair }: GraphChanges,
  places: readonly Column<NodeRow>[],
): readonly Column<NodeRow>[] {
  const count = (kind: PairKind) => {
    const value = ({ node }: NodeRow): number =>
      relations(node.id).filter(({ other }) => pair(node.id, other.id) === kind).length;
    return {
      head: localize.term('tvaers.map.change-kind', kind),
      value,
      text: (row: NodeRow) => localize.decimal(value(row), 0),
    };
  };
  return [...places, ...CHANGES.map(count)];
}

/**
 * The columns of the table of nodes, with more of them behind those that say where a node is. Persons get no means: a list
 * of people by how others rate them would be a ranking, which the map is not for.
 */
export function nodeColumns(
  localize: MapLocalize,
  index: GraphIndex,
  more: readonly Column<NodeRow>[] = [],
): readonly Column<NodeRow>[] {
  const { changes, graph, within } = index;
  const term = localize.term.bind(localize);
  const points = (value: number | undefined): string => (value === undefined ? '–' : localize.decimal(value, 1, true));
  const has = (field: keyof RelationNode): boolean => graph.nodes.some((node) => node[field] !== undefined);
  const text = (head: string, field: 'title' | 'unitLabel' | 'areaLabel'): Column<NodeRow>[] =>
    has(field) ? [{ head, text: ({ node }) => node[field] ?? '' }] : [];
  const whole = (head: string, value: (row: NodeRow) => number): Column<NodeRow> => ({
    head,
    text: (row) => localize.decimal(value(row), 0),
    value,
  });
  // Where all is hidden there is no number, least of all 0.
  const seen = (head: string, count: (facts: NodeFacts) => number): Column<NodeRow> => {
    const value = ({ facts }: NodeRow): number | undefined =>
      facts.hidden > 0 && facts.relations === 0 ? undefined : count(facts);
    return {
      head,
      value,
      text: (row) => (value(row) === undefined ? term('tvaers.map.hidden-short') : localize.decimal(value(row)!, 0)),
    };
  };
  const mean = (head: string, value: (row: NodeRow) => number | undefined): Column<NodeRow> => ({
    head,
    text: (row) => points(value(row)),
    value,
  });
  const inside = ({ node }: NodeRow): number | undefined => {
    const tie = within(node.id);
    return tie?.state === 'rated' ? tie.mean : undefined;
  };
  const places: readonly Column<NodeRow>[] = [
    { head: term('tvaers.map.column-name'), text: ({ node }) => node.label },
    ...text(term('tvaers.map.column-title'), 'title'),
    ...text(term('tvaers.map.column-unit'), 'unitLabel'),
    ...(graph.level === 'area' ? [] : text(term('tvaers.map.column-area'), 'areaLabel')),
    ...more,
  ];
  if (changes) return changeColumns(localize, index, changes, places);
  return [
    ...places,
    ...(graph.level === 'person' ? [] : [whole(term('tvaers.map.column-members'), ({ node }) => node.members)]),
    seen(term('tvaers.map.column-relations'), ({ relations }) => relations),
    ...(graph.bands ? [seen(term('tvaers.map.column-important'), ({ importantWeak }) => importantWeak)] : []),
    ...(graph.level === 'person'
      ? []
      : [
          mean(term('tvaers.map.column-within'), inside),
          mean(term('tvaers.map.column-given'), ({ facts }) => facts.given),
          mean(term('tvaers.map.column-received'), ({ facts }) => facts.received),
        ]),
    ...(has('answered')
      ? [
          {
            head: term('tvaers.map.column-answered'),
            text: ({ node }: NodeRow) => (node.answered === undefined ? '' : term('tvaers.map.yes-no', node.answered)),
          },
        ]
      : []),
  ];
}

/** The columns of the file of ties: one row a direction, and every dimension that may be told. */
export function tieColumns(
  localize: MapLocalize,
  { changes, graph, node }: GraphIndex,
): readonly Column<RelationTie>[] {
  const term = localize.term.bind(localize);
  const label = (id: string): string => node(id)?.label ?? '';
  const rated = (value: (tie: Extract<RelationTie, { state: 'rated' }>) => number | undefined) => (tie: RelationTie) =>
    tie.state === 'rated' ? value(tie) : undefined;
  const number = (head: string, value: (tie: RelationTie) => number | undefined): Column<RelationTie> => ({
    head,
    text: (tie) => String(value(tie) ?? ''),
    value,
  });
  const ends: readonly Column<RelationTie>[] = [
    { head: term('tvaers.map.from'), text: ({ from }) => label(from) },
    { head: term('tvaers.map.to'), text: ({ to }) => label(to) },
  ];
  if (changes) {
    const way = ({ from, to }: RelationTie): TieChange | undefined => changes.way(from, to);
    const { after, before } = changes;
    return [
      ...ends,
      {
        head: term('tvaers.map.column-kind'),
        text: (tie) => {
          const change = way(tie);
          return change && change.kind !== 'unknown'
            ? term('tvaers.map.change-kind', change.kind)
            : changeWords(localize, change);
        },
      },
      number(
        term('tvaers.map.column-before', before.title, answeredWords(localize, before)),
        (tie) => way(tie)?.before?.mean,
      ),
      number(
        term('tvaers.map.column-after', after.title, answeredWords(localize, after)),
        (tie) => way(tie)?.after?.mean,
      ),
      number(term('tvaers.map.column-change'), (tie) => way(tie)?.change),
      number(term('tvaers.map.column-margin'), (tie) => way(tie)?.margin),
      number(term('tvaers.map.column-raters-before'), (tie) => way(tie)?.before?.raters),
      number(term('tvaers.map.column-raters-after'), (tie) => way(tie)?.after?.raters),
    ];
  }
  return [
    ...ends,
    {
      head: term('tvaers.map.status'),
      text: (tie) =>
        tie.state === 'rated'
          ? term('tvaers.map.rated')
          : tieWords(localize, graph, tie, node(tie.from)!, node(tie.to)!),
    },
    ...(graph.bands
      ? [
          {
            head: term('tvaers.map.band-head'),
            text: (tie: RelationTie) => {
              const band = tie.state === 'rated' ? tieBand(graph, tie, node(tie.from), node(tie.to)) : undefined;
              return band ? term('tvaers.map.band', band) : '';
            },
          },
        ]
      : []),
    number(
      term('tvaers.map.mean'),
      rated(({ mean }) => mean),
    ),
    number(
      term('tvaers.map.raters'),
      rated(({ raters }) => raters),
    ),
    number(
      term('tvaers.map.importance'),
      rated(({ importance }) => importance),
    ),
    ...graph.dimensions.map(({ id, label: name }) =>
      number(
        name,
        rated(({ means }) => means[id]),
      ),
    ),
  ];
}
