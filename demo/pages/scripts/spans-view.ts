import type { Backend } from '../../../src/backend/backend.js';
import type { TvaersData } from '../../../src/model/data.js';
import { reportingLines } from '../../../src/model/reporting-lines.js';
import { spanDistribution } from '../../../src/model/span-distribution.js';
import { spansOf } from '../../../src/model/span.js';
import { make } from './dom.js';

type Gauge = HTMLElement & { backend: Backend; leader: string };

const number = new Intl.NumberFormat('da', { maximumFractionDigits: 1 });

/** The spans in a list: what they come to, and one leader's at a time. */
export function spansView(data: TvaersData, backend: Backend): readonly Node[] {
  const spans = spansOf(data);
  const [largest] = spans;
  if (!largest) return [];
  const nameOf = new Map(data.people.map(({ id, name }) => [id, name]));
  const { experienced, leaders, max, mean, median, staff } = spanDistribution(spans);
  const { layers } = reportingLines(
    data.engagements.map(({ managerId = null, personId }) => ({ id: personId, managerId })),
  );

  const gauge = document.createElement('tvaers-span-gauge') as Gauge;
  gauge.backend = backend;
  gauge.leader = largest.leaderId;
  const options = spans.map(({ headcount, leaderId }) =>
    make('option', { value: leaderId }, `${nameOf.get(leaderId) ?? leaderId} (${headcount})`),
  );
  const select = make('select', { id: 'leder' }, ...options);
  select.addEventListener('change', () => {
    gauge.leader = select.value;
  });

  return [
    make(
      'section',
      { class: 'card wide', 'aria-labelledby': 'spaend' },
      make('h2', { id: 'spaend' }, 'Ledelsesspænd'),
      make('p', {}, sentence(staff, leaders, mean, experienced)),
      figures([
        ['Ledere', leaders],
        ['Gennemsnit', mean],
        ['Median', median],
        ['Oplevet spænd', experienced],
        ['Største', max],
        ['Ledelseslag', layers],
      ]),
      make('p', { class: 'chooser' }, make('label', { for: 'leder' }, 'Vælg en leder'), select),
      gauge,
    ),
  ];
}

const sentence = (staff: number, leaders: number, mean: number, experienced: number): string =>
  `${number.format(leaders)} ${leaders === 1 ? 'leder' : 'ledere'} leder ${number.format(staff)} ${staff === 1 ? 'medarbejder' : 'medarbejdere'}, i gennemsnit ${number.format(mean)} hver. ` +
  `Set fra medarbejderne er en gruppe i gennemsnit på ${number.format(experienced)}. Det er det oplevede spænd, hvor hver gruppe tæller med alle sine medarbejdere.`;

const figures = (pairs: readonly (readonly [string, number])[]): HTMLElement =>
  make(
    'dl',
    { class: 'figures' },
    ...pairs.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, number.format(value)))),
  );
