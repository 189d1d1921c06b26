import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GraphLevel, RelationGraph } from '../../model/relation.js';
import { choiceView } from './choice-view.js';
import type { MapView } from '../../model/relations/map-link.js';
import type { MapSearch } from './map-search.js';
import type { MapLocalize } from './tie-words.js';

export interface Toolbar {
  readonly graph: RelationGraph;
  readonly view: MapView;
  readonly level: GraphLevel;
  readonly dimension: string;
  /** Left out until it is there. */
  readonly search: MapSearch | undefined;
}

export interface ToolbarActions {
  readonly view: (view: MapView) => void;
  readonly level: (level: GraphLevel) => void;
  readonly dimension: (id: string) => void;
  /** Looks for a text. */
  readonly write: (text: string) => void;
}

export function toolbarView(
  localize: MapLocalize,
  { dimension, graph, level, search, view }: Toolbar,
  actions: ToolbarActions,
): TemplateResult {
  const { levels = [] } = graph;
  return html`
    <div class="toolbar" part="toolbar">
      ${choiceView(localize.term('tvaers.map.view'), ['map', 'matrix', 'table'] as const, view, (each) => localize.term(`tvaers.map.view-${each}`), actions.view)}
      ${
        levels.length > 1
          ? choiceView(
              localize.term('tvaers.map.level'),
              levels,
              level,
              (each) => localize.term('tvaers.map.level-name', each),
              actions.level,
            )
          : nothing
      }
      ${
        graph.dimensions.length > 1
          ? html`<label class="field">
              <span class="small quiet">${localize.term('tvaers.map.dimension')}</span>
              <select
                .value=${dimension}
                @change=${(event: Event) => {
                  actions.dimension((event.target as HTMLSelectElement).value);
                }}
              >
                <option value="" ?selected=${dimension === ''}>${localize.term('tvaers.map.dimension-all')}</option>
                ${graph.dimensions.map(({ id, label }) => html`<option value=${id} ?selected=${dimension === id}>${label}</option>`)}
              </select>
            </label>`
          : nothing
      }
      <div class="field search" @keydown=${search?.handleKey}>
        <label class="small quiet" for="search">${localize.term('tvaers.map.search')}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          .value=${search?.text ?? ''}
          @input=${(event: Event) => {
            actions.write((event.target as HTMLInputElement).value);
          }}
        />
        ${search?.view()}
      </div>
    </div>
  `;
}
