import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SurveySource } from '../../backend/survey-source.js';
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

/** What is said of a response that is stored: that it was taken back, or how it can be. Nothing where it cannot. */
export function storedView(
  form: SurveyForm,
  { isWithdrawn, withdraw, withdrawal }: Stored,
  source: SurveySource | undefined,
): TemplateResult | typeof nothing {
  const { answered, privacy, state } = form.survey;
  if (isWithdrawn) return html`<p class="notice" part="notice">${form.localize.term('tvaers.survey.withdrawn')}</p>`;
  const canWithdraw = source?.withdraw && privacy !== 'anonymous' && state === 'open' && !form.isTrial;
  if (!canWithdraw || !(answered || form.session.step === 'sent')) return nothing;
  return withdrawalView(form, withdrawal, (step) => {
    void withdraw(step);
  });
}

/** The way to take a response back. The question whether one is sure is on the page itself. */
function withdrawalView(
  { localize }: SurveyForm,
  step: WithdrawalStep,
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
    ${step === 'going' ? nothing : html`<p class="row">${button('asked', 'withdraw')}</p>`}
  `;
}
