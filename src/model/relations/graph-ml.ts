import type { RatedTie, RelationNode, RelationTie } from '../relation.js';
import type { GraphChanges } from './compare-graphs.js';
import type { GraphIndex } from './graph-index.js';
import { xmlText } from '../xml-text.js';
import { tieBand } from './tie-band.js';
import type { TieChange } from './tie-change.js';

type Value = string | number | boolean | undefined;
type Type = 'string' | 'double' | 'int' | 'boolean';

interface Field<T> {
  readonly name: string;
  readonly type: Type;
  readonly value: (of: T) => Value;
}

const NODE: readonly Field<RelationNode>[] = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  { name: 'members', type: 'int', value: ({ members }) => members },
  { name: 'title', type: 'string', value: ({ title }) => title },
  { name: 'unit', type: 'string', value: ({ unitLabel }) => unitLabel },
  { name: 'department', type: 'string', value: ({ departmentLabel }) => departmentLabel },
  { name: 'area', type: 'string', value: ({ areaLabel }) => areaLabel },
  { name: 'answered', type: 'boolean', value: ({ answered }) => answered },
];

const tieFields = ({ graph, node }: GraphIndex): readonly Field<RatedTie>[] => [
  { name: 'weight', type: 'double', value: ({ mean }) => mean },
  { name: 'raters', type: 'int', value: ({ raters }) => raters },
  { name: 'importance', type: 'double', value: ({ importance }) => importance },
  { name: 'band', type: 'string', value: (tie) => tieBand(graph, tie, node(tie.from), node(tie.to)) },
  ...graph.dimensions.map(({ id, label }): Field<RatedTie> => ({
    name: label,
    type: 'double',
    value: ({ means }) => means[id],
  })),
];

interface ChangedTie {
  readonly from: string;
  readonly to: string;
  readonly way: TieChange;
}

/** What became of a direction: `certain` is true where it changed by more than `margin`, half its 95 % interval. */
const CHANGE: readonly Field<ChangedTie>[] = [
  { name: 'weight', type: 'double', value: ({ way }) => way.after?.mean },
  { name: 'raters', type: 'int', value: ({ way }) => way.after?.raters },
  { name: 'change', type: 'string', value: ({ way }) => way.kind },
  { name: 'before', type: 'double', value: ({ way }) => way.before?.mean },
  { name: 'after', type: 'double', value: ({ way }) => way.after?.mean },
  { name: 'difference', type: 'double', value: ({ way }) => way.change },
  { name: 'margin', type: 'double', value: ({ way }) => way.margin },
  {
    name: 'certain',
    type: 'boolean',
    value: ({ way }) => (way.margin === undefined ? undefined : way.kind !== 'same'),
  },
  { name: 'unknown', type: 'string', value: ({ way }) => way.why },
  { name: 'rated before', type: 'boolean', value: ({ way }) => way.before !== undefined },
  { name: 'rated after', type: 'boolean', value: ({ way }) => way.after !== undefined },
];

const changed = (ties: readonly RelationTie[], { way: wayOf }: GraphChanges): readonly ChangedTie[] =>
  ties.flatMap(({ from, to }) => {
    const way = wayOf(from, to);
    return way && (way.before ?? way.after) ? [{ from, to, way }] : [];
  });

/**
 * The rated ties as GraphML (Brandes et al. 2002; graphml.graphdrawing.org), as Gephi, yEd, igraph and NetworkX read it:
 * directed, `weight` the mean in scale points, `label` the name. Ties that are hidden, not asked about or not answered
 * are not in it, since a reader of the file would count them as ties; nodes go by numbers, never by the host's own ids.
 * Where two rounds are compared, ties of both are in it, with what became of each; one that is no more has no weight.
 * `about` is said at the top of the file: what it is, from when, and what is left out.
 */
export function graphMl(index: GraphIndex, about: string): string {
  const { nodes, ties } = index.graph;
  const numbers = new Map(nodes.map(({ id }, number) => [id, `n${number}`]));
  const nodeFields = used(NODE, nodes);
  const edges = index.changes
    ? edgesOf(CHANGE, changed(ties, index.changes), numbers)
    : edgesOf(
        tieFields(index),
        ties.filter((tie) => tie.state === 'rated'),
        numbers,
      );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `<desc>${xmlText(about)}</desc>`,
    ...keys('node', nodeFields),
    ...edges.keys,
    '<graph id="G" edgedefault="directed">',
    ...nodes.map((node) => `<node id="${numbers.get(node.id)!}">${data('node', nodeFields, node)}</node>`),
    ...edges.lines,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function edgesOf<T extends { readonly from: string; readonly to: string }>(
  all: readonly Field<T>[],
  ties: readonly T[],
  numbers: ReadonlyMap<string, string>,
): { readonly keys: readonly string[]; readonly lines: readonly string[] } {
  const fields = used(all, ties);
  const lines = ties.flatMap((tie, number) => {
    const [from, to] = [numbers.get(tie.from), numbers.get(tie.to)];
    if (from === undefined || to === undefined) return [];
    return [`<edge id="e${number}" source="${from}" target="${to}">${data('edge', fields, tie)}</edge>`];
  });
  return { keys: keys('edge', fields), lines };
}

const used = <T>(fields: readonly Field<T>[], all: readonly T[]): readonly Field<T>[] =>
  fields.filter(({ value }) => all.some((each) => value(each) !== undefined));

const keys = (of: 'node' | 'edge', fields: readonly Pick<Field<never>, 'name' | 'type'>[]): readonly string[] =>
  fields.map(
    ({ name, type }, number) =>
      `<key id="${of}-${number}" for="${of}" attr.name="${xmlText(name)}" attr.type="${type}"/>`,
  );

const data = <T>(of: 'node' | 'edge', fields: readonly Field<T>[], each: T): string =>
  fields
    .map(({ value }, number) => {
      const told = value(each);
      return told === undefined ? '' : `<data key="${of}-${number}">${xmlText(String(told))}</data>`;
    })
    .join('');
