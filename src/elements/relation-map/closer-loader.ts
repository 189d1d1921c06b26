import { html } from 'lit';
import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import type { CloserLook } from './closer-look.js';
import type { MapReading } from './map-reading.js';
import type { CursorHost, MapCursor } from './map-cursor.js';
import type { MatrixHost } from './matrix-grid.js';
import type { MatrixLook } from './matrix-look.js';
import type { NodesList } from './nodes-list.js';
import type { ToolsLook } from './tools-look.js';
import type { ToolsHost, ToolsPanel } from './tools-panel.js';
import type { WavesLook } from './waves-look.js';
import type { WavesHost, WavesPanel } from './waves-panel.js';

/** Milliseconds after which what nobody has asked for is fetched all the same. */
const SOON = 4000;

/** What the parts that come later need from the element. */
export type CloserHost = CursorHost & Omit<MatrixHost, 'element'> & Omit<ToolsHost & WavesHost, 'element'>;

/** The element, with what of it the parts read and set. */
type CloserElement = ToolsHost['element'] & WavesHost['element'];

/** Fetches what it takes to look closer: at once when it is asked for or the hand comes near, else a little later. */
export class CloserLoader implements ReactiveController {
  readonly #host: CloserElement;
  readonly #options: CloserHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  look: CloserLook | undefined;
  matrix: MatrixLook | undefined;
  list: NodesList | undefined;
  cursor: MapCursor | undefined;
  tools: ToolsPanel | undefined;
  waves: WavesPanel | undefined;

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

  /** The map is shown. */
  readonly soon = (): void => {
    if (!this.look) this.#timer ??= setTimeout(() => void this.load(), SOON);
  };

  /** What it takes, or undefined where it cannot be had. */
  readonly load = async (): Promise<CloserLook | undefined> => {
    if (this.look) return this.look;
    try {
      const [{ closerLook }] = await Promise.all([import('./closer-look.js'), fetchTexts('relation-map-closer')]);
      this.#take(closerLook);
    } catch (error) {
      console.warn('tvaers: what shows the map closer could not be loaded', error);
    }
    return this.look;
  };

  /** The same with the matrix, which uses some of it. */
  async loadMatrix(): Promise<void> {
    if (this.matrix) return;
    try {
      const [{ matrixLook }] = await Promise.all([
        import('./matrix-look.js'),
        fetchTexts('relation-map-matrix'),
        this.load(),
      ]);
      this.#takeMatrix(matrixLook);
    } catch (error) {
      console.warn('tvaers: the matrix could not be loaded', error);
    }
  }

  /** What compares two rounds, when there is another to compare with. */
  async loadWaves(): Promise<void> {
    if (this.waves) return;
    try {
      const [{ wavesLook }] = await Promise.all([
        import('./waves-look.js'),
        fetchTexts('relation-map-waves'),
        this.load(),
      ]);
      this.#takeWaves(wavesLook);
    } catch (error) {
      console.warn('tvaers: what compares two rounds could not be loaded', error);
    }
  }

  /** The tools, folded away and not fetched until somebody asks for them. */
  toolsView(reading: MapReading): TemplateResult {
    return html`<details class="tools" part="tools" @toggle=${this.#loadTools}>
      <summary>${this.#options.localize.term('tvaers.map.tools')}</summary>
      ${this.tools?.view(reading)}
    </details>`;
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
    try {
      const [{ toolsLook }] = await Promise.all([
        import('./tools-look.js'),
        fetchTexts('relation-map-tools'),
        this.load(),
      ]);
      this.#takeTools(toolsLook);
    } catch (error) {
      console.warn('tvaers: the tools of the map could not be loaded', error);
    }
  };

  // Two calls of each may have been on their way.
  #take(look: CloserLook): void {
    if (this.look) return;
    this.look = look;
    this.list = new look.NodesList(this.#host, this.#options.localize);
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
    this.tools = new ToolsPanel({ ...this.#options, element: this.#host });
    this.#dress(styles);
  }

  #takeWaves({ styles, WavesPanel }: WavesLook): void {
    if (this.waves || !this.look) return;
    this.waves = new WavesPanel({ ...this.#options, element: this.#host });
    this.#dress(styles);
  }

  #dress(styles: readonly CSSResult[]): void {
    const root = this.#host.shadowRoot;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.#host.requestUpdate();
  }
}
