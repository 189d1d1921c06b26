import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cssProperties } from '../../kit/css-properties.js';
import type { RatingScale } from '../../model/relation.js';
import type { Mark } from '../../model/survey/answers.js';
import type { MissingCode } from '../../model/survey/definition.js';
import { isMissingCode } from '../../model/survey/kinds/check-mark.js';
import { authored } from './survey-form.js';
import type { AnswerLine, SurveyForm, SurveyLocalize } from './survey-form.js';

/** One thing that can be chosen. What is no mark on the scale stands apart. */
export interface Choice {
  readonly value: Mark;
  readonly label: string;
  readonly apart: boolean;
}

/** One choice to make: its name, what is chosen, and what to do when something is. */
export interface ChoiceRow {
  readonly id: string;
  /** As it is read aloud from a button. */
  readonly name: string;
  readonly legend: unknown;
  readonly chosen: Mark | undefined;
  readonly fault?: unknown;
  readonly choose: (mark: Mark | undefined) => void;
}

/** Up to so many rows the names of the steps are written once; where there are more, they are written again and again. */
const ROWS_A_HEAD = 10;
/** From so many rows on, those out of sight are not drawn. */
const LONG = 25;

/** Every step of a scale by its name: its own, its number, or at the ends of a scale with only those named, both. */
export function choicesOf(
  localize: SurveyLocalize,
  { labels, max, min }: RatingScale,
  missing: readonly MissingCode[] = [],
): readonly Choice[] {
  const steps = Array.from({ length: max - min + 1 }, (_, step): Choice => {
    const value = min + step;
    const end = step === 0 ? labels?.[0] : value === max ? labels?.[1] : undefined;
    const label = labels && labels.length === max - min + 1 ? labels[step]! : end ? `${value} – ${end}` : String(value);
    return { value, label, apart: false };
  });
  const ways = missing.map((code): Choice => ({
    value: code,
    label: localize.term('tvaers.survey.missing', code),
    apart: true,
  }));
  return [...steps, ...ways];
}

/** A mark by the name of its step, or by the way out that was taken. */
export function markText(form: SurveyForm, mark: Mark | undefined, scale: RatingScale): AnswerLine['text'] {
  if (mark === undefined) return undefined;
  if (isMissingCode(mark)) return form.localize.term('tvaers.survey.missing', mark);
  const step = choicesOf(form.localize, scale).find(({ value }) => value === mark);
  return step && labelOf(form, step);
}

/** The name of a choice, marked with its language: what is no step of the scale is in the element's own words. */
const labelOf = (form: SurveyForm, { apart, label, value }: Choice): string | TemplateResult =>
  apart || label === String(value) ? label : authored(form, label);

/** How wide the element has to be before the choices stand in columns. */
export const fitOf = (choices: readonly Choice[]): 'small' | 'medium' | 'large' =>
  choices.length <= 5 ? 'small' : choices.length <= 8 ? 'medium' : 'large';

/**
 * Choices on one scale, each a fieldset of native radios. In a wide element they stand in columns under the names of the
 * steps; each radio keeps its full name for those who listen.
 */
export const choiceGrid = (
  form: SurveyForm,
  choices: readonly Choice[],
  rows: readonly ChoiceRow[],
): TemplateResult => html`
  <div
    class="choices ${fitOf(choices)} ${rows.length < LONG ? '' : 'long'}"
    ${cssProperties({ '--_columns': String(choices.length) })}
  >
    ${rows.map((row, index) => html`${index % ROWS_A_HEAD === 0 ? headView(form, choices) : nothing}${rowView(form, choices, row)}`)}
  </div>
`;

const headView = (form: SurveyForm, choices: readonly Choice[]): TemplateResult => html`
  <div class="choice-head" aria-hidden="true">
    <span></span>
    ${choices.map((choice) => html`<span class=${choice.apart ? 'apart' : ''}>${labelOf(form, choice)}</span>`)}
    <span></span>
  </div>
`;

function rowView(form: SurveyForm, choices: readonly Choice[], row: ChoiceRow): TemplateResult {
  const { localize } = form;
  const { choose, chosen, fault, id, legend, name } = row;
  const clear = (event: Event): void => {
    // The button is about to go; the way on is from the choices.
    (event.currentTarget as Element).closest('fieldset')?.querySelector('input')?.focus();
    choose(undefined);
  };
  return html`
    <fieldset class="choice-row" aria-describedby=${fault ? `${id}/e` : nothing}>
      <legend>${legend}</legend>
      ${choices.map((choice, index) => {
        const { apart, value } = choice;
        return html`
          <label class="choice ${apart ? 'apart' : ''} ${chosen === value ? 'chosen' : ''}" part="choice">
            <input
              type="radio"
              id=${index === 0 ? id : `${id}/${value}`}
              name=${id}
              .checked=${live(chosen === value)}
              @change=${() => {
                choose(value);
              }}
            />
            <span>${labelOf(form, choice)}</span>
          </label>
        `;
      })}
      <button
        type="button"
        part="button"
        class="plain clear"
        ?disabled=${chosen === undefined}
        aria-label=${localize.term('tvaers.survey.clear-of', name)}
        @click=${clear}
      >
        ${localize.term('tvaers.survey.clear')}
      </button>
      ${fault ?? nothing}
    </fieldset>
  `;
}
