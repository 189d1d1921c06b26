import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { QueryState } from '../../kit/backend-query.js';
import type { FormalLine } from '../../model/formal-lines.js';
import type { FoundCommunities } from '../../model/network/found-communities.js';
import type { Hierarchy, Person, Unit } from '../../model/organisation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { attributeOf } from '../../model/relations/grouping.js';
import type { GroupingKind } from '../../model/relations/grouping.js';
import { committeeFacts, lineFacts } from '../../model/relations/node-lines.js';
import type { NodeLine } from '../../model/relations/node-lines.js';
import type { PictureLayer } from './picture-frame.js';
import { selectView } from './select-view.js';
import type { MapLocalize } from './tie-words.js';

/** A layer as it is drawn. */
export type ShownLayer = PictureLayer & { readonly hierarchy: Hierarchy };

/** What there is to say of a layer. */
export interface LayerState {
  readonly hierarchy: Hierarchy;
  readonly isShown: boolean;
  readonly query: QueryState<unknown>['name'];
  /** Between nodes of the map; undefined while they are not known. */
  readonly lines: readonly NodeLine[] | undefined;
  readonly formal: readonly FormalLine[];
}

export interface LayersActions {
  readonly toggle: (hierarchy: Hierarchy) => void;
  readonly retry: () => void;
}

/** A line of the layer's own kind: rails or beads, with a head. */
const sampleView = (hierarchy: Hierarchy): TemplateResult =>
  html`<svg class="layer-sample ${hierarchy}" width="38" height="12" aria-hidden="true">
    ${
      hierarchy === 'line'
        ? svg`<line x1="1" y1="4" x2="30" y2="4" stroke-width="1.3"></line><line x1="1" y1="8" x2="30" y2="8" stroke-width="1.3"></line>`
        : svg`<line x1="3" y1="6" x2="28" y2="6"></line>`
    }
    ${svg`<path d="M37 6 L28 1.5 L28 10.5 Z"></path>`}
  </svg>`;

/** The layers there are to choose from, each with what it says of the relations once it is shown. */
export function layersView(
  localize: MapLocalize,
  index: GraphIndex,
  states: readonly LayerState[],
  { retry, toggle }: LayersActions,
): TemplateResult | typeof nothing {
  if (states.length === 0) return nothing;
  const isPeople = index.graph.level === 'person';
  return html`<section class="tool" aria-labelledby="tool-layers">
    <h3 id="tool-layers">${localize.term('tvaers.map.layers')}</h3>
    ${states.map(
      (state) =>
        html`<label class="row"
            ><input
              type="checkbox"
              .checked=${state.isShown}
              @change=${() => {
                toggle(state.hierarchy);
              }}
            />
            ${sampleView(state.hierarchy)} ${localize.term('tvaers.map.layer-name', state.hierarchy, isPeople)}</label
          >
          <div role="status">${state.isShown ? saidView(localize, index, state, retry) : nothing}</div>`,
    )}
  </section>`;
}

function saidView(
  localize: MapLocalize,
  index: GraphIndex,
  { formal, hierarchy, lines, query }: LayerState,
  retry: () => void,
): TemplateResult {
  if (query === 'unsupported') return html`<p>${localize.term('tvaers.map.layer-unsupported')}</p>`;
  if (query === 'failed' || (query === 'offline' && !lines))
    return html`<p class="row">
      ${localize.term('tvaers.map.layer-failed')}
      <button type="button" part="button" @click=${retry}>${localize.term('tvaers.retry')}</button>
    </p>`;
  if (!lines) return html`<p class="quiet">${localize.term('tvaers.map.layer-wait')}</p>`;
  return html`<p>
    ${hierarchy === 'line' ? lineSentences(localize, index, lines) : committeeSentence(localize, index, formal)}
  </p>`;
}

