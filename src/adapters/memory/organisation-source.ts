import type { Subscribe } from '../../backend/call.js';
import type { OrganisationSource } from '../../backend/organisation-source.js';
import type { ScenarioStore } from './scenario-store.js';
import { chainQuery, checkQuery, linesQuery, peopleQuery, spanQuery, unitQuery } from '../../backend/schema/query.js';
import type { Viewer } from '../../backend/viewer.js';
import { answering } from './answering.js';
import { findChain } from './find-chain.js';
import { findPeople } from './find-people.js';
import { findSpans, tellSpan } from './find-spans.js';
import { findUnits } from './find-units.js';
import { unitOf } from './found.js';
import type { OrganisationIndex } from './organisation-index.js';
import { pageOf } from './paging.js';
import { scenarioMethods } from './scenario-store.js';

export interface OrganisationSourceOptions {
  /** Who `me` is. */
  readonly viewer?: Viewer | undefined;
  /** Whether the viewer may know how many the leaders of a unit lead, where a chain could tell. Left out, of every unit. */
  readonly mayKnowSpan?: (unitId: string) => boolean;
  readonly subscribe?: Subscribe;
  /** Where what-ifs are kept. Left out, they cannot be. */
  readonly scenarios?: ScenarioStore;
}

/** The organisation capability over an organisation at hand. It answers everybody alike: who may ask is the host's to say. */
export function organisationSource(
  index: OrganisationIndex,
  { mayKnowSpan = () => true, scenarios, subscribe, viewer }: OrganisationSourceOptions = {},
): OrganisationSource {
  const { asOf, spanHistory = [] } = index.data;
  return {
    units: answering((query) => {
      const asked = checkQuery(unitQuery, query);
      return { ...pageOf(findUnits(index, asked), asked), asOf };
    }),
    people: answering((query) => {
      const asked = checkQuery(peopleQuery, query);
      return { ...pageOf(findPeople(index, asked, viewer), asked), asOf };
    }),
    posts: answering((unitId) => {
      unitOf(index, unitId);
      const items = index.posts(unitId);
      return { items, total: items.length, asOf };
    }),
    formalLines: answering((query) => {
      const asked = checkQuery(linesQuery, query);
      const { hierarchy, ids } = asked;
      const lines = [...new Set(ids)]
        .filter((id) => index.person(id))
        .flatMap((id) => index.linesOf(id))
        .filter((line) => hierarchy === undefined || line.hierarchy === hierarchy);
      return { ...pageOf(lines, asked), asOf };
    }),
    chain: answering((query) => findChain(index, checkQuery(chainQuery, query), { viewer, mayKnowSpan })),
    spans: answering((query) => {
      const asked = checkQuery(spanQuery, query);
      const page = pageOf(findSpans(index, asked, viewer), asked);
      return { ...page, items: page.items.map((span) => tellSpan(index, span)), asOf };
    }),
    spanHistory: answering((unitId) => {
      unitOf(index, unitId);
      const points = spanHistory.filter((point) => point.unitId === unitId);
      return points
        .map(({ date, leaders, mean }) => ({ date, leaders, mean }))
        .sort((a, b) => (a.date < b.date ? -1 : 1));
    }),
    spanBaseline: answering((unitId) => index.baseline(unitOf(index, unitId).id)),
    ...(scenarios && scenarioMethods(index, scenarios)),
    ...(subscribe && { subscribe }),
  };
}
