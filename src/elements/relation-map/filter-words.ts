import type { RelationGraph } from '../../model/relation.js';
import type { MapFilter } from '../../model/relations/map-filter.js';
import type { MapLocalize } from './tie-words.js';

/** What a reader has chosen to see of a map, a sentence each. */
export function filterWords(
  localize: MapLocalize,
  { nodes }: RelationGraph,
  { answered, bands, ego, group }: MapFilter,
): readonly string[] {
  const term = localize.term.bind(localize);
  const list = new Intl.ListFormat(localize.lang());
  const inGroup = nodes.find(({ areaId, departmentId, id }) => [id, areaId, departmentId].includes(group));
  const name =
    inGroup?.id === group ? inGroup.label : inGroup?.areaId === group ? inGroup.areaLabel : inGroup?.departmentLabel;
  const centre = nodes.find(({ id }) => id === ego?.id);
  return [
    bands.length > 0
      ? `${term('tvaers.map.filter-bands')} ${list.format(bands.map((band) => term('tvaers.map.filter-band', band)))}.`
      : '',
    name === undefined ? '' : `${term('tvaers.map.filter-group')}: ${name}.`,
    answered === 'all'
      ? ''
      : `${term('tvaers.map.filter-answered')}: ${term('tvaers.map.filter-answered-name', answered)}.`,
    ego && centre
      ? `${term('tvaers.map.ego', centre.label)}: ${term('tvaers.map.ego-degree', ego.degrees)}. ${term('tvaers.map.ego-direction')}: ${term('tvaers.map.ego-direction-name', ego.direction)}.`
      : '',
  ].filter(Boolean);
}
