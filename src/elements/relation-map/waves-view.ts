import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RelationWave } from '../../model/relation.js';
import type { ChangedPair } from '../../model/relations/change-facts.js';
import { changeFacts } from '../../model/relations/change-facts.js';
import type { GraphChanges } from '../../model/relations/compare-graphs.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { changedSentence, changeNotices, CHANGES, changeWords, roundWords } from './change-words.js';
import { choiceView } from './choice-view.js';
import { kindBoxes } from './legend-view.js';
import type { LineKind } from './line-kind.js';
import type { MapLocalize } from './tie-words.js';
import { selectView } from './select-view.js';

/** What is seen of two rounds. */
export type WavesMode = 'before' | 'after' | 'changes';

/** The sentence, both rounds with their answers, and what a reader must know before believing a change. */
export function changeSummaryView(localize: MapLocalize, index: GraphIndex, changes: GraphChanges): TemplateResult {
  const facts = changeFacts(index, changes);
  const { same, unknown } = facts.counts;
  const rest = localize.term(
    'tvaers.map.changed-rest',
    [same, localize.decimal(same, 0)],
    [unknown, localize.decimal(unknown, 0)],
  );
  return html`
    <header part="summary">
      <p class="kicker">${index.graph.title}</p>
      <p class="headline" part="sentence">${changedSentence(localize, changes, facts)}</p>
      ${rest && html`<p>${rest}</p>`}
      ${roundWords(localize, changes).map((words) => html`<p class="quiet">${words}</p>`)}
      <ul class="notices" part="notices">
        ${changeNotices(localize, changes, facts).map((words) => html`<li>${words}</li>`)}
      </ul>
    </header>
  `;
}

export interface WavesBar {
  readonly earlier: readonly RelationWave[];
  readonly since: string;
  /** Undefined while there is nothing to choose between. */
  readonly mode: WavesMode | undefined;
  /** Why that is, or that it is on its way. */
  readonly said: string;
  readonly retry: (() => void) | undefined;
}

export interface WavesActions {
  readonly see: (mode: WavesMode) => void;
  readonly compare: (wave: string) => void;
  readonly end: () => void;
}

/** Before, after or change; the round to compare with; and the way back to one round. */
export function wavesBarView(
  localize: MapLocalize,
  { earlier, mode, retry, said, since }: WavesBar,
  { compare, end, see }: WavesActions,
): TemplateResult {
  const term = localize.term.bind(localize);
  const isKnown = earlier.some(({ wave }) => wave === since);
  return html`<div class="waves" part="waves">
    ${mode ? choiceView(term('tvaers.map.waves'), ['before', 'after', 'changes'] as const, mode, (each) => term('tvaers.map.waves-mode', each), see) : nothing}
    ${
      earlier.length > (isKnown ? 1 : 0)
        ? selectView(
            term('tvaers.map.waves-since'),
            [...(isKnown ? [] : [['', '–'] as const]), ...earlier.map(({ title, wave }) => [wave, title] as const)],
            isKnown ? since : '',
            compare,
          )
        : nothing
    }
    <button type="button" part="button" @click=${end}>${term('tvaers.map.waves-end')}</button>
    <div class="waves-said" role="status">
      ${said && html`<p>${said}</p>`}
      ${retry ? html`<button type="button" part="button" @click=${retry}>${term('tvaers.retry')}</button>` : nothing}
    </div>
  </div>`;
}

/** What the lines of a comparison mean, each with a box that takes it off the picture or puts it there. */
export function changeLegendView(
  localize: MapLocalize,
  index: GraphIndex,
  changes: GraphChanges,
  shown: ReadonlySet<LineKind>,
  toggle: (kind: LineKind) => void,
): TemplateResult {
  const term = localize.term.bind(localize);
  const { counts } = changeFacts(index, changes);
  return html`<section class="legend small" part="legend" aria-label=${term('tvaers.map.legend')}>
    ${kindBoxes(
      localize,
      CHANGES.filter((kind) => counts[kind] > 0),
      shown,
      toggle,
      (kind) => `${term('tvaers.map.change-legend', kind)} (${localize.decimal(counts[kind], 0)})`,
    )}
    <ul class="quiet">
      <li>${term('tvaers.map.change-both')}</li>
      ${index.graph.level === 'person' ? nothing : html`<li>${term('tvaers.map.legend-within')}</li>`}
    </ul>
  </section>`;
}

/** The relations that have changed, the largest change first, each a way in to the one who has it. */
export function changedListView(
  localize: MapLocalize,
  changed: readonly ChangedPair[],
  listed: number,
  { choose, showMore }: { readonly choose: (id: string, other: string) => void; readonly showMore: () => void },
): TemplateResult {
  const count = (value: number): string => localize.decimal(value, 0);
  return html`<section class="important changed" part="changed" aria-labelledby="changed">
    <h3 id="changed">${localize.term('tvaers.map.changed-list', count(changed.length))}</h3>
    <p class="quiet small">${localize.term('tvaers.map.changed-help')}</p>
    <ol>
      ${changed.slice(0, listed).map(
        ({ back, from, kind, out, to }) =>
          html`<li class=${kind}>
            <button
              type="button"
              class="plain link"
              @click=${() => {
                choose(from.id, to.id);
              }}
            >
              ${localize.term('tvaers.map.changed-one', kind, from.label, to.label)}
            </button>
            ${[[from, out] as const, [to, back] as const].map(
              ([node, way]) =>
                way && html`<p class="quiet small"><bdi>${node.label}</bdi>: ${changeWords(localize, way)}</p>`,
            )}
          </li>`,
      )}
    </ol>
    ${
      changed.length > listed
        ? html`<button type="button" part="button" @click=${showMore}>
            ${localize.term('tvaers.map.more', count(changed.length - listed))}
          </button>`
        : nothing
    }
  </section>`;
}
