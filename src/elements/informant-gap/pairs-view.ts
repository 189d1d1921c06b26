import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import type { GapReading, PairGap } from '../../model/informants/gap-reading.js';
import { directionOf, points } from './gap-words.js';
import type { GapLocalize } from './gap-words.js';

/** Each other group against the one that is read from: how far apart they lie, and whether they see the same strengths. */
export function pairsView(localize: GapLocalize, { own, pairs }: GapReading): TemplateResult {
  const compared = pairs.filter(({ likeness }) => likeness);
  return html`<section part="pairs" aria-labelledby="pairs">
    <h3 id="pairs">${localize.term('tvaers.gap.pairs')}</h3>
    <p class="small quiet">${localize.term('tvaers.gap.pairs-help', own.label)}</p>
    ${dataTable(localize.term('tvaers.gap.pairs-caption', own.label), columnsOf(localize), compared)}
  </section>`;
}

function columnsOf(localize: GapLocalize): readonly Column<PairGap>[] {
  return [
    { head: localize.term('tvaers.gap.pair-group'), text: ({ group }) => group.label },
    {
      head: localize.term('tvaers.gap.pair-level'),
      text: ({ likeness }) =>
        likeness
          ? localize.term('tvaers.gap.level', points(localize, likeness.level), directionOf(likeness.level))
          : '',
    },
    {
      head: localize.term('tvaers.gap.pair-shape'),
      text: ({ likeness, shape }) =>
        shape && likeness?.pearson !== undefined
          ? localize.term('tvaers.gap.shape', shape, localize.decimal(likeness.pearson, 2, true))
          : localize.term('tvaers.gap.no-shape'),
    },
    {
      head: localize.term('tvaers.gap.pair-distance'),
      text: ({ likeness }) =>
        likeness ? localize.term('tvaers.gap.distance', points(localize, likeness.distance)) : '',
    },
  ];
}
