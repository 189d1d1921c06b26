import type { NodeMeasures } from '../network/node-measures.js';
import { nodeMeasures } from '../network/node-measures.js';
import { ENOUGH_ANSWERS, responseRate } from '../network/response.js';
import type { RelationGraph } from '../relation.js';
import type { Slices } from '../slices.js';
import { graphNetwork } from './graph-network.js';

/** One person's place in the network of a map. */
export interface PersonPlace {
  readonly measures: NodeMeasures;
  /** How many of the others answered, and so could have rated the person. */
  readonly asked: number;
  /** How many the person works with, whichever way it is rated. */
  readonly contacts: number;
  readonly hasAnswered: boolean;
  /** What it is worked out from. */
  readonly people: number;
  readonly ratings: number;
  /** The share of the people that answered, 0 to 1. Below `ENOUGH_ANSWERS` what hangs on ways through others is left out. */
  readonly responseRate: number;
}

/**
 * A question for the place of any one person on a map, worked out at once for all because the ways through a network are.
 * Answers undefined of everybody where the map does not allow such figures. There is no list to be had, and no order.
 */
export function* personPlaces(graph: RelationGraph): Slices<(id: string) => PersonPlace | undefined> {
  if (graph.level !== 'person' || graph.personMeasures !== true) return () => undefined;
  const network = graphNetwork(graph);
  yield;
  const rate = responseRate(network);
  const measures = yield* nodeMeasures(network, rate >= ENOUGH_ANSWERS);
  const silent = new Set(graph.nodes.flatMap(({ answered, id }) => (answered ? [] : [id])));
  const answered = graph.nodes.length - silent.size;
  return (id) => {
    const own = measures.get(id);
    if (!own) return undefined;
    const contacts = new Set(network.arcs.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))
      .size;
    return {
      measures: own,
      asked: answered - (silent.has(id) ? 0 : 1),
      contacts,
      hasAnswered: !silent.has(id),
      people: graph.nodes.length,
      ratings: network.arcs.length,
      responseRate: rate,
    };
  };
}
