import type { DateText } from '../../../src/model/organisation.js';

// The documents as they lie in the files: Danish words where a Danish source system would have them.

export interface MunicipalityOptions {
  readonly seed?: number;
  /** 0.1 to 10. 1 is about 4,000 engagements and 310 leaders. */
  readonly scale?: number;
  readonly date?: DateText;
}

export interface DocumentHead {
  readonly municipality: string;
  readonly fictive: true;
  readonly seed: number;
  readonly scale: number;
  readonly date: DateText;
}

export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly type: 'kommune' | 'forvaltning' | 'afdeling' | 'institution' | 'team';
  /** The administration, as in `aeldre`; null at the top. */
  readonly areaId: string | null;
  readonly parentId: string | null;
  readonly managerId: string | null;
  readonly vacantLeader?: true;
}

export interface PersonRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly name: string;
  readonly email: string;
  readonly firstHiredOn: DateText;
}

export interface EngagementRow {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly title: string;
  readonly profession: string;
  readonly weeklyHours: number;
  readonly fte: number;
  readonly contract: 'månedsløn' | 'timeløn' | 'elev' | 'ekstern';
  readonly from: DateText;
  readonly to: DateText | null;
  readonly isLeader: boolean;
  /** 1 municipal chief executive, 2 director, 3 head of department, 4 leader of a team or institution. */
  readonly leaderLevel: number | null;
  readonly managerId: string | null;
  readonly note?: string;
}

export interface RatingRow {
  readonly from: string;
  readonly to: string;
  readonly importance: number;
  readonly ratings: Readonly<Record<string, number | null>>;
}

export interface RelationSurveyRow {
  readonly id: string;
  readonly title: string;
  readonly opensOn: DateText;
  readonly closesOn: DateText;
  readonly scale: { readonly min: number; readonly max: number };
  readonly dimensions: readonly { readonly id: string; readonly label: string }[];
  readonly invited: readonly string[];
  readonly answered: readonly string[];
  readonly ratings: readonly RatingRow[];
}

export interface SpanHistoryRow {
  readonly year: number;
  readonly areaId: string;
  readonly leaders: number;
  readonly employees: number;
  readonly fte: number;
}

export interface PostCostRow {
  readonly areaId: string;
  readonly leaderPost: number;
  readonly employeePost: number;
}

/** A team's or institution's well-being in one month, 0 to 100; null where fewer than five answered. */
export interface PulseRow {
  readonly unitId: string;
  readonly month: string;
  readonly invited: number;
  readonly answered: number;
  readonly mean: number | null;
}

/** The well-being survey: its statements by theme. */
export interface WellBeingSurveyRow {
  readonly title: string;
  readonly scale: { readonly min: number; readonly max: number; readonly labels: readonly string[] };
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    readonly socialCapital: 'bonding' | 'bridging' | 'linking' | null;
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly themeId: string;
    readonly text: string;
    readonly reversed: boolean;
  }[];
}

/** A round of the well-being survey: how many were asked in each unit, and what was answered, by unit. */
export interface ResponseWaveRow {
  readonly id: string;
  readonly opensOn: DateText;
  readonly closesOn: DateText;
  readonly itemIds: readonly string[];
  readonly invitedByUnit: Readonly<Record<string, number>>;
  readonly responses: readonly {
    readonly unitId: string;
    readonly tenure: string;
    /** In the order of `itemIds`; null where nothing was marked. */
    readonly answers: readonly (number | null)[];
  }[];
}

export interface GoalRow {
  readonly id: string;
  readonly name: string;
  readonly ownerUnitId: string;
  readonly unit: string;
  readonly direction: 'op' | 'ned';
  readonly target: { readonly date: DateText; readonly value: number };
  readonly measuredEvery: 'måned' | 'kvartal' | 'halvår' | 'år';
  readonly measurements: readonly { readonly date: DateText; readonly value: number }[];
}

