import type { Organisation } from '../../src/model/organisation.js';
import type { ReportingEdge } from '../../src/model/reporting-lines.js';
import { csvRows } from './networks.js';
import { sharedText } from './shared.js';

/** One person of a reference case, as its file has them. */
export interface ReferencePerson extends ReportingEdge {
  readonly fte: number;
  readonly unit: string;
}

/** What a file of `span/` expects of a case. */
export interface SpanReference {
  readonly tolerance: number;
  readonly expected: {
    readonly engagements: number;
    readonly leaders: number;
    readonly directReports: number;
    readonly tops: readonly (string | number)[];
    readonly unplaced: readonly string[];
    readonly problems: readonly { readonly id: string }[];
    readonly cycle: readonly string[];
    readonly perLeader: readonly {
      readonly id: string | number;
      readonly direct: number;
      readonly directFte: number;
      readonly total: number;
      readonly depth: number;
      readonly directLeaders: number;
    }[];
    readonly meanSpan: number;
    readonly meanSpanFte: number;
    readonly medianSpan: number;
    readonly p10: number;
    readonly p25: number;
    readonly p75: number;
    readonly p90: number;
    readonly max: number;
    readonly min: number;
    readonly experiencedSpan: number;
    readonly gini: number;
    readonly gini_n_minus_1: number;
    readonly leadersPer100: number;
    readonly layers: number;
    readonly meanDepth: number;
    readonly depthCounts: Readonly<Record<string, number>>;
    readonly bands: readonly {
      readonly from: number;
      readonly to: number | null;
      readonly leaders: number;
      readonly staff: number;
    }[];
    readonly whatIf: readonly {
      readonly targetSpan: number;
      readonly extraLeadersLocal: number;
      readonly meanSpanAfterLocal: number;
      readonly maxSpanAfterLocal: number;
      readonly extraLeadersPooledByUnit: number;
      readonly extraLeadersPooledAll: number;
      readonly leadersOverTarget: number;
      readonly staffUnderLeaderOverTarget: number;
    }[];
    readonly budget?: {
      readonly amount: number;
      readonly costPerLeader: number;
      readonly costPerEmployee: number;
      readonly affordableLeaders: number;
      readonly allocation: Readonly<Record<string, number>>;
      readonly largestGroupAfter: number;
      readonly largestMeanGroupAfter: number;
      readonly neutral: {
        readonly posts: number;
        readonly employeePostsToConvert: number;
        readonly meanSpanAfter: number;
      };
    };
  };
}

const sharedRows = (path: string) => csvRows(sharedText(path));

export const smallOrganisation = (): readonly ReferencePerson[] =>
  sharedRows('span/small-org.csv').map(({ fte, id, managerId, unit }) => ({
    id: id ?? '',
    managerId: managerId || null,
    fte: Number(fte),
    unit: unit ?? '',
  }));

/** People of a real network with the manager that the company's reports-to list gives them. */
export function reportsTo(network: string): readonly ReferencePerson[] {
  const manager = new Map(sharedRows(`networks/${network}/edges-reports-to.csv`).map(({ from, to }) => [from, to]));
  return sharedRows(`networks/${network}/nodes.csv`).map(({ id }) => ({
    id: id ?? '',
    managerId: manager.get(id) ?? null,
    fte: 1,
    unit: '',
  }));
}

/** The same people as an organisation whose engagements name their managers. */
export const organised = (people: readonly ReferencePerson[]): Organisation => ({
  asOf: '2026-03-31',
  units: [],
  posts: [],
  people: people.map(({ id }) => ({ id, name: id })),
  engagements: people.map(({ fte, id, managerId }) => ({
    id: `e-${id}`,
    personId: id,
    unitId: null,
    fte,
    contract: 'monthly',
    managerId,
  })),
});
