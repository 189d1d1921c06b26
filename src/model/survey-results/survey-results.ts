import type { DateText, InstantText } from '../organisation.js';
import type { RelationWave } from '../relation.js';
import type { MissingCode, SurveyPrivacy, SurveyTheme } from '../survey/definition.js';

/**
 * Instead of a figure that may not be known. No reason is given with it, since a reason would tell: a figure is hidden
 * because too few stand behind it, because they all answered alike, or because it would give a smaller group away.
 */
export interface Hidden {
  readonly hidden: true;
}

/** A mean of marks with what it stands on. */
export interface MarkFigures {
  /** How many it is the mean of. */
  readonly n: number;
  /** On 0–100 for a theme, else on the question's own scale. */
  readonly mean: number;
  /** Standard deviation with n − 1. Left out below twice the minimum, where it would tell single answers. */
  readonly sd?: number;
  readonly median?: number;
}

export interface ThemeFigures extends MarkFigures {
  readonly theme: string;
}

/** How one question, or one statement of it, was answered. */
export interface QuestionFigures {
  /** The question's id, and after a slash the statement's. */
  readonly id: string;
  readonly n: number;
  readonly mean?: number;
  readonly sd?: number;
  readonly median?: number;
  /**
   * How many gave each mark, chose each option, or gave no mark and why: by mark, option id or code. Marks on a line are
   * counted in tens, by the lowest of each. Left out below twice the minimum.
   */
  readonly counts?: Readonly<Record<string, number>>;
}

/** Results of some people: a unit with all below it, or those of a unit who share a background. */
export interface GroupFigures {
  readonly id: string;
  readonly name: string;
  readonly answered: number;
  /** Left out where nobody counted them, as for a background. */
  readonly invited?: number;
  /** Those that may be shown. */
  readonly themes: readonly ThemeFigures[];
  readonly questions: readonly QuestionFigures[];
}

export interface HiddenGroup extends Hidden {
  readonly id: string;
  readonly name: string;
}

export type GroupResults = GroupFigures | HiddenGroup;

/** How a question is answered: with steps of a scale, a mark on a line, a number, options, or words. */
export type AnswerForm = 'steps' | 'line' | 'number' | 'options' | 'words';

/** A question as its results are shown: what was asked, and what a mark or an option means. */
export interface AskedQuestion {
  readonly id: string;
  readonly form: AnswerForm;
  readonly text: string;
  /** The question that a statement belongs to. */
  readonly of?: string;
  /** Ends and steps of its marks. */
  readonly scale?: { readonly min: number; readonly max: number };
  /** What marks, options and codes are called, in the order they are offered. */
  readonly labels: readonly { readonly value: string; readonly label: string }[];
  readonly missing?: readonly MissingCode[];
  /** What a number counts, as in `timer`. */
  readonly unit?: string;
  /** More than one option could be chosen. */
  readonly multiple?: true;
  /** Asked as "how likely is it that you would recommend", 0–10. */
  readonly nps?: true;
  /** The fewest people its figures stand on, where that is more than the survey's. */
  readonly minimum?: number;
}

/** Which way a figure moved, no more exactly than in steps of five points. */
export type ChangeBand = 'up' | 'same' | 'down';

/** What a unit said of a theme in the round before. */
export interface EarlierFigures {
  readonly unit: string;
  readonly theme: string;
  /** The figures of that round, where they and the change may be known. */
  readonly figures?: MarkFigures;
  /** Instead of them where so few have come or gone that an exact change would tell what they answered. */
  readonly band?: ChangeBand;
}

/** How far a theme can be trusted. What too little stands behind is left out. */
export interface ThemeReliability {
  readonly theme: string;
  /** How many answered every statement of it. */
  readonly n: number;
  /** Cronbach's α over them. */
  readonly alpha?: number;
  /** How many units ICC and agreement are over. */
  readonly units: number;
  /** How much of the difference between people is between units, and how firm the mean of a unit is. */
  readonly icc1?: number;
  readonly icc2?: number;
  /** The mean r_wg(j): how alike people in a unit answer, 0–1. */
  readonly agreement?: number;
}

/** Results of a survey, seen from one unit. */
export interface SurveyResults {
  readonly asOf: InstantText;
  readonly survey: string;
  readonly title: string;
  readonly wave?: string;
  readonly waves: readonly RelationWave[];
  readonly privacy: SurveyPrivacy;
  /** The fewest people a figure stands on. Spread and distribution take twice as many. */
  readonly minimum: number;
  readonly commentMinimum: number;
  /** When the results open, where they have not: then nothing else is told. Null where nobody knows. */
  readonly opens?: InstantText | null;
  /** The day the answers were deleted, as was promised. Then nothing else is told. */
  readonly deleted?: DateText;
  /** From the unit that is looked at up to the top. */
  readonly path: readonly { readonly id: string; readonly name: string }[];
  readonly themes: readonly Omit<SurveyTheme, 'items' | 'minAnswered'>[];
  readonly questions: readonly AskedQuestion[];
  readonly unit: GroupResults;
  /** The unit right above, to compare with. */
  readonly above?: GroupResults;
  /** The units right below. */
  readonly below: readonly GroupResults[];
  /** The unit's people by the survey's one background question. */
  readonly background?: { readonly question: string; readonly groups: readonly GroupFigures[] | Hidden };
  /** The round before, for the unit and those right below. */
  readonly earlier?: RelationWave & { readonly figures: readonly EarlierFigures[] };
  /** Of the survey as a whole, where the unit is the one that everybody is in. */
  readonly reliability?: readonly ThemeReliability[];
}

export const isHidden = (results: object): results is Hidden => 'hidden' in results;
