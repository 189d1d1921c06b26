import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SurveySource } from '../../backend/survey-source.js';
import { OWN } from './own-answers.js';
import type { OwnAnswers } from './own-answers.js';
import { fieldId } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

/** Where taking the response back stands. */
export type WithdrawalStep = 'offered' | 'asked' | 'going' | 'failed';

/** Where a stored response stands, and the way to take it back. */
interface Stored {
  readonly isWithdrawn: boolean;
  readonly withdrawal: WithdrawalStep;
  readonly withdraw: (step: WithdrawalStep) => unknown;
}

export const WITHDRAW = fieldId('', 'withdraw');

/**
 * What is said of a response that is stored: that it was taken back, or how it can be read and taken back. Nothing where
 * neither can be done.
 */
export function storedView(
  form: SurveyForm,
  { isWithdrawn, withdraw, withdrawal }: Stored,
  own: OwnAnswers,
  source: SurveySource | undefined,
): TemplateResult | typeof nothing {
  const { answered, privacy, readBack, state } = form.survey;
  if (isWithdrawn) return html`<p class="notice" part="notice">${form.localize.term('tvaers.survey.withdrawn')}</p>`;
  if (privacy === 'anonymous' || form.isTrial || !(answered || form.session.step === 'sent')) return nothing;
  const toOwn = source?.response && readBack ? ownButton(form, own) : nothing;
  return html`
    <p role="status">${ownText(form, own)}</p>
    ${
      source?.withdraw && state === 'open'
        ? withdrawalView(form, withdrawal, toOwn, (step) => {
            void withdraw(step);
          })
        : html`<p class="row">${toOwn}</p>`
    }
  `;
}

/** How it stands with fetching what one has sent. */
const ownText = ({ localize }: SurveyForm, { failure, isWaiting }: OwnAnswers): string | typeof nothing =>
  isWaiting
    ? localize.term('tvaers.waiting')
    : failure
      ? failure === 'not-loaded'
        ? localize.term('tvaers.survey.cannot-begin')
        : localize.term('tvaers.survey.own-failed', failure)
      : nothing;

/** The way to what one has sent. */
const ownButton = ({ localize, session }: SurveyForm, { open }: OwnAnswers): TemplateResult => html`
  <button type="button" part="button" id=${OWN} @click=${() => open(session.written)}>
    ${localize.term('tvaers.survey.own')}
  </button>
`;

/** The way to take a response back. The question whether one is sure is on the page itself. */
function withdrawalView(
  { localize }: SurveyForm,
  step: WithdrawalStep,
  beside: TemplateResult | typeof nothing,
  go: (step: WithdrawalStep) => void,
): TemplateResult {
  const button = (to: WithdrawalStep, term: 'withdraw' | 'withdraw-yes' | 'withdraw-no') => html`
    <button
      type="button"
      part="button"
      id=${term === 'withdraw' ? WITHDRAW : fieldId('', term)}
      @click=${() => {
        go(to);
      }}
    >
      ${localize.term(`tvaers.survey.${term}`)}
    </button>
  `;
  if (step === 'asked') {
    return html`
      <div class="notice" part="notice" role="group" aria-labelledby=${WITHDRAW}>
        <p id=${WITHDRAW} tabindex="-1">${localize.term('tvaers.survey.withdraw-sure')}</p>
        <p class="row">${button('going', 'withdraw-yes')} ${button('offered', 'withdraw-no')}</p>
      </div>
    `;
  }
  return html`
    <p role="status">
      ${step === 'going' ? localize.term('tvaers.survey.withdrawing') : step === 'failed' ? localize.term('tvaers.survey.withdraw-failed') : nothing}
    </p>
    ${step === 'going' ? nothing : html`<p class="row">${beside} ${button('asked', 'withdraw')}</p>`}
  `;
}
