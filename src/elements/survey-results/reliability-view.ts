import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { agreementReading } from '../../model/survey-figures/agreement.js';
import { alphaReading } from '../../model/survey-figures/alpha.js';
import { groupMeansAreReliable, intraclassReading } from '../../model/survey-figures/intraclass.js';
import type { SurveyResults, ThemeReliability } from '../../model/survey-results/survey-results.js';
import type { LaterLocalize } from './later-words.js';

/** How far each theme can be trusted, in words beside each figure. */
export function reliabilityView(localize: LaterLocalize, { reliability = [], themes }: SurveyResults): TemplateResult {
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const term = localize.term.bind(localize);
  const figure = (
    head: string,
    value: (row: ThemeReliability) => number | undefined,
    words: (value: number) => string,
  ): Column<ThemeReliability> => ({
    head,
    text: (row) => {
      const told = value(row);
      return told === undefined ? '–' : `${localize.decimal(told, 2, true)}: ${words(told)}`;
    },
  });
  const columns: readonly Column<ThemeReliability>[] = [
    { head: term('tvaers.results.theme'), text: ({ theme }) => labels.get(theme) ?? theme },
    figure(
      term('tvaers.results.alpha'),
      ({ alpha }) => alpha,
      (value) => term('tvaers.results.alpha-reading', alphaReading(value)),
    ),
    figure(
      term('tvaers.results.icc1'),
      ({ icc1 }) => icc1,
      (value) => term('tvaers.results.icc1-reading', intraclassReading(value)),
    ),
    figure(
      term('tvaers.results.icc2'),
      ({ icc2 }) => icc2,
      (value) => term('tvaers.results.icc2-reading', groupMeansAreReliable(value) ? 'firm' : 'loose'),
    ),
    figure(
      term('tvaers.results.agreement'),
      ({ agreement }) => agreement,
      (value) => term('tvaers.results.agreement-reading', agreementReading(value)),
    ),
  ];
  return html`
    <p class="small quiet">
      ${term('tvaers.results.reliability-note', localize.decimal(reliability[0]?.units ?? 0, 0))}
    </p>
    ${dataTable(term('tvaers.results.reliability'), columns, reliability)}
  `;
}
