import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import type { TextFormat, TextQuestion } from '../../model/survey/definition.js';
import { isOneLine, lengthLimit } from '../../model/survey/kinds/question-limits.js';
import { westernDigits } from '../../model/survey/western-digits.js';
import { characters } from '../../model/survey/kinds/text.js';
import { faultAt, faultView, ownFault } from './fault-view.js';
import { describing } from './field-view.js';
import { answerTo, fieldId, giveAnswer } from './survey-form.js';
import type { KindView, SurveyForm } from './survey-form.js';

const ROWS = { least: 4, most: 20 } as const;
/** Milliseconds without a key before the room left is said aloud. */
const PAUSE = 1200;

/** Gives a text field as many rows as its text takes, within reason. */
function grow(field: Element | undefined): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.rows = ROWS.least;
  while (field.scrollHeight > field.clientHeight && field.rows < ROWS.most) field.rows += 1;
}

/** What is said of the room left: always when there is too much, and when there is less than a fifth left. */
function roomText({ localize }: SurveyForm, max: number, length: number): string {
  const left = max - length;
  if (left < 0) return localize.term('tvaers.survey.text-over', -left);
  return left <= max / 5 ? localize.term('tvaers.survey.text-left', left) : '';
}

/** Words of one's own. A text that is too long is kept and marked, never cut. */
function textView(form: SurveyForm, question: TextQuestion): TemplateResult {
  if (isOneLine(question)) return lineOfText(form, question);
  const { localize, survey } = form;
  const id = fieldId(question.id);
  const max = lengthLimit(question);
  const text = answerTo(form, question) ?? '';
  const length = characters(text);
  const over = length > max;
  const fault = faultAt(form, question);
  const describedBy = [
    question.help ? `${id}/h` : '',
    survey.privacy === 'named' ? '' : `${id}/w`,
    `${id}/r`,
    fault ? `${id}/e` : '',
  ];
  const handleInput = (event: Event): void => {
    const field = event.currentTarget as HTMLTextAreaElement;
    grow(field);
    giveAnswer(form, question, field.value === '' ? undefined : field.value);
    const room = roomText(form, max, characters(field.value));
    if (room) form.say(room, PAUSE);
  };
  return html`
    ${survey.privacy === 'named' ? nothing : html`<p class="quiet small" id="${id}/w">${localize.term('tvaers.survey.words')}</p>`}
    <textarea
      part="input"
      id=${id}
      rows=${ROWS.least}
      .value=${live(text)}
      aria-labelledby="${id}/t"
      aria-describedby=${describedBy.filter(Boolean).join(' ')}
      aria-invalid=${fault || over ? 'true' : 'false'}
      aria-required=${question.required ? 'true' : 'false'}
      @input=${handleInput}
      ${ref(grow)}
    ></textarea>
    <p class=${over ? 'fault' : 'quiet small'} id="${id}/r">
      ${roomText(form, max, length) || localize.term('tvaers.survey.text-room', localize.decimal(max, 0))}
    </p>
    ${over ? nothing : faultView(form, fault, `${id}/e`)}
  `;
}

const HINTS: Readonly<Record<TextFormat, readonly [mode: string, autocomplete: string]>> = {
  email: ['email', 'email'],
  phone: ['tel', 'tel'],
  postcode: ['numeric', 'postal-code'],
};

/** A few words on one line. */
function lineOfText(form: SurveyForm, question: TextQuestion): TemplateResult {
  const { localize, survey } = form;
  const { format, help, required } = question;
  const id = fieldId(question.id);
  const fault = faultAt(form, question);
  const [mode, autocomplete] = format ? HINTS[format] : ['text', 'off'];
  const warns = survey.privacy !== 'named' && format === undefined;
  return html`
    ${warns ? html`<p class="quiet small" id="${id}/w">${localize.term('tvaers.survey.words')}</p>` : nothing}
    <div class="row field">
      <input
        part="input"
        class="few"
        id=${id}
        inputmode=${mode}
        autocomplete=${autocomplete}
        .value=${live(answerTo(form, question) ?? '')}
        aria-labelledby="${id}/t"
        aria-describedby=${describing(help && `${id}/h`, warns && `${id}/w`, format && `${id}/f`, fault && `${id}/e`)}
        aria-invalid=${fault ? 'true' : 'false'}
        aria-required=${required ? 'true' : 'false'}
        @input=${(event: Event) => {
          const { value } = event.currentTarget as HTMLInputElement;
          giveAnswer(form, question, (format ? westernDigits(value) : value) || undefined);
        }}
      />
    </div>
    ${format ? html`<p class="quiet small" id="${id}/f">${localize.term('tvaers.survey.format', format)}</p>` : nothing}
    ${ownFault(form, question)}
  `;
}

export const textKind: KindView<'text'> = {
  styles: [],
  view: textView,
  lines: (form, question) => [{ text: answerTo(form, question) }],
  required: ({ localize }, { text }) => localize.term('tvaers.survey.required-text', text),
  fault: ({ localize }, { format, text }, { code }) =>
    code === 'format' && format ? localize.term('tvaers.survey.not-format', text, format) : undefined,
};
