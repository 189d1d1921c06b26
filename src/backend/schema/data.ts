import { integer, isoDate, minValue, pipe, rawCheck, record, union } from 'valibot';
import type { ResponseRecord, SpanHistoryRecord, SurveyRecord, TvaersData } from '../../model/data.js';
import type { Engagement, Person } from '../../model/organisation.js';
import type { SpanBand } from '../../model/span.js';
import type { Answer } from '../../model/survey/answers.js';
import { array, boolean, exactOptional, id, literal, nullable, number, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';
import { faultsOf } from './data-faults.js';
import { feedbackData } from './feedback.js';
import { indicator } from './indicator.js';
import { informantMapping } from './informants.js';
import { personFields, post, spanRule, unit } from './organisation.js';
import { relationBands } from './relation.js';
import { costFields } from './span-plan.js';
import { surveyDefinition } from './survey.js';

const date = pipe(string(), isoDate());

const person: GenericSchema<unknown, Person> = object({
  ...personFields,
  attributes: exactOptional(record(string(), string())),
});

const engagement: GenericSchema<unknown, Engagement> = object({
  id,
  personId: id,
  unitId: nullable(id),
  fte: pipe(number(), minValue(0)),
  contract: picklist(['monthly', 'hourly', 'trainee', 'external']),
  from: exactOptional(date),
  to: exactOptional(nullable(date)),
  onLeave: exactOptional(boolean()),
  title: exactOptional(string()),
  managerId: exactOptional(nullable(id)),
});

const spanBand: GenericSchema<unknown, SpanBand & { readonly unitId: string }> = object({
  unitId: id,
  from: number(),
  to: number(),
  source: string(),
});

const spanHistory: GenericSchema<unknown, SpanHistoryRecord> = object({
  unitId: id,
  date,
  mean: number(),
  leaders: number(),
});

const mark = union([number(), picklist(['dont-know', 'not-relevant', 'no-answer'])]);
const relationAnswer = object({
  none: exactOptional(literal(true)),
  importance: exactOptional(mark),
  ratings: exactOptional(record(string(), mark)),
});

const answer: GenericSchema<unknown, Answer> = union([
  mark,
  string(),
  array(string()),
  object({ options: array(string()), other: exactOptional(string()) }),
  record(string(), mark),
  record(string(), relationAnswer),
]);

const response: GenericSchema<unknown, ResponseRecord> = object({
  personId: exactOptional(id),
  unitId: exactOptional(id),
  answers: record(string(), answer),
});

const survey: GenericSchema<unknown, SurveyRecord> = object({
  definition: surveyDefinition,
  invited: array(id),
  responses: array(response),
  homes: exactOptional(record(string(), id)),
  bands: exactOptional(relationBands),
});

/** Everything a backend can be filled with. Beyond the shape it holds to what cannot be told apart or would break a promise. */
export const tvaersData: GenericSchema<unknown, TvaersData> = pipe(
  object({
    asOf: date,
    units: array(unit),
    people: array(person),
    posts: array(post),
    engagements: array(engagement),
    spanRule: exactOptional(spanRule),
    spanBands: exactOptional(array(spanBand)),
    spanHistory: exactOptional(array(spanHistory)),
    postCosts: exactOptional(array(object({ unitId: id, ...costFields }))),
    aroundTheClock: exactOptional(array(id)),
    surveys: exactOptional(array(survey)),
    indicators: exactOptional(array(indicator)),
    informants: exactOptional(array(informantMapping)),
    feedback: exactOptional(feedbackData),
    insight: exactOptional(pipe(number(), integer(), minValue(0))),
  }),
  rawCheck(({ addIssue, dataset }) => {
    if (!dataset.typed) return;
    for (const { message, path } of faultsOf(dataset.value)) {
      const [first, ...rest] = path.map(
        (key) => ({ type: 'unknown', origin: 'value', input: undefined, key, value: undefined }) as const,
      );
      addIssue({ message, ...(first && { path: [first, ...rest] }) });
    }
  }),
);