function lineSentences(localize: MapLocalize, index: GraphIndex, lines: readonly NodeLine[]): string {
  const count = (value: number): string => localize.decimal(value, 0);
  const isPeople = index.graph.level === 'person';
  const { along, hidden, led, related, relations } = lineFacts(index, lines);
  if (led === 0) return localize.term('tvaers.map.line-none', isPeople);
  return [
    localize.term('tvaers.map.line-related', isPeople, related, count(related), count(led)),
    hidden > 0 ? localize.term('tvaers.map.line-hidden', hidden, count(hidden)) : '',
    relations > 0 ? localize.term('tvaers.map.line-along', along, count(along), relations, count(relations)) : '',
    lines.some(({ dotted }) => dotted) ? localize.term('tvaers.map.line-dotted') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function committeeSentence(localize: MapLocalize, index: GraphIndex, formal: readonly FormalLine[]): string {
  const count = (value: number): string => localize.decimal(value, 0);
  const { members, pairs, related } = committeeFacts(index, formal);
  return members === 0
    ? localize.term('tvaers.map.med-none')
    : localize.term('tvaers.map.med-related', members, count(members), pairs, count(pairs), count(related));
}

/** What the legend says of the layers that are shown. */
export const legendItems = (layers: readonly ShownLayer[]): readonly TemplateResult[] =>
  layers.map(({ hierarchy, words }) => html`<li>${sampleView(hierarchy)} ${words}</li>`);

export interface Areas {
  readonly by: string;
  readonly offered: readonly string[];
  /** The areas there are, the largest first; undefined for administrations, which the map names itself. */
  readonly sizes: readonly { readonly label: string; readonly count: number }[] | undefined;
  /** Where the areas are communities: what was found. */
  readonly communities: FoundCommunities | 'waiting' | undefined;
}

/** Areas named one by one. */
const NAMED = 12;

/** What the areas of the map stand for, and which there are. */
export function areasView(
  localize: MapLocalize,
  { by, communities, offered, sizes }: Areas,
  gather: (by: string) => void,
): TemplateResult | typeof nothing {
  if (offered.length < 2) return nothing;
  const count = (value: number): string => localize.decimal(value, 0);
  const names = sizes?.slice(0, NAMED).map((size) => `${size.label} (${count(size.count)})`) ?? [];
  const rest = (sizes?.length ?? 0) - names.length;
  return html`<section class="tool" aria-labelledby="tool-areas">
    <h3 id="tool-areas">${localize.term('tvaers.map.areas')}</h3>
    <div class="row">
      ${selectView(
        localize.term('tvaers.map.areas-by'),
        offered.map((each) => [each, groupingName(localize, each)] as const),
        by,
        gather,
      )}
    </div>
    <div role="status">
      ${communities === 'waiting' ? html`<p class="quiet">${localize.term('tvaers.map.areas-wait')}</p>` : nothing}
      ${
        sizes
          ? html`<p>
              ${localize.term('tvaers.map.areas-list', sizes.length, count(sizes.length), names.join(', '), rest > 0 ? count(rest) : '')}
            </p>`
          : nothing
      }
      ${
        communities !== undefined && communities !== 'waiting'
          ? html`<p class="quiet small">${localize.term('tvaers.map.areas-found', communities.isClear)}</p>`
          : nothing
      }
    </div>
  </section>`;
}

/** A way of gathering by its name on screen; one of the host's own has the name that the host gives it. */
export const groupingName = (localize: MapLocalize, by: string): string =>
  attributeOf(by) ?? localize.term('tvaers.map.area-by', by as GroupingKind);

/** The leaders of a person, or the committees they sit in, as a table names them. */
export const lineWords = (lines: readonly FormalLine[], hierarchy: Hierarchy): readonly string[] =>
  lines
    .filter((line) => line.hierarchy === hierarchy && !line.dotted)
    .flatMap(({ leaders, unit }) => (hierarchy === 'line' ? leaders.map(({ name }) => name) : unit ? [unit.name] : []))
    .filter((name, at, all) => all.indexOf(name) === at);

export interface Formal {
  readonly lines?: readonly FormalLine[];
  /** The unit right above a unit. */
  readonly above?: Unit | undefined;
  readonly heads?: readonly Person[];
  readonly isOnMap: (id: string) => boolean;
}

/** Who leads somebody or something, and where they sit: each name on the map is a way to it. */
export function formalView(
  localize: MapLocalize,
  { above, heads = [], isOnMap, lines = [] }: Formal,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  const term = localize.term.bind(localize);
  const name = ({ id, name: label }: Pick<Person, 'id' | 'name'>): TemplateResult =>
    isOnMap(id)
      ? html`<button
          type="button"
          class="plain link"
          @click=${() => {
            choose(id);
          }}
        >
          <bdi>${label}</bdi>
        </button>`
      : html`<bdi>${label}</bdi>`;
  const leader = (each: FormalLine['leaders'][number]): unknown =>
    html`${name(each)}${each.kind === 'line' ? '' : ` (${term('tvaers.map.leads-as', each.kind)})`}`;
  const solid = lines.filter(({ dotted, hierarchy }) => hierarchy === 'line' && !dotted);
  const leaders = solid.flatMap((line) => line.leaders.map(leader));
  const rows: (readonly [string, readonly unknown[]])[] = [
    [term('tvaers.map.leader'), [...leaders, ...heads.map(name)]],
    [
      term('tvaers.map.serves'),
      lines.flatMap(({ dotted, title, unit }) =>
        dotted && unit ? [[title, unit.name].filter(Boolean).join(', ')] : [],
      ),
    ],
    [
      term('tvaers.map.sits-in'),
      lines.flatMap(({ hierarchy, title, unit }) =>
        hierarchy === 'med' && unit
          ? [title ? `${unit.name} (${title.toLocaleLowerCase(localize.lang())})` : unit.name]
          : [],
      ),
    ],
    [term('tvaers.map.lies-under'), above ? [name(above)] : []],
  ];
  const told = rows.filter(([, values]) => values.length > 0);
  if (told.length === 0) return nothing;
  return html`<dl class="formal small">
    ${told.map(
      ([head, values]) =>
        html`<dt>${head}</dt>
          <dd>${values.map((value, at) => html`${at > 0 ? ', ' : ''}${value}`)}</dd>`,
    )}
  </dl>`;
}
