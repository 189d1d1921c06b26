import type { Texts } from '../../kit/localize.js';
import span, { listed } from './span.js';

const texts = {
  ...span,
  'tvaers.gauge.people': (n: number, counts: 'persons' | 'engagements') =>
    counts === 'persons' ? (n === 1 ? 'medarbejder' : 'medarbejdere') : n === 1 ? 'ansættelse' : 'ansættelser',
  'tvaers.gauge.whose': (leader: string, title: string, units: readonly string[]) =>
    `${leader}${title && `, ${title.charAt(0).toLowerCase()}${title.slice(1)}`}${units.length > 0 ? ` i ${listed(units)}` : ''}`,
  'tvaers.gauge.fte': (fte: string) => `Det svarer til ${fte} årsværk.`,
  'tvaers.gauge.band': (position: 'below' | 'within' | 'above', from: string, to: string, source: string) =>
    `${{ below: 'Under målet på', within: 'Inden for målet på', above: 'Over målet på' }[position]} ${from}–${to} (${source}).`,
  'tvaers.gauge.counted': (date: string) => `Talt ${date}.`,
  'tvaers.gauge.acting': 'Lederen er konstitueret.',
  'tvaers.gauge.vacant': (units: readonly string[]) =>
    `Medarbejderne i ${listed(units)} er talt med her, fordi ${units.length === 1 ? 'enheden' : 'enhederne'} ikke har en leder lige nu.`,
  'tvaers.gauge.shared': (names: readonly string[]) =>
    `Ledelsen deles med ${listed(names)}. Medarbejderne er talt hos hver af lederne.`,
  'tvaers.gauge.history': (unit: string, first: string, firstYear: string, last: string, lastYear: string) =>
    `Gennemsnittet ${unit ? `i ${unit} ` : ''}var ${first} i ${firstYear} og ${last} i ${lastYear}.`,
  'tvaers.gauge.empty': 'Her er ingen leder med medarbejdere under sig.',
  'tvaers.gauge.caption': 'Ledelsesspænd',
} satisfies Texts;

export default texts;
export type SpanGaugeTexts = typeof texts;
