import type { Division } from '../network/network-figures.js';
import type { RelationNode } from '../relation.js';
import type { GraphIndex } from './graph-index.js';

const GROUP: Readonly<Record<'unit' | 'area', (node: RelationNode | undefined) => string | undefined>> = {
  unit: (node) => node?.departmentId ?? node?.unitId,
  area: (node) => node?.areaId,
};

/** The units and the administrations of a map of persons, where there are at least two and the two are not the same. */
export function formalDivisions({ graph, node }: GraphIndex): readonly (Division & { readonly by: 'unit' | 'area' })[] {
  const isSame = graph.nodes.every((each) => GROUP.unit(each) === GROUP.area(each));
  return (['unit', 'area'] as const).flatMap((by) => {
    const groups = new Set(graph.nodes.map(GROUP[by]));
    groups.delete(undefined);
    if (groups.size < 2 || (by === 'area' && isSame)) return [];
    return [{ by, groupOf: (id: string) => GROUP[by](node(id)) }];
  });
}
