import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Backend } from '../../backend/backend.js';
import { toBackendError } from '../../backend/errors.js';
import type { Announcer } from '../../kit/announcer.js';
import { BackendController } from '../../kit/backend-controller.js';
import { copyText } from '../../kit/copy-text.js';
import { fileName, saveFile } from '../../kit/save-file.js';
import type { GraphLevel, Placement, RelationGraph } from '../../model/relation.js';
import { NO_FILTER } from '../../model/relations/map-filter.js';
import { groupingsOf } from '../../model/relations/grouping.js';
import { linksTo, readMapLink, strangeParts, writeMapLink } from '../../model/relations/map-link.js';
import type { LinkPart, MapLink, MapView } from '../../model/relations/map-link.js';
import { hierarchiesIn } from '../../model/relations/node-lines.js';
import { readPlaces, writePlaces } from '../../model/relations/places-file.js';
import { SHOWN_FIRST } from './legend-view.js';
import type { MapReader } from './map-reader.js';
import type { MapReading } from './map-reading.js';
import type { LineKind } from './line-kind.js';
import type { PictureController } from './picture-controller.js';
import { shareView } from './share-view.js';
import type { Sharing } from './share-view.js';
import type { MapLocalize } from './tie-words.js';
import type { ToolsPanel } from './tools-panel.js';

/** The properties of the element that a link speaks of. */
export interface Linked {
  survey: string | undefined;
  wave: string | undefined;
  since: string | undefined;
  unit: string | undefined;
  level: GraphLevel;
  layers: string;
  groupBy: string;
  view: MapView;
}

/** What it takes to share a view and to open one. */
export interface ShareHost {
  readonly element: LitElement & Linked & { readonly backend: Backend | undefined };
  readonly localize: MapLocalize;
  readonly announcer: Announcer;
  readonly reader: MapReader;
  readonly picture: PictureController;
  readonly chosen: () => string | undefined;
  readonly others: () => readonly string[];
  readonly choose: (id: string | undefined, ...others: readonly string[]) => void;
  readonly lines: () => ReadonlySet<LineKind>;
  readonly showLines: (lines: ReadonlySet<LineKind>) => void;
  /** Whether the answer was that there is no such thing, or nothing in it. */
  readonly isAstray: () => boolean;
  readonly tools: () => ToolsPanel | undefined;
  readonly loadTools: () => Promise<void>;
}

/** A view of the map as a link, and back from one; and where everything stands as a file. */
export class SharePanel implements ReactiveController {
  readonly #host: ShareHost;
  #link: MapLink | undefined;
  #faults: readonly LinkPart[] = [];
  /** Whether the link has met the first map. */
  #isTried = false;
  /** What the page itself asked for, before a link did. */
  #own: Pick<Linked, 'wave' | 'unit'> | undefined;
  /** The earlier round that the page itself asked for. */
  #since: string | undefined;

  readonly #source: BackendController;
  /** What has been kept since the map was read, which may not be read again at once. */
  #kept: { readonly of: Placement | undefined; readonly isFree: boolean } | undefined;

  constructor(host: ShareHost) {
    this.#host = host;
    this.#source = new BackendController(host.element);
    host.element.addController(this);
  }

  /** Shows what the address of the page says, if it is about this survey. */
  async follow(): Promise<void> {
    const { element, reader, showLines } = this.#host;
    if (element.survey === undefined || !linksTo(location.search, element.survey)) return;
    const { faults, link } = readMapLink(location.search);
    this.#link = link;
    this.#faults = faults;
    this.#own = { wave: element.wave, unit: element.unit };
    this.#since = element.since;
    const {
      answered = 'all',
      bands = [],
      ego,
      group = '',
      'group-by': by,
      layers,
      level,
      lines,
      since,
      on,
      shift = 0,
      unit,
      view,
      wave,
    } = link;
    if (level) element.level = level;
    if (view) element.view = view;
    if (wave !== undefined) element.wave = wave;
    if (since !== undefined) element.since = since || undefined;
    if (unit !== undefined) element.unit = unit;
    if (layers) element.layers = layers.join(' ');
    if (by !== undefined) element.groupBy = by;
    if (lines) showLines(new Set(lines as readonly LineKind[]));
    if (on !== undefined) await reader.seeOn(on);
    if (answered !== 'all' || bands.length > 0 || group !== '' || ego || shift !== 0) {
      await this.#host.loadTools();
      this.#host.tools()?.take({ ...NO_FILTER, answered, bands, group, ...(ego && { ego }) }, shift);
    }
  }

