import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { canDraft, DRAFT_DAYS, draftExpiry } from '../../model/survey/draft.js';
import { fieldId } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

/** The id of the question before a draft is kept, and of what is said of it. */
const DRAFT = fieldId('', 'draft');
const SAVE = fieldId('', 'draft-save');

/** The way to keep what is answered on this device, with what that means before it is done. Never for anonymous surveys. */
export function draftView(form: SurveyForm): TemplateResult | typeof nothing {
  const { drafts, focus, localize, people, session, survey } = form;
  if (!canDraft(survey) || form.isTrial) return nothing;
  const { expiresAt, step } = drafts;
  const button = (term: 'draft-save' | 'draft-here' | 'draft-not' | 'draft-delete', go: () => void) => html`
    <button
      type="button"
      part="button"
      id=${fieldId('', term)}
      class=${term === 'draft-save' ? 'plain' : ''}
      @click=${go}
    >
      ${localize.term(`tvaers.survey.${term}`)}
    </button>
  `;
  const ask = (): void => {
    drafts.ask('asked');
    focus(DRAFT);
  };
  if (step === 'asked') {
    const expires = localize.day(draftExpiry(survey, new Date()).toISOString());
    return html`
      <div class="notice" part="notice" role="group" aria-labelledby=${DRAFT}>
        <p id=${DRAFT} tabindex="-1">${localize.term('tvaers.survey.draft-warning', expires, DRAFT_DAYS)}</p>
        <p class="row">
          ${button('draft-here', () => {
            drafts.save(session, people);
            focus(DRAFT);
          })}
          ${button('draft-not', () => {
            drafts.ask('offered');
            focus(SAVE);
          })}
        </p>
      </div>
    `;
  }
  const isCurrent = step === 'saved' && drafts.holds(session);
  const said =
    step === 'failed'
      ? localize.term('tvaers.survey.draft-failed')
      : step === 'saved'
        ? localize.term(isCurrent ? 'tvaers.survey.draft-saved' : 'tvaers.survey.draft-older', localize.day(expiresAt))
        : '';
  const remove = (): void => {
    drafts.remove(survey);
    focus(SAVE);
    form.say(localize.term('tvaers.survey.draft-deleted'));
  };
  return html`
    <div class="row draft">
      <span id=${DRAFT} tabindex="-1" class="quiet small">${said}</span>
      ${
        isCurrent
          ? nothing
          : button(
              'draft-save',
              step === 'saved'
                ? () => {
                    drafts.save(session, people);
                  }
                : ask,
            )
      }
      ${step === 'saved' ? button('draft-delete', remove) : nothing}
    </div>
  `;
}
