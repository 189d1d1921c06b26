import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { cssProperties } from '../../kit/css-properties.js';
import { groupBy } from '../../model/group-by.js';
import { promoterScore } from '../../model/survey-figures/promoter-score.js';
import { answerShares, divergingParts } from '../../model/survey-results/answer-shares.js';
import type { AnswerShares } from '../../model/survey-results/answer-shares.js';
import { isHidden } from '../../model/survey-results/survey-results.js';
import type { AskedQuestion, QuestionFigures, SurveyResults } from '../../model/survey-results/survey-results.js';
import type { LaterLocalize } from './later-words.js';
import { labelOf } from './later-words.js';

const HEIGHT = 22;

interface Row {
  readonly asked: AskedQuestion;
  readonly figures: QuestionFigures | undefined;
  readonly shares: AnswerShares | undefined;
}

/** How every question was answered: those with the same steps together, as bars about the middle on a real table. */
export function questionsView(localize: LaterLocalize, { minimum, questions, unit }: SurveyResults): TemplateResult {
  const told = new Map(isHidden(unit) ? [] : unit.questions.map((each) => [each.id, each] as const));
  const rows = questions
    .filter(({ form }) => form !== 'words')
    .map((asked): Row => {
      const figures = told.get(asked.id);
      return { asked, figures, shares: figures && answerShares(asked, figures) };
    });
  const blocks = [...groupBy(rows, ({ asked }) => asked.id.split('/')[0]!).values()];
  const count = (value: number): string => localize.decimal(value, 0);
  return html`<div class="questions">
    ${blocks.map((block) => blockView(localize, block))}
    <p class="small quiet">${localize.term('tvaers.results.hidden-note', count(minimum), count(2 * minimum))}</p>
  </div>`;
}

function blockView(localize: LaterLocalize, rows: readonly Row[]): TemplateResult {
  const { asked } = rows[0]!;
  const caption = asked.of ?? asked.text;
  return asked.form === 'steps' && !asked.nps
    ? stepsTable(localize, caption, rows)
    : html`${rows.map((row) => listTable(localize, row))}`;
}

