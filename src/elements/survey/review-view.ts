import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BackendError, ErrorKind } from '../../backend/errors.js';
import type { Question, SurveyPage } from '../../model/survey/definition.js';
import { progressOf } from '../../model/survey/progress.js';
import { firstOpen } from '../../model/survey/session.js';
import { HEADING } from './intro-view.js';
import { summaryView } from './page-view.js';
import { authored, fieldId, kindOf } from './survey-form.js';
import type { AnswerLine, SurveyForm } from './survey-form.js';

/** How it stands with sending. */
export interface Sending {
  /** Why it failed the last time. */
  readonly failure: BackendError | undefined;
  /** True when it takes longer than it should. */
  readonly isLong: boolean;
}

/** Everything answered, with a way to change each, and the button that sends it. */
export function reviewView(form: SurveyForm, sending: Sending, send: () => unknown): TemplateResult {
  const { dispatch, faults, localize, session, survey } = form;
  const { answered, total } = progressOf(survey, session.answers);
  const isSending = session.step === 'sending';
  const isLocked = session.received !== undefined;
  const failure = sending.failure ? failureText(form, sending.failure.kind) : '';
  return html`
    <h3 id=${HEADING} tabindex="-1" part="title">${localize.term('tvaers.survey.review')}</h3>
    <p class="lead">
      ${localize.term(isLocked ? 'tvaers.survey.review-rest' : 'tvaers.survey.review-help')}
      ${localize.term('tvaers.survey.done-of', answered, total)}.
    </p>
    ${isLocked ? html`<p class="notice" part="notice">${localize.term('tvaers.survey.locked')}</p>` : nothing}
    ${survey.state === 'open' || failure ? nothing : html`<p class="notice" part="notice">${localize.term('tvaers.survey.closed-meanwhile')}</p>`}
    ${
      isSending
        ? nothing
        : summaryView(
            form,
            faults.filter(({ questionId }) => questionId !== undefined),
          )
    }
    <div class="review" part="review">
      ${sectionsOf(survey.pages.slice(firstOpen(session))).map(
        (page, index) => html`
          <section aria-labelledby=${fieldId('', 'page', index)}>
            <h4 id=${fieldId('', 'page', index)}>
              ${page.title ? authored(form, page.title) : localize.term('tvaers.survey.page', index + 1)}
            </h4>
            ${page.questions.map((question) => reviewed(form, question, isSending))}
          </section>
        `,
      )}
    </div>
    <div role="alert">${failure && !isSending ? html`<p class="failure" part="failure">${failure}</p>` : nothing}</div>
    <div class="ways row">
      <button
        type="button"
        part="button"
        ?disabled=${isSending}
        @click=${() => {
          dispatch({ type: 'back' });
        }}
      >
        ${localize.term('tvaers.survey.back')}
      </button>
      <button type="button" part="button" class="primary large" aria-disabled=${isSending} @click=${send}>
        ${localize.term(form.isTrial ? 'tvaers.survey.trial-end' : failure ? 'tvaers.survey.send-again' : 'tvaers.survey.send')}
      </button>
      <span role="status" class="quiet">
        ${isSending ? localize.term(sending.isLong ? 'tvaers.survey.sending-long' : 'tvaers.survey.sending') : nothing}
      </span>
    </div>
  `;
}

/** The pages as they were written, where they are asked a question at a time. */
export function sectionsOf(pages: readonly SurveyPage[]): readonly SurveyPage[] {
  const sections = new Map<string, SurveyPage>();
  for (const page of pages) {
    const [id = ''] = page.id.split('/');
    const before = sections.get(id);
    sections.set(id, before ? { ...before, questions: [...before.questions, ...page.questions] } : page);
  }
  return [...sections.values()];
}

/** Why the response was not stored. A backend that was asked again may know better than the one that refused it. */
function failureText({ localize, survey }: SurveyForm, kind: ErrorKind): string {
  const { answered, privacy, state } = survey;
  if (kind === 'conflict' && state === 'closed') return localize.term('tvaers.survey.failed-closed');
  if (kind === 'conflict' && answered && privacy !== 'anonymous') return localize.term('tvaers.survey.failed-answered');
  return localize.term('tvaers.survey.failed', kind);
}

function reviewed(form: SurveyForm, question: Question, isSending: boolean): TemplateResult {
  const { dispatch, focus, localize } = form;
  const change = (): void => {
    dispatch({ type: 'open', question: question.id });
    focus(`${fieldId(question.id)}/t`);
  };
  return html`
    <div class="reviewed">
      <p class="asked">${authored(form, question.text)}</p>
      <button
        type="button"
        part="button"
        class="plain"
        ?disabled=${isSending}
        aria-label=${localize.term('tvaers.survey.change-of', question.text)}
        @click=${change}
      >
        ${localize.term('tvaers.survey.change')}
      </button>
      ${linesView(form, kindOf(form, question.kind).lines(form, question))}
    </div>
  `;
}

const said = ({ localize }: SurveyForm, text: AnswerLine['text']): TemplateResult =>
  (typeof text === 'string' ? text.trim() : text)
    ? html`<bdi class="said">${text}</bdi>`
    : html`<em class="quiet">${localize.term('tvaers.survey.blank')}</em>`;

/** Lines that have a name are a list of names and answers; others are a plain list. */
export function linesView(form: SurveyForm, lines: readonly AnswerLine[]): TemplateResult {
  if (lines.every(({ what }) => what === undefined)) {
    return html`<ul class="lines">
      ${lines.map(({ text }) => html`<li>${said(form, text)}</li>`)}
    </ul>`;
  }
  return html`
    <dl class="lines">
      ${lines.map(
        ({ lines: inner, text, what }) => html`
          <div class=${inner ? 'about' : ''}>
            <dt><bdi>${what}</bdi></dt>
            <dd>${inner ? linesView(form, inner) : said(form, text)}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}
