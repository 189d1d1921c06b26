import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { csvFile, dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { filesView } from '../../kit/files-view.js';
import { courseTotals } from '../../model/feedback/course-totals.js';
import type { MeetingTotals } from '../../model/feedback/course-totals.js';
import type { CourseInformant, FeedbackCourse } from '../../model/feedback/feedback-course.js';
import { courseFile } from './course-file.js';
import { shownTotal } from './course-words.js';
import type { FeedbackLocalize } from './course-words.js';

interface Row {
  readonly number: number;
  readonly date: string;
  readonly totals: ReadonlyMap<string, MeetingTotals>;
}

/** Every meeting as a row, with both totals of everybody who fills in, and the same as files. */
export function courseTable(
  localize: FeedbackLocalize,
  course: FeedbackCourse,
  zones: CourseInformant,
): TemplateResult {
  const columns = columnsOf(localize, course);
  const rows = rowsOf(course);
  const caption = localize.term('tvaers.feedback.caption');
  return html`
    ${dataTable(caption, columns, rows)}
    ${filesView(localize, {
      csv: { title: course.alias, make: () => csvFile(columns, rows) },
      svg: { title: course.alias, make: (place) => courseFile(localize, course, zones, place) },
    })}
  `;
}

function rowsOf({ informants }: FeedbackCourse): readonly Row[] {
  const rows = new Map<number, { date: string; totals: Map<string, MeetingTotals> }>();
  for (const informant of informants)
    for (const totals of courseTotals(informant)) {
      const row = rows.get(totals.number) ?? { date: totals.date, totals: new Map<string, MeetingTotals>() };
      row.totals.set(informant.id, totals);
      rows.set(totals.number, row);
    }
  return [...rows].map(([number, row]) => ({ number, ...row })).sort((a, b) => a.number - b.number);
}

function columnsOf(
  localize: FeedbackLocalize,
  { alliance, informants, outcome }: FeedbackCourse,
): readonly Column<Row>[] {
  const total = (form: 'outcome' | 'alliance', label: string, informant: CourseInformant): Column<Row> => {
    const value = ({ totals }: Row): number | undefined => {
      const found = totals.get(informant.id)?.[form];
      // Sums of tenths are tenths.
      return found === undefined ? undefined : Math.round(found * 1e6) / 1e6;
    };
    return {
      head: localize.term('tvaers.feedback.column', label, informant.label),
      value,
      text: (row) => {
        const found = value(row);
        return found === undefined ? localize.term('tvaers.feedback.missing-mark') : shownTotal(localize, found);
      },
    };
  };
  return [
    { head: localize.term('tvaers.feedback.meeting'), text: ({ number }) => localize.decimal(number, 0) },
    { head: localize.term('tvaers.feedback.date'), text: ({ date }) => localize.day(date) },
    ...informants.flatMap((informant) => [
      total('outcome', outcome.label, informant),
      total('alliance', alliance.label, informant),
    ]),
  ];
}
