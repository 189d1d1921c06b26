import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import type { TextQuestion } from '../../model/survey/definition.js';
import { characters, lengthLimit } from '../../model/survey/kinds/text.js';
import { faultAt, faultView } from './fault-view.js';
import { answerTo, fieldId, giveAnswer } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

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
export function textView(form: SurveyForm, question: TextQuestion): TemplateResult {
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
