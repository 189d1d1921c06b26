/** A date without a time, `YYYY-MM-DD`. */
export type DateText = string;
/** A moment with its offset, as in `2026-11-21T10:00:00+01:00`. */
export type InstantText = string;

/** What a unit is in a Danish municipality, from the whole down to the team. `committee` is a body of the MED organisation. */
export type UnitKind =
  'municipality' | 'administration' | 'department' | 'institution' | 'team' | 'committee' | 'other';

/** The lines of an organisation: `line` is the formal chain of command, `med` the co-determination committees. */
export type Hierarchy = 'line' | 'med';

/** A part of the organisation. Units of one hierarchy form a tree by `parentId`. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  /** Left out means `line`. */
  readonly hierarchy?: Hierarchy;
}

/** A person as colleagues know them. Never a civil registration number. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  /** Where the person mainly works, with the names that tell two namesakes apart. */
  readonly unitId?: string;
  readonly unitName?: string;
  readonly areaName?: string;
  /**
   * What else the host says of its people and wants to see on a map, as in `{ Distrikt: 'Øst' }`: the name of the
   * attribute as it is read on screen, and its value. It is told on maps that show persons by name, and nowhere of groups.
   */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * A seat of leadership, filled or not. `line` leads the unit; `acting` leads it for now; `shared` leads it together with
 * others; `staff` relates to it by a dotted line and leads nobody in it.
 */
export type PostKind = 'line' | 'acting' | 'shared' | 'staff';

/** A post in a unit. `personId` is null while it is vacant. */
export interface Post {
  readonly id: string;
  readonly unitId: string;
  readonly personId: string | null;
  readonly kind: PostKind;
  readonly hierarchy: Hierarchy;
  readonly title?: string;
}

/** How somebody is employed. `external` people work here without being employed here. */
export type Contract = 'monthly' | 'hourly' | 'trainee' | 'external';

/** One job that one person holds in one unit (*ansættelse*). A person may hold several. */
export interface Engagement {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string | null;
  /** Share of full time, 0 or more. 0 is a second hat that carries no hours, or hourly paid work without an agreed share. */
  readonly fte: number;
  readonly contract: Contract;
  readonly from?: DateText;
  /** The last day, or null when it runs on. */
  readonly to?: DateText | null;
  readonly onLeave?: boolean;
  readonly title?: string;
  /**
   * The leader, where the source names one for each job (a list of people with their manager). Left out, the leader is
   * found through the posts of the unit; null means that the source says there is none.
   */
  readonly managerId?: string | null;
}

/** An organisation as it is at one date. */
export interface Organisation {
  readonly asOf: DateText;
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
  readonly engagements: readonly Engagement[];
}
