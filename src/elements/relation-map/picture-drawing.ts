import type { Viewport } from '../../layout/viewport.js';
import type { Scene } from './map-scene.js';
import type { Frame } from './picture-frame.js';
import { paint } from './picture-painter.js';

/** From so many lines on a map takes long to draw. */
const LARGE = 1000;

export const isLarge = ({ lines }: Scene): boolean => lines.length > LARGE;

/**
 * Draws a map. While a hand moves a large one, the last drawing is moved and stretched in place of a new one; a proper
 * drawing is made when the hand rests.
 */
export class Drawing {
  readonly #copy = document.createElement('canvas');
  /** Where the drawing on the canvas is seen from; undefined when it is out of date. */
  #drawnFrom: Viewport | undefined;
  #copiedFrom: Viewport | undefined;

  /** What is to be drawn has changed: the last drawing is of no use. */
  forget(): void {
    this.#drawnFrom = undefined;
    this.#copiedFrom = undefined;
  }

  draw(context: CanvasRenderingContext2D, frame: Frame, isMoving: boolean): void {
    if (isMoving && isLarge(frame.scene)) {
      // The canvas still has the last drawing when a movement begins.
      if (!this.#copiedFrom && this.#drawnFrom) this.#keep(context.canvas, this.#drawnFrom);
      if (this.#copiedFrom) {
        this.#paintCopy(context, frame, this.#copiedFrom);
        return;
      }
    }
    paint(context, frame);
    this.#drawnFrom = frame.viewport;
    this.#copiedFrom = undefined;
  }

  #keep(drawing: HTMLCanvasElement, viewport: Viewport): void {
    const { height, width } = drawing;
    if (this.#copy.width !== width) this.#copy.width = width;
    if (this.#copy.height !== height) this.#copy.height = height;
    this.#copy.getContext('2d', { alpha: false })?.drawImage(drawing, 0, 0);
    this.#copiedFrom = viewport;
  }

  #paintCopy(context: CanvasRenderingContext2D, { inks, size, viewport }: Frame, before: Viewport): void {
    const scale = viewport.zoom / before.zoom;
    const [x, y] = [viewport.x - before.x * scale, viewport.y - before.y * scale];
    context.fillStyle = inks.paper;
    context.fillRect(0, 0, size.width, size.height);
    context.drawImage(this.#copy, x, y, size.width * scale, size.height * scale);
  }
}
