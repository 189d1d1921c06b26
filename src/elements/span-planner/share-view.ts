import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { copyText } from '../../kit/copy-text.js';
import { dataTable, csvFile } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { openFileButton } from '../../kit/open-file.js';
import { printPaper } from '../../kit/print-paper.js';
import { fileName, saveFile } from '../../kit/save-file.js';
import { writeScenario } from '../../model/span-plan/scenario-file.js';
import { deskRows, NEW_DESK } from './desk.js';
import type { DeskRow } from './desk.js';
import { figureRows } from './effects-view.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';

export interface Sharing {
  readonly mayKeep: boolean;
  /** The link to the suggestion as it is now, once it has been made. */
  readonly address: string | undefined;
  readonly until: string | undefined;
  readonly said: string;
  readonly keep: () => void;
  readonly say: (text: string) => void;
  readonly openFile: (file: File) => void;
}

/** Ways to take a suggestion along: a link, a file, a paper, a table. */
export function shareView(localize: PlannerLocalize, planner: PlannerController, sharing: Sharing): TemplateResult {
  const term = localize.term.bind(localize);
  const { current } = planner;
  return html`
    ${sharing.mayKeep ? linkView(localize, sharing) : nothing}
    <p class="row">
      <button
        type="button"
        part="button"
        @click=${() => {
          const content = new Blob([writeScenario(planner.scenario)], { type: 'application/json' });
          saveFile(fileName(current.name, 'json'), content);
          planner.markSaved();
        }}
      >
        ${term('tvaers.planner.save')}
      </button>
      ${openFileButton(term('tvaers.planner.open'), 'application/json,.json', sharing.openFile)}
      <button
        type="button"
        part="button"
        @click=${() => {
          printDecision(localize, planner);
        }}
      >
        ${term('tvaers.planner.print')}
      </button>
    </p>
    <p role="status">${sharing.said}</p>
    ${tableView(localize, planner)}
  `;
}

function linkView(localize: PlannerLocalize, { address, keep, say }: Sharing): TemplateResult {
  const term = localize.term.bind(localize);
  return html`<p class="small quiet">${term('tvaers.planner.link-help')}</p>
    <p class="row">
      <button
        type="button"
        part="button"
        @click=${async () => {
          if (address === undefined) keep();
          else if (await copyText(address)) say(term('tvaers.planner.link-copied'));
        }}
      >
        ${address === undefined ? term('tvaers.planner.link') : term('tvaers.planner.link-copy')}
      </button>
      ${
        address === undefined
          ? nothing
          : html`<input
              class="address"
              readonly
              aria-label=${term('tvaers.planner.link-label')}
              .value=${address}
              @focus=${({ currentTarget }: Event) => {
                (currentTarget as HTMLInputElement).select();
              }}
            />`
      }
    </p>`;
}

/** Sums of hours, without what a computer's arithmetic leaves at the end. */
const rounded = (fte: number | undefined): number | undefined =>
  fte === undefined ? undefined : Number(fte.toFixed(4));

function columnsOf(localize: PlannerLocalize, planner: PlannerController): readonly Column<DeskRow>[] {
  const { now, today, words } = planner;
  const term = localize.term.bind(localize);
  const size = (value: number | null | undefined, decimals = 0): string =>
    value === null || value === undefined ? '' : localize.decimal(value, decimals);
  const fte = (of: typeof now, { leader }: DeskRow): number | undefined => rounded(of.plan.leaders.get(leader.id)?.fte);
  return [
    { head: term('tvaers.span.unit'), text: ({ leader }) => words.leader(leader) },
    { head: term('tvaers.planner.head-area'), text: ({ leader }) => words.area(leader.areaId) },
    {
      head: term('tvaers.planner.now'),
      text: ({ before }) => size(before),
      value: ({ before }) => before ?? undefined,
    },
    {
      head: term('tvaers.planner.head-after'),
      text: ({ after }) => size(after),
      value: ({ after }) => after ?? undefined,
    },
    { head: term('tvaers.span.fte-head'), text: (row) => size(fte(today, row), 1), value: (row) => fte(today, row) },
    {
      head: term('tvaers.planner.head-fte-after'),
      text: (row) => size(fte(now, row), 1),
      value: (row) => fte(now, row),
    },
  ];
}

/** As many rows as are drawn at once; the file has them all. */
const SHOWN = 100;

function tableView(localize: PlannerLocalize, planner: PlannerController): TemplateResult {
  const { current, now, today, words } = planner;
  const columns = columnsOf(localize, planner);
  const rows = deskRows(words, today.plan, now.plan, NEW_DESK);
  const caption = localize.term('tvaers.planner.caption');
  return html`${dataTable(caption, columns, rows.slice(0, SHOWN))}
    <p class="small quiet">
      ${rows.length > SHOWN ? localize.term('tvaers.planner.table-part', words.whole(SHOWN), words.whole(rows.length)) : nothing}
    </p>
    <p>
      <button
        type="button"
        part="button"
        @click=${() => {
          const about = [`${current.name}, ${planner.baseline.unit.name}, ${localize.day(planner.baseline.asOf)}`];
          saveFile(fileName(`${current.name} ${caption}`, 'csv'), csvFile(columns, rows, about));
        }}
      >
        ${localize.term('tvaers.save-csv')}
      </button>
    </p>`;
}

/** How many of the largest groups a paper names. */
const LARGEST = 8;

/** The suggestion on one page, for a meeting: what it comes to, what is suggested, and where the largest groups are then. */
function printDecision(localize: PlannerLocalize, planner: PlannerController): void {
  const { baseline, current, now, todaysFigures: today, words } = planner;
  const term = localize.term.bind(localize);
  const title = term('tvaers.planner.paper', baseline.unit.name);
  const figures = figureRows(localize, words, [today, now.figures]);
  const largest = [...now.plan.leaders.values()]
    .filter(({ above, headcount }) => headcount > 0 && !above)
    .sort((a, b) => b.headcount - a.headcount)
    .slice(0, LARGEST);
  const sources = [...new Set(baseline.areas.flatMap(({ costs }) => costs?.source ?? []))];
  const content = document.createElement('main');
  render(
    html`
      <h1>${title}</h1>
      <p>
        ${current.name}. ${term('tvaers.planner.paper-date', localize.day(baseline.asOf))}
        ${sources.length > 0 ? term('tvaers.planner.costs-from', sources.join(', ')) : nothing}
      </p>
      <table>
        <thead>
          <tr>
            <th></th>
            <th>${term('tvaers.planner.now')}</th>
            <th>${current.name}</th>
          </tr>
        </thead>
        <tbody>
          ${figures.map(
            ({ head, text }) =>
              html`<tr>
                <th>${head}</th>
                <td>${text(today)}</td>
                <td>${text(now.figures)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h2>${term('tvaers.planner.paper-steps')}</h2>
      <ol>
        ${current.done.map((change, index) => (now.plan.faults.has(index) ? nothing : html`<li class="close">${words.step(change, now.plan)}</li>`))}
      </ol>
      <h2>${term('tvaers.planner.paper-largest')}</h2>
      <ul>
        ${largest.map((leader) => html`<li class="close">${words.leader(leader)}: ${words.whole(leader.headcount)}</li>`)}
      </ul>
      <p>${term('tvaers.planner.rule-share-words')}</p>
      <p>
        ${baseline.rule.words ?? term('tvaers.span.rule-words', baseline.rule.counts, baseline.rule.contracts, baseline.rule.onLeave)}
      </p>
    `,
    content,
  );
  printPaper(content, { title, language: localize.lang() });
}
