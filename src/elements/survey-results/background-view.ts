import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { isHidden } from '../../model/survey-results/survey-results.js';
import type { GroupFigures, SurveyResults } from '../../model/survey-results/survey-results.js';
import type { LaterLocalize } from './later-words.js';
import { points } from './results-words.js';

/** The unit's people by the survey's one background question, theme by theme. */
export function backgroundView(
  localize: LaterLocalize,
  { background, minimum, questions, themes }: SurveyResults,
): TemplateResult {
  if (!background) return html``;
  const { groups, question } = background;
  const asked = questions.find(({ id }) => id === question)?.text ?? '';
  if (isHidden(groups))
    return html`<p>${localize.term('tvaers.results.background-hidden', asked, localize.decimal(minimum, 0))}</p>`;
  const columns: readonly Column<GroupFigures>[] = [
    { head: asked, text: ({ name }) => name || localize.term('tvaers.results.others') },
    {
      head: localize.term('tvaers.results.number'),
      text: ({ answered }) => localize.decimal(answered, 0),
      value: ({ answered }) => answered,
    },
    ...themes.map(({ id, label }): Column<GroupFigures> => {
      const mean = ({ themes: told }: GroupFigures): number | undefined => told.find(({ theme }) => theme === id)?.mean;
      return {
        head: label,
        text: (group) => {
          const value = mean(group);
          return value === undefined ? localize.term('tvaers.results.hidden') : points(localize, value);
        },
        value: mean,
      };
    }),
  ];
  return html`${groups.length > 0 ? dataTable(localize.term('tvaers.results.background-caption', asked), columns, groups) : nothing}
    <p class="small quiet">${localize.term('tvaers.results.background-note')}</p>`;
}
