import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import type { CloserLook } from './closer-look.js';
import type { FiguresPanel } from './figures-panel.js';
import type { MapReading } from './map-reading.js';
import type { CursorHost, MapCursor } from './map-cursor.js';
import type { MatrixHost } from './matrix-grid.js';
import type { MatrixLook } from './matrix-look.js';
import type { NodesList } from './nodes-list.js';
import type { StructureLook } from './structure-look.js';
import type { StructureHost, StructurePanel } from './structure-panel.js';
import type { ToolsLook } from './tools-look.js';
import type { ToolsHost, ToolsPanel } from './tools-panel.js';

/** Milliseconds after which what nobody has asked for is fetched all the same. */
const SOON = 4000;

/** What the parts that come later need from the element. */
export type CloserHost = CursorHost & Omit<MatrixHost, 'element'> & Omit<ToolsHost, 'between' | 'element'>;

/** Fetches what it takes to look closer: at once when it is asked for or the hand comes near, else a little later. */
export class CloserLoader implements ReactiveController {
  readonly #host: StructureHost['element'];
  readonly #options: CloserHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  look: CloserLook | undefined;
  matrix: MatrixLook | undefined;
  list: NodesList | undefined;
  figures: FiguresPanel | undefined;
  cursor: MapCursor | undefined;
  tools: ToolsPanel | undefined;
  structure: StructurePanel | undefined;

  constructor(host: StructureHost['element'], options: CloserHost) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    for (const sign of ['pointerenter', 'focusin']) host.addEventListener(sign, () => void this.load(), { once: true });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The map is shown. */
  readonly soon = (): void => {
    if (!this.look) this.#timer ??= setTimeout(() => void this.load(), SOON);
  };

  /** What it takes, or undefined where it cannot be had. */
  readonly load = async (): Promise<CloserLook | undefined> => {
    if (!this.look)
      await this.#bring(
        'closer',
        () => import('./closer-look.js'),
        ({ closerLook }) => {
          this.#take(closerLook);
        },
      );
    return this.look;
  };

  /** The same with the matrix, which uses some of it. */
  async loadMatrix(): Promise<void> {
    if (this.matrix) return;
    await this.#bring(
      'matrix',
      () => import('./matrix-look.js'),
      ({ matrixLook }) => {
        this.#takeMatrix(matrixLook);
      },
      this.load(),
    );
  }

  /** The same with the formal lines and what areas stand for. */
  readonly loadStructure = async (): Promise<void> => {
    if (this.structure) return;
    await this.#bring(
      'structure',
      () => import('./structure-look.js'),
      ({ structureLook }) => {
        this.#takeStructure(structureLook);
      },
      this.load(),
    );
  };

  /** The tools and the formal lines, folded away. */
  toolsView(reading: MapReading): TemplateResult | undefined {
    return this.look?.foldedView(this.#options.localize, {
      tools: { view: this.tools?.view(reading), load: this.#loadTools },
      structure: { view: this.structure?.view(reading), load: this.loadStructure },
    });
  }

  /** What the keys do on the picture, once it is known. */
  readonly keys = {
    keydown: (event: KeyboardEvent): void => this.cursor?.handleKey(event),
    blur: (): void => this.cursor?.leave(),
    focus: async ({ currentTarget }: Event): Promise<void> => {
      await this.load();
      if (this.#host.shadowRoot?.activeElement === currentTarget) this.cursor?.enter();
    },
  };

  readonly #loadTools = async (): Promise<void> => {
    if (this.tools) return;
    await this.#bring(
      'tools',
      () => import('./tools-look.js'),
      ({ toolsLook }) => {
        this.#takeTools(toolsLook);
      },
      this.load(),
    );
  };

  /** Fetches a part with its texts, and all that it needs. */
  async #bring<L>(
    part: string,
    fetched: () => Promise<L>,
    take: (look: L) => void,
    needs?: Promise<unknown>,
  ): Promise<void> {
    try {
      const [look] = await Promise.all([fetched(), fetchTexts(`relation-map-${part}`), needs]);
      take(look);
    } catch (error) {
      console.warn(`tvaers: the part of the map called ${part} could not be loaded`, error);
    }
  }

  // Two calls of each may have been on their way.
  #take(look: CloserLook): void {
    if (this.look) return;
    this.look = look;
    this.list = new look.NodesList(this.#host, this.#options.localize);
    this.figures = new look.FiguresPanel(this.#host, this.#options.localize);
    this.cursor = new look.MapCursor(this.#options);
    this.#dress(look.styles);
  }

  #takeMatrix(look: MatrixLook): void {
    if (this.matrix || !this.look) return;
    this.matrix = look;
    new look.MatrixGrid({ ...this.#options, element: this.#host });
    this.#dress(look.styles);
  }

  #takeTools({ styles, ToolsPanel }: ToolsLook): void {
    if (this.tools || !this.look) return;
    this.tools = new ToolsPanel({
      ...this.#options,
      element: this.#host,
      between: (a, b) => this.structure?.between(a, b) ?? '',
    });
    this.#dress(styles);
  }

  #takeStructure({ styles, StructurePanel }: StructureLook): void {
    if (this.structure || !this.look) return;
    this.structure = new StructurePanel({ ...this.#options, element: this.#host });
    this.#dress(styles);
  }

  #dress(styles: readonly CSSResult[]): void {
    const root = this.#host.shadowRoot;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    if (root) root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
    this.#host.requestUpdate();
  }
}
