import type { FormalLine } from '../formal-lines.js';
import { groupBy } from '../group-by.js';
import type { Hierarchy, Unit } from '../organisation.js';
import type { GraphLevel } from '../relation.js';
import { unitTree } from '../unit-tree.js';
import type { GraphIndex } from './graph-index.js';
import { isHidden, isRated } from './node-facts.js';

/** The formal lines that a map can show beside its relations, in the order they are named. */
export const HIERARCHIES: readonly Hierarchy[] = ['line', 'med'];

/** Those of a level: the formal line for people and units, MED for people, who alone sit in committees; none for titles. */
export const hierarchiesOf = (level: GraphLevel): readonly Hierarchy[] =>
  level === 'role' ? [] : level === 'person' ? HIERARCHIES : ['line'];

/** Those of a level that a text names, with a space or a comma between. */
export function hierarchiesIn(text: string, level: GraphLevel): readonly Hierarchy[] {
  const named = text.split(/[\s,]+/);
  return hierarchiesOf(level).filter((hierarchy) => named.includes(hierarchy));
}

/** A formal line between two nodes of a map: from the one who answers to the one who leads. */
export interface NodeLine {
  readonly from: string;
  readonly to: string;
  readonly dotted: boolean;
}

/** The lines of a hierarchy between people who are on the map, each once. */
export function personLines(
  { node }: GraphIndex,
  lines: readonly FormalLine[],
  hierarchy: Hierarchy,
): readonly NodeLine[] {
  const found = new Map<string, NodeLine>();
  for (const line of lines) {
    if (line.hierarchy !== hierarchy || !node(line.personId)) continue;
    for (const { id } of line.leaders) {
      if (!node(id) || id === line.personId) continue;
      const key = JSON.stringify([line.personId, id]);
      const dotted = line.dotted === true && found.get(key)?.dotted !== false;
      found.set(key, { from: line.personId, to: id, dotted });
    }
  }
  return [...found.values()];
}

/** On a map of units: from each to the nearest unit above it that is on the map. */
export function unitLines({ graph, node }: GraphIndex, units: readonly Unit[]): readonly NodeLine[] {
  const tree = unitTree(units);
  return graph.nodes.flatMap(({ id }) => {
    const above = tree
      .path(id)
      .slice(1)
      .find((unit) => node(unit.id));
    return above ? [{ from: id, to: above.id, dotted: false }] : [];
  });
}

/** How a formal line and the relations of a map compare. Dotted lines do not count. */
export interface LineFacts {
  /** Nodes with somebody above them on the map. */
  readonly led: number;
  /** Those of them who have a rated relation to at least one above them. */
  readonly related: number;
  /** Those whose relation to everybody above them is hidden. */
  readonly hidden: number;
  /** Rated relations on the map, and how many of them go along a line. */
  readonly relations: number;
  readonly along: number;
}

export function lineFacts(index: GraphIndex, lines: readonly NodeLine[]): LineFacts {
  const solid = lines.filter(({ dotted }) => !dotted);
  const above = groupBy(solid, ({ from }) => from);
  const isAlong = new Set(solid.flatMap(({ from, to }) => [JSON.stringify([from, to]), JSON.stringify([to, from])]));
  let [related, hidden, ends, along] = [0, 0, 0, 0];
  for (const { id } of index.graph.nodes) {
    const relations = index.relations(id);
    const leaders = new Set(above.get(id)?.map(({ to }) => to));
    const upward = relations.filter(({ other }) => leaders.has(other.id));
    if (upward.some(isRated)) related += 1;
    else if (upward.some(isHidden)) hidden += 1;
    for (const relation of relations) {
      if (!isRated(relation)) continue;
      ends += 1;
      if (isAlong.has(JSON.stringify([id, relation.other.id]))) along += 1;
    }
  }
  return { led: above.size, related, hidden, relations: ends / 2, along: along / 2 };
}

/** How many on the map sit in a committee, how many pairs of them sit in the same, and how many of those have a relation. */
export interface CommitteeFacts {
  readonly members: number;
  readonly pairs: number;
  readonly related: number;
}

export function committeeFacts(index: GraphIndex, lines: readonly FormalLine[]): CommitteeFacts {
  const seats = lines.filter(({ hierarchy, personId, unit }) => hierarchy === 'med' && unit && index.node(personId));
  const pairs = new Map<string, readonly [string, string]>();
  for (const own of groupBy(seats, ({ unit }) => unit?.id).values()) {
    const ids = [...new Set(own.map(({ personId }) => personId))].sort();
    ids.forEach((a, at) => {
      for (const b of ids.slice(at + 1)) pairs.set(JSON.stringify([a, b]), [a, b]);
    });
  }
  const rated = new Map<string, ReadonlySet<string>>();
  const ratedOf = (id: string): ReadonlySet<string> => {
    const own = rated.get(id) ?? new Set(index.relations(id).flatMap((each) => (isRated(each) ? [each.other.id] : [])));
    rated.set(id, own);
    return own;
  };
  return {
    members: new Set(seats.map(({ personId }) => personId)).size,
    pairs: pairs.size,
    related: [...pairs.values()].filter(([a, b]) => ratedOf(a).has(b)).length,
  };
}
