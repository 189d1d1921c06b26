import type { TvaersData } from '../../model/data.js';
import { formalLines } from '../../model/formal-lines.js';
import type { FormalLine } from '../../model/formal-lines.js';
import { groupBy } from '../../model/group-by.js';
import type { Engagement, Person, Post, Unit } from '../../model/organisation.js';
import { foldText } from '../../model/search.js';
import { spanBaseline } from '../../model/span-plan/baseline.js';
import type { PostCosts, SpanBaseline } from '../../model/span-plan/baseline.js';
import { DEFAULT_SPAN_RULE, spansOf } from '../../model/span.js';
import type { LeaderSpan, SpanBand, SpanRule } from '../../model/span.js';
import { unitTree } from '../../model/unit-tree.js';
import type { UnitTree } from '../../model/unit-tree.js';

/** What an organisation source is made of: everything in `TvaersData` but the surveys. */
export type OrganisationData = Omit<TvaersData, 'surveys'>;

/**
 * An organisation made ready to be asked: once a version of its data, and shared by everybody who asks. The costly parts
 * are worked out when they are first needed.
 */
export interface OrganisationIndex {
  readonly data: OrganisationData;
  readonly rule: SpanRule;
  readonly tree: UnitTree;
  /** Every unit after the one it lies in, neighbours in Danish order of name. */
  readonly units: readonly Unit[];
  /** Everybody in Danish order of name, with the names of their unit and administration. */
  readonly people: readonly Person[];
  person(id: string): Person | undefined;
  /** What a person is found by: name, title and unit, folded. */
  searchText(person: Person): string;
  posts(unitId: string): readonly Post[];
  /** Those who lead the unit; where nobody does, those of the nearest unit above with a leader. */
  leadersOf(unitId: string): ReadonlySet<string>;
  /** True for somebody who holds a leading post, or whom another's engagement names. */
  leads(personId: string): boolean;
  /** By whom the person is led, and the committees they sit in. */
  linesOf(personId: string): readonly FormalLine[];
  readonly spans: readonly LeaderSpan[];
  /** Where a span is counted: the units that the leader leads, or works in where no post says so. */
  placesOf(span: LeaderSpan): readonly Unit[];
  /** The band of the nearest unit that has one, from this one up. */
  band(unitId: string): SpanBand | undefined;
  /** What a what-if about the unit starts from. */
  baseline(unitId: string): SpanBaseline;
}

const danish = new Intl.Collator('da');
const inOrder = (a: Unit | Person, b: Unit | Person): number =>
  danish.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

export function organisationIndex(data: OrganisationData): OrganisationIndex {
  const rule = data.spanRule ?? DEFAULT_SPAN_RULE;
  const tree = unitTree(data.units);
  const posts = groupBy(data.posts, ({ unitId }) => unitId);
  const leading = data.posts.filter(({ hierarchy, kind }) => hierarchy === 'line' && kind !== 'staff');
  const leaders = groupBy(leading, ({ unitId }) => unitId);
  const bands = new Map(data.spanBands?.map((band) => [band.unitId, band]));

  const units = lazy(() => inTreeOrder(data.units, tree));
  const byId = lazy(() => new Map(placedPeople(data, tree).map((person) => [person.id, person])));
  const people = lazy(() => [...byId().values()].sort(inOrder));
  const searchTexts = lazy(() => new Map(people().map((person) => [person.id, searchText(person)])));
  const spans = lazy(() => spansOf(data, rule, new Set(data.aroundTheClock)));
  const lines = lazy(() => formalLines(data));
  const leaderIds = lazy(
    () =>
      new Set([...leading, ...spans().map(({ leaderId }) => ({ personId: leaderId }))].map(({ personId }) => personId)),
  );

  const band = (unitId: string) => tree.path(unitId).flatMap(({ id }) => bands.get(id) ?? [])[0];
  const costs = new Map(data.postCosts?.map(({ unitId, ...cost }): [string, PostCosts] => [unitId, cost]));
  const costsOf = (unitId: string) => tree.path(unitId).flatMap(({ id }) => costs.get(id) ?? [])[0];
  const baselines = new Map<string, SpanBaseline>();

  const placesOf = ({ leaderId, unitIds }: LeaderSpan): readonly Unit[] =>
    (unitIds.length > 0 ? unitIds : [byId().get(leaderId)?.unitId ?? '']).flatMap((id) => tree.unit(id) ?? []);

  return {
    data,
    rule,
    tree,
    get units() {
      return units();
    },
    get people() {
      return people();
    },
    get spans() {
      return spans();
    },
    person: (id) => byId().get(id),
    searchText: ({ id }) => searchTexts().get(id) ?? '',
    posts: (unitId) => posts.get(unitId) ?? [],
    linesOf: (id) => lines()(id),
    leads: (id) => leaderIds().has(id),
    placesOf,
    leadersOf: (unitId) => {
      for (const { id } of tree.path(unitId)) {
        const holders = (leaders.get(id) ?? []).flatMap(({ personId }) => personId ?? []);
        if (holders.length > 0) return new Set(holders);
        const named = spans().filter(
          (span) => span.unitIds.length === 0 && placesOf(span).some((place) => place.id === id),
        );
        if (named.length > 0) return new Set(named.map(({ leaderId }) => leaderId));
      }
      return new Set();
    },
    band,
    baseline: (unitId) => {
      const known = baselines.get(unitId) ?? spanBaseline(data, unitId, { rule, bandOf: band, costsOf });
      baselines.set(unitId, known);
      return known;
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const searchText = ({ name, title = '', unitName = '' }: Person): string => foldText(`${name} ${title} ${unitName}`);

function inTreeOrder(units: readonly Unit[], tree: UnitTree): readonly Unit[] {
  const withChildren = (unit: Unit): readonly Unit[] => [
    unit,
    ...[...tree.children(unit.id)].sort(inOrder).flatMap(withChildren),
  ];
  const tops = units.filter(({ parentId }) => parentId === null || !tree.unit(parentId));
  return tops.sort(inOrder).flatMap(withChildren);
}

/** People with the place they mainly work at: the one they are given with, else that of their largest engagement. */
function placedPeople({ asOf, engagements, people }: OrganisationData, tree: UnitTree): readonly Person[] {
  const main = new Map<string, Engagement>();
  for (const engagement of engagements) {
    const runs = (engagement.from ?? asOf) <= asOf && (engagement.to ?? asOf) >= asOf;
    const before = main.get(engagement.personId);
    if (runs && engagement.unitId !== null && (!before || engagement.fte > before.fte))
      main.set(engagement.personId, engagement);
  }
  return people.map((person) => {
    const unitId = person.unitId ?? main.get(person.id)?.unitId ?? undefined;
    const unitName = person.unitName ?? (unitId === undefined ? undefined : tree.unit(unitId)?.name);
    const areaName = person.areaName ?? (unitId === undefined ? undefined : tree.area(unitId)?.name);
    return {
      ...person,
      ...(unitId !== undefined && { unitId }),
      ...(unitName !== undefined && { unitName }),
      ...(areaName !== undefined && { areaName }),
    };
  });
}
