import { network } from '../../src/model/network/network.js';
import type { Network } from '../../src/model/network/network.js';
import { shared, sharedText } from './shared.js';

type Row = Readonly<Record<string, string>>;

/** One grouping of a network in a reference file. */
export interface GroupReference {
  readonly attribute: string;
  readonly internalTies: number;
  readonly externalTies: number;
  readonly crossRatio: number;
  readonly ei: number;
  readonly eiExpectedUnderRandomLabels: number;
  readonly eiWeighted: number;
  readonly perGroup: Readonly<
    Record<string, { readonly internal: number; readonly external: number; readonly ei: number }>
  >;
  readonly categories: readonly string[];
  readonly perNode: readonly {
    readonly id: number | string;
    readonly internalAlters: number;
    readonly externalAlters: number;
    readonly ei: number | null;
  }[];
  readonly blockCount: readonly (readonly number[])[];
  readonly blockDensity: readonly (readonly (number | null)[])[];
  readonly blockMeanValue: readonly (readonly (number | null)[])[];
  readonly withinDensity: number;
  readonly betweenDensity: number;
  readonly modularityUndirectedSumWeights: number;
  readonly modularityDirected: number | null;
  readonly assortativityBinary: number;
  readonly assortativityWeighted: number;
  readonly homophilyOddsRatio: number;
  readonly eiPermutation: { readonly mean: number; readonly sd: number };
}

/** What a reference file says of a network, as far as we compute it. */
export interface NetworkReference {
  readonly name: string;
  readonly nodes: string;
  readonly edges: string;
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly minWeight: number | null;
  readonly tolerance: number;
  readonly expected: {
    readonly n: number;
    readonly ties: number;
    readonly density: number;
    readonly meanValueOverAllPairs: number;
    readonly meanValueOverTies: number;
    readonly dyads?: { readonly mutual: number; readonly asymmetric: number; readonly none: number };
    readonly reciprocity?: {
      readonly edgewise: number;
      readonly dyadicNonNull: number;
      readonly dyadicAll: number;
      readonly weighted: number;
    };
    readonly components: {
      readonly weakCount: number;
      readonly weakSizes: readonly number[];
      readonly isolates: number;
      readonly strongCount?: number;
      readonly strongSizes?: readonly number[];
    };
    readonly paths: {
      readonly reachableOrderedPairs: number;
      readonly unreachableOrderedPairs: number;
      readonly meanLengthReachable: number;
      readonly diameterReachable: number;
      readonly globalEfficiency: number;
    };
    readonly clustering: { readonly transitivityUndirected: number; readonly meanLocalUndirected: number };
    readonly eigen: { readonly largestEigenvalueUndirectedUnion: number; readonly gapToSecond: number };
    readonly maxCore: number;
    readonly louvain: { readonly modularityMin: number };
    readonly numericAssortativity: Readonly<Record<string, number>>;
    readonly groups: readonly GroupReference[];
    readonly ids: readonly (number | string)[];
    readonly perNode: Readonly<Record<string, readonly (number | null)[]>>;
  };
}

export const NETWORKS = [
  'consulting-info-often',
  'consulting-info',
  'consulting-value',
  'dhhs-collaboration-formal',
  'dhhs-collaboration',
  'krackhardt-advice',
  'krackhardt-friendship',
  'tobacco-contact',
  'tobacco-dissemination',
  'uk-faculty',
] as const;

/** The rows of a plain comma-separated file (no quotes), by the names in its first line. */
export function csvRows(text: string): readonly Row[] {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((field, index) => [names[index] ?? '', field])));
}

/** A field of a row as a number; an empty one is a missing value. */
export const csvNumber = (row: Row, column: string): number | undefined =>
  row[column] === undefined || row[column] === '' ? undefined : Number(row[column]);

export const networkReference = (name: string): NetworkReference =>
  shared<NetworkReference>(`networks/reference/${name}.json`);

/** The real network that a reference file is about, prepared as it says, with its people's attributes. */
export function realNetwork(reference: NetworkReference): {
  readonly network: Network;
  readonly attributes: ReadonlyMap<string, Row>;
} {
  const nodes = csvRows(sharedText(reference.nodes));
  const arcs = csvRows(sharedText(reference.edges))
    .map(({ from = '', to = '', weight }) => ({ from, to, weight: weight === undefined ? 1 : Number(weight) }))
    .filter(({ weight }) => weight >= (reference.minWeight ?? 0))
    .map((arc) => (reference.weighted ? arc : { ...arc, weight: 1 }));
  return {
    network: network(
      nodes.map(({ id = '' }) => id),
      arcs,
      { directed: reference.directed },
    ),
    attributes: new Map(nodes.map((row) => [row['id'] ?? '', row])),
  };
}
