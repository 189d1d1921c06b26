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
import { lazy } from './lazy.js';

/** What an organisation source is made of: everything in `TvaersData` but what people have answered. */
export type OrganisationData = Omit<TvaersData, 'surveys' | 'informants' | 'feedback'>;

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
  /** The units that lie right in this one, in Danish order of name; those that lie in nothing for null. */
  below(unitId: string | null): readonly Unit[];
  posts(unitId: string): readonly Post[];
  /** The posts that somebody holds, in the order of the data. */
  held(personId: string): readonly Post[];
  /** Who works right in the unit, or sits in the committee. */
  peopleIn(unitId: string): ReadonlySet<string>;
  /** Where somebody works, the place they mainly work at first. */
  worksIn(personId: string): readonly string[];
  /**
   * Those who lead the unit itself: who hold a leading post in it, else who lead from it without a post that says so, as
   * where each job names its own manager.
   */
  leadersAt(unitId: string): readonly string[];
  /** Those who lead the unit; where nobody does, those of the nearest unit above with a leader. */
  leadersOf(unitId: string): ReadonlySet<string>;
  /** True for somebody who holds a leading post, or whom another's engagement names. */
  leads(personId: string): boolean;
  /** By whom the person is led, and the committees they sit in. */
  linesOf(personId: string): readonly FormalLine[];
  readonly spans: readonly LeaderSpan[];
  span(leaderId: string): LeaderSpan | undefined;
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
  const held = groupBy(data.posts, ({ personId }) => personId);
  const bands = new Map(data.spanBands?.map((band) => [band.unitId, band]));

  const units = lazy(() => inTreeOrder(data.units, tree));
  const byId = lazy(() => new Map(placedPeople(data, tree).map((person) => [person.id, person])));
  const people = lazy(() => [...byId().values()].sort(inOrder));
  const searchTexts = lazy(() => new Map(people().map((person) => [person.id, searchText(person)])));
  const spans = lazy(() => spansOf(data, rule, new Set(data.aroundTheClock)));
  const span = lazy(() => new Map(spans().map((each) => [each.leaderId, each])));
  const ordered = lazy(() =>
    groupBy(units(), ({ parentId }) => (parentId !== null && tree.unit(parentId) ? parentId : null)),
  );
  const jobs = lazy(() => groupBy(running(data), ({ personId }) => personId));
  const inUnit = lazy(() => peopleByUnit(data, byId()));
  const named = lazy(() => {
    const free = spans().filter(({ unitIds }) => unitIds.length === 0);
    return groupBy(free, ({ leaderId }) => byId().get(leaderId)?.unitId);
  });
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

  const leadersAt = (unitId: string): readonly string[] => {
    const holders = (leaders.get(unitId) ?? []).flatMap(({ personId }) => personId ?? []);
    return holders.length > 0 ? holders : (named().get(unitId) ?? []).map(({ leaderId }) => leaderId);
  };

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
    below: (unitId) => ordered().get(unitId) ?? [],
    posts: (unitId) => posts.get(unitId) ?? [],
    held: (personId) => held.get(personId) ?? [],
    peopleIn: (unitId) => inUnit().get(unitId) ?? NOBODY,
    worksIn: (personId) => {
      const main = byId().get(personId)?.unitId;
      const others = (jobs().get(personId) ?? []).map(({ unitId }) => unitId);
      return [...new Set([main, ...others])].filter((id) => id !== undefined && id !== null);
    },
    leadersAt,
    span: (leaderId) => span().get(leaderId),
    linesOf: (id) => lines()(id),
    leads: (id) => leaderIds().has(id),
    placesOf,
    leadersOf: (unitId) =>
      new Set(
        tree
          .path(unitId)
          .map(({ id }) => leadersAt(id))
          .find((ids) => ids.length > 0),
      ),
    band,
    baseline: (unitId) => {
      const known = baselines.get(unitId) ?? spanBaseline(data, unitId, { rule, bandOf: band, costsOf });
      baselines.set(unitId, known);
      return known;
    },
  };
}

const NOBODY: ReadonlySet<string> = new Set();

const searchText = ({ name, title = '', unitName = '' }: Person): string => foldText(`${name} ${title} ${unitName}`);

function inTreeOrder(units: readonly Unit[], tree: UnitTree): readonly Unit[] {
  const withChildren = (unit: Unit): readonly Unit[] => [
    unit,
    ...[...tree.children(unit.id)].sort(inOrder).flatMap(withChildren),
  ];
  const tops = units.filter(({ parentId }) => parentId === null || !tree.unit(parentId));
  return tops.sort(inOrder).flatMap(withChildren);
}

const running = ({ asOf, engagements }: OrganisationData): readonly Engagement[] =>
  engagements.filter(({ from = asOf, to }) => from <= asOf && (to ?? asOf) >= asOf);

/** People by the units they hold a job in or are said to work in, and by the committees they sit in. */
function peopleByUnit(
  data: OrganisationData,
  people: ReadonlyMap<string, Person>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (unitId: string | null | undefined, personId: string): void => {
    if (unitId && people.has(personId)) found.set(unitId, (found.get(unitId) ?? new Set()).add(personId));
  };
  for (const { personId, unitId } of running(data)) add(unitId, personId);
  for (const { id, unitId } of people.values()) add(unitId, id);
  for (const { hierarchy, personId, unitId } of data.posts)
    if (hierarchy === 'med' && personId !== null) add(unitId, personId);
  return found;
}

/** People with the place they mainly work at: the one they are given with, else that of their largest engagement. */
function placedPeople(data: OrganisationData, tree: UnitTree): readonly Person[] {
  const main = new Map<string, Engagement>();
  for (const engagement of running(data)) {
    const before = main.get(engagement.personId);
    if (engagement.unitId !== null && (!before || engagement.fte > before.fte))
      main.set(engagement.personId, engagement);
  }
  return data.people.map((person) => {
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
