import type { Span } from '../backend/organisation-source.js';
import type { Column } from './data-table.js';
import type { Localize } from './localize.js';
import type { SpanTexts } from './span-texts.js';

/** The columns that every table of spans has: how many report, in persons and in full-time posts, and the band of the host. */
export function spanColumns(localize: Localize<SpanTexts>): readonly Column<Span>[] {
  const number = (value: number | undefined): string => (value === undefined ? '' : localize.decimal(value, 1));
  return [
    {
      head: localize.term('tvaers.span.headcount'),
      text: ({ headcount }) => number(headcount),
      value: ({ headcount }) => headcount,
    },
    { head: localize.term('tvaers.span.fte-head'), text: ({ fte }) => number(fte), value: ({ fte }) => fte },
    {
      head: localize.term('tvaers.span.band-source'),
      text: ({ band }) => (band ? `${number(band.from)}–${number(band.to)}` : ''),
    },
  ];
}
