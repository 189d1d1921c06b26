import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { csvFile, dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { filesView } from '../../kit/files-view.js';
import type { GapReading } from '../../model/informants/gap-reading.js';
import { isHidden } from '../../model/informants/informant-view.js';
import type { HiddenInformantView, InformantPicture, InformantView } from '../../model/informants/informant-view.js';
import { gapMarker, viewDifference } from '../../model/informants/view-difference.js';
import type { ViewDifference } from '../../model/informants/view-difference.js';
import { gapFile } from './gap-file.js';
import { lanesOf } from './lanes-view.js';
import type { GapLocalize } from './gap-words.js';

interface Row {
  readonly theme: string;
  readonly group: string;
  readonly view: InformantView | HiddenInformantView;
  /** Theirs less the own group's; left out for the own group itself. */
  readonly gap?: ViewDifference;
}

/** Every view as a row, shown or hidden, and the same as files. */
export function gapTable(localize: GapLocalize, picture: InformantPicture, reading: GapReading): TemplateResult {
  const columns = columnsOf(localize, reading.own.label);
  const rows = rowsOf(picture, reading);
  const caption = localize.term('tvaers.gap.caption');
  const title = `${picture.title} ${caption}`;
  const about = [
    localize.term('tvaers.gap.title', picture.title, localize.day(picture.asOf)),
    localize.term('tvaers.gap.hidden-why', localize.decimal(picture.minimum, 0)),
  ];
  return html`
    ${dataTable(caption, columns, rows)}
    ${filesView(localize, {
      csv: { title: title, make: () => csvFile(columns, rows, about) },
      svg: { title: picture.title, make: (place) => gapFile(localize, picture, reading, place) },
    })}
  `;
}

const rowsOf = (picture: InformantPicture, reading: GapReading): readonly Row[] =>
  reading.themes.flatMap(({ own, theme }) =>
    lanesOf(picture, reading, theme.id).map(({ isOwn, name, view }) => ({
      theme: theme.label,
      group: name,
      view,
      ...(!isOwn && own && !isHidden(view) && { gap: viewDifference(view, own) }),
    })),
  );

function columnsOf(localize: GapLocalize, own: string): readonly Column<Row>[] {
  const number = (head: string, of: (view: InformantView) => number | undefined, decimals: number): Column<Row> => {
    const value = ({ view }: Row): number | undefined => (isHidden(view) ? undefined : of(view));
    return { head, value, text: (row) => localize.decimal(value(row) ?? NaN, decimals) };
  };
  return [
    { head: localize.term('tvaers.gap.theme'), text: ({ theme }) => theme },
    { head: localize.term('tvaers.gap.group'), text: ({ group }) => group },
    number(localize.term('tvaers.gap.mean'), ({ mean }) => mean, 1),
    number(localize.term('tvaers.gap.sd'), ({ sd }) => sd, 1),
    number(localize.term('tvaers.gap.n'), ({ n }) => n, 0),
    {
      head: localize.term('tvaers.gap.difference', own),
      text: ({ gap }) => localize.decimal(gap?.difference ?? NaN, 1),
      // The digits that a subtraction leaves are nobody's answer.
      value: ({ gap }) => (gap ? Math.round(gap.difference * 1e6) / 1e6 : undefined),
    },
    {
      head: localize.term('tvaers.gap.note'),
      text: ({ gap, view }) => {
        if (isHidden(view)) return localize.term('tvaers.gap.hidden', view.hidden);
        return gap ? localize.term('tvaers.gap.marker', gapMarker(gap)) : '';
      },
    },
  ];
}
