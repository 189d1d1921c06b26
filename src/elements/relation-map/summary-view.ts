import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GraphFacts } from '../../model/relations/graph-facts.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { ImportantWeak } from '../../model/relations/important-weak.js';
import { nodeFacts } from '../../model/relations/node-facts.js';
import { answeredWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

/** The sentence, who has answered, and what a reader must know: hidden, missing or closed parts. */
export function summaryView(localize: MapLocalize, index: GraphIndex, facts: GraphFacts): TemplateResult {
  const { graph } = index;
  const { asOf, level, title } = graph;
  const count = (value: number): string => localize.decimal(value, 0);
  const told = graph.bands && graph.ties.some((tie) => tie.state === 'rated' && tie.importance !== undefined);
  const { importantWeak, mostlyBetween, nodes, relations } = facts;
  const weak = told
    ? `; ${localize.term('tvaers.map.weak', importantWeak.length, count(importantWeak.length), mostlyBetween)}`
    : '';
  return html`
    <header part="summary">
      <p class="kicker">${title}</p>
      <p class="headline" part="sentence">
        ${localize.term('tvaers.map.sentence', level, nodes, count(nodes), relations, count(relations))}${weak}.
      </p>
      <p class="quiet">${answeredWords(localize, graph)} ${localize.term('tvaers.map.as-of', localize.day(asOf))}</p>
      ${noticesView(localize, index)}
    </header>
  `;
}

/** What is hidden, missing or not open, and why. */
export function noticeWords(localize: MapLocalize, index: GraphIndex): readonly string[] {
  const { graph } = index;
  const sentences = graph.notices.map(
    ({ code, count = 0, text }) =>
      text ??
      localize.term('tvaers.map.notice', code, count, localize.decimal(count, 0), localize.decimal(graph.minimum, 0)),
  );
  const small = smallNodes(index);
  if (small > 0)
    sentences.push(localize.term('tvaers.map.small-nodes', graph.level, small, localize.decimal(small, 0)));
  return sentences;
}

function noticesView(localize: MapLocalize, index: GraphIndex): TemplateResult | typeof nothing {
  const sentences = noticeWords(localize, index);
  return sentences.length > 0
    ? html`<ul class="notices" part="notices">
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`
    : nothing;
}

/** Nodes that are there, and of which nothing at all may be shown. */
const smallNodes = (index: GraphIndex): number =>
  !index.graph.notices.some(({ code }) => code === 'small-groups-hidden')
    ? 0
    : [...nodeFacts(index).values()].filter(({ hidden, relations }) => hidden > 0 && relations === 0).length;

const FIRST = 5;

export interface Important {
  readonly pairs: readonly ImportantWeak[];
  readonly showsAll: boolean;
  /** The ids of the two that are looked at; of fewer or more where it is not two. */
  readonly looked: readonly (string | undefined)[];
}

/** The relations that somebody finds important and that are weak, each a way in to the two who have it. */
export function importantView(
  localize: MapLocalize,
  { looked, pairs, showsAll }: Important,
  actions: { readonly open: (from: string, to: string) => void; readonly showAll: () => void },
): TemplateResult | typeof nothing {
  if (pairs.length === 0) return nothing;
  const shown = showsAll ? pairs : pairs.slice(0, FIRST);
  const points = (value: number | undefined): string => (value === undefined ? '' : localize.decimal(value, 1, true));
  return html`
    <section class="important" part="important" aria-labelledby="important">
      <h3 id="important">${localize.term('tvaers.map.important', localize.decimal(pairs.length, 0))}</h3>
      <p class="quiet small">${localize.term('tvaers.map.important-help')}</p>
      <ol>
        ${shown.map(
          ({ back, from, tie, to }) =>
            html`<li aria-current=${looked.includes(from.id) && looked.includes(to.id) ? 'true' : nothing}>
              <button
                type="button"
                class="plain link"
                @click=${() => {
                  actions.open(from.id, to.id);
                }}
              >
                ${localize.term('tvaers.map.between', from.label, to.label)}
              </button>
              <p class="quiet small">
                ${localize.term('tvaers.map.sees', from.label, points(tie.mean), points(tie.importance))}
                ${back ? localize.term('tvaers.map.sees', to.label, points(back.mean), points(back.importance)) : nothing}
              </p>
            </li>`,
        )}
      </ol>
      ${
        shown.length < pairs.length
          ? html`<button type="button" part="button" @click=${actions.showAll}>
              ${localize.term('tvaers.map.more', localize.decimal(pairs.length - shown.length, 0))}
            </button>`
          : nothing
      }
    </section>
  `;
}
