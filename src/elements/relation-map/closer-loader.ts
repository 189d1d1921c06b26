import { html } from 'lit';
import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import { CROWDED } from '../../layout/layout-graph.js';
import type { CloserLook } from './closer-look.js';
import type { MapReading } from './map-reading.js';
import type { DetailsPanel } from './details-panel.js';
import type { FoldPanel, FoldHost } from './fold-panel.js';
import type { FiguresPanel } from './figures-panel.js';
import type { CursorHost, MapCursor } from './map-cursor.js';
import type { MapSearch } from './map-search.js';
import type { MatrixHost } from './matrix-grid.js';
import type { ListHost, NodesList } from './nodes-list.js';
import type { PictureWish } from './picture-frame.js';
import type { PairsHost, PairsPanel } from './pairs-panel.js';
import type { Linked, ShareHost, SharePanel } from './share-panel.js';
import type { StructureHost, StructurePanel } from './structure-panel.js';
import type { ToolsHost, ToolsPanel } from './tools-panel.js';
import type { WavesHost, WavesPanel } from './waves-panel.js';

/** Milliseconds after which what nobody has asked for is fetched all the same. */
const SOON = 4000;

/** What the parts that come later need from the element. */
export type CloserHost = Omit<CursorHost, 'fold'> &
  Omit<ListHost, 'columns'> &
  Omit<MatrixHost, 'element'> &
  Omit<ToolsHost & WavesHost, 'between' | 'element'> &
  Omit<FoldHost, 'element' | 'grouping'> &
  Omit<PairsHost, 'element'> &
  Omit<ShareHost, 'element' | 'tools' | 'loadTools'>;

/** The element, with what of it the parts read and set. */
type CloserElement = FoldHost['element'] &
  Linked &
  StructureHost['element'] &
  ToolsHost['element'] &
  WavesHost['element'];

/** Fetches what it takes to look closer: at once when it is asked for or the hand comes near, else a little later. */
export class CloserLoader implements ReactiveController {
  readonly #host: CloserElement;
  readonly #options: CloserHost;
  readonly #taken = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  look: CloserLook | undefined;
  list: NodesList | undefined;
  cursor: MapCursor | undefined;
  search: MapSearch | undefined;
  tools: ToolsPanel | undefined;
  details: DetailsPanel | undefined;
  figures: FiguresPanel | undefined;
  pairs: PairsPanel | undefined;
  share: SharePanel | undefined;
  waves: WavesPanel | undefined;
  structure: StructurePanel | undefined;
  fold: FoldPanel | undefined;
  #following: boolean | undefined;

