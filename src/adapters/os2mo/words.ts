import type { Contract, PostKind, UnitKind } from '../../model/organisation.js';

/** What a municipality calls a unit. Empty where it says nothing. */
export interface UnitWords {
  readonly name: string;
  /** As in `Institution`. */
  readonly type: string;
  /** As in `Linjeorganisation`. */
  readonly hierarchy: string;
}

/** What a municipality calls a manager's role. Empty where it says nothing. */
export interface ManagerWords {
  /** As in `Konstitueret leder`. */
  readonly type: string;
  /** As in `Direktør`. */
  readonly level: string;
}

/**
 * What the words of a municipality's own classification mean here. Every installation has its own; these are for the
 * usual ones, and each can be replaced.
 */
export interface Os2moWords {
  /** True for a co-determination committee. */
  readonly isCommittee: (unit: UnitWords) => boolean;
  readonly unitKind: (unit: UnitWords) => UnitKind;
  /** How an engagement of this type is employed, or undefined for one that is left out. */
  readonly contract: (engagementType: string) => Contract | undefined;
  /** What kind of post a manager's role is, or undefined for one that is left out. */
  readonly postKind: (manager: ManagerWords) => PostKind | undefined;
  /** True for an association that is a seat in the committee of a unit of the line. Others there are left out. */
  readonly isSeat: (associationType: string) => boolean;
  /** True for the association of somebody who chairs a committee. */
  readonly chairs: (associationType: string) => boolean;
}

/** The first meaning whose words are in the text. */
const meaning =
  <T>(...meanings: readonly (readonly [words: RegExp, meaning: T])[]) =>
  (text: string): T | undefined =>
    meanings.find(([words]) => words.test(text))?.[1];

const unitKindOf = meaning<UnitKind>(
  [/kommune/i, 'municipality'],
  [/forvaltning|magistrat|direktørområde|fagområde/i, 'administration'],
  [/afdeling|stab|sekretariat|center$|distrikt/i, 'department'],
  [/institution|skole|plejecenter|plejehjem|børneh|dagtilbud|bosted|botilbud/i, 'institution'],
  [/team|gruppe|afsnit/i, 'team'],
);

const contractOf = meaning<Contract>(
  [/time/i, 'hourly'],
  [/elev|praktik|lærling|trainee/i, 'trainee'],
  [/ekstern|extern/i, 'external'],
);

const postKindOf = meaning<PostKind>(
  [/konstitueret|fungerende|midlertidig|acting/i, 'acting'],
  [/delt|fælles|shared/i, 'shared'],
  [/stab|faglig|partner|staff/i, 'staff'],
);

export const USUAL_WORDS: Os2moWords = {
  isCommittee: ({ hierarchy, type }) =>
    /MED(?!\p{L})|samarbejdsudvalg|arbejdsmiljøudvalg/u.test(`${type} | ${hierarchy}`),
  unitKind: ({ type }) => unitKindOf(type) ?? 'other',
  contract: (engagementType) => contractOf(engagementType) ?? 'monthly',
  postKind: ({ type }) => postKindOf(type) ?? 'line',
  isSeat: (associationType) => /MED(?!\p{L})/u.test(associationType),
  chairs: (associationType) => /(^|[^\p{L}])formand/iu.test(associationType),
};
