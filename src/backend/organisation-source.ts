import type { FormalLine } from '../model/formal-lines.js';
import type { ManagementChain } from '../model/management-chain.js';
import type { DateText, Hierarchy, Person, Post, Unit } from '../model/organisation.js';
import type { SpanBand, SpanContext, SpanRule } from '../model/span.js';
import type { SpanBaseline } from '../model/span-plan/baseline.js';
import type { SpanScenario } from '../model/span-plan/changes.js';
import type { CallOptions, Page, PageQuery, Subscribe, WriteOptions } from './call.js';

export interface UnitQuery extends PageQuery {
  /** Only this unit and those below it. */
  readonly root?: string;
  /** How many levels below the root, 0 for the root alone. Left out means all. */
  readonly depth?: number;
  /** That of the root, else `line`, unless it says otherwise. */
  readonly hierarchy?: Hierarchy;
  /** Words that begin words of the name, folded as in `foldText`. */
  readonly search?: string;
}

export interface PeopleQuery extends PageQuery {
  /** Words that begin words of name, title or unit, folded as in `foldText`. */
  readonly search?: string;
  /**
   * Nearest first: `me` for the signed-in person, or a person's id. Own unit, then its neighbours (above, below, beside),
   * then the same administration, then the rest. The person themselves is left out.
   */
  readonly near?: string;
  readonly among?: 'everyone' | 'leaders';
  /** Only those who work right in this unit, or sit in this committee. */
  readonly unit?: string;
  /** Just these people, at most 100. Ids nobody has are left out of the answer. */
  readonly ids?: readonly string[];
}

/** About a unit or a person; about the top where neither is named. */
export interface ChainQuery {
  readonly unit?: string;
  /** A person's id, or `me` for the signed-in person. The chain goes to the unit they lead, else to where they work. */
  readonly person?: string;
  /** That of the unit, else `line`, unless it says otherwise. */
  readonly hierarchy?: Hierarchy;
  /** 0 to 10, 2 unless it says otherwise: on how many levels, from the unit up, its neighbours are told too. */
  readonly up?: number;
  /** 0 to 10, 2 unless it says otherwise: how many levels below are told. */
  readonly down?: number;
}

/** Name one of the three. `leader: 'me'` is the signed-in person's own span. */
export interface SpanQuery extends PageQuery {
  readonly leader?: string;
  /** Those who lead this unit; where its post is vacant, those above who cover it. */
  readonly unit?: string;
  /** Everyone who leads this unit or one below it. */
  readonly root?: string;
}

/** Whom these people answer to. */
export interface LinesQuery extends PageQuery {
  /** At most 100. Ids nobody has are left out of the answer. */
  readonly ids: readonly string[];
  /** Both, unless it says otherwise. */
  readonly hierarchy?: Hierarchy;
}

/** One leader's direct span, ready to be said. */
export interface Span {
  readonly leader: Person;
  readonly units: readonly Pick<Unit, 'id' | 'name'>[];
  readonly headcount: number;
  /** Left out where the source knows no hours. */
  readonly fte?: number;
  readonly rule: SpanRule;
  readonly asOf: DateText;
  readonly band?: SpanBand;
  /** Units without a leader of their own whose people are counted here. */
  readonly vacantUnits?: readonly Pick<Unit, 'id' | 'name'>[];
  /** Others who lead one of the same units; its people are counted at each of them. */
  readonly sharedWith?: readonly Pick<Person, 'id' | 'name'>[];
  readonly acting?: boolean;
  /** What can make it harder to lead than another of the same size. */
  readonly context?: SpanContext;
}

/** The mean direct span of a unit and all below it at a date. */
export interface SpanPoint {
  readonly date: DateText;
  readonly mean: number;
  readonly leaders: number;
}

/** Where a what-if is kept. Whoever may plan for its unit can read it by its id, which nobody can guess. */
export interface KeptScenario {
  readonly id: string;
  /** The last day it can be read, where the host keeps it for a time. */
  readonly until?: DateText;
}

/** The organisation: its units, people and posts, and who leads how many. */
export interface OrganisationSource {
  /** Each unit after the one it lies in. */
  units(query: UnitQuery, options?: CallOptions): Promise<Page<Unit>>;
  /** In Danish order of name, unless nearest first is asked for. */
  people?(query: PeopleQuery, options?: CallOptions): Promise<Page<Person>>;
  /** The posts of one unit, vacant ones too. */
  posts?(unitId: string, options?: CallOptions): Promise<Page<Post>>;
  /** By whom each of these people is led, and the committees they sit in, in the order they are asked for. */
  formalLines?(query: LinesQuery, options?: CallOptions): Promise<Page<FormalLine>>;
  /**
   * The line from the top down to a unit or person in one answer, with what is beside and below. What it leaves out is asked
   * for by the unit that it lies in. For somebody who is not placed in that hierarchy it has no path, and tells the top and what lies below.
   */
  chain?(query: ChainQuery, options?: CallOptions): Promise<ManagementChain>;
  /** Most people first. Somebody who leads nobody has none. */
  spans?(query: SpanQuery, options?: CallOptions): Promise<Page<Span>>;
  /** Oldest first. Empty where there is no history. */
  spanHistory?(unitId: string, options?: CallOptions): Promise<readonly SpanPoint[]>;
  /** Leaders and their people as they are today, for a what-if about a unit and those below it. */
  spanBaseline?(unitId: string, options?: CallOptions): Promise<SpanBaseline>;
  /** Keeps a what-if as it is now, for those who are sent its id. Nothing is changed in the organisation. */
  keepScenario?(scenario: SpanScenario, options?: WriteOptions): Promise<KeptScenario>;
  scenario?(id: string, options?: CallOptions): Promise<SpanScenario>;
  readonly subscribe?: Subscribe;
}