  constructor(host: CloserElement, options: CloserHost) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    for (const sign of ['pointerenter', 'focusin']) host.addEventListener(sign, () => void this.load(), { once: true });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** What the element is set to show and what is selected take more than the sentence and the map: fetches it. */
  loadWanted(): void {
    const { groupBy, layers, since, view } = this.#host;
    const isChosen = this.#options.chosen() !== undefined;
    if (view === 'table' || isChosen) void this.load();
    if (view === 'matrix') void this.loadMatrix();
    if (since) void this.loadWaves();
    if (layers || groupBy !== 'area' || isChosen) void this.loadStructure();
    if (this.#options.others().length > 0) void this.loadPairs();
    if (this.look) void this.loadFold();
  }

  /** What the first picture must not be without: what folds it, where it begins folded or nobody could read it whole. */
  readonly ready = (): Promise<void> | undefined => {
    const { folded } = this.#host;
    const nodes = this.#options.read()?.graph.nodes.length ?? 0;
    return folded !== '' || nodes >= CROWDED ? this.loadFold() : undefined;
  };

  /** The map is shown. */
  readonly soon = (): void => {
    if (!this.look) this.#timer ??= setTimeout(() => void this.load(), SOON);
  };

  /** What it takes, or undefined where it cannot be had. */
  readonly load = async (): Promise<CloserLook | undefined> => {
    await this.#fetch(
      'closer',
      async () => (await import('./closer-look.js')).closerLook,
      (look) => {
        this.look = look;
        this.list = new look.NodesList(this.#host, {
          ...this.#options,
          columns: (index) => this.structure?.columns(index) ?? [],
        });
        this.cursor = new look.MapCursor({ ...this.#options, fold: () => this.fold });
        this.search = new look.MapSearch(this.#own);
        this.details = new look.DetailsPanel({
          ...this.#own,
          pairs: () => this.pairs,
          fold: () => this.fold,
          structure: () => this.structure,
        });
        this.figures = new look.FiguresPanel(this.#host, this.#options.localize);
      },
    );
    return this.look;
  };

  /** The same with the matrix, which uses some of it. */
  readonly loadMatrix = (): Promise<void> =>
    this.#fetch(
      'matrix',
      async () => (await import('./matrix-look.js')).matrixLook,
      ({ MatrixGrid }) => {
        new MatrixGrid(this.#own);
      },
    );

  /** The same with what there is to see of two or more. Where it cannot be had, one of them is looked at. */
  async loadPairs(): Promise<void> {
    await this.#fetch(
      'pairs',
      async () => (await import('./pairs-look.js')).pairsLook,
      ({ PairsPanel }) => {
        this.pairs = new PairsPanel(this.#own);
      },
    );
    if (!this.pairs) this.#options.choose(this.#options.chosen());
  }

  /** What compares two rounds, when there is another to compare with. */
  readonly loadWaves = (): Promise<void> =>
    this.#fetch(
      'waves',
      async () => (await import('./waves-look.js')).wavesLook,
      ({ WavesPanel }) => {
        this.waves = new WavesPanel(this.#own);
      },
    );

  /** What the picture shows of what is there. */
  get wish(): Omit<PictureWish, 'chosen' | 'index' | 'others' | 'shown'> {
    const { cursor, fold, look, ready, structure, tools } = this;
    return {
      current: cursor?.current,
      path: tools?.path ?? [],
      paintTies: look?.paintTies,
      grouping: structure?.grouping,
      comingFrom: structure?.comingFrom,
      layers: structure?.layers ?? [],
      fold,
      ready,
    };
  }

  /** What folds areas of the map together. */
  readonly loadFold = (): Promise<void> =>
    this.#fetch(
      'fold',
      async () => (await import('./fold-look.js')).foldLook,
      ({ FoldPanel }) => {
        this.fold = new FoldPanel({ ...this.#own, grouping: () => this.structure?.grouping });
      },
    );

  /** A hand has touched a node or a disc of the map, or nothing of it. */
  readonly tap = (id: string | undefined, more: boolean): void => {
    if (this.fold?.tap(id)) return;
    if (!more) this.#options.choose(id);
    else if (id !== undefined) this.#options.toggle(id);
  };

  /** Lets go of what is looked at. */
  close(): void {
    if (!this.fold?.close()) this.#options.close();
  }

  /** Shows the node that somebody has selected, if any. */
  bringIn(id: string | undefined): void {
    if (id !== undefined) (this.fold ?? this.#options.picture).bringIn(id);
  }

  /** The tools, and what shares a view: folded away and not fetched until somebody asks for them. */
  toolsView(reading: MapReading): readonly TemplateResult[] | undefined {
    return this.look?.foldsView(this.#options.localize, reading, [
      { part: 'tools', load: this.#loadTools, panel: this.tools },
      { part: 'structure', load: this.loadStructure, panel: this.structure },
      { part: 'share', load: this.#loadShare, panel: this.share },
    ]);
  }

  /** What the tools and a link have to say before the map. */
  line(reading: MapReading): TemplateResult {
    return html`${this.tools?.line(reading)} ${this.share?.line(reading)}`;
  }

  /** Shows what a link in the address of the page says, if there is any; true while that is on its way. */
  get isFollowing(): boolean {
    if (this.#following === undefined) {
      this.#following = location.search.includes('tvaers-survey=');
      if (this.#following)
        void this.#loadShare()
          .then(() => this.share?.follow())
          .finally(() => {
            this.#following = false;
            this.#host.requestUpdate();
          });
    }
    return this.#following;
  }

  /** Somebody writes in the search, as soon as it is there to read it. */
  readonly write = async (text: string): Promise<void> => {
    await this.load();
    this.search?.write(text);
  };

  /** What the keys do on the picture, once it is known. */
  readonly keys = {
    keydown: (event: KeyboardEvent): void => this.cursor?.handleKey(event),
    blur: (): void => this.cursor?.leave(),
    double: (event: MouseEvent): void => this.fold?.handleDouble(event),
    focus: async ({ currentTarget }: Event): Promise<void> => {
      await this.load();
      if (this.#host.shadowRoot?.activeElement === currentTarget) this.cursor?.enter();
    },
  };

  readonly #loadTools = (): Promise<void> =>
    this.#fetch(
      'tools',
      async () => (await import('./tools-look.js')).toolsLook,
      ({ ToolsPanel }) => {
        this.tools = new ToolsPanel({ ...this.#own, between: (a, b) => this.structure?.between(a, b) ?? '' });
      },
    );

  /** The same with the formal lines and what areas stand for. */
  readonly loadStructure = (): Promise<void> =>
    this.#fetch(
      'structure',
      async () => (await import('./structure-look.js')).structureLook,
      ({ StructurePanel }) => {
        this.structure = new StructurePanel(this.#own);
      },
    );

  readonly #loadShare = (): Promise<void> =>
    this.#fetch(
      'share',
      async () => (await import('./share-look.js')).shareLook,
      ({ SharePanel }) => {
        this.share = new SharePanel({ ...this.#own, tools: () => this.tools, loadTools: this.#loadTools });
      },
    );

  get #own(): CloserHost & { readonly element: CloserElement } {
    return { ...this.#options, element: this.#host };
  }

  /** Brings a part and its texts, once. All but the first part stand on the first. */
  async #fetch<L extends { readonly styles: readonly CSSResult[] }>(
    name: string,
    part: () => Promise<L>,
    take: (look: L) => void,
  ): Promise<void> {
    if (this.#taken.has(name)) return;
    try {
      const [look] = await Promise.all([part(), fetchTexts(`relation-map-${name}`), name !== 'closer' && this.load()]);
      // Two calls of each may have been on their way.
      if (this.#taken.has(name) || (name !== 'closer' && !this.look)) return;
      this.#taken.add(name);
      take(look);
      const root = this.#host.shadowRoot;
      const sheets = look.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
      if (root) root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
      this.#host.requestUpdate();
    } catch (error) {
      console.warn(`tvaers: a part of the map could not be loaded: ${name}`, error);
    }
  }
}
