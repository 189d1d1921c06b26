import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Backend } from '../../backend/backend.js';
import type { Announcer } from '../../kit/announcer.js';
import type { QueryState } from '../../kit/backend-query.js';
import type { Column } from '../../kit/data-table.js';
import type { MethodLine } from '../../kit/method-view.js';
import type { FormalLine } from '../../model/formal-lines.js';
import { groupBy } from '../../model/group-by.js';
import { foundCommunities } from '../../model/network/found-communities.js';
import type { FoundCommunities } from '../../model/network/found-communities.js';
import type { Hierarchy } from '../../model/organisation.js';
import type { RelationGraph, RelationNode } from '../../model/relation.js';
import { graphNetwork } from '../../model/relations/graph-network.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { groupingBy, groupingsOf, groupSizes } from '../../model/relations/grouping.js';
import type { Grouping } from '../../model/relations/area-grouping.js';
import { HIERARCHIES, hierarchiesIn, hierarchiesOf, personLines, unitLines } from '../../model/relations/node-lines.js';
import type { NodeLine } from '../../model/relations/node-lines.js';
import type { Slices } from '../../model/slices.js';
import { unitTree } from '../../model/unit-tree.js';
import { comingFrom } from './coming-from.js';
import { FormalWork } from './formal-work.js';
import { lastMade } from './last-made.js';
import { layerOf } from './layer-painter.js';
import type { LayerInks } from './layer-painter.js';
import type { MapReader } from './map-reader.js';
import type { MapReading } from './map-reading.js';
import type { NodeRow } from './nodes-table.js';
import type { PictureLayer } from './picture-frame.js';
import { SlicedWork } from './sliced-work.js';
import { areasView, formalView, groupingName, layersView, legendItems, lineWords } from './structure-view.js';
import type { LayerState, ShownLayer } from './structure-view.js';
import type { MapLocalize } from './tie-words.js';

/** What the structure needs from the element. */
export interface StructureHost {
  readonly element: LitElement & { readonly backend: Backend | undefined; layers: string; groupBy: string };
  readonly localize: MapLocalize;
  readonly announcer: Announcer;
  readonly reader: MapReader;
  readonly chosen: () => string | undefined;
}

/** Milliseconds before what has changed is said. */
const PAUSE = 500;

/** The formal line and MED beside the relations, and what the areas of the map stand for. */
export class StructurePanel {
  readonly #host: StructureHost;
  readonly #work: FormalWork;
  readonly #communities: SlicedWork<RelationGraph, CommunitiesOf>;
  readonly #gathered = lastMade<Grouping | undefined>();
  readonly #painted = lastMade<readonly ShownLayer[]>();

