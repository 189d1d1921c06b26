import type { GraphLevel, Notice, RatingSpread, RelationGraph } from '../relation.js';
import type { GraphInput } from './graph-input.js';
import { groupTies } from './group-ties.js';
import { groupsAt, wholeOf } from './groups.js';
import { groupNodes, personNodes } from './nodes.js';
import { hiddenNotice } from './notices.js';
import { personTies } from './person-ties.js';

export type { GraphInput } from './graph-input.js';

/**
 * The relation map of a survey at a level, with everything hidden that has to be. Only a named survey has persons; a
 * confidential one asked for persons gives its departments and says so; an anonymous one has no relations.
 */
export function relationGraph(input: GraphInput, level: GraphLevel): RelationGraph {
  const { asOf, bands, dimensions, nominated, privacy, scale, title } = input;
  const closed = level === 'person' && privacy !== 'named';
  const shownLevel = closed ? 'unit' : level;
  const minimum = privacy === 'named' ? 1 : input.minimum;
  const { left, nodes, spread, ties } = privacy === 'anonymous' ? EMPTY : content(input, shownLevel, minimum);
  return {
    asOf,
    level: shownLevel,
    title,
    invited: input.invited.length,
    answered: input.answered.length,
    minimum,
    scale,
    dimensions,
    ...(bands && { bands }),
    ...(spread && { spread }),
    ...(nominated && { nominated }),
    nodes,
    ties,
    notices: [
      ...(closed ? [{ code: 'person-level-closed' } satisfies Notice] : []),
      ...hiddenNotice(ties),
      ...(left > 0 ? [{ code: 'partial', count: left } satisfies Notice] : []),
    ],
  };
}

interface Content extends Pick<RelationGraph, 'nodes' | 'ties'> {
  readonly spread: RatingSpread | undefined;
  /** How many people had no place on the map, because nobody knows their unit. */
  readonly left: number;
}

const EMPTY: Content = { nodes: [], ties: [], spread: undefined, left: 0 };

function content(input: GraphInput, level: GraphLevel, minimum: number): Content {
  if (level === 'person') return { ...EMPTY, nodes: personNodes(input), ties: personTies(input) };
  const groups = groupsAt(input, level);
  const above = level === 'unit' ? groupsAt(input, 'area') : undefined;
  const released = groupTies(
    groups,
    { minimum, scale: input.scale },
    above && { cells: [...above.cells.values()], wholeOf: wholeOf(above, input.units) },
  );
  return { nodes: groupNodes(groups, input.units), ...released, left: groups.left };
}