  hostUpdated(): void {
    const { choose, element, isAstray, reader } = this.#host;
    const { wave, unit } = this.#link ?? {};
    if (this.#own && isAstray() && (wave !== undefined || unit !== undefined)) {
      // A round or a unit that is no more: back to what the page asks for.
      const faults = [
        ...(wave === undefined ? [] : (['wave'] as const)),
        ...(unit === undefined ? [] : (['unit'] as const)),
      ];
      Object.assign(element, this.#own);
      this.#faults = [...this.#faults, ...faults];
      this.#own = undefined;
    }
    const graph = reader.reading?.graph;
    if (!graph || !this.#link || this.#isTried) return;
    this.#isTried = true;
    const strange = strangeParts(this.#link, graph);
    const { looked = [] } = this.#link;
    queueMicrotask(() => {
      if (strange.includes('since')) element.since = this.#since;
      if (looked.length > 0 && !strange.includes('looked')) choose(looked[0], ...looked.slice(1));
    });
  }

  /** What of the link was left out, in words; nothing where all of it fits. */
  line({ graph }: MapReading): TemplateResult | typeof nothing {
    const { localize } = this.#host;
    const faults = [...this.#faults, ...this.#strange(graph)];
    if (faults.length === 0) return nothing;
    const parts = new Intl.ListFormat(localize.lang()).format(
      faults.map((part) => localize.term('tvaers.map.link-part', part)),
    );
    return html`<p class="strange" role="status">${localize.term('tvaers.map.link-faults', parts)}</p>`;
  }

  view({ graph }: MapReading): TemplateResult {
    const { chosen, localize, others } = this.#host;
    const isPerson = graph.level === 'person';
    return shareView(
      localize,
      {
        address: this.#address(graph),
        arranging: this.#arranging(graph),
        isCarrying: this.#host.picture.isArranging,
        leavesOut: isPerson && [chosen(), ...others(), this.#settings?.filter.ego].some((each) => each !== undefined),
      },
      {
        copy: (field) => void this.#copy(graph, field),
        carry: () => {
          const { element, picture } = this.#host;
          picture.isArranging = !picture.isArranging;
          element.renderRoot.querySelector('.picture')?.classList.toggle('arranging', picture.isArranging);
          element.requestUpdate();
        },
        release: () => {
          const { announcer, picture } = this.#host;
          picture.keep();
          announcer.say(localize.term('tvaers.map.carry-released'));
        },
        savePlaces: () => {
          const { picture } = this.#host;
          const words = `${graph.title} ${localize.term('tvaers.map.places')}`;
          if (picture.places.size === 0) return;
          const text = writePlaces(graph.level, picture.places);
          saveFile(fileName(words, 'json'), new Blob([text], { type: 'application/json' }));
        },
        arrange: (isFree) => void this.#arrange(graph, isFree),
        openPlaces: (file) => void this.#openPlaces(graph, file),
      },
    );
  }

  /** The link was for a moment that is past: its level is no longer asked for when the reader chooses another. */
  #strange(graph: RelationGraph): readonly LinkPart[] {
    const link = this.#link;
    if (!link || (link.level !== undefined && this.#host.element.level !== link.level)) return [];
    return strangeParts(link, graph);
  }

  get #settings(): ToolsPanel['settings'] | undefined {
    return this.#host.tools()?.settings;
  }

  #address(graph: RelationGraph): string {
    const { level } = graph;
    const { chosen, element, lines, others, reader } = this.#host;
    const { groupBy, since = '', survey = '', unit, view, wave } = element;
    // What the page itself has set is said to be off where it is, for it would be on again.
    const says = (attribute: string, value: string): boolean => value !== '' || element.hasAttribute(attribute);
    const layers = hierarchiesIn(element.layers, level);
    const by = groupingsOf(graph).includes(groupBy) ? groupBy : 'area';
    const { filter = NO_FILTER, shift = 0 } = this.#settings ?? {};
    const { answered, bands, ego, group } = filter;
    const shown = [...lines()];
    const isFirst = shown.length === SHOWN_FIRST.size && shown.every((line) => SHOWN_FIRST.has(line));
    const looked = [chosen(), ...others()].filter((id) => id !== undefined);
    const isPerson = level === 'person';
    const address = new URL(location.href);
    address.search = writeMapLink(address.search, {
      survey,
      level,
      view,
      ...(wave && { wave }),
      ...(says('since', since) && { since }),
      ...(unit && { unit }),
      ...(reader.dimension && { on: reader.dimension }),
      ...(!isFirst && { lines: shown }),
      ...(says('layers', layers.join(' ')) && { layers }),
      ...(says('group-by', by === 'area' ? '' : by) && { 'group-by': by }),
      ...(bands.length > 0 && { bands }),
      ...(group && { group }),
      ...(answered !== 'all' && { answered }),
      ...(shift !== 0 && { shift }),
      ...(!isPerson && looked.length > 0 && { looked }),
      ...(!isPerson && ego && { ego }),
    });
    return address.href;
  }

  async #copy(graph: RelationGraph, field: HTMLInputElement): Promise<void> {
    const { announcer, localize } = this.#host;
    const isCopied = await copyText(this.#address(graph));
    if (!isCopied) field.select();
    announcer.say(localize.term(isCopied ? 'tvaers.map.link-copied' : 'tvaers.map.link-not-copied'));
  }

  /** Whether the map is arranged for everybody, where the reader may arrange it: as it is gathered unless somebody chooses. */
  #arranging({ placement }: RelationGraph): Sharing['arranging'] {
    if (!placement?.mayKeep || this.#host.element.groupBy !== 'area') return undefined;
    return (this.#kept?.of === placement ? this.#kept.isFree : placement.places.length === 0) ? 'free' : 'arranged';
  }

  async #arrange({ level, placement }: RelationGraph, isFree: boolean): Promise<void> {
    const { announcer, element, localize, picture } = this.#host;
    const round = (value: number): number => Math.round(value * 10) / 10;
    const places = [...picture.places].map(([id, { x, y }]) => ({ id, x: round(x), y: round(y) }));
    try {
      const survey = element.survey ?? '';
      await this.#source.backend?.relations?.keepPlacement?.({ survey, level }, isFree ? [] : places);
      this.#kept = { of: placement, isFree };
      announcer.say(localize.term('tvaers.map.arranged', isFree));
    } catch (error) {
      announcer.say(localize.term('tvaers.map.arranging-failed', toBackendError(error).kind));
    }
    element.requestUpdate();
  }

  async #openPlaces({ level, nodes }: RelationGraph, file: File): Promise<void> {
    const { announcer, localize, picture } = this.#host;
    const places = readPlaces(await file.text(), level);
    if (!places) {
      announcer.say(localize.term('tvaers.map.places-fault'));
      return;
    }
    const known = new Map([...places].filter(([id]) => nodes.some((node) => node.id === id)));
    picture.keep(known);
    const count = (value: number): string => localize.decimal(value, 0);
    announcer.say(localize.term('tvaers.map.places-opened', known.size, count(known.size), count(nodes.length)));
  }
}
