import type { Question, SurveyDefinition } from '../survey/definition.js';
import { measureId, measuresOf, OTHER, questionsOf, wordQuestions } from './measures.js';
import type { AskedQuestion } from './survey-results.js';

/** What the results are the answers to: every statement and every question that is counted or may be read. */
export function askedOf(definition: SurveyDefinition): readonly AskedQuestion[] {
  const shown = new Set([
    ...measuresOf(definition).map(({ question }) => question),
    ...wordQuestions(definition).map(({ id }) => id),
  ]);
  return questionsOf(definition)
    .filter(({ id }) => shown.has(id))
    .flatMap(told);
}

function told(question: Question): readonly AskedQuestion[] {
  const { id, minimum, text } = question;
  const head = { id, text, ...(minimum !== undefined && { minimum }) };
  switch (question.kind) {
    case 'likert': {
      const { items, missing, scale } = question;
      const rest = {
        scale: { min: scale.min, max: scale.max },
        labels: stepLabels(scale),
        ...(missing && { missing }),
      };
      return items.map((item) => ({
        ...head,
        ...rest,
        form: 'steps',
        id: measureId({ question: id, item: item.id }),
        text: item.text,
        of: text,
      }));
    }
    case 'line': {
      const { high, low, missing } = question;
      const labels = [
        { value: '0', label: low },
        { value: '100', label: high },
      ];
      return [{ ...head, form: 'line', scale: { min: 0, max: 100 }, labels, ...(missing && { missing }) }];
    }
    case 'rating': {
      const { high, low, missing, nps, scale } = question;
      const ends = [
        { value: String(scale.min), label: low },
        { value: String(scale.max), label: high },
      ];
      const labels = scale.labels ? stepLabels(scale) : ends;
      const rest = { scale: { min: scale.min, max: scale.max }, labels, ...(missing && { missing }) };
      return [{ ...head, form: 'steps', ...rest, ...(nps && { nps }) }];
    }
    case 'choice': {
      const { missing, multiple, options, other } = question;
      const labels = options.map(({ id: value, text: label }) => ({ value, label }));
      if (other !== undefined) labels.push({ value: OTHER, label: other });
      return [{ ...head, form: 'options', labels, ...(missing && { missing }), ...(multiple && { multiple }) }];
    }
    case 'number':
      return [{ ...head, form: 'number', labels: [], ...(question.unit !== undefined && { unit: question.unit }) }];
    default:
      return [{ ...head, form: 'words', labels: [] }];
  }
}

/** Every step with its label; where only the ends have one, those two. */
function stepLabels({
  labels = [],
  max,
  min,
}: {
  readonly labels?: readonly string[];
  readonly max: number;
  readonly min: number;
}): AskedQuestion['labels'] {
  const steps = max - min + 1;
  if (labels.length === 2 && steps !== 2)
    return [
      { value: String(min), label: labels[0]! },
      { value: String(max), label: labels[1]! },
    ];
  return labels.map((label, index) => ({ value: String(min + index), label }));
}
