import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import type { RelationNode, RelationTie } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { markedView } from './details-view.js';
import { placeWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

export interface Pair {
  readonly index: GraphIndex;
  readonly from: RelationNode;
  readonly to: RelationNode;
}

/** All there is to see of two: how each rates the other, on the whole and question by question. */
export function pairView(
  localize: MapLocalize,
  { from, index, to }: Pair,
  { choose, close }: { readonly choose: (id: string) => void; readonly close: () => void },
): TemplateResult {
  const relation = index.relations(from.id).find(({ other }) => other.id === to.id);
  const { back, out } = relation ?? {};
  const gap = out?.state === 'rated' && back?.state === 'rated' ? Math.abs(out.mean - back.mean) : 0;
  return html`<section class="details" part="details" aria-labelledby="chosen">
    <div class="details-head">
      <h3 tabindex="-1" id="chosen">${localize.term('tvaers.map.pair', from.label, to.label)}</h3>
      <button type="button" part="button" class="plain" @click=${close}>${localize.term('tvaers.map.close')}</button>
    </div>
    <dl class="pair">
      ${[
        { a: from, b: to, tie: out },
        { a: to, b: from, tie: back },
      ].map(
        ({ a, b, tie }) =>
          html`<div>
            <dt class="quiet small">${localize.term('tvaers.map.rates', a.label, b.label)}</dt>
            <dd>${markedView(localize, index, tie, a, b)}</dd>
          </div>`,
      )}
    </dl>
    ${gap >= 1 ? html`<p class="small quiet">${localize.term('tvaers.map.gap', localize.decimal(gap, 1, true))}</p>` : nothing}
    ${dimensionsView(localize, { index, from, to }, out, back)}
    ${[from, to].map(
      (node) =>
        html`<p>
          <button
            type="button"
            class="plain link"
            @click=${() => {
              choose(node.id);
            }}
          >
            ${localize.term('tvaers.map.pair-all', node.label)}
          </button>
          <span class="quiet small">${placeWords(node)}</span>
        </p>`,
    )}
  </section>`;
}

function dimensionsView(
  localize: MapLocalize,
  { from, index, to }: Pair,
  out: RelationTie | undefined,
  back: RelationTie | undefined,
): TemplateResult | typeof nothing {
  const told = [out, back].some((tie) => tie?.state === 'rated' && Object.keys(tie.means).length > 0);
  const { dimensions } = index.graph;
  if (!told || dimensions.length < 2) return nothing;
  type Row = (typeof dimensions)[number];
  const column = (head: string, tie: RelationTie | undefined): Column<Row> => {
    const value = ({ id }: Row): number | undefined => (tie?.state === 'rated' ? tie.means[id] : undefined);
    return {
      head,
      value,
      text: (row) => (value(row) === undefined ? '–' : localize.decimal(value(row)!, 1, true)),
    };
  };
  return html`<div class="pair-dimensions small">
    ${dataTable(
      localize.term('tvaers.map.pair-dimensions'),
      [
        { head: localize.term('tvaers.map.dimension'), text: ({ label }) => label },
        column(localize.term('tvaers.map.rates', from.label, to.label), out),
        column(localize.term('tvaers.map.rates', to.label, from.label), back),
      ],
      dimensions,
    )}
  </div>`;
}
