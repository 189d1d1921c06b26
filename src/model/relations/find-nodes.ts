import type { RelationGraph, RelationNode } from '../relation.js';
import { foldText, matchesSearch } from '../search.js';

interface Folded {
  readonly node: RelationNode;
  readonly name: string;
  readonly text: string;
}

// A search is asked again at every letter.
const known = new WeakMap<RelationGraph, readonly Folded[]>();

/** Nodes by words of their name, title, unit or administration, those whose name begins with the query first. None for no query. */
export function findNodes(graph: RelationGraph, query: string): readonly RelationNode[] {
  const words = foldText(query);
  if (words === '') return [];
  const folded = known.get(graph) ?? graph.nodes.map(foldedNode);
  known.set(graph, folded);
  const found = folded.filter(({ text }) => matchesSearch(words, text));
  const first = new Set(found.filter(({ name }) => name.startsWith(words)));
  return [...first, ...found.filter((each) => !first.has(each))].map(({ node }) => node);
}

function foldedNode(node: RelationNode): Folded {
  const { areaLabel, departmentLabel, label, title, unitLabel } = node;
  const text = [label, title, unitLabel, departmentLabel, areaLabel].filter(Boolean).join(' ');
  return { node, name: foldText(label), text: foldText(text) };
}
