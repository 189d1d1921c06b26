import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { methodView } from '../../kit/method-view.js';
import type { NetworkFigures } from '../../model/network/network-figures.js';
import { ENOUGH_ANSWERS, GOOD_ANSWERS } from '../../model/network/response.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { figureRows, figureText } from './figure-rows.js';
import type { FigureRow } from './figure-rows.js';
import type { MapLocalize } from './tie-words.js';

/** The figures of a network of persons: what a reader must know first, each figure with a sentence, then how they came about. */
export function figuresView(
  localize: MapLocalize,
  { graph }: GraphIndex,
  figures: NetworkFigures,
  communities: TemplateResult,
): TemplateResult {
  const rows = figureRows(localize, figures);
  return html`
    ${warnings(localize, graph.nodes.length, figures).map((words) => html`<p class="small warnings">${words}</p>`)}
    <dl class="figures">${rows.map((row) => rowView(localize, row))}</dl>
    ${communities}
    ${methodView(localize, [
      ...rows.map(({ formula, name }) => [name, formula] as const),
      [localize.term('tvaers.map.figure', 'communities'), localize.term('tvaers.map.figure-formula', 'communities')],
    ])}
  `;
}

const rowView = (localize: MapLocalize, row: FigureRow): TemplateResult =>
  html`<div>
    <dt>${row.name}</dt>
    <dd>
      <strong>${figureText(localize, row)}</strong> <span>${Number.isFinite(row.value) ? row.words : nothing}</span>
    </dd>
  </div>`;

/** Who has answered, what that means for the figures, and what they are for. */
function warnings(localize: MapLocalize, nodes: number, { responseRate, ways }: NetworkFigures): readonly string[] {
  const count = (value: number): string => localize.decimal(value, 0);
  const few = responseRate < ENOUGH_ANSWERS;
  return [
    ...(responseRate < 1
      ? [
          [
            localize.term(
              'tvaers.map.figures-answers',
              count(Math.round(responseRate * nodes)),
              count(nodes),
              localize.percent(responseRate),
            ),
            few
              ? localize.term('tvaers.map.figures-few')
              : responseRate < GOOD_ANSWERS
                ? localize.term('tvaers.map.figures-care')
                : '',
          ]
            .filter(Boolean)
            .join(' '),
        ]
      : []),
    ...(ways && !ways.paths ? [localize.term('tvaers.map.figures-large')] : []),
    localize.term('tvaers.map.figures-talk'),
  ];
}
