import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Span } from '../../backend/organisation-source.js';
import { csvFile, dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { filesView } from '../../kit/files-view.js';
import { spanColumns } from '../../kit/span-columns.js';
import { foldText, matchesSearch } from '../../model/search.js';
import { contextWords, placeOf } from './overview-view.js';
import type { SpanOverviewLocalize } from './overview-view.js';
import { stripsFile } from './strip-file.js';

const ORDERS = ['largest', 'smallest', 'unit', 'area'] as const;
type Order = (typeof ORDERS)[number];

/** What the reader wants to see of the table. */
export interface TableChoice {
  readonly search: string;
  readonly order: Order;
  /** How many rows, before there is more to ask for. */
  readonly shown: number;
  /** The number that marks are held against on the picture. */
  readonly limit?: number | undefined;
}

const MORE = 100;

/** Every span as a row, by its unit, with a search and an order of the reader's; and the same as a file. */
export function overviewTable(
  localize: SpanOverviewLocalize,
  spans: readonly Span[],
  choice: TableChoice,
  choose: (choice: TableChoice) => void,
): TemplateResult {
  const columns = columnsOf(localize);
  const caption = localize.term('tvaers.overview.caption');
  const whole = (value: number): string => localize.decimal(value, 0);
  const rows = found(spans, choice.search).toSorted(ordered(choice.order, localize.lang()));
  const left = rows.length - choice.shown;
  return html`
    <div class="row tools">
      <label class="field">
        <span class="small quiet">${localize.term('tvaers.overview.search')}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${choice.search}
          @input=${({ target }: Event) => {
            choose({ ...choice, search: (target as HTMLInputElement).value });
          }}
        />
      </label>
      <label class="field">
        <span class="small quiet">${localize.term('tvaers.overview.order')}</span>
        <select
          @change=${({ target }: Event) => {
            choose({ ...choice, order: (target as HTMLSelectElement).value as Order });
          }}
        >
          ${ORDERS.map((order) => html`<option value=${order} ?selected=${order === choice.order}>${localize.term(`tvaers.overview.order-${order}`)}</option>`)}
        </select>
      </label>
    </div>
    <p role="status" class="small quiet">
      ${localize.term('tvaers.overview.rows', whole(Math.min(rows.length, choice.shown)), whole(spans.length))}
    </p>
    ${dataTable(caption, columns, rows.slice(0, choice.shown))}
    ${filesView(
      localize,
      {
        csv: { title: caption, make: () => csvFile(columns, rows) },
        svg: {
          title: localize.term('tvaers.overview.strip'),
          make: (place) => stripsFile(localize, spans, choice.limit, place),
        },
      },
      left > 0
        ? html`<button
            type="button"
            part="button"
            @click=${() => {
              choose({ ...choice, shown: choice.shown + MORE });
            }}
          >
            ${localize.term('tvaers.overview.more', whole(Math.min(left, MORE)))}
          </button>`
        : undefined,
    )}
  `;
}

const found = (spans: readonly Span[], search: string): readonly Span[] => {
  const words = foldText(search);
  return words === ''
    ? spans
    : spans.filter((span) => matchesSearch(words, foldText(`${placeOf(span)} ${span.leader.areaName ?? ''}`)));
};

function ordered(order: Order, language: string): (a: Span, b: Span) => number {
  const { compare } = new Intl.Collator(language);
  const byPlace = (a: Span, b: Span): number => compare(placeOf(a), placeOf(b));
  const orders: Readonly<Record<Order, (a: Span, b: Span) => number>> = {
    largest: (a, b) => b.headcount - a.headcount || byPlace(a, b),
    smallest: (a, b) => a.headcount - b.headcount || byPlace(a, b),
    unit: byPlace,
    area: (a, b) => compare(a.leader.areaName ?? '', b.leader.areaName ?? '') || b.headcount - a.headcount,
  };
  return orders[order];
}

function columnsOf(localize: SpanOverviewLocalize): readonly Column<Span>[] {
  return [
    { head: localize.term('tvaers.span.unit'), text: placeOf },
    { head: localize.term('tvaers.overview.area-head'), text: ({ leader }) => leader.areaName ?? '' },
    ...spanColumns(localize),
    {
      head: localize.term('tvaers.overview.context-head'),
      text: ({ context }) => (context ? contextWords(localize, context) : ''),
    },
  ];
}
