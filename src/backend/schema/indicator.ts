import { isoDate, never, pipe, strictObject, union } from 'valibot';
import type { Indicator, IndicatorFigure, OutsideInsight } from '../../model/indicator.js';
import { array, exactOptional, id, literal, nullable, number, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';

const date = pipe(string(), isoDate());

const fields = {
  unitId: id,
  id,
  name: string(),
  value: nullable(number()),
  measure: string(),
  rule: string(),
  asOf: date,
  band: exactOptional(object({ from: exactOptional(number()), to: exactOptional(number()), source: string() })),
  trend: exactOptional(array(object({ date, value: number() }))),
  every: exactOptional(picklist(['month', 'quarter', 'half-year', 'year'])),
};

export const indicator: GenericSchema<unknown, Indicator> = object(fields);

// A figure beside the word is a leak at the source, and is refused as such.
const outsideInsight: GenericSchema<unknown, OutsideInsight> = strictObject({
  unitId: id,
  outsideInsight: literal(true),
});

export const indicatorFigure: GenericSchema<unknown, IndicatorFigure> = union([
  outsideInsight,
  object({ ...fields, outsideInsight: exactOptional(never()) }),
]);
