import type { DateText, InstantText } from '../organisation.js';
import type { Question } from './question.js';

export type * from './question.js';

/**
 * What is known about who answered. `anonymous`: the answer cannot be traced to a person. `confidential`: it can, by the
 * host, and nobody is shown a single answer. `named`: the people named in `audience` see who answered what.
 */
export type SurveyPrivacy = 'anonymous' | 'confidential' | 'named';

/** Who may see the results. */
export type Audience = 'participants' | 'leaders' | 'directors' | 'hr' | 'everyone';

/** What a theme is made of: a statement of a question, or without `item` the question itself. */
export interface ThemeItem {
  readonly question: string;
  readonly item?: string;
  /** A high mark says the opposite of what the theme does, and is turned before it counts. */
  readonly reversed?: boolean;
}

/** A part of social capital: within the team, between teams, and to the leadership. */
export type CapitalPart = 'bonding' | 'bridging' | 'linking';

/** Statements that are read together as one score of 0–100, high being good. */
export interface SurveyTheme {
  readonly id: string;
  readonly label: string;
  readonly items: readonly ThemeItem[];
  /** The fewest items that make a person's score, at least half of them unless it says otherwise. */
  readonly minAnswered?: number;
  readonly capital?: CapitalPart;
  /** What it is compared with: the same wording and scale elsewhere, on 0–100. */
  readonly benchmark?: { readonly name: string; readonly value: number };
}

export interface SurveyPage {
  readonly id: string;
  readonly title?: string;
  readonly intro?: string;
  readonly questions: readonly Question[];
  readonly visibleIf?: string;
  /**
   * What is said while the device is handed to the one who answers from this page on. What was answered before is locked then:
   * it is neither seen nor changed any more on that device.
   */
  readonly handover?: string;
  /** Where the way leads after this page, by the first that holds; to the page that follows where none does. */
  readonly next?: readonly PageJump[];
  /** `random` asks the questions in another order of everybody. None of them can then hang on another of them. */
  readonly order?: 'random';
}

/** A way past the pages between. */
export interface PageJump {
  /** Always, where it is left out. */
  readonly if?: string;
  /** Id of a later page. Past the last page, where it is left out. */
  readonly to?: string;
}

/** Something worked out of the answers, to be used in conditions and told in texts. */
export interface CalculatedValue {
  readonly id: string;
  readonly value: string;
}

/**
 * What an organisation knows of somebody who works in it. `unit`: the name of the unit they mainly work in. `leader`: the
 * names of those who lead them there. `title`: their job title. `years`: how long they have worked here, in whole years and
 * no more exactly than 0, 1, 2, 5, 10 or 20, each standing for so long or longer.
 */
export type OrganisationFact = 'unit' | 'leader' | 'title' | 'years';

/** Something that the host knows of the person and says to the survey: never in an anonymous one. */
export interface SurveyFact {
  readonly id: string;
  /** `years` is a number, the others of the organisation are texts. */
  readonly kind: 'text' | 'number';
  /** What it is, where the organisation knows it. Left out, the host has to know it by its id. */
  readonly from?: OrganisationFact;
}

/** Something to look at when answers do not go together. */
export interface AnswerRule {
  readonly id: string;
  /** When it is said. */
  readonly if: string;
  readonly text: string;
  /** A `warning` is said once and lets the person on. */
  readonly level?: 'error' | 'warning';
  /** The question it is said at. The last one that the condition names, where it is left out. */
  readonly question?: string;
}

/**
 * What is on the screen at a time: a page as it is written, one question, or everything. `card` is for a pulse: one question at a
 * time in a card, sent with the last of them and without a review.
 */
export type SurveyMode = 'pages' | 'one' | 'all' | 'card';

/** A survey as its author wrote it. */
export interface SurveyDefinition {
  readonly id: string;
  readonly title: string;
  /** Rounds (*runder*) of one survey share a `series`; `wave` tells them apart, as in `2026-02`. */
  readonly series?: string;
  readonly wave?: string;
  /** The language its texts are written in, as in `da`. */
  readonly language: string;
  /** The languages it can be read in beside that one. Every text is then in each of them, as `{"da": "Ja", "ar": "نعم"}`. */
  readonly languages?: readonly string[];
  readonly privacy: SurveyPrivacy;
  /** `live` shows results while people answer; it is for `named` surveys only. */
  readonly results: 'after-close' | 'live';
  /** The fewest people a shown figure stands on, 5 or more. Named surveys show single answers, and say so. */
  readonly minimum: number;
  /**
   * Whether those who see the answers may also see figures of each person's place in the network, one person at a time.
   * For `named` surveys only, and those who answer are told before they do.
   */
  readonly personMeasures?: boolean;
  /**
   * Whether people can see their own response again, also after closing, until it is deleted. Never in an anonymous survey,
   * where nobody can find it, and told before the first question.
   */
  readonly readBack?: true;
  readonly audience: readonly Audience[];
  readonly purpose: string;
  /** The controller's contact for questions about personal data. */
  readonly contact: { readonly name: string; readonly email?: string; readonly phone?: string };
  /** Address of the municipality's privacy notice: `https:`, or a path on the same site. */
  readonly privacyNotice: string;
  /** The host deletes the answers on this date. */
  readonly deleteAfter: DateText;
  readonly opensAt?: InstantText;
  readonly closesAt?: InstantText;
  readonly pages: readonly SurveyPage[];
  /** How much is on the screen at a time. Its pages, unless it says otherwise. */
  readonly mode?: SurveyMode;
  readonly themes?: readonly SurveyTheme[];
  /** The one choice question that results may be split by. No other split is ever released. */
  readonly background?: string;
  /** The fewest people in a unit who have written something before it is shown, 10 or more. 10 unless it says otherwise. */
  readonly commentMinimum?: number;
  readonly facts?: readonly SurveyFact[];
  readonly values?: readonly CalculatedValue[];
  readonly rules?: readonly AnswerRule[];
  /**
   * The id under which the order that a person met is sent with the answers, as a whole number from 0 to 9,999. Needed
   * where anything is in random order.
   */
  readonly seed?: string;
}

export type SurveyState = 'planned' | 'open' | 'closed';

/** A survey as one person meets it. */
export interface Survey extends SurveyDefinition {
  readonly state: SurveyState;
  /** Whether this person has answered, or, in an anonymous survey, has drawn the ballot. */
  readonly answered: boolean;
  /** What the host says of the person, by the ids of the survey's facts. */
  readonly given?: GivenFacts;
}

export type GivenFacts = Readonly<Record<string, string | number>>;

/** What a list of surveys says of each. */
export type SurveySummary = Pick<
  Survey,
  'id' | 'title' | 'series' | 'wave' | 'privacy' | 'results' | 'state' | 'answered' | 'opensAt' | 'closesAt'
>;
