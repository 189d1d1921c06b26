import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RelationGraph, RelationNode } from '../../model/relation.js';
import { earlierWaves } from '../../model/relations/earlier-waves.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { Ego, MapFilter } from '../../model/relations/map-filter.js';
import { selectView, valueOf } from './select-view.js';
import { wayWords } from './change-words.js';
import { placeWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

/** The administrations and departments there are to choose from, each administration before its departments. */
function groupsOf({ nodes }: RelationGraph): readonly (readonly [string, string])[] {
  const areas = new Map<string, { readonly label: string; readonly below: Map<string, string> }>();
  for (const { areaId, areaLabel, departmentId, departmentLabel } of nodes) {
    if (areaId === undefined || areaLabel === undefined) continue;
    const area = areas.get(areaId) ?? { label: areaLabel, below: new Map<string, string>() };
    areas.set(areaId, area);
    if (departmentId !== undefined && departmentLabel !== undefined && departmentId !== areaId)
      area.below.set(departmentId, departmentLabel);
  }
  return [...areas].flatMap(([id, { below, label }]) => [
    [id, label] as const,
    ...[...below].map(([each, name]) => [each, `– ${name}`] as const),
  ]);
}

/** The choice of an earlier round to compare with; nothing where there is none. */
export function sinceView(
  localize: MapLocalize,
  graph: RelationGraph,
  since: string | undefined,
  compare: (wave: string) => void,
): TemplateResult | typeof nothing {
  const earlier = earlierWaves(graph);
  if (earlier.length === 0) return nothing;
  return html`<section class="tool" aria-labelledby="tool-since">
    <h3 id="tool-since">${localize.term('tvaers.map.since')}</h3>
    <div class="row">
      ${selectView(
        localize.term('tvaers.map.since-wave'),
        [
          ['', localize.term('tvaers.map.since-none')],
          ...earlier.map(({ title, wave }): readonly [string, string] => [wave, title]),
        ],
        since ?? '',
        compare,
      )}
    </div>
  </section>`;
}

export interface Filtering {
  /** All there is. */
  readonly graph: RelationGraph;
  readonly filter: MapFilter;
  /** The node to look round: the one that is looked round already, else the selected one. */
  readonly centre: RelationNode | undefined;
}

export function filterView(
  localize: MapLocalize,
  { centre, filter, graph }: Filtering,
  see: (filter: MapFilter) => void,
): TemplateResult {
  const term = localize.term.bind(localize);
  const groups = groupsOf(graph);
  const asks = graph.nodes.some(({ answered }) => answered === false);
  return html`<section class="tool" aria-labelledby="tool-filter">
    <h3 id="tool-filter">${term('tvaers.map.filter')}</h3>
    ${
      graph.bands
        ? html`<div class="row" role="group" aria-label=${term('tvaers.map.filter-bands')}>
            <span class="small quiet">${term('tvaers.map.filter-bands')}</span>
            ${(['weak', 'moderate', 'strong'] as const).map(
              (band) =>
                html`<label class="row"
                  ><input
                    type="checkbox"
                    .checked=${filter.bands.includes(band)}
                    @change=${({ target }: Event) => {
                      const rest = filter.bands.filter((each) => each !== band);
                      see({ ...filter, bands: (target as HTMLInputElement).checked ? [...rest, band] : rest });
                    }}
                  />
                  ${term('tvaers.map.filter-band', band)}</label
                >`,
            )}
          </div>`
        : nothing
    }
    <div class="row">
      ${
        groups.length > 1
          ? selectView(
              term('tvaers.map.filter-group'),
              [['', term('tvaers.map.filter-all')], ...groups],
              filter.group,
              (group) => {
                see({ ...filter, group });
              },
            )
          : nothing
      }
      ${
        asks
          ? selectView(
              term('tvaers.map.filter-answered'),
              (['all', 'yes', 'no'] as const).map(
                (each) => [each, term('tvaers.map.filter-answered-name', each)] as const,
              ),
              filter.answered,
              (answered) => {
                see({ ...filter, answered });
              },
            )
          : nothing
      }
    </div>
    ${centre ? egoView(localize, filter, centre, see) : html`<p class="quiet small">${term('tvaers.map.ego-none')}</p>`}
  </section>`;
}

function egoView(
  localize: MapLocalize,
  { ego, ...filter }: MapFilter,
  { id, label }: RelationNode,
  see: (filter: MapFilter) => void,
): TemplateResult {
  const term = localize.term.bind(localize);
  const { degrees = 0, direction = 'both' } = ego ?? {};
  const look = (next: 0 | 1 | 2, way: Ego['direction']): void => {
    see(next === 0 ? filter : { ...filter, ego: { id, degrees: next, direction: way } });
  };
  return html`<div class="row" role="group" aria-label=${term('tvaers.map.ego', label)}>
    <span><bdi>${term('tvaers.map.ego', label)}</bdi></span>
    ${selectView(
      term('tvaers.map.ego-degrees'),
      ([0, 1, 2] as const).map((each) => [String(each), term('tvaers.map.ego-degree', each)] as const),
      String(degrees),
      (next) => {
        look(Number(next) as 0 | 1 | 2, direction);
      },
    )}
    ${
      degrees === 0
        ? nothing
        : selectView(
            term('tvaers.map.ego-direction'),
            (['both', 'gives', 'receives'] as const).map(
              (each) => [each, term('tvaers.map.ego-direction-name', each)] as const,
            ),
            direction,
            (way) => {
              look(degrees, way);
            },
          )
    }
  </div>`;
}

export interface Finding {
  readonly index: GraphIndex;
  readonly ends: readonly [string, string];
  /** Who the two texts mean; undefined where they mean nobody, or several. */
  readonly found: readonly (RelationNode | undefined)[];
  readonly offered: readonly (readonly RelationNode[])[];
  /** How the formal lines bind two nodes; empty where they do not. */
  readonly between: (a: RelationNode, b: RelationNode) => string;
  /** The ids of the way, both ends in it; empty for none. */
  readonly path: readonly string[];
}

/** Names that are offered while somebody writes. */
const OFFERED = 12;

export function pathView(
  localize: MapLocalize,
  { between, ends, found, index, offered, path }: Finding,
  write: (end: 0 | 1, text: string) => void,
): TemplateResult {
  const term = localize.term.bind(localize);
  const field = (end: 0 | 1): TemplateResult =>
    html`<label class="field"
        ><span class="small quiet">${term(end === 0 ? 'tvaers.map.path-from' : 'tvaers.map.path-to')}</span>
        <input
          list="offered-${end}"
          autocomplete="off"
          .value=${ends[end]}
          @input=${(event: Event) => {
            write(end, valueOf(event));
          }}
        />
      </label>
      <datalist id="offered-${end}">
        ${offered[end]?.slice(0, OFFERED).map((node) => html`<option value=${[node.label, placeWords(node)].filter(Boolean).join(', ')}></option>`)}
      </datalist>`;
  return html`<section class="tool" aria-labelledby="tool-path">
    <h3 id="tool-path">${term('tvaers.map.path')}</h3>
    <p class="quiet small">${term('tvaers.map.path-help')}</p>
    <div class="row">
      ${field(0)} ${field(1)}
      ${
        ends.some(Boolean)
          ? html`<button
              type="button"
              part="button"
              @click=${() => {
                write(0, '');
                write(1, '');
              }}
            >
              ${term('tvaers.map.path-clear')}
            </button>`
          : nothing
      }
    </div>
    <div role="status">${pathWordsView(localize, index, { between, ends, found, path })}</div>
  </section>`;
}

function pathWordsView(
  localize: MapLocalize,
  index: GraphIndex,
  { between, ends, found, path }: Pick<Finding, 'between' | 'ends' | 'found' | 'path'>,
): TemplateResult | typeof nothing {
  const [from, to] = found;
  if (!ends.every((text) => text.trim() !== '')) return nothing;
  if (!from || !to) return html`<p>${localize.term('tvaers.map.path-unknown', (from ? ends[1] : ends[0]).trim())}</p>`;
  if (from === to) return nothing;
  const nodes = path.map((id) => index.node(id)!);
  if (nodes.length === 0) return html`<p>${localize.term('tvaers.map.path-none', from.label, to.label)}</p>`;
  const through = new Intl.ListFormat(localize.lang()).format(nodes.slice(1, -1).map(({ label }) => label));
  return html`
    <p>
      <strong
        >${
          through === ''
            ? localize.term('tvaers.map.path-direct', from.label, to.label)
            : localize.term('tvaers.map.path-through', from.label, to.label, through)
        }</strong
      >
    </p>
    <ol class="path">
      ${nodes.slice(1).map((node, step) => html`<li>${stepWords(localize, index, nodes[step]!, node)} ${between(nodes[step]!, node)}</li>`)}
    </ol>
  `;
}

/** How two who are next to each other on the way rate each other. */
function stepWords(localize: MapLocalize, index: GraphIndex, a: RelationNode, b: RelationNode): string {
  const { back, out } = index.relations(a.id).find(({ other }) => other.id === b.id)!;
  return [[a, b, out] as const, [b, a, back] as const]
    .map(
      ([one, other, tie]) =>
        `${localize.term('tvaers.map.rates', one.label, other.label)}: ${wayWords(localize, index, tie, one, other)}.`,
    )
    .join(' ');
}

/** How many relations would be important and weak with another cut-off. */
export function cutoffView(
  localize: MapLocalize,
  { bands, scale }: RelationGraph,
  { count, now, shift }: { readonly shift: number; readonly count: number; readonly now: number },
  move: (shift: number) => void,
): TemplateResult {
  const term = localize.term.bind(localize);
  const { weakBelow } = bands!.between;
  const points = (value: number): string => localize.decimal(value, 1, true);
  const whole = (value: number): string => localize.decimal(value, 0);
  const words = term('tvaers.map.cutoff-words', points(weakBelow + shift), count, whole(count));
  return html`<section class="tool" aria-labelledby="tool-cutoff">
    <h3 id="tool-cutoff">${term('tvaers.map.cutoff')}</h3>
    <label class="row"
      ><span class="small quiet">${term('tvaers.map.cutoff-label')}</span>
      <input
        type="range"
        min=${scale.min}
        max=${scale.max}
        step="0.1"
        .value=${String(weakBelow + shift)}
        aria-valuetext=${words}
        @input=${(event: Event) => {
          move(Math.round((Number(valueOf(event)) - weakBelow) * 10) / 10);
        }}
      />
      <output>${points(weakBelow + shift)}</output></label
    >
    <p>${words} ${term('tvaers.map.cutoff-now', points(weakBelow), whole(now))}</p>
  </section>`;
}
