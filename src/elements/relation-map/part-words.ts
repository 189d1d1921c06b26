import type { RelationGraph } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { noticeWords } from './summary-view.js';
import type { MapLocalize } from './tie-words.js';

/** A map as it is read, as far as a file of it tells. */
export interface FileReading {
  /** As the backend gave it. */
  readonly graph: RelationGraph;
  /** The dimension it is seen on; empty for all. */
  readonly dimension: string;
  readonly index: GraphIndex;
}

/** What a map is limited to, beside the dimension. */
export interface MapPart {
  /** What a reader has chosen to see of it, in words. */
  readonly filtered: readonly string[];
  /** Id of the unit that it is limited to. */
  readonly unit: string | undefined;
  /** Id of the node that it is limited to the surroundings of. */
  readonly focusOn: string | undefined;
}

/** What a file must say of itself that has only a part of the map: which part, and what is hidden, a sentence each. */
export function partWords(
  localize: MapLocalize,
  { dimension, graph, index }: FileReading,
  { filtered, focusOn, unit }: MapPart,
): readonly string[] {
  const term = localize.term.bind(localize);
  const on = graph.dimensions.find(({ id }) => id === dimension);
  const centre = focusOn === undefined ? undefined : graph.nodes.find(({ id }) => id === focusOn);
  const words = [
    unit ? term('tvaers.map.part-unit', unitName(graph.nodes, unit)) : '',
    focusOn ? term('tvaers.map.part-focus', centre?.label ?? '') : '',
    on ? term('tvaers.map.part-dimension', on.label) : '',
    ...filtered,
  ].filter(Boolean);
  return [
    ...(words.length > 0 ? [[term('tvaers.map.part'), ...words].join(' ')] : []),
    ...noticeWords(localize, index),
  ];
}

/** What a unit is called by those who lie in it; empty where none of them says. */
function unitName(nodes: RelationGraph['nodes'], unit: string): string {
  for (const { areaId, areaLabel, departmentId, departmentLabel, id, label, unitId, unitLabel } of nodes) {
    if (id === unit) return label;
    if (areaId === unit && areaLabel !== undefined) return areaLabel;
    if (departmentId === unit && departmentLabel !== undefined) return departmentLabel;
    if (unitId === unit && unitLabel !== undefined) return unitLabel;
  }
  return '';
}
