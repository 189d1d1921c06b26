import type { Backend } from '../../backend/backend.js';
import type { CallOptions } from '../../backend/call.js';
import { BackendError } from '../../backend/errors.js';
import { ask, question } from '../../backend/question.js';
import type { Question } from '../../backend/question.js';
import { inSlices } from '../../layout/in-slices.js';
import type { GraphLevel, RelationGraph } from '../../model/relation.js';
import { soundGraph } from '../../model/relations/sound-graph.js';

/** What an element's attributes ask for. */
export interface MapWish {
  readonly survey: string | undefined;
  readonly wave: string | undefined;
  readonly level: GraphLevel;
  readonly unit: string | undefined;
  readonly focusOn: string | undefined;
  readonly since: string | undefined;
}

const LEVELS: readonly GraphLevel[] = ['person', 'role', 'unit', 'area'];

/**
 * The question for a map; undefined where no survey is named. A level that nobody knows counts as `unit`, and the wave is
 * that of the scope where the element names none.
 */
export function mapQuestion(wish: MapWish, scopeWave: string | undefined): Question<RelationGraph> | undefined {
  const { focusOn, level, since, survey, unit, wave = scopeWave } = wish;
  if (!survey) return undefined;
  return question('relations', 'graph', {
    survey,
    ...(wave && { wave }),
    level: LEVELS.includes(level) ? level : 'unit',
    ...(unit && { root: unit }),
    // What became of somebody's relations is read from both rounds whole.
    ...(focusOn && !since && { focus: focusOn }),
  });
}

/**
 * Asks for a map, and takes out what no reader can use.
 * @throws BackendError `malformed` where the answer is no map.
 */
export async function askGraph(
  backend: Backend,
  asked: Question<RelationGraph>,
  options: CallOptions,
): Promise<RelationGraph> {
  const graph = (await ask(backend, asked, options)) as RelationGraph | undefined;
  if (!Array.isArray(graph?.nodes) || !Array.isArray(graph.ties))
    throw new BackendError('malformed', 'the answer is no relation map');
  return inSlices(soundGraph(graph), options.signal);
}
