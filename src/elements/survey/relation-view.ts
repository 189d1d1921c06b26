import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RelationAnswer } from '../../model/survey/answers.js';
import type { RelationQuestion } from '../../model/survey/definition.js';
import { own } from '../../model/survey/identifier.js';
import { isRated, targetsOf } from '../../model/survey/kinds/relation.js';
import { choiceStyles } from './choice-styles.js';
import { faultAt, faultView, ownFault } from './fault-view.js';
import { gridStyles } from './grid-styles.js';
import { markText } from './scale-view.js';
import { relationStyles } from './relation-styles.js';
import { choiceGrid, choicesOf, fitOf } from './scale-view.js';
import type { Choice, ChoiceRow } from './scale-view.js';
import { answerTo, authored, fieldId, giveAnswer, nameOf, withEntry } from './survey-form.js';
import type { KindView, SurveyForm } from './survey-form.js';

/**
 * The relation to each colleague or group on each dimension. A narrow element shows one of them at a time, a wide one
 * shows them all; which it is, is for the styles to say.
 */
function relationView(form: SurveyForm, question: RelationQuestion): TemplateResult {
  const { localize, session } = form;
  const targets = targetsOf(question, session.answers);
  if (targets.length === 0) return nobody(form, question);
  const choices = choicesOf(localize, question.scale);
  const current = Math.min(own(session.targets, question.id) ?? 0, targets.length - 1);
  return html`
    ${ownFault(form, question)}
    <div class="relation ${fitOf(choices)}">
      ${repeat(
        targets,
        (id) => id,
        (id, index) =>
          targetView(form, question, id, { choices, index, isCurrent: index === current, of: targets.length }),
      )}
      ${targets.length > 1 ? stepper(form, question, current, targets.length) : nothing}
    </div>
  `;
}

const targetName = (form: SurveyForm, { targets }: RelationQuestion, id: string): string =>
  ('groups' in targets ? targets.groups.find((group) => group.id === id)?.label : undefined) ?? nameOf(form, id);

function nobody(form: SurveyForm, { targets }: RelationQuestion): TemplateResult {
  const { localize } = form;
  const choose = (): void => {
    if (!('roster' in targets)) return;
    form.dispatch({ type: 'open', question: targets.roster });
    form.focus(fieldId(targets.roster));
  };
  return html`
    <div class="notice">
      <p>${localize.term('tvaers.survey.no-targets')}</p>
      <button type="button" part="button" @click=${choose}>${localize.term('tvaers.survey.choose-targets')}</button>
    </div>
  `;
}

interface Place {
  readonly choices: readonly Choice[];
  readonly index: number;
  readonly isCurrent: boolean;
  readonly of: number;
}

function targetView(form: SurveyForm, question: RelationQuestion, target: string, place: Place): TemplateResult {
  const { localize } = form;
  const { choices, index, isCurrent, of } = place;
  const id = fieldId(question.id, index);
  const answer = relationTo(form, question, target);
  const { title, unitName } = form.people.get(target) ?? {};
  const who = [title, unitName].filter(Boolean).join(' · ');
  const fault = faultAt(form, question, target);
  const handleNone = (event: Event): void => {
    const { none: _none, ...others } = relationTo(form, question, target);
    const { checked } = event.currentTarget as HTMLInputElement;
    giveRelation(form, question, target, checked ? { ...others, none: true } : others);
  };
  return html`
    <fieldset
      class="target ${isCurrent ? 'current' : ''} ${isRated(question, answer) ? 'done' : ''}"
      aria-describedby=${fault ? `${id}/e` : nothing}
    >
      <legend id="${id}/t" tabindex="-1">
        <bdi class="name">${targetName(form, question, target)}</bdi>
        ${who ? html`<bdi class="quiet small">${who}</bdi>` : nothing}
      </legend>
      <span class="place quiet small" aria-hidden="true">
        ${localize.term('tvaers.survey.target-of', index + 1, of)}
      </span>
      ${faultView(form, fault, `${id}/e`)}
      <label class="none">
        <input type="checkbox" id=${id} .checked=${live(answer.none ?? false)} @change=${handleNone} />
        <span>${localize.term('tvaers.survey.not-together')}</span>
      </label>
      ${answer.none ? nothing : choiceGrid(form, choices, rowsOf(form, question, target, index))}
    </fieldset>
  `;
}