/** How one group sees one theme of a day care centre: mean 0 to 100 of n answers. */
export interface InformantRow {
  readonly unitId: string;
  readonly informant: string;
  readonly theme: string;
  readonly n: number;
  readonly mean: number;
  readonly sd: number | null;
}

/** A course of meetings as one of those it is about has marked it. */
export interface FeedbackRow {
  readonly id: string;
  readonly alias: string;
  readonly informant: 'voksen' | 'ung' | 'barn' | 'omsorgsperson';
  readonly practitionerId: string;
  readonly unitId: string;
  readonly entries: readonly {
    readonly number: number;
    readonly date: DateText;
    readonly outcome: readonly (number | null)[] | null;
    readonly alliance: readonly (number | null)[] | null;
  }[];
  readonly closedOn: DateText | null;
}

/** The documents of the generator. Those that nothing here reads are left unread. */
export interface MunicipalityDocuments {
  readonly units: DocumentHead & { readonly units: readonly UnitRow[] };
  readonly people: DocumentHead & { readonly people: readonly PersonRow[] };
  readonly engagements: DocumentHead & { readonly engagements: readonly EngagementRow[] };
  readonly relations: DocumentHead & { readonly surveys: readonly RelationSurveyRow[] };
  readonly pulses: DocumentHead & { readonly pulses: readonly PulseRow[] };
  readonly survey: DocumentHead & { readonly survey: WellBeingSurveyRow };
  readonly responses: DocumentHead & { readonly waves: readonly ResponseWaveRow[] };
  readonly goals: DocumentHead & { readonly goals: readonly GoalRow[] };
  readonly feedback: DocumentHead & { readonly series: readonly FeedbackRow[] };
  readonly informants: DocumentHead & {
    readonly informants: readonly string[];
    readonly themes: readonly string[];
    readonly results: readonly InformantRow[];
  };
  readonly 'span-history': DocumentHead & {
    readonly rows: readonly SpanHistoryRow[];
    readonly costs: readonly PostCostRow[];
    readonly currency: string;
  };
}

/** Who holds, shares or relates to the leadership of a unit. */
export interface PostRow {
  readonly id: string;
  readonly unitId: string;
  /** Null while the post is empty. */
  readonly personId: string | null;
  readonly kind: 'linje' | 'konstitueret' | 'delt' | 'stab';
  readonly title: string;
}

/** A committee of the MED organisation. */
export interface CommitteeRow {
  readonly id: string;
  readonly name: string;
  readonly level: 'hovedmed' | 'områdemed' | 'lokalmed';
  /** The part of the organisation it is for. */
  readonly unitId: string;
  readonly parentId: string | null;
  readonly chairId: string;
  readonly viceChairId: string;
  readonly memberIds: readonly string[];
}

/** Everyone a respondent was asked about in one round, in the order they stood. */
export interface AskedRow {
  readonly from: string;
  readonly to: readonly string[];
  /** Those of them with whom the respondent says they do not work. */
  readonly none: readonly string[];
  /** Those of them the respondent left blank. */
  readonly blank: readonly string[];
}

export interface LeaveRow {
  readonly engagementId: string;
  readonly from: DateText;
  readonly to: DateText;
}

/** The generator's documents and those that were added to them. */
export interface SolbjergDocuments extends MunicipalityDocuments {
  readonly posts: DocumentHead & { readonly posts: readonly PostRow[] };
  readonly med: DocumentHead & { readonly committees: readonly CommitteeRow[] };
  readonly asked: DocumentHead & {
    readonly surveys: readonly { readonly id: string; readonly rows: readonly AskedRow[] }[];
  };
  readonly 'group-ratings': DocumentHead & { readonly surveys: readonly RelationSurveyRow[] };
  readonly leave: DocumentHead & { readonly leave: readonly LeaveRow[] };
  readonly externals: DocumentHead & {
    readonly people: readonly Pick<PersonRow, 'id' | 'name'>[];
    readonly engagements: readonly EngagementRow[];
  };
}
