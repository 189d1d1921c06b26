import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../../kit/localize.js';
import type { SurveyAnsweringTexts } from '../../locales/da/survey-answering.js';
import type { SurveyTexts } from '../../locales/da/survey.js';
import type { Person } from '../../model/organisation.js';
import type { Answer, AnswerOf } from '../../model/survey/answers.js';
import type { Question, QuestionKind, RosterQuestion, Survey } from '../../model/survey/definition.js';
import type { AnswerFault } from '../../model/survey/fault.js';
import { own } from '../../model/survey/identifier.js';
import type { SurveyEvent, SurveySession } from '../../model/survey/session.js';
import type { PeopleSearch } from './people-search.js';

export type SurveyLocalize = Localize<SurveyTexts & SurveyAnsweringTexts>;

/** What the views of a survey are given: where the person is, and what they can do. */
export interface SurveyForm {
  readonly localize: SurveyLocalize;
  readonly survey: Survey;
  readonly session: SurveySession;
  /** The faults to show. */
  readonly faults: readonly AnswerFault[];
  readonly people: ReadonlyMap<string, Person>;
  readonly dispatch: (event: SurveyEvent) => void;
  /** Puts the focus on the control with that id after the next render. */
  readonly focus: (field: string) => void;
  /** Says something to those who listen. */
  readonly say: (text: string, wait?: number) => void;
  readonly search: (question: RosterQuestion) => PeopleSearch;
}

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

/** Words of the survey's author, marked with their language where the page around them is in another. */
export const authored = (form: SurveyForm, text: string): string | TemplateResult => {
  const { language } = form.survey;
  return language.split('-')[0] === form.localize.lang() ? text : html`<span lang=${language}>${text}</span>`;
};

/** The name of somebody in the organisation. Until it is known, their id. */
export const nameOf = (form: SurveyForm, id: string): string => form.people.get(id)?.name ?? id;
