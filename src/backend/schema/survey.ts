import { record, union, variant } from 'valibot';
import type { OwnResponse } from '../../model/survey/answers.js';
import type { SurveySummary } from '../../model/survey/definition.js';
import type { WrittenDefinition, WrittenSurvey } from '../../model/survey/language/written.js';
import { array, boolean, exactOptional, id, literal, number, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';

const text = union([string(), record(string(), string())]);
const dimension = object({ id, label: text });
const scale = object({ min: number(), max: number(), labels: exactOptional(array(text)) });
const condition = exactOptional(string());
const order = exactOptional(literal('random'));
const base = {
  id,
  text,
  help: exactOptional(text),
  required: exactOptional(boolean()),
  minimum: exactOptional(number()),
  visibleIf: condition,
  requiredIf: condition,
  enabledIf: condition,
};
const MISSING = ['dont-know', 'not-relevant', 'no-answer'] as const;
const missing = exactOptional(array(picklist(MISSING)));

const question = variant('kind', [
  object({
    ...base,
    kind: literal('likert'),
    items: array(object({ id, text, required: exactOptional(boolean()), visibleIf: condition, requiredIf: condition })),
    minAnswered: exactOptional(number()),
    order,
    scale,
    missing,
  }),
  object({ ...base, kind: literal('line'), low: text, high: text, missing }),
  object({
    ...base,
    kind: literal('rating'),
    scale,
    low: text,
    high: text,
    nps: exactOptional(literal(true)),
    missing,
  }),
  object({
    ...base,
    kind: literal('choice'),
    options: array(
      object({
        id,
        text,
        exclusive: exactOptional(literal(true)),
        visibleIf: condition,
        enabledIf: condition,
      }),
    ),
    order,
    multiple: exactOptional(literal(true)),
    min: exactOptional(number()),
    max: exactOptional(number()),
    other: exactOptional(text),
    display: exactOptional(picklist(['list', 'inline', 'search'])),
    missing,
  }),
  object({
    ...base,
    kind: literal('ranking'),
    options: array(object({ id, text })),
    order,
    max: exactOptional(number()),
  }),
  object({
    ...base,
    kind: literal('number'),
    min: exactOptional(number()),
    max: exactOptional(number()),
    decimals: exactOptional(number()),
    unit: exactOptional(text),
  }),
  object({ ...base, kind: literal('date'), min: exactOptional(string()), max: exactOptional(string()) }),
  object({
    ...base,
    kind: literal('text'),
    lines: exactOptional(literal(1)),
    format: exactOptional(picklist(['email', 'phone', 'postcode'])),
    maxLength: exactOptional(number()),
  }),
  object({
    ...base,
    kind: literal('roster'),
    min: exactOptional(number()),
    max: exactOptional(number()),
    among: exactOptional(picklist(['everyone', 'leaders'])),
  }),
  object({
    ...base,
    kind: literal('relation'),
    targets: union([object({ roster: id }), object({ groups: array(object({ id, label: text })) })]),
    dimensions: array(dimension),
    scale,
    importance: exactOptional(text),
  }),
]);

const theme = object({
  id,
  label: text,
  items: array(object({ question: id, item: exactOptional(id), reversed: exactOptional(boolean()) })),
  minAnswered: exactOptional(number()),
  capital: exactOptional(picklist(['bonding', 'bridging', 'linking'])),
  benchmark: exactOptional(object({ name: string(), value: number() })),
});

const summary = {
  id,
  title: string(),
  series: exactOptional(string()),
  wave: exactOptional(string()),
  privacy: picklist(['anonymous', 'confidential', 'named']),
  results: picklist(['after-close', 'live']),
  opensAt: exactOptional(string()),
  closesAt: exactOptional(string()),
};
const met = { state: picklist(['planned', 'open', 'closed']), answered: boolean() };
const given = exactOptional(record(string(), union([string(), number()])));

const definition = {
  ...summary,
  title: text,
  language: string(),
  languages: exactOptional(array(string())),
  minimum: number(),
  personMeasures: exactOptional(boolean()),
  readBack: exactOptional(literal(true)),
  audience: array(picklist(['participants', 'leaders', 'directors', 'hr', 'everyone'])),
  purpose: text,
  contact: object({ name: string(), email: exactOptional(string()), phone: exactOptional(string()) }),
  privacyNotice: string(),
  deleteAfter: string(),
  themes: exactOptional(array(theme)),
  background: exactOptional(id),
  commentMinimum: exactOptional(number()),
  pages: array(
    object({
      id,
      title: exactOptional(text),
      intro: exactOptional(text),
      handover: exactOptional(text),
      questions: array(question),
      visibleIf: condition,
      next: exactOptional(array(object({ if: condition, to: exactOptional(id) }))),
      order,
    }),
  ),
  mode: exactOptional(picklist(['pages', 'one', 'all', 'card'])),
  facts: exactOptional(
    array(
      object({
        id,
        kind: picklist(['text', 'number']),
        from: exactOptional(picklist(['unit', 'leader', 'title', 'years'])),
      }),
    ),
  ),
  values: exactOptional(array(object({ id, value: string() }))),
  rules: exactOptional(
    array(
      object({
        id,
        if: string(),
        text,
        level: exactOptional(picklist(['error', 'warning'])),
        question: exactOptional(id),
      }),
    ),
  ),
  seed: exactOptional(id),
};

export const surveyDefinition: GenericSchema<unknown, WrittenDefinition> = object(definition);

export const surveySummary: GenericSchema<unknown, SurveySummary> = object({ ...summary, ...met });

const mark = union([number(), picklist(MISSING)]);
const relation = object({
  none: exactOptional(literal(true)),
  importance: exactOptional(mark),
  ratings: exactOptional(record(string(), mark)),
});
const chosen = object({ options: array(string()), other: exactOptional(string()) });
const answer = union([mark, string(), array(string()), chosen, record(string(), mark), record(string(), relation)]);

export const ownResponse: GenericSchema<unknown, OwnResponse> = object({ answers: record(string(), answer) });

export const survey: GenericSchema<unknown, WrittenSurvey> = object({ ...definition, ...met, given });
