import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ChoiceAnswer } from '../../model/survey/answers.js';
import type { ChoiceOption, ChoiceQuestion } from '../../model/survey/definition.js';
import { isMissingCode } from '../../model/survey/kinds/check-mark.js';
import { chosenOf, countOf } from '../../model/survey/kinds/choice.js';
import { choiceLimits, optionCount } from '../../model/survey/kinds/question-limits.js';
import { foldText, matchesSearch } from '../../model/search.js';
import { choiceStyles } from './choice-styles.js';
import { clearView } from './clear-view.js';
import { faultAt, ownFault } from './fault-view.js';
import { optionStyles } from './option-styles.js';
import { answerTo, authored, fieldId, giveAnswer } from './survey-form.js';
import type { KindView, SurveyForm } from './survey-form.js';
import { waysOut } from './ways-out-view.js';

/** How many options are shown at a time where they are searched. */
const SHOWN = 12;
/** Milliseconds without a key before the number found is said aloud. */
const PAUSE = 800;

/** What is chosen of what can be chosen now. */
function chosenIn(form: SurveyForm, question: ChoiceQuestion): ChoiceAnswer {
  const { other, options } = chosenOf(answerTo(form, question));
  const offered = question.options.filter(({ enabledIf }) => enabledIf === undefined).map(({ id }) => id);
  return { options: options.filter((id) => offered.includes(id)), ...(other !== undefined && { other }) };
}

/** What is chosen after one option is put to or taken away; what is chosen alone drives the others out, and the other way. */
function toggled(question: ChoiceQuestion, { other, options }: ChoiceAnswer, { exclusive, id }: ChoiceOption) {
  if (!question.multiple || (exclusive && !options.includes(id))) return { options: [id] };
  const alone = new Set(question.options.filter((option) => option.exclusive).map((option) => option.id));
  const now = new Set(options.filter((one) => !alone.has(one)));
  if (options.includes(id)) now.delete(id);
  else now.add(id);
  // In the order of the list, whatever order they were chosen in.
  const chosen = question.options.filter((option) => now.has(option.id)).map((option) => option.id);
  return { options: chosen, ...(other !== undefined && { other }) };
}

function choiceView(form: SurveyForm, question: ChoiceQuestion): TemplateResult {
  const { localize } = form;
  const id = fieldId(question.id);
  const answer = answerTo(form, question);
  const limits = limitsText(form, question);
  const isSearched = question.display === 'search';
  return html`
    ${limits ? html`<p class="quiet small" id="${id}/l">${limits}</p>` : nothing} ${ownFault(form, question)}
    ${isSearched ? searchView(form, question) : nothing}
    <div class="options ${question.display === 'inline' ? 'inline' : ''}">
      ${repeat(
        isSearched ? shownOf(form, question) : question.options,
        (option) => option.id,
        (option) => optionView(form, question, option),
      )}
      ${question.other === undefined ? nothing : otherView(form, question, question.other)}
    </div>
    ${clearView(form, question, !question.multiple && answer !== undefined, isSearched ? `${id}/s` : firstField(question))}
    ${waysOut(form, question, answer, (code) => {
      giveAnswer(form, question, code);
      form.say(localize.term('tvaers.survey.missing', code));
    })}
  `;
}

/** The id of the first control, which faults and labels lead to. */
const firstField = ({ id, options }: ChoiceQuestion): string => fieldId(id, options[0]!.id);

function optionView(form: SurveyForm, question: ChoiceQuestion, option: ChoiceOption): TemplateResult {
  const id = fieldId(question.id);
  const isChosen = chosenIn(form, question).options.includes(option.id);
  return html`
    <label class="choice ${option.exclusive ? 'apart' : ''} ${isChosen ? 'chosen' : ''}" part="choice">
      <input
        type=${question.multiple ? 'checkbox' : 'radio'}
        id=${fieldId(question.id, option.id)}
        name=${id}
        ?disabled=${option.enabledIf !== undefined}
        .checked=${live(isChosen)}
        @change=${() => {
          give(form, question, toggled(question, chosenIn(form, question), option));
        }}
      />
      <span>${authored(form, option.text)}</span>
    </label>
  `;
}

