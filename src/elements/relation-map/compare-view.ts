import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import type { ComparedPair, Comparison } from '../../model/relations/compare-nodes.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { headView } from './details-view.js';
import { wayWords } from './change-words.js';
import type { MapLocalize } from './tie-words.js';

/** Names that a sentence holds; the rest are counted. */
const NAMED = 8;

/** Three or more beside each other: every two of them in a row, and whom they all have in common. */
export function compareView(
  localize: MapLocalize,
  index: GraphIndex,
  { common, nodes, pairs }: Comparison,
  actions: { readonly open: (a: string, b: string) => void; readonly close: () => void },
): TemplateResult {
  const term = localize.term.bind(localize);
  const count = (value: number): string => localize.decimal(value, 0);
  const rest = common.length - NAMED;
  const names = new Intl.ListFormat(localize.lang()).format([
    ...common.slice(0, NAMED).map(({ label }) => label),
    ...(rest > 0 ? [term('tvaers.map.compared-rest', rest, count(rest))] : []),
  ]);
  return html`<section class="details wide" part="details" aria-labelledby="chosen">
    ${headView(localize, term('tvaers.map.compared', nodes.length, count(nodes.length), index.graph.level), actions.close)}
    <ul class="pairs">
      ${pairs.map(
        ({ a, b }) =>
          html`<li>
            <button
              type="button"
              class="plain link"
              @click=${() => {
                actions.open(a.id, b.id);
              }}
            >
              ${term('tvaers.map.pair', a.label, b.label)}
            </button>
          </li>`,
      )}
    </ul>
    <p>${term('tvaers.map.compared-common', common.length, names)}</p>
    <div class="pair-dimensions small">
      ${dataTable(term('tvaers.map.compared-pairs'), columns(localize, index), pairs)}
    </div>
  </section>`;
}

function columns(localize: MapLocalize, index: GraphIndex): readonly Column<ComparedPair>[] {
  const term = localize.term.bind(localize);
  const both = (
    head: string,
    value: (tie: Extract<ComparedPair['out'], { readonly state: 'rated' }>) => number | undefined,
  ): Column<ComparedPair> => {
    const values = ({ back, out }: ComparedPair): readonly number[] =>
      [out, back].flatMap((tie) => (tie?.state === 'rated' ? (value(tie) ?? []) : []));
    const figure = (pair: ComparedPair): number | undefined => {
      const [one, other] = values(pair);
      return one === undefined || other === undefined ? undefined : (one + other) / 2;
    };
    return {
      head,
      value: figure,
      text: (pair) => (figure(pair) === undefined ? '–' : localize.decimal(figure(pair)!, 1, true)),
    };
  };
  return [
    { head: term('tvaers.map.compared-two'), text: ({ a, b }) => term('tvaers.map.pair', a.label, b.label) },
    { head: term('tvaers.map.compared-there'), text: ({ a, b, out }) => wayWords(localize, index, out, a, b) },
    { head: term('tvaers.map.compared-back'), text: ({ a, b, back }) => wayWords(localize, index, back, b, a) },
    both(term('tvaers.map.compared-mean'), ({ mean }) => mean),
    both(term('tvaers.map.compared-importance'), ({ importance }) => importance),
    {
      head: term('tvaers.map.compared-shared'),
      text: ({ shared }) => localize.decimal(shared, 0),
      value: ({ shared }) => shared,
    },
  ];
}
