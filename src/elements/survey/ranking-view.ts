import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RankingQuestion } from '../../model/survey/definition.js';
import { placesOf } from '../../model/survey/kinds/question-limits.js';
import { ownFault } from './fault-view.js';
import { rankingStyles } from './ranking-styles.js';
import { answerTo, authored, fieldId, giveAnswer } from './survey-form.js';
import type { KindView, SurveyForm } from './survey-form.js';

const rankedIn = (form: SurveyForm, question: RankingQuestion): readonly string[] => answerTo(form, question) ?? [];

const textOf = ({ options }: RankingQuestion, id: string): string =>
  options.find((option) => option.id === id)?.text ?? id;

const sayPlace = (form: SurveyForm, question: RankingQuestion, id: string): void => {
  const ranked = rankedIn(form, question);
  form.say(
    form.localize.term('tvaers.survey.ranked-at', textOf(question, id), ranked.indexOf(id) + 1, placesOf(question)),
  );
};

/** Moves one option a place up or down; the focus follows it. */
function move(form: SurveyForm, question: RankingQuestion, id: string, by: -1 | 1): void {
  const ranked = [...rankedIn(form, question)];
  const from = ranked.indexOf(id);
  const to = from + by;
  if (to < 0 || to >= ranked.length) return;
  [ranked[from], ranked[to]] = [ranked[to]!, ranked[from]!];
  giveAnswer(form, question, ranked);
  sayPlace(form, question, id);
  const isEnd = to === (by === -1 ? 0 : ranked.length - 1);
  form.focus(fieldId(question.id, id, isEnd === (by === -1) ? 'down' : 'up'));
}

/** Options to put in order by buttons: those that have a place, and those that have none yet. */
function rankingView(form: SurveyForm, question: RankingQuestion): TemplateResult {
  const { localize } = form;
  const id = fieldId(question.id);
  const ranked = rankedIn(form, question);
  const places = placesOf(question);
  const left = question.options.filter((option) => !ranked.includes(option.id));
  const isFull = ranked.length >= places;
  return html`
    ${ownFault(form, question)}
    <div class="ranking">
      <div class="ranked">
        <p class="list-head" id=${id} tabindex="-1">${localize.term('tvaers.survey.ranked', ranked.length, places)}</p>
        ${ranked.length === 0 ? html`<p class="quiet">${localize.term('tvaers.survey.rank-how')}</p>` : nothing}
        <ol aria-labelledby=${id}>
          ${repeat(
            ranked,
            (one) => one,
            (one, index) => rankedView(form, question, one, index, ranked.length),
          )}
        </ol>
      </div>
      ${
        left.length === 0 || isFull
          ? nothing
          : html`<div>
              <p class="list-head" id="${id}/l">${localize.term('tvaers.survey.unranked')}</p>
              <ul aria-labelledby="${id}/l">
                ${repeat(
                  left,
                  (option) => option.id,
                  (option) => unrankedView(form, question, option, left.length),
                )}
              </ul>
            </div>`
      }
    </div>
  `;
}

function rankedView(
  form: SurveyForm,
  question: RankingQuestion,
  id: string,
  index: number,
  of: number,
): TemplateResult {
  const { localize } = form;
  const text = textOf(question, id);
  const remove = (): void => {
    const ranked = rankedIn(form, question).filter((one) => one !== id);
    // The buttons go with the place; the count above says what is left.
    form.focus(fieldId(question.id));
    giveAnswer(form, question, ranked.length > 0 ? ranked : undefined);
    form.say(localize.term('tvaers.survey.unranked-now', text));
  };
  const button = (way: 'up' | 'down', by: -1 | 1, sign: string, isAtEnd: boolean) => html`
    <button
      type="button"
      part="button"
      id=${fieldId(question.id, id, way)}
      aria-disabled=${isAtEnd}
      aria-label=${localize.term(`tvaers.survey.rank-${way}`, text)}
      @click=${() => {
        if (!isAtEnd) move(form, question, id, by);
      }}
    >
      <span aria-hidden="true">${sign}</span>
    </button>
  `;
  return html`
    <li>
      <span class="place" aria-hidden="true">${index + 1}</span>
      <span class="option">${authored(form, text)}</span>
      <span class="row">
        ${button('up', -1, '↑', index === 0)} ${button('down', 1, '↓', index === of - 1)}
        <button
          type="button"
          part="button"
          class="plain"
          aria-label=${localize.term('tvaers.survey.remove-name', text)}
          @click=${remove}
        >
          ${localize.term('tvaers.survey.remove')}
        </button>
      </span>
    </li>
  `;
}

function unrankedView(
  form: SurveyForm,
  question: RankingQuestion,
  { id, text }: RankingQuestion['options'][number],
  left: number,
): TemplateResult {
  const { localize } = form;
  const add = (): void => {
    const ranked = [...rankedIn(form, question), id];
    giveAnswer(form, question, ranked);
    sayPlace(form, question, id);
    // The next in the list takes the place of the one that went; after the last the focus is on what is ranked.
    const options = question.options.filter((option) => !ranked.includes(option.id));
    const after = question.options.findIndex((option) => option.id === id);
    const next = options.find((option) => question.options.indexOf(option) > after) ?? options[0];
    form.focus(
      next && ranked.length < placesOf(question) && left > 1
        ? fieldId(question.id, next.id, 'add')
        : fieldId(question.id),
    );
  };
  return html`
    <li>
      <span class="option">${authored(form, text)}</span>
      <button
        type="button"
        part="button"
        id=${fieldId(question.id, id, 'add')}
        aria-label=${localize.term('tvaers.survey.rank-add-name', text)}
        @click=${add}
      >
        ${localize.term('tvaers.survey.rank-add')}
      </button>
    </li>
  `;
}

export const rankingKind: KindView<'ranking'> = {
  styles: [rankingStyles],
  view: rankingView,
  lines: (form, question) => {
    const ranked = rankedIn(form, question);
    return ranked.length > 0
      ? ranked.map((id, index) => ({ what: `${index + 1}.`, text: authored(form, textOf(question, id)) }))
      : [{}];
  },
  required: ({ localize }, question) =>
    localize.term('tvaers.survey.required-ranking', question.text, placesOf(question)),
};
