import type { RelationGraph } from '../../model/relation.js';
import type { GraphFacts } from '../../model/relations/graph-facts.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { MapView } from '../../model/relations/map-link.js';
import type { MapLocalize } from './tie-words.js';

/** A graph as the element reads it, worked out once. */
export interface MapReading {
  /** As the backend gave it. */
  readonly graph: RelationGraph;
  /** The dimension it is seen on; empty for all. */
  readonly dimension: string;
  readonly index: GraphIndex;
  readonly facts: GraphFacts;
}

const VIEWS: readonly MapView[] = ['map', 'matrix', 'table'];

/** The view that a text names, the map where it names none. */
export const viewOf = (text: MapView): MapView => (VIEWS.includes(text) ? text : 'map');

/** Why a good answer has nothing to show: the results are not open, or every relation stands on too few. */
export function whyHidden({ nodes, notices, ties }: RelationGraph): 'closed' | 'too-few' | undefined {
  if (nodes.length === 0 && notices.some(({ code }) => code === 'results-after-close')) return 'closed';
  return ties.length > 0 && ties.every(({ state }) => state === 'suppressed') ? 'too-few' : undefined;
}

/** Why a good answer has nothing to show, in words; undefined where it has something. */
export function hiddenWords(localize: MapLocalize, graph: RelationGraph): string | undefined {
  const why = whyHidden(graph);
  if (!why) return undefined;
  if (why === 'too-few') return localize.term('tvaers.map.too-few', localize.decimal(graph.minimum, 0));
  const date = graph.notices.find(({ code }) => code === 'results-after-close')?.date;
  return localize.term('tvaers.map.closed', graph.title, date ? localize.day(date) : '');
}