  constructor(host: StructureHost) {
    this.#host = host;
    const { element } = host;
    this.#work = new FormalWork(element, () => ({
      graph: this.#graph,
      hasLayers: this.#shown.length > 0,
      chosen: host.chosen(),
    }));
    this.#communities = new SlicedWork(element, communitiesOf);
    // What is there already may have to be asked about.
    element.requestUpdate();
  }

  /** What the areas stand for; undefined for administrations, and while communities are looked for. */
  get grouping(): Grouping | undefined {
    const graph = this.#graph;
    const by = graph ? this.#by(graph) : 'area';
    if (!graph || by === 'area') return undefined;
    const { localize } = this.#host;
    const found = by === 'community' ? this.#communities.about(graph) : undefined;
    return this.#gathered([graph, by, found, localize.lang()], () => {
      if (by === 'community' && !found) return undefined;
      const words = {
        unknown: localize.term(by === 'community' ? 'tvaers.map.area-alone' : 'tvaers.map.area-unknown'),
        others: localize.term('tvaers.map.area-others'),
        answered: (answered: boolean | undefined) => localize.term('tvaers.map.area-answered', answered),
        community: (number: number) => localize.term('tvaers.map.area-community', localize.decimal(number, 0)),
      };
      return groupingBy(by, graph.nodes, words, found?.of);
    });
  }

  /** The same by name. */
  get groupingName(): string {
    return groupingName(this.#host.localize, this.grouping?.by ?? 'area');
  }

  /** The layers that are shown, as far as they are known. */
  get layers(): readonly PictureLayer[] {
    return this.#drawn;
  }

  readonly comingFrom = comingFrom;

  view({ graph, index }: MapReading): TemplateResult {
    const { localize } = this.#host;
    const by = this.#by(graph);
    const found = by === 'community' ? this.#communities.about(graph) : undefined;
    const grouping = this.grouping;
    const inks = html`<div class="inks" aria-hidden="true"><i class="line"></i><i class="med"></i></div>`;
    const offered = groupingsOf(graph);
    if (hierarchiesOf(graph.level).length === 0 && offered.length < 2)
      return html`<p class="quiet">${localize.term('tvaers.map.structure-none')}</p>`;
    return html`
      ${inks} ${layersView(localize, index, this.#states(index), { toggle: this.#toggle, retry: this.#work.retry })}
      ${areasView(
        localize,
        {
          by,
          offered,
          sizes: grouping && by !== 'none' ? groupSizes(index.graph.nodes, grouping) : undefined,
          communities: by === 'community' ? (found?.found ?? 'waiting') : undefined,
        },
        this.#gather,
      )}
    `;
  }

  /** How the sentences about the layers that are shown are counted. */
  method({ graph }: GraphIndex): readonly MethodLine[] {
    const { localize } = this.#host;
    return this.#shown.map((hierarchy) => [
      localize.term('tvaers.map.method-layer', hierarchy),
      localize.term('tvaers.map.method-layer-words', hierarchy, graph.level === 'person'),
    ]);
  }

  /** What a legend says of the layers that are shown. */
  legend(): readonly TemplateResult[] {
    return legendItems(this.#drawn);
  }

  /** Who leads the node and what it sits in or lies in; nothing while nobody knows. */
  about({ node: nodeOf, graph }: GraphIndex, node: RelationNode, choose: (id: string) => void): unknown {
    const { localize } = this.#host;
    const isOnMap = (id: string): boolean => nodeOf(id) !== undefined && id !== node.id;
    if (graph.level === 'person') return formalView(localize, { lines: this.#linesOf(node.id), isOnMap }, choose);
    const path = unitTree(valueOf(this.#work.units)?.items ?? []).path(node.id);
    const heads = valueOf(this.#work.heads) ?? [];
    return formalView(localize, { above: path[1], heads, isOnMap }, choose);
  }

  /** What the table has beside the rest, for as long as it is shown. */
  columns({ graph, node: nodeOf }: GraphIndex): readonly Column<NodeRow>[] {
    const { localize } = this.#host;
    const list = new Intl.ListFormat(localize.lang());
    const { grouping } = this;
    const units = valueOf(this.#work.units)?.items;
    const tree = units && unitTree(units);
    return [
      ...this.#shown.flatMap((hierarchy): readonly Column<NodeRow>[] => {
        if (graph.level === 'person') {
          const head = localize.term('tvaers.map.layer-column', hierarchy);
          return [{ head, text: ({ node }) => list.format(lineWords(this.#linesOf(node.id), hierarchy)) }];
        }
        if (hierarchy !== 'line' || !tree) return [];
        const above = (id: string): string => tree.path(id)[1]?.name ?? '';
        return [{ head: localize.term('tvaers.map.layer-below'), text: ({ node }) => above(node.id) }];
      }),
      // Department, title and answer have columns of their own.
      ...(grouping && (grouping.by === 'community' || grouping.by.startsWith('attribute:'))
        ? [
            {
              head: groupingName(localize, grouping.by),
              text: ({ node }: NodeRow) => grouping.of(nodeOf(node.id) ?? node).label ?? '',
            },
          ]
        : []),
    ];
  }

  /** How the formal lines bind two who are next to each other on a way; empty where they do not. */
  readonly between = (a: RelationNode, b: RelationNode): string => {
    const { localize } = this.#host;
    const [own, other] = [this.#linesOf(a.id), this.#linesOf(b.id)];
    const leads = (lines: readonly FormalLine[], id: string): boolean =>
      lines.some(
        ({ dotted, hierarchy, leaders }) => hierarchy === 'line' && !dotted && leaders.some((one) => one.id === id),
      );
    if (leads(own, b.id)) return localize.term('tvaers.map.line-leads', b.label, a.label);
    if (leads(other, a.id)) return localize.term('tvaers.map.line-leads', a.label, b.label);
    const seats = new Set(other.flatMap(({ hierarchy, unit }) => (hierarchy === 'med' && unit ? [unit.id] : [])));
    const shared = own.find(({ hierarchy, unit }) => hierarchy === 'med' && unit && seats.has(unit.id))?.unit;
    return shared ? localize.term('tvaers.map.line-sits', shared.name) : '';
  };

  get #graph(): RelationGraph | undefined {
    return this.#host.reader.reading?.graph;
  }

  /** The layers that somebody wants to see and that this map can have. */
  get #shown(): readonly Hierarchy[] {
    const graph = this.#graph;
    return graph ? hierarchiesIn(this.#host.element.layers, graph.level) : [];
  }

  #by(graph: RelationGraph): string {
    const { groupBy: by } = this.#host.element;
    return by !== 'area' && groupingsOf(graph).includes(by) ? by : 'area';
  }

  get #drawn(): readonly ShownLayer[] {
    const { localize, reader } = this.#host;
    const index = reader.reading?.index;
    const shown = this.#shown;
    if (!index || shown.length === 0) return [];
    const known = [valueOf(this.#work.lines), valueOf(this.#work.units)];
    return this.#painted([index, shown.join(), localize.lang(), ...known], () =>
      shown.flatMap((hierarchy) => {
        const lines = this.#nodeLines(index, hierarchy);
        const words = localize.term('tvaers.map.layer-name', hierarchy, index.graph.level === 'person');
        return lines ? [{ ...layerOf(hierarchy, words, lines, this.#inks), hierarchy }] : [];
      }),
    );
  }

  #nodeLines(index: GraphIndex, hierarchy: Hierarchy): readonly NodeLine[] | undefined {
    if (index.graph.level !== 'person') {
      const units = valueOf(this.#work.units);
      return units && unitLines(index, units.items);
    }
    const lines = valueOf(this.#work.lines);
    return lines && personLines(index, lines.items, hierarchy);
  }

  #states(index: GraphIndex): readonly LayerState[] {
    const shown = this.#shown;
    return hierarchiesOf(index.graph.level).map((hierarchy) => {
      const isShown = shown.includes(hierarchy);
      const { name } = index.graph.level === 'person' ? this.#work.lines : this.#work.units;
      return {
        hierarchy,
        isShown,
        query: name,
        lines: isShown ? this.#nodeLines(index, hierarchy) : undefined,
        formal: valueOf(this.#work.lines)?.items ?? [],
      };
    });
  }

  #linesOf(id: string): readonly FormalLine[] {
    const page = valueOf(this.#work.lines);
    if (!page) return [];
    const byPerson = known.get(page.items) ?? groupBy(page.items, ({ personId }) => personId);
    known.set(page.items, byPerson);
    return byPerson.get(id) ?? [];
  }

  readonly #inks = (): LayerInks => {
    const colour = (name: string): string => {
      const ink = this.#host.element.renderRoot.querySelector(`.inks .${name}`);
      return ink ? getComputedStyle(ink).color : '#888';
    };
    return { line: colour('line'), med: colour('med') };
  };

  readonly #toggle = (hierarchy: Hierarchy): void => {
    const { element } = this.#host;
    const on = new Set(this.#shown);
    if (!on.delete(hierarchy)) on.add(hierarchy);
    element.layers = HIERARCHIES.filter((each) => on.has(each)).join(' ');
  };

  readonly #gather = (by: string): void => {
    const { announcer, element, localize } = this.#host;
    element.groupBy = by;
    announcer.say(localize.term('tvaers.map.areas-are', groupingName(localize, by)), PAUSE);
  };
}

const valueOf = <T>(state: QueryState<T>): T | undefined => ('value' in state ? state.value : undefined);

// Details, table and ways all ask for the lines of one person.
const known = new WeakMap<readonly FormalLine[], ReadonlyMap<string, readonly FormalLine[]>>();

interface CommunitiesOf {
  readonly found: FoundCommunities;
  /** The number of each node's community, from 0. Nodes without relations have none. */
  readonly of: ReadonlyMap<string, number>;
}

function* communitiesOf(graph: RelationGraph): Slices<CommunitiesOf> {
  const network = graphNetwork(graph);
  const found = yield* foundCommunities(network, []);
  const tied = new Set(network.arcs.flatMap(({ from, to }) => [from, to]));
  const ids = network.nodes.filter((id) => tied.has(id));
  return { found, of: new Map(ids.map((id, at) => [id, found.groups[at]!])) };
}
