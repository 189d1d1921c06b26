import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Nearness } from '../../layout/zoom-levels.js';
import type { GraphLevel } from '../../model/relation.js';
import type { FoldableArea } from '../../model/relations/folded-areas.js';
import { headView } from './details-view.js';
import { bundleWords } from './fold-words.js';
import { discCounts } from './folded-finding.js';
import type { Disc } from './folded-finding.js';
import { relationsIn } from './folded-lines.js';
import type { MapLocalize } from './tie-words.js';

/** Bundles that are listed of a disc; more of them are on the map. */
const LISTED = 40;

export interface FoldBar {
  readonly areas: readonly FoldableArea[];
  readonly folded: ReadonlySet<string>;
  /** Whether there are discs on the map now. */
  readonly hasDiscs: boolean;
  readonly level: GraphLevel;
  /** How near a map is seen that shows less from afar; undefined for one that shows all from everywhere. */
  readonly near: Nearness | undefined;
}

export interface FoldActions {
  readonly toggle: (key: string, folds: boolean) => void;
  readonly foldAll: (folds: boolean) => void;
}

/** The areas as boxes to tick, all at once as buttons, and how many of them are folded. */
export function foldBarView(
  localize: MapLocalize,
  { areas, folded, hasDiscs, level, near }: FoldBar,
  { foldAll, toggle }: FoldActions,
): TemplateResult {
  const term = localize.term.bind(localize);
  const count = (value: number): string => localize.decimal(value, 0);
  const all = (folds: boolean): TemplateResult =>
    html`<button
      type="button"
      part="button"
      @click=${() => {
        foldAll(folds);
      }}
    >
      ${term('tvaers.map.fold-all', folds)}
    </button>`;
  return html`<div class="folding small" part="folding">
    <details>
      <summary>${term('tvaers.map.folding')}</summary>
      <fieldset>
        <legend class="quiet">${term('tvaers.map.fold-choose')}</legend>
        ${areas.map(
          ({ count: nodes, key, label }) =>
            html`<label>
              <input
                type="checkbox"
                .checked=${folded.has(key)}
                @change=${({ target }: Event) => {
                  toggle(key, (target as HTMLInputElement).checked);
                }}
              />
              <span><bdi>${label}</bdi>, ${term('tvaers.map.fold-nodes', level, nodes, count(nodes))}</span>
            </label>`,
        )}
      </fieldset>
    </details>
    <div class="row">
      ${all(true)} ${all(false)}
      <span class="quiet">
        ${near === undefined ? nothing : term('tvaers.map.near', near, level)}
        ${folded.size > 0 ? term('tvaers.map.fold-count', count(folded.size), areas.length, count(areas.length)) : nothing}
      </span>
    </div>
    ${
      hasDiscs
        ? html`<ul class="quiet">
            <li><span class="disc" aria-hidden="true"></span> ${term('tvaers.map.legend-disc')}</li>
            <li>${term('tvaers.map.legend-bundle')}</li>
          </ul>`
        : nothing
    }
  </div>`;
}

export interface DiscActions {
  readonly open: () => void;
  readonly close: () => unknown;
  /** Goes on to what a line leads to. */
  readonly go: (id: string) => void;
}

/** All there is to see of one disc: what it stands for, the way into it, and each of its lines in words. */
export function discView(localize: MapLocalize, disc: Disc, { close, go, open }: DiscActions): TemplateResult {
  const { fold, number, scene } = disc;
  const bundles = scene.bundles(number).toSorted((a, b) => relationsIn(b.counts) - relationsIn(a.counts));
  const left = bundles.length - LISTED;
  return html`<section class="details" part="details" aria-labelledby="chosen">
    ${headView(localize, fold.label, close)}
    <p class="quiet small stands">${localize.term('tvaers.map.fold-is', ...discCounts(localize, disc))}</p>
    <p>
      <button type="button" part="button" @click=${open}>${localize.term('tvaers.map.unfold', fold.label)}</button>
    </p>
    <ul class="relations">
      ${bundles.slice(0, LISTED).map(({ counts, other }) => {
        const { node } = scene.nodes[other]!;
        return html`<li>
          <button
            type="button"
            class="plain link"
            @click=${() => {
              go(node.id);
            }}
          >
            <bdi>${node.label}</bdi>
          </button>
          <p class="small">${bundleWords(localize, counts)}</p>
        </li>`;
      })}
    </ul>
    ${left > 0 ? html`<p class="quiet small">${localize.term('tvaers.map.fold-more', localize.decimal(left, 0))}</p>` : nothing}
  </section>`;
}

/** The way to fold the area of a node that is looked at, or to unfold it. */
export const nodeFoldView = (
  localize: MapLocalize,
  label: string,
  isFolded: boolean,
  toggle: () => void,
): TemplateResult =>
  html`<p>
    <button type="button" part="button" @click=${toggle}>
      ${localize.term(isFolded ? 'tvaers.map.unfold' : 'tvaers.map.fold', label)}
    </button>
  </p>`;