/** Statements on one scale: a bar and a share for each step. */
function stepsTable(localize: LaterLocalize, caption: string, rows: readonly Row[]): TemplateResult {
  const { asked } = rows[0]!;
  const { max = 0, min = 0 } = asked.scale ?? {};
  const steps = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
  const hasMissing = rows.some(({ shares }) => shares && shares.missing.length > 0);
  const reach = reachOf(rows);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="answers">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${localize.term('tvaers.results.statement')}</th>
          <th scope="col" class="drawn">${localize.term('tvaers.results.spread')}</th>
          <th scope="col" class="number">${localize.term('tvaers.results.mean')}</th>
          <th scope="col" class="number">${localize.term('tvaers.results.median')}</th>
          <th scope="col" class="number">${localize.term('tvaers.results.number')}</th>
          ${steps.map((step, at) => html`<th scope="col" class="number step">${swatch(at, steps.length)} ${labelOf(asked, step)}</th>`)}
          ${hasMissing ? html`<th scope="col" class="number">${localize.term('tvaers.results.no-mark')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ asked: { text }, figures, shares }) =>
            html`<tr>
              <th scope="row">${text}</th>
              ${
                figures
                  ? html`<td class="drawn">
                        ${shares ? divergingBar(shares, reach) : localize.term('tvaers.results.hidden')}
                      </td>
                      <td class="number strong">${localize.decimal(figures.mean ?? NaN, 1, true)}</td>
                      <td class="number">
                        ${figures.median === undefined ? '–' : localize.decimal(figures.median, 1)}
                      </td>
                      <td class="number">${localize.decimal(figures.n, 0)}</td>
                      ${steps.map((step) => html`<td class="number">${shares ? localize.percent(shares.answers.find(({ value }) => value === step)?.share ?? 0) : '–'}</td>`)}
                      ${
                        hasMissing
                          ? html`<td class="number">
                              ${
                                shares
                                  ? localize.decimal(
                                      shares.missing.reduce((total, { count }) => total + count, 0),
                                      0,
                                    )
                                  : '–'
                              }
                            </td>`
                          : nothing
                      }`
                  : html`<td class="hidden-cell" colspan=${4 + steps.length + (hasMissing ? 1 : 0)}>
                      ${localize.term('tvaers.results.hidden')}
                    </td>`
              }
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A question by itself: each option, step or ten points of a line as a row. */
function listTable(localize: LaterLocalize, { asked, figures, shares }: Row): TemplateResult {
  const head = html`<h4>${asked.text}</h4>`;
  if (!figures)
    return html`${head}
      <p class="hidden-cell">${localize.term('tvaers.results.hidden')}</p>`;
  const words = wordsOf(localize, asked, figures, shares);
  if (!shares)
    return html`${head}
      <p>${words} ${asked.form === 'number' ? nothing : localize.term('tvaers.results.spread-hidden')}</p>`;
  const largest = Math.max(...shares.answers.map(({ share }) => share), 0.01);
  return html`${head}
    <p>${words}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${asked.text}>
      <table class="answers list" aria-label=${asked.text}>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">${localize.term('tvaers.results.answer')}</th>
            <th scope="col">${localize.term('tvaers.results.spread')}</th>
            <th scope="col">${localize.term('tvaers.results.share')}</th>
            <th scope="col">${localize.term('tvaers.results.number')}</th>
          </tr>
        </thead>
        <tbody>
          ${[...shares.answers, ...shares.missing].map(
            ({ count, share, value }) =>
              html`<tr>
                <th scope="row">${optionName(localize, asked, value)}</th>
                <td class="drawn">
                  <svg height=${HEIGHT} aria-hidden="true">
                    <rect
                      class="bar"
                      x="0"
                      y="4"
                      width=${`${((100 * share) / largest).toFixed(1)}%`}
                      height=${HEIGHT - 8}
                      rx="2"
                    ></rect>
                  </svg>
                </td>
                <td class="number strong">${localize.percent(share)}</td>
                <td class="number">${localize.decimal(count, 0)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function wordsOf(
  localize: LaterLocalize,
  { form, multiple, nps, unit = '' }: AskedQuestion,
  { counts, mean, median, n }: QuestionFigures,
  shares: AnswerShares | undefined,
): string {
  const answered = localize.term('tvaers.results.answers', n, localize.decimal(n, 0));
  if (form === 'options') return multiple ? `${answered} ${localize.term('tvaers.results.several')}` : answered;
  const middle =
    mean === undefined
      ? ''
      : localize.term(
          'tvaers.results.middle',
          localize.decimal(mean, 1),
          unit,
          median === undefined ? '' : localize.decimal(median, 1),
        );
  if (!nps || !shares || !counts) return `${answered} ${middle}`;
  const among = (from: number, to: number): number =>
    shares.answers.reduce(
      (total, { count, value }) => (Number(value) >= from && Number(value) <= to ? total + count : total),
      0,
    );
  const told = promoterScore({ n, promoters: among(9, 10), detractors: among(0, 6) });
  if (!told) return `${answered} ${middle}`;
  const { interval, score } = told;
  const sure = interval
    ? localize.term('tvaers.results.interval', localize.decimal(interval.low, 0), localize.decimal(interval.high, 0))
    : '';
  return `${answered} ${localize.term('tvaers.results.nps', localize.decimal(score, 0), sure)}`;
}

function optionName(localize: LaterLocalize, asked: AskedQuestion, value: string): string {
  if (value === 'dont-know' || value === 'not-relevant' || value === 'no-answer')
    return localize.term('tvaers.results.missing', value);
  if (asked.form !== 'line') return labelOf(asked, value) || value;
  const end = value === '0' ? asked.labels[0]?.label : value === '90' ? asked.labels[1]?.label : undefined;
  const range = `${value}–${value === '90' ? 100 : Number(value) + 9}`;
  return end ? `${range} (${end})` : range;
}

/** On which side of the middle a step lies, and how far out: 1 at the end. */
function sideOf(at: number, steps: number): { readonly side: string; readonly far: string } {
  const place = steps < 2 ? 0 : (2 * at) / (steps - 1) - 1;
  return { side: place < 0 ? 'low' : place > 0 ? 'high' : 'even', far: Math.abs(place).toFixed(2) };
}

function swatch(at: number, steps: number): TemplateResult {
  const { far, side } = sideOf(at, steps);
  return html`<svg class="swatch" width="10" height="10" aria-hidden="true" ${cssProperties({ '--_far': far })}>
    <rect class="part ${side}" width="10" height="10"></rect>
  </svg>`;
}

/** How far the bars of a table reach to either side, as a share of all answers. */
const reachOf = (rows: readonly Row[]): number =>
  Math.max(
    0.01,
    ...rows
      .flatMap(({ shares }) => (shares ? divergingParts(shares.answers) : []))
      .flatMap(({ from, to }) => [-from, to]),
  );

/** The bar's middle stands in the middle of its box, whose ends are `reach` away. */
function divergingBar(shares: AnswerShares, reach: number): TemplateResult {
  const parts = divergingParts(shares.answers);
  const at = (share: number): string => `${(50 + (share / reach) * 50).toFixed(2)}%`;
  return html`<svg class="diverging" height=${HEIGHT} aria-hidden="true">
    ${parts.map(({ from, share }, index): SVGTemplateResult | typeof nothing => {
      const { far, side } = sideOf(index, parts.length);
      const width = `${((share / reach) * 50).toFixed(2)}%`;
      return share === 0
        ? nothing
        : svg`<rect class="part ${side}" x=${at(from)} y="2" width=${width} height=${HEIGHT - 4} ${cssProperties({ '--_far': far })}></rect>`;
    })}
    <line class="middle" x1="50%" x2="50%" y1="0" y2=${HEIGHT}></line>
  </svg>`;
}
