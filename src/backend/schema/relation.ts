import { record, strictObject, variant } from 'valibot';
import type { Dimension, Placement, RatingScale, RelationBands, RelationGraph } from '../../model/relation.js';
import {
  array,
  boolean,
  exactOptional,
  id,
  literal,
  notice,
  nullable,
  number,
  object,
  picklist,
  string,
} from './common.js';
import type { GenericSchema } from './common.js';

const dimension: GenericSchema<unknown, Dimension> = object({ id, label: string() });

const scale: GenericSchema<unknown, RatingScale> = object({
  min: number(),
  max: number(),
  labels: exactOptional(array(string())),
});

const cutoffs = object({ weakBelow: number(), strongAbove: number() });

export const relationBands: GenericSchema<unknown, RelationBands> = object({
  within: cutoffs,
  between: cutoffs,
  source: string(),
});

const ends = { from: id, to: id };

// A suppressed tie may say nothing else: a number beside it is a leak at the source, and is refused as such.
const unrated = <S extends 'none' | 'not-asked' | 'not-answered' | 'suppressed'>(state: S) =>
  strictObject({ ...ends, state: literal(state) });

const level = picklist(['person', 'role', 'unit', 'area']);

const placement: GenericSchema<unknown, Placement> = object({
  places: array(object({ id, x: number(), y: number() })),
  mayKeep: boolean(),
});

export const relationGraph: GenericSchema<unknown, RelationGraph> = object({
  asOf: string(),
  level,
  levels: exactOptional(array(level)),
  title: string(),
  invited: number(),
  answered: nullable(number()),
  minimum: number(),
  scale,
  dimensions: array(dimension),
  bands: exactOptional(relationBands),
  spread: exactOptional(object({ score: number(), dimensions: record(string(), number()) })),
  nominated: exactOptional(boolean()),
  personMeasures: exactOptional(boolean()),
  placement: exactOptional(placement),
  wave: exactOptional(string()),
  waves: exactOptional(array(object({ survey: id, wave: string(), title: string(), asOf: string() }))),
  nodes: array(
    object({
      id,
      label: string(),
      members: number(),
      title: exactOptional(string()),
      unitId: exactOptional(id),
      unitLabel: exactOptional(string()),
      departmentId: exactOptional(id),
      departmentLabel: exactOptional(string()),
      areaId: exactOptional(id),
      areaLabel: exactOptional(string()),
      attributes: exactOptional(record(string(), string())),
      answered: exactOptional(boolean()),
    }),
  ),
  ties: array(
    variant('state', [
      object({
        ...ends,
        state: literal('rated'),
        raters: number(),
        mean: number(),
        means: record(string(), number()),
        importance: exactOptional(number()),
      }),
      unrated('none'),
      unrated('not-asked'),
      unrated('not-answered'),
      unrated('suppressed'),
    ]),
  ),
  notices: array(notice),
});
