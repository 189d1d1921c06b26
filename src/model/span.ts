import { leaderFinder } from './leader-finder.js';
import type { Contract, DateText, Engagement, Organisation } from './organisation.js';

/**
 * Who is counted in a span of control. It travels with every figure, so that a reader can see what was counted.
 * The headline counts persons (Ledelseskommissionen 2018: the employees over whom a personnel leader has direct authority).
 */
export interface SpanRule {
  /** `persons` counts somebody with two jobs under the same leader once; `engagements` counts both. */
  readonly counts: 'persons' | 'engagements';
  readonly contracts: readonly Contract[];
  /** Whether people on leave count. */
  readonly onLeave: boolean;
  /** The rule in the host's own words, in the host's language, where the host wants them said instead of ours. */
  readonly words?: string;
}

export const DEFAULT_SPAN_RULE: SpanRule = {
  counts: 'persons',
  contracts: ['monthly', 'hourly', 'trainee'],
  onLeave: true,
};

/** The range a host finds suitable, with where it comes from. There is no default: without a band nothing is judged. */
export interface SpanBand {
  readonly from: number;
  readonly to: number;
  /** Who decided it, as in "Byrådets mål for ældreområdet 2026". */
  readonly source: string;
}

/** Where a figure stands against a band. The ends belong to the band. */
export type BandPosition = 'below' | 'within' | 'above';

export const bandPosition = (value: number, band: SpanBand): BandPosition =>
  value < band.from ? 'below' : value > band.to ? 'above' : 'within';

/**
 * What can make a span harder to lead than another of the same size. It stands beside the figure and is never weighed into
 * it: no weights have been validated (methods sheet, 4).
 */
export interface SpanContext {
  /** How many different job titles the people have. Left out where the source has none. */
  readonly titles?: number;
  /** How many units they work in. */
  readonly places: number;
  /** The share whose job under this leader began within a year, 0 to 1. Left out where the source has no dates. */
  readonly newcomers?: number;
  /** True where some of them work round the clock, as the host says. */
  readonly aroundTheClock?: boolean;
}

/** A leader's direct span. */
export interface LeaderSpan {
  readonly leaderId: string;
  /** The units the leader holds a filled line, acting or shared post in. */
  readonly unitIds: readonly string[];
  /** Distinct persons or engagements, as the rule says. */
  readonly headcount: number;
  /** The sum of full-time shares of the same engagements. */
  readonly fte: number;
  /** Engagements, whatever the rule counts. */
  readonly engagements: number;
  /** Units without a leader of their own whose people are counted here. */
  readonly vacantUnitIds: readonly string[];
  /** Others who lead one of the same units; its people are counted at each of them. */
  readonly sharedWith: readonly string[];
  readonly acting: boolean;
  readonly context: SpanContext;
}

/**
 * True when the engagement counts on the day under the rule: it runs, carries hours, and is of a counted kind. Those paid
 * by the hour work also where no share of full time is agreed with them.
 */
export function isCounted(engagement: Engagement, rule: SpanRule, asOf: DateText): boolean {
  return (
    (engagement.fte > 0 || engagement.contract === 'hourly') &&
    rule.contracts.includes(engagement.contract) &&
    (rule.onLeave || !engagement.onLeave) &&
    (engagement.from ?? asOf) <= asOf &&
    (engagement.to ?? asOf) >= asOf
  );
}

interface Count {
  readonly persons: Set<string>;
  fte: number;
  engagements: number;
  readonly vacantUnitIds: Set<string>;
  readonly jobs: Engagement[];
}

/**
 * The direct span of every leader who has one, most people first, by id among equals. A person is led by the leaders of
 * their unit; where the post is vacant, or the person leads the unit, by those of the nearest unit above with a leader.
 * An engagement that names its own manager goes to that manager (`leaderFinder`). Nobody counts under themselves. `roundTheClock`
 * are the units that never close.
 */
export function spansOf(
  organisation: Organisation,
  rule: SpanRule = DEFAULT_SPAN_RULE,
  roundTheClock: ReadonlySet<string> = new Set(),
): readonly LeaderSpan[] {
  const { asOf, engagements } = organisation;
  const leaders = leaderFinder(organisation);

  const counts = new Map<string, Count>();
  for (const engagement of engagements) {
    if (!isCounted(engagement, rule, asOf)) continue;
    const { ids, passed } = leaders.of(engagement);
    for (const id of ids) {
      const count = counts.get(id) ?? {
        persons: new Set(),
        fte: 0,
        engagements: 0,
        vacantUnitIds: new Set(),
        jobs: [],
      };
      counts.set(id, count);
      count.persons.add(engagement.personId);
      count.fte += engagement.fte;
      count.engagements += 1;
      count.jobs.push(engagement);
      for (const unitId of passed) count.vacantUnitIds.add(unitId);
    }
  }

  return [...counts]
    .map(([leaderId, count]): LeaderSpan => {
      const own = leaders.held.get(leaderId) ?? [];
      const unitIds = [...new Set(own.map((post) => post.unitId))];
      const others = unitIds.flatMap((id) => leaders.leading.get(id) ?? []).map((post) => post.personId);
      return {
        leaderId,
        unitIds,
        headcount: rule.counts === 'persons' ? count.persons.size : count.engagements,
        fte: count.fte,
        engagements: count.engagements,
        vacantUnitIds: [...count.vacantUnitIds],
        sharedWith: [...new Set(others)].filter((id) => id !== leaderId),
        acting: own.some((post) => post.kind === 'acting'),
        context: contextOf(count.jobs, asOf, roundTheClock),
      };
    })
    .sort((a, b) => b.headcount - a.headcount || (a.leaderId < b.leaderId ? -1 : 1));
}

/** A year before a date, as text; 29 February gives 28 February. */
function yearBefore(date: DateText): DateText {
  const [year, rest] = [date.slice(0, 4), date.slice(4)];
  return `${Number(year) - 1}${rest === '-02-29' ? '-02-28' : rest}`;
}

function contextOf(jobs: readonly Engagement[], asOf: DateText, roundTheClock: ReadonlySet<string>): SpanContext {
  const titles = new Set(jobs.flatMap(({ title }) => title ?? [])).size;
  const places = new Set(jobs.flatMap(({ unitId }) => unitId ?? []));
  const dated = jobs.filter(({ from }) => from !== undefined);
  const since = yearBefore(asOf);
  const isStaying = (job: Engagement): boolean => job.from! <= since;
  const people = new Set(dated.map(({ personId }) => personId));
  const staying = new Set(dated.filter(isStaying).map(({ personId }) => personId));
  return {
    places: places.size,
    ...(titles > 0 && { titles }),
    ...(people.size > 0 && { newcomers: 1 - staying.size / people.size }),
    ...([...places].some((id) => roundTheClock.has(id)) && { aroundTheClock: true }),
  };
}
