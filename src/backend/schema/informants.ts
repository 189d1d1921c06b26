import { integer, isoDate, maxValue, minValue, never, pipe, strictObject, union } from 'valibot';
import type { HiddenInformantView, InformantPicture, InformantView } from '../../model/informants/informant-view.js';
import type { InformantMapping } from '../../model/informants/informant-mapping.js';
import { array, exactOptional, id, literal, nullable, number, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';

const points = pipe(number(), minValue(0), maxValue(100));
const spread = pipe(number(), minValue(0));
const count = pipe(number(), integer(), minValue(0));

const head = {
  id,
  title: string(),
  asOf: pipe(string(), isoDate()),
  groups: array(object({ id, label: string(), leads: exactOptional(literal(true)) })),
  themes: array(object({ id, label: string() })),
  cut: exactOptional(object({ value: points, source: string() })),
};

// The engine shows nothing of fewer than five, and neither does a mapping ask for it.
const minimum = pipe(number(), integer(), minValue(5));

const shown = { group: id, theme: id, n: count, mean: points, sd: exactOptional(spread) };

// A figure beside the word is a leak at the source, and is refused as such.
const hidden: GenericSchema<unknown, HiddenInformantView> = strictObject({
  group: id,
  theme: id,
  hidden: picklist(['few', 'consent']),
});

const view: GenericSchema<unknown, InformantView | HiddenInformantView> = union([
  hidden,
  object({ ...shown, hidden: exactOptional(never()) }),
]);

/** How each group sees a unit, as it may be shown. */
export const informantPicture: GenericSchema<unknown, InformantPicture> = object({
  ...head,
  unitId: id,
  minimum,
  views: array(view),
});

/** A mapping as it was counted. */
export const informantMapping: GenericSchema<unknown, InformantMapping> = object({
  ...head,
  minimum: exactOptional(minimum),
  consents: exactOptional(array(id)),
  views: array(object({ ...shown, unitId: id, sd: exactOptional(nullable(spread)) })),
});
