import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dataTable } from '../../kit/data-table.js';
import { methodView } from '../../kit/method-view.js';
import type { NodeMeasures } from '../../model/network/node-measures.js';
import { ENOUGH_ANSWERS } from '../../model/network/response.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { hiddenDirections } from '../../model/relations/hidden-directions.js';
import { MEASURES, measureColumns, measureRows } from './measure-columns.js';
import type { MapLocalize } from './tie-words.js';

/** The place of each group in the network of what may be shown: what is missing first, then a table, then what each column is. */
export function measuresView(
  localize: MapLocalize,
  index: GraphIndex,
  measures: ReadonlyMap<string, NodeMeasures>,
): TemplateResult {
  const { all, hidden } = hiddenDirections(index.graph);
  const count = (value: number): string => localize.decimal(value, 0);
  const missing = [
    localize.term('tvaers.map.measures-hidden', count(hidden), count(all)),
    ...(all - hidden < ENOUGH_ANSWERS * all ? [localize.term('tvaers.map.measures-few')] : []),
  ];
  return html`
    ${hidden > 0 ? html`<p class="small warnings">${missing.join(' ')}</p>` : nothing}
    <p class="small warnings">${localize.term('tvaers.map.figures-talk')}</p>
    ${dataTable(
      localize.term('tvaers.map.measures', index.graph.level),
      measureColumns(localize),
      measureRows(index, measures),
    )}
    ${methodView(
      localize,
      MEASURES.map(
        ([name]) =>
          [localize.term('tvaers.map.measure', name), localize.term('tvaers.map.measure-formula', name)] as const,
      ),
    )}
  `;
}