/** What is answered about one colleague so far. */
const relationTo = (form: SurveyForm, question: RelationQuestion, target: string): RelationAnswer =>
  own(answerTo(form, question), target) ?? {};

function giveRelation(form: SurveyForm, question: RelationQuestion, target: string, answer: RelationAnswer): void {
  giveAnswer(form, question, withEntry(answerTo(form, question) ?? {}, target, answer));
}

/** A row for each dimension, and one for the importance where it is asked. */
function rowsOf(form: SurveyForm, question: RelationQuestion, target: string, index: number): readonly ChoiceRow[] {
  const now = (): RelationAnswer => relationTo(form, question, target);
  const name = targetName(form, question, target);
  const rated = question.dimensions.map(({ id, label }): ChoiceRow => ({
    id: fieldId(question.id, index, id),
    name: `${name}, ${label}`,
    legend: authored(form, label),
    chosen: own(now().ratings, id),
    choose: (mark) => {
      giveRelation(form, question, target, { ...now(), ratings: withEntry(now().ratings ?? {}, id, mark) });
    },
  }));
  if (question.importance === undefined) return rated;
  const importance: ChoiceRow = {
    // Longer than the ids of the dimensions, so that it is none of them.
    id: fieldId(question.id, index, 'importance', ''),
    name: `${name}, ${question.importance}`,
    legend: html`<strong>${authored(form, question.importance)}</strong>`,
    chosen: now().importance,
    choose: (mark) => {
      const { importance: _importance, ...others } = now();
      giveRelation(form, question, target, mark === undefined ? others : { ...others, importance: mark });
    },
  };
  return [...rated, importance];
}

/** The way from one colleague to the next, where they are shown one at a time. */
function stepper(form: SurveyForm, question: RelationQuestion, current: number, of: number): TemplateResult {
  const { localize } = form;
  const kind = 'groups' in question.targets ? 'group' : 'target';
  const step = (by: number) => () => {
    form.dispatch({ type: 'target', question: question.id, index: current + by });
    form.focus(`${fieldId(question.id, current + by)}/t`);
  };
  return html`
    <div class="stepper">
      <button type="button" part="button" ?disabled=${current === 0} @click=${step(-1)}>
        ${localize.term(`tvaers.survey.previous-${kind}`)}
      </button>
      <span class="quiet">${localize.term('tvaers.survey.target-of', current + 1, of)}</span>
      <button type="button" part="button" ?disabled=${current === of - 1} @click=${step(1)}>
        ${localize.term(`tvaers.survey.next-${kind}`)}
      </button>
    </div>
  `;
}

export const relationKind: KindView<'relation'> = {
  styles: [choiceStyles, gridStyles, relationStyles],
  view: relationView,
  lines: (form, question) => {
    const { localize } = form;
    const { dimensions, importance, scale } = question;
    const targets = targetsOf(question, form.session.answers);
    if (targets.length === 0) return [{}];
    return targets.map((id) => {
      const given = relationTo(form, question, id);
      const what = targetName(form, question, id);
      if (given.none) return { what, lines: [{ text: localize.term('tvaers.survey.not-together') }] };
      const rated = dimensions.map((dimension) => ({
        what: authored(form, dimension.label),
        text: markText(form, own(given.ratings, dimension.id), scale),
      }));
      const asked =
        importance === undefined
          ? []
          : [{ what: authored(form, importance), text: markText(form, given.importance, scale) }];
      return { what, lines: [...rated, ...asked] };
    });
  },
  required: (form, question, part) =>
    form.localize.term('tvaers.survey.required-relation', targetName(form, question, part)),
  part: targetName,
  field: (form, question, { part }) =>
    part === undefined ? undefined : fieldId(question.id, targetsOf(question, form.session.answers).indexOf(part)),
  reach: ({ dispatch, session }, question, part) => {
    const index = targetsOf(question, session.answers).indexOf(part);
    if (index >= 0 && index !== own(session.targets, question.id))
      dispatch({ type: 'target', question: question.id, index });
  },
};
