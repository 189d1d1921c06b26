import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Person } from '../../model/organisation.js';
import type { RosterQuestion } from '../../model/survey/definition.js';
import { faultAt } from './fault-view.js';
import { answerTo, fieldId, giveAnswer, nameOf } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

export const chosenIn = (form: SurveyForm, question: RosterQuestion): readonly string[] =>
  answerTo(form, question) ?? [];

export function remove(form: SurveyForm, question: RosterQuestion, id: string): void {
  const left = chosenIn(form, question).filter((one) => one !== id);
  giveAnswer(form, question, left);
  form.say(form.localize.term('tvaers.survey.removed', nameOf(form, id), left.length));
}

const describe = ({ areaName, title, unitName }: Person): string =>
  [title, unitName, areaName].filter(Boolean).join(' · ');

/** Who somebody is: the name, and what tells them from a namesake. */
export const personView = (person: Person): TemplateResult => html`
  <span class="person"><bdi class="name">${person.name}</bdi><bdi class="quiet small">${describe(person)}</bdi></span>
`;

/** The colleagues chosen, in the order chosen. */
export function chosenView(form: SurveyForm, question: RosterQuestion, max: number): TemplateResult {
  const { localize } = form;
  const chosen = chosenIn(form, question);
  const head = fieldId(question.id, 'chosen');
  return html`
    <div class="roster-chosen">
      <p class="list-head" id=${head} tabindex="-1">${localize.term('tvaers.survey.chosen', chosen.length, max)}</p>
      ${chosen.length === 0 ? html`<p class="quiet">${localize.term('tvaers.survey.nobody')}</p>` : nothing}
      ${chosen.length >= max ? html`<p class="notice small">${localize.term('tvaers.survey.full', max)}</p>` : nothing}
      <ol class="people" aria-labelledby=${head}>
        ${repeat(
          chosen,
          (id) => id,
          (id, index) => html`
            <li class=${faultAt(form, question, String(index)) ? 'wrong' : ''}>
              ${personView(form.people.get(id) ?? { id, name: id })}
              <button
                type="button"
                part="button"
                class="plain"
                aria-label=${localize.term('tvaers.survey.remove-name', nameOf(form, id))}
                @click=${() => {
                  // The button goes with its name; the count above says what is left.
                  form.focus(head);
                  remove(form, question, id);
                }}
              >
                ${localize.term('tvaers.survey.remove')}
              </button>
            </li>
          `,
        )}
      </ol>
    </div>
  `;
}
