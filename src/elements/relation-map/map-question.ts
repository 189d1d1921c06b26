import { question } from '../../backend/question.js';
import type { Question } from '../../backend/question.js';
import type { GraphLevel, RelationGraph } from '../../model/relation.js';

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