function otherView(form: SurveyForm, question: ChoiceQuestion, label: string): TemplateResult {
  const { localize, survey } = form;
  const id = fieldId(question.id, 'other', '');
  const { options, other } = chosenIn(form, question);
  const isChosen = other !== undefined;
  const fault = faultAt(form, question, 'other');
  const handleChange = (event: Event): void => {
    const { checked } = event.currentTarget as HTMLInputElement;
    const alone = new Set(question.options.filter(({ exclusive }) => exclusive).map((option) => option.id));
    const kept = question.multiple ? options.filter((one) => !alone.has(one)) : [];
    give(form, question, checked ? { options: kept, other: form.sought.get(id) ?? '' } : { options });
    if (checked) form.focus(`${id}w`);
  };
  return html`
    <label class="choice ${isChosen ? 'chosen' : ''}" part="choice">
      <input
        type=${question.multiple ? 'checkbox' : 'radio'}
        id=${id}
        name=${fieldId(question.id)}
        .checked=${live(isChosen)}
        @change=${handleChange}
      />
      <span>${authored(form, label)}</span>
    </label>
    ${
      isChosen
        ? html`<div class="other">
            <label for="${id}w">${localize.term('tvaers.survey.other-words')}</label>
            <input
              part="input"
              id="${id}w"
              autocomplete="off"
              .value=${live(other)}
              aria-invalid=${fault ? 'true' : 'false'}
              aria-describedby=${[fault ? `${id}e` : '', survey.privacy === 'named' ? '' : `${id}n`].filter(Boolean).join(' ') || nothing}
              @input=${(event: Event) => {
                const { value } = event.currentTarget as HTMLInputElement;
                form.sought.set(id, value);
                giveAnswer(form, question, { ...chosenIn(form, question), other: value });
              }}
            />
            ${survey.privacy === 'named' ? nothing : html`<p class="quiet small" id="${id}n">${localize.term('tvaers.survey.words')}</p>`}
            ${fault ? html`<p class="fault" part="fault" id="${id}e">${otherFault(form, question, fault.params?.['length'], fault.params?.['max'])}</p>` : nothing}
          </div>`
        : nothing
    }
  `;
}

const otherFault = ({ localize }: SurveyForm, { text }: ChoiceQuestion, length: unknown, max: unknown): string =>
  localize.term('tvaers.survey.too-long', text, Number(length) - Number(max));

const give = (form: SurveyForm, question: ChoiceQuestion, answer: ChoiceAnswer): void => {
  giveAnswer(form, question, countOf(answer) > 0 ? answer : undefined);
};

/** How many are to be chosen, where that is not one and not as one likes. */
function limitsText({ localize }: SurveyForm, question: ChoiceQuestion): string {
  if (!question.multiple) return '';
  const { max, min } = choiceLimits(question);
  return max === optionCount(question) && min < 2
    ? localize.term('tvaers.survey.choose-several')
    : localize.term('tvaers.survey.limits', min, max);
}

/** Those found by what is typed, the chosen ones always among them. */
function shownOf(form: SurveyForm, question: ChoiceQuestion): readonly ChoiceOption[] {
  const { options } = chosenIn(form, question);
  const found = foundOf(form, question);
  const chosen = question.options.filter(({ id }) => options.includes(id));
  return [...chosen, ...found.filter(({ id }) => !options.includes(id)).slice(0, SHOWN)];
}

function foundOf(form: SurveyForm, question: ChoiceQuestion): readonly ChoiceOption[] {
  const wanted = foldText(form.sought.get(question.id) ?? '');
  return question.options.filter(({ text }) => matchesSearch(wanted, foldText(text)));
}

const foundText = ({ localize }: SurveyForm, found: number): string =>
  localize.term('tvaers.survey.found-of', Math.min(SHOWN, found), found);

function searchView(form: SurveyForm, question: ChoiceQuestion): TemplateResult {
  const { localize, sought } = form;
  const id = fieldId(question.id);
  const handleInput = (event: Event): void => {
    sought.set(question.id, (event.currentTarget as HTMLInputElement).value);
    form.say(foundText(form, foundOf(form, question).length), PAUSE);
    form.refresh();
  };
  return html`
    <div class="option-search">
      <label for="${id}/s">${localize.term('tvaers.survey.find-option')}</label>
      <input
        type="search"
        part="input"
        id="${id}/s"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        .value=${live(sought.get(question.id) ?? '')}
        @input=${handleInput}
      />
      <p class="quiet small">${foundText(form, foundOf(form, question).length)}</p>
    </div>
  `;
}

export const choiceKind: KindView<'choice'> = {
  styles: [choiceStyles, optionStyles],
  view: choiceView,
  lines: (form, question) => {
    const answer = answerTo(form, question);
    if (isMissingCode(answer)) return [{ text: form.localize.term('tvaers.survey.missing', answer) }];
    const { options, other } = chosenIn(form, question);
    const named = question.options
      .filter(({ id }) => options.includes(id))
      .map(({ text }) => ({ text: authored(form, text) }));
    const own =
      other === undefined || question.other === undefined
        ? []
        : [{ text: html`${authored(form, question.other)}${other.trim() ? html`: <bdi>${other}</bdi>` : nothing}` }];
    return named.length + own.length > 0 ? [...named, ...own] : [{}];
  },
  required: ({ localize }, { text }) => localize.term('tvaers.survey.required-choice', text),
  fault: ({ localize }, { text }, { code, params = {} }) => {
    const count = Number(params['count']);
    if (code === 'too-few') return localize.term('tvaers.survey.choose-more', text, Number(params['min']), count);
    if (code === 'too-many') return localize.term('tvaers.survey.choose-fewer', text, Number(params['max']), count);
    return undefined;
  },
  field: (_form, question, { part }) =>
    part === 'other'
      ? `${fieldId(question.id, 'other', '')}w`
      : question.display === 'search'
        ? `${fieldId(question.id)}/s`
        : firstField(question),
};
