import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { csvFile, dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { PAPER, paperFile } from '../../kit/picture-paper.js';
import { filesView } from '../../kit/files-view.js';
import type { ClosedFeedback } from '../../model/feedback/closed-release.js';
import type { OutcomeShare } from '../../model/feedback/closed-courses.js';
import { wilson } from '../../model/survey-figures/shares.js';
import { BAR, barContent, shareWords } from './closed-view.js';
import type { FeedbackLocalize } from './course-words.js';

/** Every ending as a row, and the same as files. */
export function closedTable(localize: FeedbackLocalize, closed: ClosedFeedback): TemplateResult {
  const columns = columnsOf(localize, closed.n);
  const caption = localize.term('tvaers.feedback.shares');
  const period = localize.term(
    'tvaers.feedback.period',
    localize.day(closed.period.from),
    localize.day(closed.period.to),
  );
  const about = [period, localize.term('tvaers.feedback.no-comparison')];
  return html`
    ${dataTable(localize.term('tvaers.feedback.closed-caption'), columns, closed.shares)}
    ${filesView(localize, {
      csv: { title: caption, make: () => csvFile(columns, closed.shares, about) },
      svg: { title: caption, make: (place) => closedFile(localize, closed, `${caption}. ${period}`, place) },
    })}
  `;
}

function columnsOf(localize: FeedbackLocalize, n: number): readonly Column<OutcomeShare>[] {
  const share = (key: 'percent' | 'low' | 'high', of: (share: OutcomeShare) => number): Column<OutcomeShare> => {
    const value = (each: OutcomeShare): number => Math.round(of(each) * 1000) / 10;
    return { head: localize.term(`tvaers.feedback.${key}`), value, text: (each) => localize.decimal(value(each), 1) };
  };
  return [
    {
      head: localize.term('tvaers.feedback.ending'),
      text: ({ outcome }) => localize.term('tvaers.feedback.outcome', outcome),
    },
    {
      head: localize.term('tvaers.feedback.count'),
      text: ({ count }) => localize.decimal(count, 0),
      value: ({ count }) => count,
    },
    share('percent', ({ count }) => count / n),
    share('low', ({ count }) => wilson({ count, n })!.low),
    share('high', ({ count }) => wilson({ count, n })!.high),
  ];
}

/** Pixels: what words take of it, the head, and a row. */
const [WORDS, HEAD, ROW] = [330, 56, 44];

/** The bars with their words under a head, as one picture. It is drawn in `place` for a moment, for its colours. */
function closedFile(localize: FeedbackLocalize, { n, shares }: ClosedFeedback, title: string, place: ShadowRoot): Blob {
  const height = HEAD + shares.length * ROW + 8;
  return paperFile(
    place,
    height,
    svg`<text class="head" x="8" y="28">${title}</text>
        ${shares.map(
          (share, at) =>
            svg`<text class="name" x="8" y=${HEAD + at * ROW + 16}>${localize.term('tvaers.feedback.outcome', share.outcome)}</text>
              <text class="tick" x="8" y=${HEAD + at * ROW + 32}>${shareWords(localize, share, n)}</text>
              <svg x=${WORDS} y=${HEAD + at * ROW + 8} width=${PAPER - WORDS - 16} height=${BAR}>${barContent(share, n)}</svg>`,
        )}`,
  );
}
