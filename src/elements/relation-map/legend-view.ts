import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { RelationGraph, RelationTie } from '../../model/relation.js';
import type { PairKind } from '../../model/relations/tie-change.js';
import type { LineKind } from './line-kind.js';
import type { MapLocalize } from './tie-words.js';

// Asked at every turn.
const known = new WeakMap<RelationGraph, ReadonlySet<RelationTie['state']>>();

/** The kinds of line that a graph has, the ratings first. */
export function kindsOf(graph: RelationGraph): readonly NowKind[] {
  const { bands, ties } = graph;
  const states = known.get(graph) ?? new Set(ties.map(({ state }) => state));
  known.set(graph, states);
  const rated: readonly NowKind[] = bands ? ['strong', 'moderate', 'weak'] : ['rated'];
  return [...rated, ...(['none', 'not-answered', 'suppressed'] as const).filter((state) => states.has(state))];
}

/** What is drawn before a reader has chosen: the ratings. */
export const SHOWN_FIRST: ReadonlySet<LineKind> = new Set([
  ...(['strong', 'moderate', 'weak', 'rated'] as const),
  ...(['new', 'lost', 'stronger', 'weaker', 'mixed', 'same'] as const),
]);

export const sample = (kind: string): TemplateResult =>
  html`<svg class="sample ${kind}" width="34" height="12" aria-hidden="true">
    ${svg`<line x1="1" y1="6" x2="33" y2="6"></line>`}
  </svg>`;

/** A box for each kind of line, with a sample of it and its name. */
export const kindBoxes = <Kind extends LineKind>(
  localize: MapLocalize,
  kinds: readonly Kind[],
  shown: ReadonlySet<LineKind>,
  toggle: (kind: LineKind) => void,
  words: (kind: Kind) => string,
): TemplateResult =>
  html`<fieldset>
    <legend class="quiet">${localize.term('tvaers.map.legend-choose')}</legend>
    ${kinds.map(
      (kind) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${shown.has(kind)}
            @change=${() => {
              toggle(kind);
            }}
          />
          ${sample(kind)} ${words(kind)}
        </label>`,
    )}
  </fieldset>`;

/**
 * What lines mean, in words, with a box for each kind of line that takes it off the picture or puts it there, and notes on
 * the rest.
 */
export function legendView(
  localize: MapLocalize,
  graph: RelationGraph,
  shown: ReadonlySet<LineKind>,
  toggle: (kind: LineKind) => void,
  notes: unknown,
): TemplateResult {
  return html`
    <section class="legend small" part="legend" aria-label=${localize.term('tvaers.map.legend')}>
      ${kindBoxes(localize, kindsOf(graph), shown, toggle, (kind) => kindWords(localize, graph, kind))}
      <ul class="quiet">
        ${notes}
        ${graph.bands ? html`<li>${localize.term('tvaers.map.legend-source', graph.bands.source)}</li>` : nothing}
      </ul>
    </section>
  `;
}

/** The kinds that say how a relation is, not what became of it. */
type NowKind = Exclude<LineKind, PairKind>;

export function kindWords(localize: MapLocalize, { bands, level, scale }: RelationGraph, kind: NowKind): string {
  const points = (value: number): string => localize.decimal(value, 1);
  if (kind === 'rated' || (!bands && isBand(kind)))
    return localize.term('tvaers.map.legend-rated', points(scale.min), points(scale.max));
  if (!isBand(kind) || !bands)
    return localize.term('tvaers.map.legend-state', kind as Exclude<NowKind, 'weak' | 'moderate' | 'strong' | 'rated'>);
  const range = ({ strongAbove, weakBelow }: typeof bands.within): string =>
    ({
      weak: localize.term('tvaers.map.range-below', points(weakBelow)),
      moderate: localize.term('tvaers.map.range-between', points(weakBelow), points(strongAbove)),
      strong: localize.term('tvaers.map.range-above', points(strongAbove)),
    })[kind];
  return localize.term('tvaers.map.legend-band', kind, level, range(bands.within), range(bands.between));
}

const isBand = (kind: LineKind): kind is 'weak' | 'moderate' | 'strong' =>
  kind === 'weak' || kind === 'moderate' || kind === 'strong';
