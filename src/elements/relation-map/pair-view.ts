import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dataTable } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import type { RelationNode, RelationTie } from '../../model/relation.js';
import type { ComparedPair } from '../../model/relations/compare-nodes.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { gapOf } from '../../model/relations/pairs.js';
import { headView, markedView } from './details-view.js';
import { placeWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

export interface Pair {
  readonly index: GraphIndex;
  readonly between: ComparedPair;
  /** What the figures say, a sentence each. */
  readonly facts: readonly string[];
}

export interface PairActions {
  readonly choose: (id: string) => void;
  readonly close: () => void;
}

/** All there is to see of two: how each rates the other, what that says, and every question by itself. */
export function pairView(
  localize: MapLocalize,
  { between, facts, index }: Pair,
  guide: TemplateResult,
  { choose, close }: PairActions,
): TemplateResult {
  const { a, b, back, out, shared } = between;
  return html`<section class="details" part="details" aria-labelledby="chosen">
    ${headView(localize, localize.term('tvaers.map.pair', a.label, b.label), close)}
    <dl class="pair">
      ${[
        { from: a, to: b, tie: out },
        { from: b, to: a, tie: back },
      ].map(
        ({ from, tie, to }) =>
          html`<div>
            <dt class="quiet small">${localize.term('tvaers.map.rates', from.label, to.label)}</dt>
            <dd>${markedView(localize, index, tie, from, to)}</dd>
          </div>`,
      )}
    </dl>
    ${
      facts.length > 0
        ? html`<h4>${localize.term('tvaers.map.pair-says')}</h4>
            <ul class="facts">
              ${facts.map((words) => html`<li>${words}</li>`)}
            </ul>`
        : nothing
    }
    ${guide} ${dimensionsView(localize, index, between)}
    <p class="small">${localize.term('tvaers.map.pair-shared', shared, localize.decimal(shared, 0))}</p>
    ${[a, b].map((node) => wayTo(localize, node, choose))}
  </section>`;
}

const wayTo = (localize: MapLocalize, node: RelationNode, choose: (id: string) => void): TemplateResult =>
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
  </p>`;

function dimensionsView(
  localize: MapLocalize,
  { graph: { dimensions } }: GraphIndex,
  { a, b, back, out }: ComparedPair,
): TemplateResult | typeof nothing {
  const told = [out, back].some((tie) => tie?.state === 'rated' && Object.keys(tie.means).length > 0);
  if (!told || dimensions.length < 2) return nothing;
  type Row = (typeof dimensions)[number];
  const points = (head: string, value: (row: Row) => number | undefined): Column<Row> => ({
    head,
    value,
    text: (row) => (value(row) === undefined ? '–' : localize.decimal(value(row)!, 1, true)),
  });
  const means = (tie: RelationTie | undefined): Readonly<Record<string, number>> =>
    tie?.state === 'rated' ? tie.means : {};
  const [there, here] = [means(out), means(back)];
  return html`<div class="pair-dimensions small">
    ${dataTable(
      localize.term('tvaers.map.pair-dimensions'),
      [
        { head: localize.term('tvaers.map.dimension'), text: ({ label }) => label },
        points(localize.term('tvaers.map.rates', a.label, b.label), ({ id }) => there[id]),
        points(localize.term('tvaers.map.rates', b.label, a.label), ({ id }) => here[id]),
        ...(gapOf(out, back) === undefined
          ? []
          : [
              points(localize.term('tvaers.map.pair-difference'), ({ id }) =>
                there[id] === undefined || here[id] === undefined ? undefined : Math.abs(there[id] - here[id]),
              ),
            ]),
      ],
      dimensions,
    )}
  </div>`;
}
