import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Span } from '../../backend/organisation-source.js';
import { csvFile, dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { svgFile } from '../../kit/picture-file.js';
import { fileName, saveFile } from '../../kit/save-file.js';
import { spanColumns } from '../../kit/span-columns.js';
import { names } from './span-gauge-view.js';
import type { SpanGaugeLocalize } from './span-gauge-view.js';

/** Pixels across of the picture as a file. */
const PICTURE_WIDTH = 640;

/** The same figures as a table, with buttons that hand them over as files. Loaded when somebody opens it. */
export function spanTable(
  localize: SpanGaugeLocalize,
  spans: readonly Span[],
  picture: () => SVGSVGElement | null,
): TemplateResult {
  const caption = localize.term('tvaers.gauge.caption');
  const columns = columnsOf(localize);
  const saveCsv = (): void => {
    saveFile(fileName(caption, 'csv'), csvFile(columns, spans));
  };
  const saveSvg = (): void => {
    const drawn = picture();
    if (drawn) saveFile(fileName(caption, 'svg'), svgFile(drawn, PICTURE_WIDTH));
  };
  return html`
    ${dataTable(caption, columns, spans)}
    <p class="row">
      <button type="button" part="button" @click=${saveCsv}>${localize.term('tvaers.save-csv')}</button>
      <button type="button" part="button" @click=${saveSvg}>${localize.term('tvaers.save-svg')}</button>
    </p>
  `;
}

function columnsOf(localize: SpanGaugeLocalize): readonly Column<Span>[] {
  return [
    { head: localize.term('tvaers.span.leader'), text: ({ leader }) => leader.name },
    { head: localize.term('tvaers.span.unit'), text: ({ units }) => names(units).join(', ') },
    ...spanColumns(localize),
    { head: localize.term('tvaers.span.date'), text: ({ asOf }) => localize.day(asOf) },
  ];
}
