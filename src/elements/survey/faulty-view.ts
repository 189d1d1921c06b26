import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { SurveyDefinition } from '../../model/survey/definition.js';
import type { DefinitionFault } from '../../model/survey/fault.js';
import type { SurveyLocalize } from './survey-form.js';

/** How many faults are told. An author mends those first. */
const TOLD = 10;

/** What is wrong with a survey that is not fit to be shown: in which question, and why. */
export function faultyView(
  localize: SurveyLocalize,
  { pages }: SurveyDefinition,
  faults: readonly DefinitionFault[],
): TemplateResult {
  const questions = pages.flatMap((page) => page.questions);
  const name = (id: string | undefined): string => (questions.find((question) => question.id === id)?.text || id) ?? '';
  return html`
    <ul>
      ${faults.slice(0, TOLD).map(
        ({ code, params = {}, question }) => html`
          <li>
            <bdi>${localize.term('tvaers.survey.fault-at', name(question).slice(0, 200))}</bdi>
            ${localize.term('tvaers.survey.fault', code, params)}
          </li>
        `,
      )}
    </ul>
  `;
}
