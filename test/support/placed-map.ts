import '../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../src/model/relation.js';
import { handled } from './handled.js';
import { answering } from './maps.js';
import { place, says } from './place.js';

/** The map of a graph on the page, with its words and all that comes with a closer look. Properties go before ours. */
export async function placedMap(graph: RelationGraph, properties: object = {}): Promise<TvaersRelationMap> {
  const element = await place<TvaersRelationMap>('tvaers-relation-map', {
    survey: 's',
    level: graph.level,
    backend: answering(graph),
    ...properties,
  });
  await says(element, 'relation');
  await handled(element);
  return element;
}
