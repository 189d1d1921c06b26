import { html } from 'lit';
import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import type { CloserLook } from './closer-look.js';
import type { MapReading } from './map-reading.js';
import type { DetailsPanel } from './details-panel.js';
import { FoldDoor } from './fold-door.js';
import type { FoldHost } from './fold-panel.js';
import type { FiguresPanel } from './figures-panel.js';
import type { CursorHost, MapCursor } from './map-cursor.js';
import type { MapSearch } from './map-search.js';
import type { MatrixHost } from './matrix-grid.js';
import type { ListHost, NodesList } from './nodes-list.js';
import type { OverviewPanel } from './overview-panel.js';
import type { PictureWish } from './picture-frame.js';
import type { PairsHost, PairsPanel } from './pairs-panel.js';
import type { Linked, ShareHost, SharePanel } from './share-panel.js';
import type { StructureHost, StructurePanel } from './structure-panel.js';
import type { ToolsHost, ToolsPanel } from './tools-panel.js';
import type { WavesHost, WavesPanel } from './waves-panel.js';

/** Milliseconds after which what nobody has asked for is fetched all the same. */
const SOON = 4000;
/** Milliseconds after which the map answers a hand, which is not there before the map. */
const AT_HAND = 300;

/** What the parts that come later need from the element. */
export type CloserHost = Omit<CursorHost, 'fold'> &
  Omit<ListHost, 'columns'> &
  Omit<MatrixHost, 'element' | 'structure'> &
  Omit<ToolsHost & WavesHost, 'between' | 'element' | 'isPrinting'> &
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
  #soon: readonly ReturnType<typeof setTimeout>[] = [];
  look: CloserLook | undefined;
  list: NodesList | undefined;
  cursor: MapCursor | undefined;
  search: MapSearch | undefined;
  tools: ToolsPanel | undefined;
  details: DetailsPanel | undefined;
  figures: FiguresPanel | undefined;
  overview: OverviewPanel | undefined;
  pairs: PairsPanel | undefined;
  share: SharePanel | undefined;
  waves: WavesPanel | undefined;
  structure: StructurePanel | undefined;
  readonly door: FoldDoor;
  #following: boolean | undefined;

  constructor(host: CloserElement, options: CloserHost) {
    this.#host = host;
    this.#options = options;
    this.door = new FoldDoor({ ...options, element: host, load: this.loadFold });
    host.addController(this);
    for (const sign of ['pointerenter', 'focusin']) host.addEventListener(sign, this.#comeNear, { once: true });
  }

  hostDisconnected(): void {
    this.#soon.forEach(clearTimeout);
    this.#soon = [];
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

  /** The map is shown. */
  readonly soon = (): void => {
    if (this.#soon.length > 0 || this.look) return;
    this.#soon = [
      setTimeout(() => void this.#options.picture.reach(), AT_HAND),
      setTimeout(() => void this.load(), SOON),
    ];
  };

  readonly #comeNear = (): void => {
    void this.#options.picture.reach();
    void this.load();
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
        this.cursor = new look.MapCursor({ ...this.#options, fold: () => this.door.panel });
        this.search = new look.MapSearch(this.#own);
        this.details = new look.DetailsPanel({
          ...this.#own,
          pairs: () => this.pairs,
          fold: () => this.door.panel,
          structure: () => this.structure,
        });
        this.overview = new look.OverviewPanel(this.#host, this.#options.picture);
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
        new MatrixGrid({ ...this.#own, structure: () => this.structure });
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
        this.waves = new WavesPanel({ ...this.#own, isPrinting: () => this.list?.isPrinting === true });
      },
    );

  /** What folds areas of the map together. */
  readonly loadFold = (): Promise<void> =>
    this.#fetch(
      'fold',
      async () => (await import('./fold-look.js')).foldLook,
      ({ FoldPanel }) => {
        this.door.panel = new FoldPanel({ ...this.#own, grouping: () => this.structure?.grouping });
      },
    );

  /** The tools, and what shares a view: folded away and not fetched until somebody asks for them. */
  toolsView(reading: MapReading): readonly TemplateResult[] | undefined {
    return this.look?.foldsView(this.#options.localize, reading, [
      { part: 'tools', load: this.#loadTools, panel: this.tools },
      { part: 'structure', load: this.loadStructure, panel: this.structure },
      { part: 'share', load: this.#loadShare, panel: this.share },
    ]);
  }

  /** What the picture shows of what is there. */
  get wish(): Omit<PictureWish, 'chosen' | 'index' | 'others' | 'shown'> {
    const { cursor, door, look, overview, structure, tools } = this;
    return {
      current: cursor?.current,
      path: tools?.path ?? [],
      paintTies: look?.paintTies,
      grouping: structure?.grouping,
      comingFrom: structure?.comingFrom,
      layers: structure?.layers ?? [],
      drawn: overview?.drawn,
      fold: door.panel,
      ready: door.ready,
    };
  }

  /** What lies over the corners of the picture: where in the whole one is, and the buttons. */
  corners(): unknown {
    return this.look && [this.overview?.view(), this.look.zoomView(this.#options.localize, this.#options.picture)];
  }

  /** How what is shown came about, and the files of it. */
  after(reading: MapReading): TemplateResult | undefined {
    return this.look?.afterView(this.#own, this, reading);
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
    await this.search?.write(text);
  };

  /** What the keys do on the picture, once it is known. */
  readonly keys = {
    keydown: (event: KeyboardEvent): void => this.cursor?.handleKey(event),
    blur: (): void => this.cursor?.leave(),
    double: (event: MouseEvent): void => this.door.panel?.handleDouble(event),
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
      // The closer look offers the texts of all parts that come after it.
      const [look] = await Promise.all([part(), name !== 'closer' && this.load()]);
      await fetchTexts(`relation-map-${name}`);
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
