import type { RelationGraph, RelationNode } from '../relation.js';
import { finish } from '../slices.js';
import type { Slices } from '../slices.js';
import { foldText, matchesSearch, textFolder } from '../search.js';

interface Folded {
  readonly node: RelationNode;
  readonly name: string;
  readonly text: string;
}

// A search is asked again at every letter, and by several who show what it finds.
const known = new WeakMap<RelationGraph, readonly Folded[]>();
const answered = new WeakMap<RelationGraph, { readonly words: string; readonly found: readonly RelationNode[] }>();

/** Nodes by words of their name, title, unit or administration, those whose name begins with the query first. None for no query. */
export function findNodes(graph: RelationGraph, query: string): readonly RelationNode[] {
  const words = foldText(query);
  if (words === '') return [];
  const before = answered.get(graph);
  if (before?.words === words) return before.found;
  const all = foundAmong(finish(readySearch(graph)), words);
  answered.set(graph, { words, found: all });
  return all;
}

function foundAmong(folded: readonly Folded[], words: string): readonly RelationNode[] {
  const found = folded.filter(({ text }) => matchesSearch(words, text));
  const first = new Set(found.filter(({ name }) => name.startsWith(words)));
  return [...first, ...found.filter((each) => !first.has(each))].map(({ node }) => node);
}

/** Nodes that are made ready at a time. */
const BATCH = 1000;

/** Makes the names of a graph ready for a search. Pauses between its steps, for a graph that has very many. */
export function* readySearch(graph: RelationGraph): Slices<readonly Folded[]> {
  const before = known.get(graph);
  if (before) return before;
  const fold = textFolder();
  const all: Folded[] = [];
  for (const node of graph.nodes) {
    const { areaLabel, departmentLabel, label, title, unitLabel } = node;
    const text = [label, title, unitLabel, departmentLabel, areaLabel].flatMap((each) => (each ? [fold(each)] : []));
    all.push({ node, name: fold(label), text: text.join(' ') });
    if (all.length % BATCH === 0) yield;
  }
  known.set(graph, all);
  return all;
}
