import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Person } from '../../model/organisation.js';
import type { RosterQuestion } from '../../model/survey/definition.js';
import { rosterLimits } from '../../model/survey/kinds/question-limits.js';
import { chosenIn, chosenView, personView, remove } from './chosen-view.js';
import { faultView } from './fault-view.js';
import type { KindView } from './survey-form.js';
import type { PeopleSearch } from './people-search.js';
import { peopleStyles } from './people-styles.js';
import { answerTo, fieldId, giveAnswer, nameOf } from './survey-form.js';
import type { SurveyForm, SurveyLocalize } from './survey-form.js';

/** Colleagues found by searching, and those chosen. */
function rosterView(form: SurveyForm, question: RosterQuestion): TemplateResult {
  const { localize } = form;
  const id = fieldId(question.id);
  const { max, min } = rosterLimits(question);
  const search = form.search(question);
  const fault = form.faults.find(({ questionId }) => questionId === question.id);
  const handleInput = (event: Event): void => {
    search.search((event.currentTarget as HTMLInputElement).value);
  };
  const describedBy = [`${id}/l`, question.help ? `${id}/h` : '', fault ? `${id}/e` : ''];
  return html`
    ${faultView(form, fault, `${id}/e`)}
    <div class="roster">
      <div class="roster-search">
        <label for=${id}>${localize.term('tvaers.survey.find')}</label>
        <input
          type="search"
          part="input"
          id=${id}
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
          .value=${live(search.text)}
          aria-describedby=${describedBy.filter(Boolean).join(' ')}
          aria-invalid=${fault ? 'true' : 'false'}
          @input=${handleInput}
        />
        <p class="quiet small" id="${id}/l">
          ${localize.term('tvaers.survey.find-help')} ${localize.term('tvaers.survey.limits', min, max)}
        </p>
        ${foundView(form, question, search)}
      </div>
      ${chosenView(form, question, max)}
    </div>
  `;
}

function foundView(form: SurveyForm, question: RosterQuestion, search: PeopleSearch): TemplateResult {
  const { localize } = form;
  const id = fieldId(question.id);
  if (search.failure === 'unsupported') return html`<p class="notice">${localize.term('tvaers.survey.no-search')}</p>`;
  if (search.failure) {
    return html`<div class="notice">
      <p>${localize.term('tvaers.failed', search.failure)}</p>
      <button
        type="button"
        part="button"
        @click=${() => {
          search.retry();
        }}
      >
        ${localize.term('tvaers.retry')}
      </button>
    </div>`;
  }
  const { answered, hasMore, isWaiting, people, total } = search;
  const found = answered ? foundText(localize, search) : localize.term('tvaers.survey.suggested');
  const showMore = (): void => {
    if (!isWaiting) search.more();
  };
  return html`
    <p class="list-head" id="${id}/f">${isWaiting ? localize.term('tvaers.survey.searching') : found}</p>
    <ul class="people ${isWaiting ? 'waiting' : ''}" aria-labelledby="${id}/f">
      ${repeat(
        people,
        (person) => person.id,
        (person, index) => foundPerson(form, question, person, index),
      )}
    </ul>
    ${
      hasMore
        ? html`<button type="button" part="button" class="plain" aria-disabled=${isWaiting} @click=${showMore}>
            ${localize.term('tvaers.survey.more')}${total === undefined ? nothing : html` <span class="quiet">(${localize.decimal(total - people.length, 0)})</span>`}
          </button>`
        : nothing
    }
  `;
}

/** How many there are, as it is said and written. */
export const foundText = (localize: SurveyLocalize, { hasMore, people, total }: PeopleSearch): string =>
  total === undefined
    ? localize.term('tvaers.survey.found', people.length, hasMore)
    : localize.term('tvaers.survey.found-of', people.length, total);

function foundPerson(form: SurveyForm, question: RosterQuestion, person: Person, index: number): TemplateResult {
  const { localize } = form;
  const chosen = chosenIn(form, question);
  const { max } = rosterLimits(question);
  const isChosen = chosen.includes(person.id);
  const isFull = !isChosen && chosen.length >= max;
  const toggle = (): void => {
    const now = chosenIn(form, question);
    if (now.includes(person.id)) remove(form, question, person.id);
    else if (now.length >= max) form.say(localize.term('tvaers.survey.full', max));
    else {
      giveAnswer(form, question, [...now, person.id]);
      form.say(localize.term('tvaers.survey.added', person.name, now.length + 1));
    }
  };
  return html`
    <li class=${isChosen ? 'chosen' : ''}>
      ${personView(person)}
      <button
        type="button"
        part="button"
        id=${fieldId(question.id, 'found', index)}
        class=${isChosen ? 'plain' : ''}
        aria-disabled=${isFull}
        aria-label=${localize.term(isChosen ? 'tvaers.survey.remove-name' : 'tvaers.survey.add-name', person.name)}
        @click=${toggle}
      >
        ${localize.term(isChosen ? 'tvaers.survey.remove' : 'tvaers.survey.add')}
      </button>
    </li>
  `;
}

export const rosterKind: KindView<'roster'> = {
  styles: [peopleStyles],
  view: rosterView,
  lines: (form, question) => {
    const chosen = chosenIn(form, question);
    return chosen.length > 0 ? chosen.map((id) => ({ text: nameOf(form, id) })) : [{}];
  },
  required: ({ localize }, question) => localize.term('tvaers.survey.required-roster', rosterLimits(question).min),
  fault: (form, question, { code, params = {}, part }) => {
    const { localize } = form;
    const count = Number(params['count']);
    if (code === 'too-few') return localize.term('tvaers.survey.too-few', Number(params['min']), count);
    if (code === 'too-many') return localize.term('tvaers.survey.too-many', Number(params['max']), count);
    const id = part === undefined ? undefined : answerTo(form, question)?.[Number(part)];
    return id === undefined ? undefined : localize.term('tvaers.survey.refused-person', nameOf(form, id));
  },
};
