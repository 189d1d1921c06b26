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
}

const LEVELS: readonly GraphLevel[] = ['person', 'role', 'unit', 'area'];

/** The question for a map; undefined where no survey is named. A level that nobody knows counts as `unit`. */
export function mapQuestion({ focusOn, level, survey, unit, wave }: MapWish): Question<RelationGraph> | undefined {
  if (!survey) return undefined;
  return question('relations', 'graph', {
    survey,
    ...(wave && { wave }),
    level: LEVELS.includes(level) ? level : 'unit',
    ...(unit && { root: unit }),
    ...(focusOn && { focus: focusOn }),
  });
}
