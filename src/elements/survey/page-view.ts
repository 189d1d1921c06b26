import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { cssProperties } from '../../kit/css-properties.js';
import { own } from '../../model/survey/identifier.js';
import type { LivePage } from '../../model/survey/live.js';
import { errorSummary } from '../../kit/error-summary.js';
import type { AnswerFault } from '../../model/survey/fault.js';
import { progressOf } from '../../model/survey/progress.js';
import { faultsOnPage, warningsOnPage } from '../../model/survey/session-faults.js';
import { firstOpen, pageOf } from '../../model/survey/session.js';
import { draftView } from './draft-view.js';
import { faultField, faultText, goToFault } from './fault-view.js';
import { HEADING } from './intro-view.js';
import { questionView } from './question-view.js';
import { authored, fieldId } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

/** One page of questions, with how far it is and the ways on and back. */
export function pageView(form: SurveyForm): TemplateResult {
  const { faults, localize, session, survey } = form;
  const { heads, id, intro, questions, title } = pageOf(session);
  const here = new Set(questions.map((question) => question.id));
  return html`
    ${progressView(form)}
    <h3 id=${HEADING} tabindex="-1" part="title">
      ${title ? authored(form, title) : localize.term('tvaers.survey.page', session.page + 1)}
    </h3>
    ${intro ? html`<p class="lead">${authored(form, intro)}</p>` : nothing}
    ${survey.state === 'open' ? nothing : html`<p class="notice" part="notice">${localize.term('tvaers.survey.closed-meanwhile')}</p>`}
    ${summaryView(
      form,
      faults.filter(({ questionId = '' }) => here.has(questionId)),
    )}
    ${warningsView(form)}
    ${keyed(
      id,
      questions.map((question) => html`${headView(form, own(heads, question.id))}${questionView(form, question)}`),
    )}
    <div class="ways row">
      ${session.page > 0 && session.page === firstOpen(session) ? nothing : backView(form)}
      <button
        type="button"
        part="button"
        class="primary large"
        @click=${() => {
          goOn(form);
        }}
      >
        ${localize.term(`tvaers.survey.${onward(form)}`)}
      </button>
    </div>
    ${draftView(form)}
  `;
}

const backView = ({ dispatch, localize }: SurveyForm): TemplateResult => html`
  <button
    type="button"
    part="button"
    @click=${() => {
      dispatch({ type: 'back' });
    }}
  >
    ${localize.term('tvaers.survey.back')}
  </button>
`;

/** What the way on is called. Where it locks what is answered, or sends it, it says so before it is pressed. */
function onward({
  isTrial,
  mode,
  session: { definition, editing, page },
}: SurveyForm): 'to-review' | 'lock' | 'next' | 'send' | 'trial-end' {
  if (editing) return 'to-review';
  const following = definition.pages[page + 1];
  if (!following && mode === 'card') return isTrial ? 'trial-end' : 'send';
  return following?.handover === undefined ? 'next' : 'lock';
}

/** Goes on. From the last question of a card there is nothing to go through again: it sends. */
function goOn(form: SurveyForm): void {
  const { editing } = form.session;
  form.dispatch({ type: 'next' });
  if (form.mode === 'card' && !editing && form.session.step === 'review') form.send();
}

/** The heading of a page that is shown together with others. */
const headView = (form: SurveyForm, head: Pick<LivePage, 'title' | 'intro'> | undefined): TemplateResult =>
  html`${head?.title ? html`<h3 class="head">${authored(form, head.title)}</h3>` : nothing}${
    head?.intro ? html`<p class="lead">${authored(form, head.intro)}</p>` : nothing
  }`;

function progressView({ localize, mode, session, survey }: SurveyForm): TemplateResult {
  const pages = survey.pages.length;
  const { answered, total } = progressOf(survey, session.answers);
  return html`
    <div class="progress" part="progress">
      <p class="row">
        ${mode === 'all' ? nothing : html`<strong>${localize.term(mode === 'pages' ? 'tvaers.survey.page-of' : 'tvaers.survey.question-of', session.page + 1, pages)}</strong>`}
        <span class="quiet">${localize.term('tvaers.survey.done-of', answered, total)}</span>
      </p>
      <div
        class="bar"
        aria-hidden="true"
        ${cssProperties({ '--_done': String(total === 0 ? 0 : answered / total) })}
      ></div>
    </div>
  `;
}

/** What is worth another look, each with a link to its place. Nothing until the way on has been tried. */
function warningsView(form: SurveyForm): TemplateResult | typeof nothing {
  const { dispatch, focus, localize, session } = form;
  const warnings = session.warned.includes(pageOf(session).id) ? warningsOnPage(session, session.page) : [];
  if (warnings.length === 0 || faultsOnPage(session, session.page).length > 0) return nothing;
  const lines = warnings.map(({ question, text }) => ({ text, field: fieldId(question), question }));
  return html`<div class="warning">
    ${errorSummary(localize.term('tvaers.survey.warnings'), lines, ({ question }) => {
      dispatch({ type: 'open', question });
      focus(faultField(form, { pointer: '', code: 'rule', questionId: question }));
    })}
  </div>`;
}

/** What has to be looked at, each with a link to its place. Nothing while nothing has to. */
export function summaryView(form: SurveyForm, faults: readonly AnswerFault[]): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  const lines = faults.map((fault) => ({ text: faultText(form, fault), field: faultField(form, fault), fault }));
  return errorSummary(form.localize.term('tvaers.survey.errors', faults.length), lines, ({ fault, field }) => {
    goToFault(form, fault);
    form.focus(field);
  });
}
