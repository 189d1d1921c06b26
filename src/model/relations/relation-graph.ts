import type { GraphLevel, Notice, RatingSpread, RelationGraph } from '../relation.js';
import type { GraphInput } from './graph-input.js';
import { graphLevels } from './graph-levels.js';
import { groupTies } from './group-ties.js';
import { groupsAt, wholeOf } from './groups.js';
import type { Groups } from './groups.js';
import { personNodes, roleNodes, unitNodes } from './nodes.js';
import { hiddenNotice } from './notices.js';
import { personTies } from './person-ties.js';
import { releasedCells } from './released-cells.js';
import type { ReleasedCells } from './released-cells.js';
import { releasedRoles } from './role-cells.js';
import type { TieCell } from './tie-cells.js';

export type { GraphInput } from './graph-input.js';

/**
 * The relation map of a survey at a level, with everything hidden that has to be. Only a named survey has persons; a
 * confidential one asked for persons gives its departments and says so; an anonymous one has no relations.
 */
export function relationGraph(input: GraphInput, level: GraphLevel): RelationGraph {
  const { asOf, bands, dimensions, nominated, personMeasures, privacy, scale, title } = input;
  const closed = level === 'person' && privacy !== 'named';
  const shownLevel = closed ? 'unit' : level;
  const minimum = privacy === 'named' ? 1 : input.minimum;
  const { left, nodes, spread, ties } = privacy === 'anonymous' ? EMPTY : content(input, shownLevel, minimum);
  return {
    asOf,
    level: shownLevel,
    levels: privacy === 'anonymous' ? [] : graphLevels(input),
    title,
    invited: input.invited.length,
    answered: input.answered.length,
    minimum,
    scale,
    dimensions,
    ...(bands && { bands }),
    ...(spread && { spread }),
    ...(nominated && { nominated }),
    ...(personMeasures === true && privacy === 'named' && shownLevel === 'person' && { personMeasures }),
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
  /** How many people had no place on the map, because nobody knows their unit or title. */
  readonly left: number;
}

const EMPTY: Content = { nodes: [], ties: [], spread: undefined, left: 0 };

function content(input: GraphInput, level: GraphLevel, minimum: number): Content {
  if (level === 'person') return { ...EMPTY, nodes: personNodes(input), ties: personTies(input) };
  const groups = groupsAt(input, level);
  const threshold = { minimum, scale: input.scale };
  const cells = cellsOf(groups);
  const area = level === 'area' ? groups : groupsAt(input, 'area');
  const above = { cells: cellsOf(area), wholeOf: wholeOf(area, input.units) };
  const ties = (released: ReleasedCells) => groupTies(groups, threshold, released);
  if (level !== 'role')
    return {
      nodes: unitNodes(groups, input.units),
      ...ties(releasedCells(cells, threshold, level === 'unit' ? above : undefined)),
      left: groups.left,
    };
  const units = cellsOf(groupsAt(input, 'unit'));
  const beside = [
    { cells: units, released: releasedCells(units, threshold, above) },
    { cells: above.cells, released: releasedCells(above.cells, threshold) },
  ];
  return {
    nodes: roleNodes(groups, input.people),
    ...ties(releasedRoles(cells, threshold, beside)),
    left: groups.left,
  };
}

const cellsOf = ({ cells }: Groups): readonly TieCell[] => [...cells.values()];
