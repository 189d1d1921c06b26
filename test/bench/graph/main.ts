import { sharedFile } from './shared-file.js';
import { organisation, projects, realGraph } from './graphs.js';
import type { BenchGraph } from './graphs.js';
import { largeOrganisation } from '../../../demo/data/large-organisation.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { relationGraphOf } from './own-graph.js';

export { verdictList, verdicts } from './goals.js';
export { ownPositions, relationGraphOf } from './own-graph.js';
export { qualityOf } from './quality.js';
export { summarise, table } from './summary.js';

/** A network by its name; undefined where its data are not beside the checkout. */
export function graphNamed(name: string): BenchGraph | undefined {
  const [, kind, count] = /^(org|projects)-(\d+)$/.exec(name) ?? [];
  if (kind === 'org') return organisation(Number(count));
  if (kind === 'projects') return projects(Number(count));
  const [folder, edges, group] = REAL[name] ?? [];
  if (folder === undefined) throw new Error(`there is no network ${name}`);
  const nodeList = sharedFile(`networks/${folder}/nodes.csv`);
  const edgeList = sharedFile(`networks/${folder}/${edges}.csv`);
  return nodeList && edgeList ? realGraph(name, nodeList, edgeList, group!) : undefined;
}

/** The same as a relation map; `large-30000-100000` is an organisation of so many people and relations, by name. */
export function mapNamed(name: string): RelationGraph {
  const [, people, relations] = /^large-(\d+)-(\d+)$/.exec(name) ?? [];
  return people === undefined
    ? relationGraphOf(graphNamed(name)!, true)
    : largeOrganisation({ people: Number(people), relations: Number(relations) });
}

const REAL: Readonly<Record<string, readonly [folder: string, edges: string, group: string]>> = {
  krackhardt: ['krackhardt-hightech', 'edges-advice', 'dept'],
  'email-eu-core': ['email-eu-core', 'edges-email', 'department'],
};
