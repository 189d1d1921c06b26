import { groupBy } from '../group-by.js';
import type { RelationGraph, RelationNode } from '../relation.js';
import type { Grouping, NodeGroup } from './area-grouping.js';
import { roleOf } from './role.js';

/** What may be chosen beside the name of one of the host's own attributes, which is written `attribute:` and its name. */
export const GROUPINGS = ['area', 'unit', 'title', 'community', 'answered', 'none'] as const;
export type GroupingKind = (typeof GROUPINGS)[number];

const OWN = 'attribute:';

export const attributeGrouping = (name: string): string => OWN + name;

/** The attribute that a grouping goes by; undefined where it goes by something else. */
export const attributeOf = (by: string): string | undefined => (by.startsWith(OWN) ? by.slice(OWN.length) : undefined);

/** The role of each title, worked out once for all who have it. */
function titleFolder(): (node: RelationNode) => string | undefined {
  const known = new Map<string, string | undefined>();
  return ({ title = '' }) => {
    if (!known.has(title)) known.set(title, roleOf({ title })?.id);
    return known.get(title);
  };
}

/** By how many values a map can be gathered: one is no choice, and one for every node none either. */
const divides = (nodes: readonly RelationNode[], of: (node: RelationNode) => string | undefined): boolean => {
  const groups = new Set(nodes.map(of));
  return groups.size > 1 && groups.size <= nodes.length / 1.5;
};

const departmentOf = ({ departmentId, unitId }: RelationNode): string | undefined => departmentId ?? unitId;

// The map, the table and the choice of areas all ask, at every turn.
const known = new WeakMap<RelationGraph, readonly string[]>();

/**
 * What the nodes of a map can be gathered by: the administration always, the rest on a map of people who differ in it.
 * Gathered by nothing, they stand where their relations put them.
 */
export function groupingsOf(graph: RelationGraph): readonly string[] {
  const groupings = known.get(graph) ?? foundGroupings(graph);
  known.set(graph, groupings);
  return groupings;
}

function foundGroupings({ level, nodes, ties }: RelationGraph): readonly string[] {
  if (level !== 'person') return ['area'];
  const has: Readonly<Record<GroupingKind, boolean>> = {
    area: true,
    unit: divides(nodes, departmentOf),
    title: divides(nodes, titleFolder()),
    community: ties.some(({ state }) => state === 'rated') && nodes.length > 3,
    answered: divides(nodes, ({ answered }) => String(answered)),
    none: true,
  };
  const names = new Set(nodes.flatMap(({ attributes = {} }) => Object.keys(attributes)));
  return [
    ...GROUPINGS.filter((by) => has[by]),
    ...[...names].filter((name) => divides(nodes, ({ attributes }) => attributes?.[name])).map(attributeGrouping),
  ];
}

/** The words of groups that no node's own label names. */
export interface GroupingWords {
  readonly unknown: string;
  readonly others: string;
  readonly answered: (answered: boolean | undefined) => string;
  readonly community: (number: number) => string;
}

/** More groups than this are too many to tell apart; the smallest become one. */
const MOST = 24;
const OTHERS = 'others';

/** Gathers nodes by anything but their administration. `communities` has the number of each node's, from 0. */
export function groupingBy(
  by: string,
  nodes: readonly RelationNode[],
  words: GroupingWords,
  communities: ReadonlyMap<string, number> = new Map(),
): Grouping {
  const none: NodeGroup = { id: '', label: words.unknown };
  const attribute = attributeOf(by);
  const found = (node: RelationNode): NodeGroup => {
    if (attribute !== undefined) {
      const value = node.attributes?.[attribute];
      return value === undefined ? none : { id: `value ${value}`, label: value };
    }
    if (by === 'unit') {
      const id = departmentOf(node);
      const label = node.departmentLabel ?? node.unitLabel;
      return id === undefined ? none : { id, ...(label !== undefined && { label }) };
    }
    if (by === 'none') return { id: '' };
    if (by === 'title') return roleOf(node) ?? none;
    if (by === 'answered') return { id: `answered ${String(node.answered)}`, label: words.answered(node.answered) };
    const community = communities.get(node.id);
    return community === undefined ? none : { id: `community ${community}`, label: words.community(community + 1) };
  };
  const groups = groupBy(nodes, (node) => found(node).id);
  const bySize = [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  const few = new Set(by === 'unit' || bySize.length <= MOST ? [] : bySize.slice(MOST - 1).map(([id]) => id));
  return {
    by,
    of: (node) => {
      const group = found(node);
      return few.has(group.id) ? { id: OTHERS, label: words.others } : group;
    },
  };
}

/** The groups there are, with how many nodes each has, the largest first. */
export function groupSizes(
  nodes: readonly RelationNode[],
  { of }: Grouping,
): readonly { readonly label: string; readonly count: number }[] {
  const sizes = new Map<string, { readonly label: string; count: number }>();
  for (const node of nodes) {
    const { id, label = node.label } = of(node);
    const size = sizes.get(id) ?? { label, count: 0 };
    size.count += 1;
    sizes.set(id, size);
  }
  return [...sizes.values()].sort((a, b) => b.count - a.count);
}
