import { seenFrom } from '../../layout/viewport.js';
import type { Viewport } from '../../layout/viewport.js';
import { finish } from '../../model/slices.js';
import type { FarGround } from './far-ground.js';
import type { Scene } from './map-scene.js';
import type { Frame, Name } from './picture-frame.js';
import { paintGround } from './picture-ground.js';
import type { Ground } from './picture-ground.js';
import { placeNames, writeNames } from './picture-names.js';
import { paint, paintOver } from './picture-painter.js';

/** From so many lines on a map takes long to draw. */
const LARGE = 1000;
/** Nodes that the page itself can draw in a moment. */
const SOON = 5000;

export const isLarge = ({ lines }: Scene): boolean => lines.styles.length > LARGE;

type Far = { readonly state: 'coming' | 'failed' } | { readonly state: 'ready'; readonly ground: FarGround };

const NO_LINES = new Uint16Array();

/** Who there is and where: what can be seen of a large map while its lines are being drawn. */
const withoutLines = (frame: Frame): Ground => ({
  ...frame,
  scene: {
    areas: frame.scene.areas,
    lines: { ...frame.scene.lines, styles: NO_LINES },
    nodes: frame.scene.nodes.length > SOON ? [] : frame.scene.nodes,
  },
});

/**
 * Draws a map. The ground of a large one is drawn off the page's own time; its names stand where they stood as long as a
 * hand moves it, and find new places when the hand rests.
 */
export class Drawing {
  readonly #changed: () => void;
  /** What draws grounds off the page's own time, once it is there; undefined for a map that needs none. */
  #far: Far | undefined;
  #names: { readonly viewport: Viewport; readonly list: readonly Name[] } | undefined;
  /** What was drawn last that is not large. */
  #seen: Frame | undefined;
  /** What was seen before, which fades while what comes after it appears. */
  #before: HTMLCanvasElement | undefined;

  /** `changed` is told when there is more to draw. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Fetches what it takes to draw so many lines. */
  prepare(lines: number): void {
    if (this.#far || lines <= LARGE) return;
    const far: Far = { state: 'coming' };
    this.#far = far;
    void import('./far-ground.js')
      .then(
        ({ FarGround }) => {
          // It may have been given up in the meantime.
          if (this.#far === far) this.#far = { state: 'ready', ground: new FarGround(paintGround, this.#changed) };
        },
        (error: unknown) => {
          console.warn('tvaers: what draws a large map could not be loaded', error);
          if (this.#far === far) this.#far = { state: 'failed' };
        },
      )
      .then(this.#changed);
  }

  /** Another picture: the last drawing is of no use. */
  forget(): void {
    this.#names = undefined;
    this.#seen = undefined;
    if (this.#far?.state === 'ready') this.#far.ground.forget();
  }

  /** Lets what is seen now fade out over what is drawn next. */
  fade(seen: HTMLCanvasElement | undefined): void {
    if (!seen?.width) return;
    const copy = document.createElement('canvas');
    copy.width = seen.width;
    copy.height = seen.height;
    copy.getContext('2d')?.drawImage(seen, 0, 0);
    this.#before = copy;
  }

  /** Ends what is under way. */
  close(): void {
    if (this.#far?.state === 'ready') this.#far.ground.close();
    this.#far = undefined;
  }

  /** `left` is how much of what was seen before is to be seen still, 0 to 1. */
  draw(context: CanvasRenderingContext2D, frame: Frame, isMoving: boolean, left: number): void {
    this.prepare(frame.scene.lines.styles.length);
    if (!isLarge(frame.scene) || this.#far?.state === 'failed') {
      this.#seen = frame;
      paint(context, frame);
    } else this.#drawLarge(context, frame, isMoving);
    if (left === 0 || isMoving) this.#before = undefined;
    if (!this.#before) return;
    context.globalAlpha = left;
    context.drawImage(this.#before, 0, 0, frame.size.width, frame.size.height);
    context.globalAlpha = 1;
  }

  #drawLarge(context: CanvasRenderingContext2D, frame: Frame, isMoving: boolean): void {
    const ground = this.#far?.state === 'ready' ? this.#far.ground : undefined;
    ground?.ask(frame);
    const isThere = ground?.paint(context, frame) ?? false;
    // Until the first drawing of more is there, what was seen from farther away is.
    if (!isThere && this.#seen) {
      paint(context, { ...this.#seen, size: frame.size, viewport: frame.viewport });
      return;
    }
    if (!isThere) finish(paintGround(context, withoutLines(frame)));
    paintOver(context, frame);
    if (!frame.hasNames) return;
    if (!isMoving || !this.#names) this.#names = { viewport: frame.viewport, list: placeNames(context, frame) };
    const { list, viewport } = this.#names;
    const { scale, x, y } = seenFrom(viewport, frame.viewport);
    writeNames(
      context,
      frame,
      list.map((name) => ({ ...name, x: name.x * scale + x, y: name.y * scale + y })),
    );
  }
}
