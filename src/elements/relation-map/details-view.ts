import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RelationNode, RelationTie } from '../../model/relation.js';
import type { GraphIndex, Relation } from '../../model/relations/graph-index.js';
import { isHidden } from '../../model/relations/node-facts.js';
import { isImportantWeak } from '../../model/relations/important-weak.js';
import { clearGap, gapOf } from '../../model/relations/pairs.js';
import { tieBand } from '../../model/relations/tie-band.js';
import { CHANGES, changeWords } from './change-words.js';
import { placeWords, tieWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

export interface Details {
  readonly index: GraphIndex;
  readonly node: RelationNode;
  /** What the organisation says of it. */
  readonly about: unknown;
  /** Figures of a person, or why there are none. */
  readonly figures: unknown;
  /** How many relations are listed. */
  readonly shown: number;
}

export interface DetailsActions {
  /** Goes on to another, or to one beside another. */
  readonly choose: (id: string, ...others: readonly string[]) => void;
  readonly close: () => void;
  readonly showMore: () => void;
}

/** All there is to see of one node: who it is, and each relation in both directions. */
export function detailsView(
  localize: MapLocalize,
  { about, figures, index, node, shown }: Details,
  actions: DetailsActions,
): TemplateResult {
  const { graph } = index;
  const relations = index.relations(node.id);
  const visible = sorted(
    index,
    node,
    relations.filter((relation) => !isHidden(relation)),
    localize.lang(),
  );
  const hidden = relations.length - visible.length;
  const inside = index.within(node.id);
  const count = (value: number): string => localize.decimal(value, 0);
  return html`<section class="details" part="details" aria-labelledby="chosen">
    ${headView(localize, node.label, actions.close)}
    <p class="quiet small">
      ${[
        placeWords(node),
        graph.level === 'person' ? '' : localize.term('tvaers.map.members', node.members, count(node.members)),
        node.answered === undefined ? '' : localize.term('tvaers.map.has-answered', node.answered),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
    ${about}
    ${inside ? html`<p>${localize.term('tvaers.map.inside')}: ${markedView(localize, index, inside, node, node)}</p>` : nothing}
    ${
      hidden > 0 && visible.length === 0
        ? html`<p>${localize.term('tvaers.map.all-hidden', count(graph.minimum))}</p>`
        : html`<p class="small quiet">
            ${localize.term('tvaers.map.relations', visible.length, count(visible.length))}
          </p>`
    }
    <ul class="relations">
      ${visible.slice(0, shown).map((relation) => relationView(localize, index, node, relation, actions.choose))}
    </ul>
    ${
      visible.length > shown
        ? html`<button type="button" part="button" @click=${actions.showMore}>
            ${localize.term('tvaers.map.more', count(visible.length - shown))}
          </button>`
        : nothing
    }
    ${hidden > 0 && visible.length > 0 ? html`<p class="quiet small">${localize.term('tvaers.map.hidden-relations', hidden, count(hidden))}</p>` : nothing}
    ${figures}
  </section>`;
}

/** Whom the details are about, where the focus goes when they are opened, and the way out of them. */
export const headView = (localize: MapLocalize, name: string, close: () => void): TemplateResult => html`
  <div class="details-head">
    <h3 tabindex="-1" id="chosen"><bdi>${name}</bdi></h3>
    <button type="button" part="button" class="plain" @click=${close}>${localize.term('tvaers.map.close')}</button>
  </div>
`;

function relationView(
  localize: MapLocalize,
  index: GraphIndex,
  node: RelationNode,
  { back, other, out }: Relation,
  choose: DetailsActions['choose'],
): TemplateResult {
  const gap = gapOf(out, back) ?? 0;
  return html`<li>
    <button
      type="button"
      class="plain link"
      @click=${() => {
        choose(other.id);
      }}
    >
      <bdi>${other.label}</bdi>
    </button>
    <dl>
      <div>
        <dt>${localize.term('tvaers.map.rates', node.label, other.label)}</dt>
        <dd>${markedView(localize, index, out, node, other)}</dd>
      </div>
      <div>
        <dt>${localize.term('tvaers.map.rates', other.label, node.label)}</dt>
        <dd>${markedView(localize, index, back, other, node)}</dd>
      </div>
    </dl>
    ${gap >= clearGap(index.graph.scale) ? html`<p class="small quiet">${localize.term('tvaers.map.gap', localize.decimal(gap, 1, true))}</p>` : nothing}
    <button
      type="button"
      class="plain link small"
      aria-label=${localize.term('tvaers.map.pair-open-of', node.label, other.label)}
      @click=${() => {
        choose(node.id, other.id);
      }}
    >
      ${localize.term('tvaers.map.pair-open')}
    </button>
  </li>`;
}

/** A tie in words, with the mark that its line has on the map. */
export function markedView(
  localize: MapLocalize,
  { changes, graph }: GraphIndex,
  tie: RelationTie | undefined,
  from: RelationNode,
  to: RelationNode,
): TemplateResult {
  if (changes) {
    const way = changes.way(from.id, to.id);
    const mark = way && way.kind !== 'unknown' ? way.kind : 'missing';
    return html`<span class="mark ${mark}" aria-hidden="true"></span>${changeWords(localize, way)}`;
  }
  const kind = tie?.state === 'rated' ? (tieBand(graph, tie, from, to) ?? 'rated') : 'missing';
  return html`<span class="mark ${kind}" aria-hidden="true"></span>${tieWords(localize, graph, tie, from, to)}`;
}

/** The changed or important and weak first, then those that are rated, then the rest; by name among equals. */
function sorted(
  { changes, graph }: GraphIndex,
  node: RelationNode,
  relations: readonly Relation[],
  language: string,
): readonly Relation[] {
  const { compare } = new Intl.Collator(language);
  const rank = ({ back, other, out }: Relation): number => {
    if (changes) return CHANGES.indexOf(changes.pair(node.id, other.id) ?? 'unknown');
    if (isImportantWeak(graph, out, node, other) || isImportantWeak(graph, back, other, node)) return 0;
    return out?.state === 'rated' || back?.state === 'rated' ? 1 : 2;
  };
  return relations.toSorted((a, b) => rank(a) - rank(b) || compare(a.other.label, b.other.label));
}
