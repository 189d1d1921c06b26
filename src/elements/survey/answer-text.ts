import type { RatingScale } from '../../model/relation.js';
import type { Mark } from '../../model/survey/answers.js';
import type { Question } from '../../model/survey/definition.js';
import { own } from '../../model/survey/identifier.js';
import { isMissingCode } from '../../model/survey/kinds/check-mark.js';
import { targetsOf } from '../../model/survey/kinds/relation.js';
import { choicesOf } from './choice-view.js';
import { targetName } from './fault-view.js';
import { answerTo, nameOf } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

/** One answer in words. `what` is left out where the question says it all; no `text` means unanswered. */
export interface AnswerLine {
  readonly what?: string;
  readonly text?: string | undefined;
  /** Lines of what belongs to this one. */
  readonly lines?: readonly AnswerLine[];
}

/** An answer as the person who gave it reads it before sending. */
export function answerLines(form: SurveyForm, question: Question): readonly AnswerLine[] {
  const { localize } = form;
  const inWords = (mark: Mark | undefined, scale: RatingScale): string | undefined => {
    if (mark === undefined) return undefined;
    if (isMissingCode(mark)) return localize.term('tvaers.survey.missing', mark);
    return choicesOf(localize, scale).find(({ value }) => value === mark)?.label;
  };
  switch (question.kind) {
    case 'likert': {
      const marks = answerTo(form, question);
      return question.items.map(({ id, text }) => ({ what: text, text: inWords(own(marks, id), question.scale) }));
    }
    case 'line': {
      const mark = answerTo(form, question);
      return [
        {
          text:
            typeof mark === 'number'
              ? localize.term('tvaers.survey.line-value', mark)
              : inWords(mark, { min: 0, max: 0 }),
        },
      ];
    }
    case 'text':
      return [{ text: answerTo(form, question) }];
    case 'roster': {
      const chosen = answerTo(form, question) ?? [];
      return chosen.length > 0 ? chosen.map((id) => ({ text: nameOf(form, id) })) : [{}];
    }
    case 'relation': {
      const targets = targetsOf(question, form.session.answers);
      const given = answerTo(form, question);
      if (targets.length === 0) return [{}];
      return targets.map((id) => {
        const { importance, none, ratings } = own(given, id) ?? {};
        const what = targetName(form, question, id);
        if (none) return { what, lines: [{ text: localize.term('tvaers.survey.not-together') }] };
        const rated = question.dimensions.map((dimension) => ({
          what: dimension.label,
          text: inWords(own(ratings, dimension.id), question.scale),
        }));
        const asked =
          question.importance === undefined
            ? []
            : [{ what: question.importance, text: inWords(importance, question.scale) }];
        return { what, lines: [...rated, ...asked] };
      });
    }
  }
}
