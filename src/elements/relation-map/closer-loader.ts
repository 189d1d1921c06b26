import type { LitElement, ReactiveController } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import type { CloserLook } from './closer-look.js';
import type { CursorHost, MapCursor } from './map-cursor.js';
import type { NodesList } from './nodes-list.js';

/** Milliseconds after which what nobody has asked for is fetched all the same. */
const SOON = 4000;

/** Fetches what it takes to look closer: at once when it is asked for or the hand comes near, else a little later. */
export class CloserLoader implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: CursorHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  look: CloserLook | undefined;
  list: NodesList | undefined;
  cursor: MapCursor | undefined;

  constructor(host: LitElement, options: CursorHost) {
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
      this.#take(closerLook);
    } catch (error) {
      console.warn('tvaers: what shows the map closer could not be loaded', error);
    }
    return this.look;
  };

  #take(look: CloserLook): void {
    // Two calls may have been on their way.
    if (this.look) return;
    this.look = look;
    this.list = new look.NodesList(this.#host, this.#options.localize);
    this.cursor = new look.MapCursor(this.#options);
    const root = this.#host.shadowRoot;
    const sheets = look.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.#host.requestUpdate();
  }
}
