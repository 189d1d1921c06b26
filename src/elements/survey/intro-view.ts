import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { minutesOf } from '../../model/survey/duration.js';
import { privacyStatement } from '../../model/survey/privacy-statement.js';
import type { SurveyDraft } from '../../model/survey/draft.js';
import type { PrivacyStatement } from '../../model/survey/privacy-statement.js';
import { authored, fieldId } from './survey-form.js';
import type { SurveyForm, SurveyLocalize } from './survey-form.js';

/** The id of the heading of what is shown, which takes the focus when that changes. */
export const HEADING = fieldId('', 'heading');

/** A moment in Danish time, as in "30. april 2026 kl. 16.00". */
export const moment = (localize: SurveyLocalize, instant: string | undefined): string =>
  instant === undefined
    ? ''
    : localize.date(instant, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' });

/** The way to the first question. */
export interface WayIn {
  readonly begin: () => unknown;
  /** Goes on with a draft. */
  readonly restore: (draft: SurveyDraft) => unknown;
  /** Called when somebody seems to be about to begin. */
  readonly prepare: () => void;
  /** True when the questions could not be had. */
  readonly hasFailed: boolean;
}

/** What is said while that is on its way which tells what is asked. */
export const awaitedView = (
  localize: SurveyLocalize,
  { hasFailed, retryReading }: { readonly hasFailed: boolean; readonly retryReading: () => void },
): TemplateResult => html`
  <div class="state" part="state" role="status">
    <p>${localize.term(hasFailed ? 'tvaers.survey.cannot-begin' : 'tvaers.waiting')}</p>
    ${hasFailed ? html`<button type="button" part="button" @click=${retryReading}>${localize.term('tvaers.retry')}</button>` : nothing}
  </div>
`;

/** What is said of a survey that is not fit to be shown: what is wrong with it follows when that can be said. */
export const faultyState = (localize: SurveyLocalize, told: unknown): TemplateResult => html`
  <div class="faulty" part="state" role="status">
    <p>${localize.term('tvaers.survey.faulty')}</p>
    ${told}
  </div>
`;

/** What a person is told before the first question, and the way in where there is one. */
export function introView(form: SurveyForm, wayIn: WayIn, withdrawal: unknown): TemplateResult {
  const { survey } = form;
  const { answered, state } = survey;
  // Answers that could not be sent can still be, whatever the backend has counted meanwhile.
  const canAnswer = state === 'open' && (!answered || hasBegun(form));
  return html`
    <h2 id=${HEADING} tabindex="-1" part="title">${authored(form, survey.title)}</h2>
    <p class="lead">${authored(form, survey.purpose)}</p>
    <slot name="intro"></slot>
    ${canAnswer ? nothing : html`<div class="notice" part="notice">${standing(form)}</div>`} ${withdrawal}
    ${privacyView(form, privacyStatement(survey))} ${canAnswer ? wayInView(form, wayIn) : nothing}
  `;
}

const hasBegun = ({ session }: SurveyForm): boolean => Object.keys(session.answers).length > 0;

/** Why there is no way in. */
function standing({ localize, survey }: SurveyForm): TemplateResult {
  const { answered, closesAt, opensAt, privacy, state } = survey;
  const thanks = localize.term(privacy === 'anonymous' ? 'tvaers.survey.ballot-drawn' : 'tvaers.survey.answered');
  const said =
    state === 'planned'
      ? localize.term('tvaers.survey.planned', moment(localize, opensAt))
      : state === 'closed'
        ? localize.term('tvaers.survey.closed', moment(localize, closesAt))
        : '';
  return html`<p>${answered ? thanks : nothing} ${said}</p>`;
}

/** The draft that was found on the device, where nothing is answered yet. */
function foundView(form: SurveyForm, { prepare, restore }: WayIn): TemplateResult | typeof nothing {
  const { drafts, localize, survey } = form;
  const { found } = drafts;
  if (!found || form.isTrial || hasBegun(form)) return nothing;
  const remove = (): void => {
    form.focus(HEADING);
    drafts.remove(survey);
    form.say(localize.term('tvaers.survey.draft-deleted'));
  };
  return html`
    <div class="notice" part="notice">
      <p>
        ${localize.term('tvaers.survey.draft-found', moment(localize, found.savedAt), localize.day(found.expiresAt))}
      </p>
      <p class="row">
        <button
          type="button"
          part="button"
          class="primary"
          @pointerenter=${prepare}
          @focus=${prepare}
          @click=${() => restore(found)}
        >
          ${localize.term('tvaers.survey.draft-continue')}
        </button>
        <button type="button" part="button" @click=${remove}>${localize.term('tvaers.survey.draft-delete')}</button>
      </p>
    </div>
  `;
}

function wayInView(form: SurveyForm, wayIn: WayIn): TemplateResult {
  const { begin, hasFailed, prepare } = wayIn;
  const { localize, mode, survey } = form;
  return html`
    <p class="quiet">
      ${localize.term('tvaers.survey.duration', minutesOf(survey), mode === 'pages' ? survey.pages.length : 0)}
      ${survey.closesAt ? localize.term('tvaers.survey.closes', moment(localize, survey.closesAt)) : nothing}
    </p>
    ${foundView(form, wayIn)}
    <div role="alert">
      ${hasFailed ? html`<p class="failure" part="failure">${localize.term('tvaers.survey.cannot-begin')}</p>` : nothing}
    </div>
    <p class="row">
      <button
        type="button"
        class="primary large"
        part="button"
        @pointerenter=${prepare}
        @focus=${prepare}
        @click=${begin}
      >
        ${localize.term(hasBegun(form) ? 'tvaers.survey.resume' : 'tvaers.survey.begin')}
      </button>
    </p>
  `;
}

/** What becomes of the results, in one sentence. */
export const resultsText = (localize: SurveyLocalize, { closesAt, results, seesResults }: PrivacyStatement): string =>
  results === 'live'
    ? localize.term('tvaers.survey.results-live', seesResults)
    : localize.term('tvaers.survey.results-after', seesResults, moment(localize, closesAt));

function privacyView({ localize, mode }: SurveyForm, statement: PrivacyStatement): TemplateResult {
  const {
    contact,
    deleteAfter,
    minimum = 0,
    personMeasures,
    privacy,
    privacyNotice,
    readBack,
    seesAnswers,
    withdrawable,
  } = statement;
  const { email, name, phone } = contact;
  const list = html`
    <ul>
      <li>${resultsText(localize, statement)}</li>
      ${personMeasures ? html`<li>${localize.term('tvaers.survey.person-measures', seesAnswers)}</li>` : nothing}
      <li>${localize.term(withdrawable ? 'tvaers.survey.withdrawable' : 'tvaers.survey.not-withdrawable')}</li>
      ${readBack ? html`<li>${localize.term('tvaers.survey.read-back')}</li>` : nothing}
      <li>${localize.term('tvaers.survey.deleted', localize.day(deleteAfter))}</li>
      <li>
        ${localize.term('tvaers.survey.contact')}
        ${name}${email ? html`, <a href="mailto:${email}">${email}</a>` : nothing}${
          phone ? html`, <a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing
        }.
      </li>
      <li><a href=${privacyNotice}>${localize.term('tvaers.survey.notice')}</a></li>
    </ul>
  `;
  return html`
    <div class="privacy" part="privacy">
      <p class="promise">
        <strong>${localize.term('tvaers.survey.privacy', privacy)}:</strong>
        ${localize.term('tvaers.survey.promise', privacy, seesAnswers, minimum)}
      </p>
      ${
        mode === 'card'
          ? html`<details>
              <summary>${localize.term('tvaers.survey.promises')}</summary>
              ${list}
            </details>`
          : list
      }
    </div>
  `;
}
