import {
  array,
  boolean,
  exactOptional,
  literal,
  maxLength,
  minLength,
  nullable,
  number,
  object,
  picklist,
  pipe,
  string,
} from 'valibot';
import type { GenericSchema } from 'valibot';
import type { Notice } from '../../model/relation.js';
import type { Page } from '../call.js';

export { array, boolean, exactOptional, literal, nullable, number, object, picklist, string };
export type { GenericSchema };

export const id = pipe(string(), minLength(1), maxLength(200));

export const notice: GenericSchema<unknown, Notice> = object({
  code: picklist([
    'results-after-close',
    'small-groups-hidden',
    'person-level-closed',
    'names-hidden',
    'partial',
    'unusable',
  ]),
  count: exactOptional(number()),
  date: exactOptional(string()),
  text: exactOptional(string()),
});

export const page = <T>(item: GenericSchema<unknown, T>): GenericSchema<unknown, Page<T>> =>
  object({
    items: array(item),
    nextCursor: exactOptional(string()),
    total: exactOptional(number()),
    asOf: exactOptional(string()),
    notices: exactOptional(array(notice)),
  });
