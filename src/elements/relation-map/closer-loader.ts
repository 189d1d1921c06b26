import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import type { CloserLook } from './closer-look.js';
import type { CursorHost, MapCursor } from './map-cursor.js';
import type { MatrixHost } from './matrix-grid.js';
import type { MatrixLook } from './matrix-look.js';
import type { NodesList } from './nodes-list.js';

/** Milliseconds after which what nobody has asked for is fetched all the same. */
const SOON = 4000;

/** Fetches what it takes to look closer: at once when it is asked for or the hand comes near, else a little later. */
export class CloserLoader implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: CursorHost & Omit<MatrixHost, 'element'>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  look: CloserLook | undefined;
  matrix: MatrixLook | undefined;
  list: NodesList | undefined;
  cursor: MapCursor | undefined;

  constructor(host: LitElement, options: CursorHost & Omit<MatrixHost, 'element'>) {
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
  soon(): void {
    if (!this.look) this.#timer ??= setTimeout(() => void this.load(), SOON);
  }

  /** What it takes, or undefined where it cannot be had. */
  readonly load = async (): Promise<CloserLook | undefined> => {
    if (this.look) return this.look;
    try {
      const [{ closerLook }] = await Promise.all([import('./closer-look.js'), fetchTexts('relation-map-closer')]);
      // Two calls may have been on their way.
      if (!this.look) this.#take(closerLook);
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
      if (this.matrix || !this.look) return;
      this.matrix = matrixLook;
      new matrixLook.MatrixGrid({ ...this.#options, element: this.#host });
      this.#dress(matrixLook.styles);
    } catch (error) {
      console.warn('tvaers: the matrix could not be loaded', error);
    }
  }

  #take(look: CloserLook): void {
    this.look = look;
    this.list = new look.NodesList(this.#host, this.#options.localize);
    this.cursor = new look.MapCursor(this.#options);
    this.#dress(look.styles);
  }

  #dress(styles: readonly CSSResult[]): void {
    const root = this.#host.shadowRoot;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.#host.requestUpdate();
  }
}
