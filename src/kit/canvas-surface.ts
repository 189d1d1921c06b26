/** Above this many pixels to one of the page's, an eye sees no difference and drawing takes longer. */
const FINEST = 2;

/** Pixels of a canvas to one of the page's. */
export const fineness = (): number => Math.min(FINEST, devicePixelRatio);

export interface SurfaceHandlers {
  /** Draws the whole canvas, in the page's pixels, at the time of an animation frame. */
  readonly draw: (context: CanvasRenderingContext2D, time: number) => void;
  readonly resized: (size: { readonly width: number; readonly height: number }) => void;
}

/** A canvas as fine as the screen, drawn at most once a frame however often it is asked for, and never while it has no size. */
export class CanvasSurface {
  readonly #handlers: SurfaceHandlers;
  readonly #sizes: ResizeObserver;
  #canvas: HTMLCanvasElement | undefined;
  #asked = 0;
  #width = 0;
  #height = 0;

  constructor(handlers: SurfaceHandlers) {
    this.#handlers = handlers;
    this.#sizes = new ResizeObserver(([entry]) => {
      this.#width = entry?.contentRect.width ?? 0;
      this.#height = entry?.contentRect.height ?? 0;
      handlers.resized({ width: this.#width, height: this.#height });
      this.ask();
    });
  }

  get canvas(): HTMLCanvasElement | undefined {
    return this.#canvas;
  }

  /** Draws on this canvas from now on; on none, and not at all, when there is none. */
  attach(canvas: HTMLCanvasElement | undefined): void {
    if (canvas === this.#canvas) return;
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
    this.#canvas = canvas;
    if (canvas) this.#sizes.observe(canvas);
  }

  /** Draws before the next frame. */
  readonly ask = (): void => {
    if (this.#canvas) this.#asked ||= requestAnimationFrame(this.#draw);
  };

  readonly #draw = (time: number): void => {
    this.#asked = 0;
    const canvas = this.#canvas;
    const context = canvas?.getContext('2d', { alpha: false });
    if (!canvas || !context || this.#width === 0 || this.#height === 0) return;
    const fine = fineness();
    const [width, height] = [Math.round(this.#width * fine), Math.round(this.#height * fine)];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.setTransform(fine, 0, 0, fine, 0, 0);
    this.#handlers.draw(context, time);
  };
}
