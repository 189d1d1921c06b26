import { parse } from '../../backend/schema/parse.js';
import { placement, relationGraph } from '../../backend/schema/relation.js';

/** What the relations capability's answers have to look like. A hidden tie that says anything is refused here. */
export const checks = {
  graph: (value: unknown) => parse(relationGraph, value, 'relations'),
  placement: (value: unknown) => parse(placement, value, 'placement'),
};
