import { csvFile } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { isHidden } from '../../model/survey-results/survey-results.js';
import type { GroupResults, SurveyResults } from '../../model/survey-results/survey-results.js';
import { labelOf } from './later-words.js';
import type { LaterLocalize } from './later-words.js';

/** One figure of a file. What is hidden is a row without figures. */
interface FileRow {
  readonly unit: string;
  readonly about: string;
  readonly what: string;
  readonly n?: number;
  readonly mean?: number;
  readonly sd?: number;
  readonly count?: number;
}

/** Every figure that is shown, one a row, as a spreadsheet reads it. */
export function resultsFile(localize: LaterLocalize, results: SurveyResults): Blob {
  const { asOf, below, minimum, title, unit } = results;
  const rows = [unit, ...below].flatMap((group) => rowsOf(localize, results, group, group === unit));
  const about = [
    `${title}, ${localize.day(asOf)}`,
    localize.term('tvaers.results.hidden-note', localize.decimal(minimum, 0), localize.decimal(2 * minimum, 0)),
  ];
  return csvFile(columnsOf(localize), rows, about);
}

function rowsOf(
  localize: LaterLocalize,
  { questions, themes }: SurveyResults,
  group: GroupResults,
  isWhole: boolean,
): readonly FileRow[] {
  const { name: unit } = group;
  if (isHidden(group)) return [{ unit, about: localize.term('tvaers.results.hidden'), what: '' }];
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const scored = group.themes.map(({ theme, ...figures }) => ({
    unit,
    about: localize.term('tvaers.results.theme'),
    what: labels.get(theme) ?? theme,
    ...figures,
  }));
  if (!isWhole) return scored;
  const asked = new Map(questions.map((each) => [each.id, each]));
  const answered = group.questions.flatMap(({ counts = {}, id, ...figures }): readonly FileRow[] => {
    const question = asked.get(id);
    if (!question) return [];
    const about = question.text;
    return [
      { unit, about, what: localize.term('tvaers.results.mean'), ...figures },
      ...Object.entries(counts).map(([value, count]) => ({ unit, about, what: labelOf(question, value), count })),
    ];
  });
  return [...scored, ...answered];
}

const columnsOf = (localize: LaterLocalize): readonly Column<FileRow>[] => {
  const number = (head: string, value: (row: FileRow) => number | undefined): Column<FileRow> => ({
    head,
    value,
    text: (row) => localize.decimal(value(row) ?? NaN, 2),
  });
  return [
    { head: localize.term('tvaers.results.unit'), text: ({ unit }) => unit },
    { head: localize.term('tvaers.results.about'), text: ({ about }) => about },
    { head: localize.term('tvaers.results.answer'), text: ({ what }) => what },
    number(localize.term('tvaers.results.number'), ({ n }) => n),
    number(localize.term('tvaers.results.mean'), ({ mean }) => mean),
    number(localize.term('tvaers.results.deviation'), ({ sd }) => sd),
    number(localize.term('tvaers.results.count'), ({ count }) => count),
  ];
};
