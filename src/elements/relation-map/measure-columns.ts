import type { Column } from '../../kit/data-table.js';
import type { NodeMeasures } from '../../model/network/node-measures.js';
import type { RelationNode } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { MapLocalize } from './tie-words.js';

export interface MeasureRow {
  readonly node: RelationNode;
  readonly measures: NodeMeasures;
}

/** The measures of groups, with how many decimals each is written. */
export const MEASURES = [
  ['named', 0, ({ inDegree }: NodeMeasures) => inDegree],
  ['received', 1, ({ inStrength }: NodeMeasures) => inStrength],
  ['betweenness', 3, ({ betweenness }: NodeMeasures) => betweenness],
  ['harmonic', 3, ({ harmonic }: NodeMeasures) => harmonic],
  ['eigenvector', 3, ({ eigenvector }: NodeMeasures) => eigenvector],
  ['page-rank', 3, ({ pageRank }: NodeMeasures) => pageRank],
  ['constraint', 3, ({ constraint }: NodeMeasures) => constraint],
  ['effective-size', 1, ({ effectiveSize }: NodeMeasures) => effectiveSize],
  ['core', 0, ({ core }: NodeMeasures) => core],
  ['clustering', 3, ({ clustering }: NodeMeasures) => clustering],
] as const;

/** A row for every group, in the order of the map: the organisation's, not anybody's rank. */
export const measureRows = (
  { graph }: GraphIndex,
  measures: ReadonlyMap<string, NodeMeasures>,
): readonly MeasureRow[] => graph.nodes.map((node) => ({ node, measures: measures.get(node.id)! }));

export const measureColumns = (localize: MapLocalize): readonly Column<MeasureRow>[] => [
  { head: localize.term('tvaers.map.column-name'), text: ({ node }) => node.label },
  ...MEASURES.map(([name, decimals, of]): Column<MeasureRow> => ({
    head: localize.term('tvaers.map.measure', name),
    text: ({ measures }) => {
      const value = of(measures);
      return value === undefined ? '–' : localize.decimal(value, decimals, true);
    },
    value: ({ measures }) => of(measures),
  })),
];
