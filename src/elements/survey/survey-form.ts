import { html } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import type { Localize } from '../../kit/localize.js';
import type { SurveyAnsweringTexts } from '../../locales/da/survey-answering.js';
import type { SurveyFaultsTexts } from '../../locales/da/survey-faults.js';
import type { SurveyTexts } from '../../locales/da/survey.js';
import type { Person } from '../../model/organisation.js';
import type { Answer, AnswerOf } from '../../model/survey/answers.js';
import type {
  Question,
  QuestionKind,
  QuestionOf,
  RosterQuestion,
  Survey,
  SurveyMode,
} from '../../model/survey/definition.js';
import type { AnswerFault } from '../../model/survey/fault.js';
import { own } from '../../model/survey/identifier.js';
import { directionOf } from '../../model/survey/language/direction.js';
import type { SurveyEvent, SurveySession } from '../../model/survey/session.js';
import type { PeopleSearch } from './people-search.js';
import type { SurveyDrafts } from './survey-drafts.js';

export type SurveyLocalize = Localize<SurveyTexts & SurveyAnsweringTexts & SurveyFaultsTexts>;

/** What the views of a survey are given: where the person is, and what they can do. */
export interface SurveyForm {
  readonly localize: SurveyLocalize;
  readonly survey: Survey;
  readonly session: SurveySession;
  readonly drafts: SurveyDrafts;
  /** How much is on the screen at a time. */
  readonly mode: SurveyMode;
  /** True where it is only tried: nothing is sent or kept. */
  readonly isTrial: boolean;
  /** Sends the response, or ends the trial. */
  readonly send: () => unknown;
  /** Goes back to the introduction, with nothing answered. */
  readonly again: () => void;
  /** The faults to show. */
  readonly faults: readonly AnswerFault[];
  readonly people: ReadonlyMap<string, Person>;
  /** The kinds of question that the survey asks. */
  readonly kinds: KindViews;
  /** The language of a text of the survey's author, where that is not the survey's own. */
  readonly languageOf: (text: string) => string | undefined;
  /** What is typed to search among the options of a question, which is no answer. Kept when its page is left. */
  readonly sought: Map<string, string>;
  readonly dispatch: (event: SurveyEvent) => void;
  /** Puts the focus on the control with that id after the next render. */
  readonly focus: (field: string) => void;
  /** Says something to those who listen. */
  readonly say: (text: string, wait?: number) => void;
  readonly search: (question: RosterQuestion) => PeopleSearch;
  /** Draws the form anew after something that is no answer has changed. */
  readonly refresh: () => void;
}

/** One answer in words. `what` is left out where the question says it all; no `text` means unanswered. */
export interface AnswerLine {
  readonly what?: string | TemplateResult;
  readonly text?: string | TemplateResult | undefined;
  /** Lines of what belongs to this one. */
  readonly lines?: readonly AnswerLine[];
}

/** How one kind of question is shown, read back and mended. Each is fetched with the first survey that asks it. */
export interface KindView<K extends QuestionKind> {
  readonly styles: readonly CSSResult[];
  /** What the question is answered with, the fault of the question itself included. */
  view(form: SurveyForm, question: QuestionOf<K>): TemplateResult;
  /** The answer as the person who gave it reads it before sending. */
  lines(form: SurveyForm, question: QuestionOf<K>): readonly AnswerLine[];
  /** What is said when the question, or one part of it, has to be answered and is not. */
  required(form: SurveyForm, question: QuestionOf<K>, part: string): string;
  /** What is said of any other fault. Undefined for one that nobody can make by hand. */
  fault?(form: SurveyForm, question: QuestionOf<K>, fault: AnswerFault): string | undefined;
  /** What a part is called. */
  part?(form: SurveyForm, question: QuestionOf<K>, part: string): string | undefined;
  /** The id of the control where a fault can be mended, where that is not the first of the question. */
  field?(form: SurveyForm, question: QuestionOf<K>, fault: AnswerFault): string | undefined;
  /** Brings a part on the screen, where not all of them are. */
  reach?(form: SurveyForm, question: QuestionOf<K>, part: string): void;
}

/** The kinds that have been fetched. */
export type KindViews = { readonly [K in QuestionKind]?: KindView<K> };

/**
 * The id of a control: of a question, of a part of it, of what belongs to either. A slash is in no id of a question, so
 * that two of them never make the same.
 */
export const fieldId = (...parts: readonly (string | number)[]): string => ['q', ...parts].join('/');

/** What a question is answered with so far. */
export const answerTo = <K extends QuestionKind>(
  form: SurveyForm,
  { id }: { readonly kind: K; readonly id: string },
): AnswerOf[K] | undefined => own(form.session.answers, id) as AnswerOf[K] | undefined;

export const giveAnswer = (form: SurveyForm, question: Question, answer: Answer | undefined): void => {
  form.dispatch({ type: 'answer', question: question.id, answer });
};

/** A record with one entry set, or taken out. */
export function withEntry<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const { [key]: _before, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/** Words of the survey's author, marked with their language where the page around them is in another. */
export const authored = (form: SurveyForm, text: string): string | TemplateResult => {
  const language = form.languageOf(text) ?? form.survey.language;
  const isAround =
    language.split('-')[0] === form.localize.lang() && directionOf(language) === directionOf(form.survey.language);
  return isAround ? text : html`<span lang=${language} dir=${directionOf(language)}>${text}</span>`;
};

/** How a kind is shown. It is here before the first question is. */
export const kindOf = <K extends QuestionKind>({ kinds }: SurveyForm, kind: K): KindView<K> =>
  kinds[kind] as unknown as KindView<K>;

/** The name of somebody in the organisation. Until it is known, their id. */
export const nameOf = (form: SurveyForm, id: string): string => form.people.get(id)?.name ?? id;
