import { literal as exactly, never, record, strictObject, union } from 'valibot';
import type { SurveyResults } from '../../model/survey-results/survey-results.js';
import type { CommentPage } from '../results-source.js';
import { array, exactOptional, id, literal, nullable, number, object, page, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';

// A figure beside the word is a leak at the source, and is refused as such.
const hidden = strictObject({ hidden: exactly(true) });
const hiddenGroup = strictObject({ id, name: string(), hidden: exactly(true) });

const mark = { n: number(), mean: number(), sd: exactOptional(number()), median: exactOptional(number()) };
const questionFigures = object({
  id: string(),
  ...mark,
  mean: exactOptional(number()),
  counts: exactOptional(record(string(), number())),
});
const groupFigures = object({
  id: string(),
  name: string(),
  answered: number(),
  invited: exactOptional(number()),
  themes: array(object({ theme: id, ...mark })),
  questions: array(questionFigures),
  hidden: exactOptional(never()),
});
const group = union([hiddenGroup, groupFigures]);

const asked = object({
  id: string(),
  form: picklist(['steps', 'line', 'number', 'options', 'words']),
  text: string(),
  of: exactOptional(string()),
  scale: exactOptional(object({ min: number(), max: number() })),
  labels: array(object({ value: string(), label: string() })),
  missing: exactOptional(array(picklist(['dont-know', 'not-relevant', 'no-answer']))),
  unit: exactOptional(string()),
  multiple: exactOptional(literal(true)),
  nps: exactOptional(literal(true)),
  minimum: exactOptional(number()),
});

const wave = { survey: id, wave: string(), title: string(), asOf: string() };

const earlier = object({
  unit: id,
  theme: id,
  figures: exactOptional(object(mark)),
  band: exactOptional(picklist(['up', 'same', 'down'])),
});

const reliability = object({
  theme: id,
  n: number(),
  alpha: exactOptional(number()),
  units: number(),
  icc1: exactOptional(number()),
  icc2: exactOptional(number()),
  agreement: exactOptional(number()),
});

const theme = object({
  id,
  label: string(),
  capital: exactOptional(picklist(['bonding', 'bridging', 'linking'])),
  benchmark: exactOptional(object({ name: string(), value: number() })),
});

export const surveyResults: GenericSchema<unknown, SurveyResults> = object({
  asOf: string(),
  survey: id,
  title: string(),
  wave: exactOptional(string()),
  waves: array(object(wave)),
  privacy: picklist(['anonymous', 'confidential', 'named']),
  minimum: number(),
  commentMinimum: number(),
  opens: exactOptional(nullable(string())),
  deleted: exactOptional(string()),
  path: array(object({ id, name: string() })),
  themes: array(theme),
  questions: array(asked),
  unit: group,
  above: exactOptional(group),
  below: array(group),
  background: exactOptional(object({ question: string(), groups: union([hidden, array(groupFigures)]) })),
  earlier: exactOptional(object({ ...wave, figures: array(earlier) })),
  reliability: exactOptional(array(reliability)),
});

const { entries } = page(string()) as unknown as { readonly entries: Record<string, GenericSchema> };

export const commentPage: GenericSchema<unknown, CommentPage> = object({
  ...entries,
  hidden: exactOptional(literal(true)),
}) as unknown as GenericSchema<unknown, CommentPage>;
