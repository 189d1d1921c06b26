import { fineness } from '../../kit/canvas-surface.js';
import { inSlices } from '../../layout/in-slices.js';
import { startWorker } from '../../layout/start-worker.js';
import { seenFrom } from '../../layout/viewport.js';
import type { GroundOrder } from './ground-worker.js';
import { packNodes } from './packed-nodes.js';
import type { Ground, paintGround } from './picture-ground.js';

/** Scenes that the worker keeps. */
const TOLD = 3;

/** A finished drawing, and what it was drawn from. */
interface Drawn {
  readonly image: CanvasImageSource;
  readonly ground: Ground;
}

/**
 * The ground of a large map, drawn off the page's own time: in a worker, and where the page allows none, in slices between
 * which the page stays free. Until a new drawing is there the last one is moved and stretched in its place.
 */
export class FarGround {
  readonly #paint: typeof paintGround;
  readonly #done: () => void;
  #worker = startWorker(new URL('./ground-worker.ts', import.meta.url));
  /** The scenes that the worker knows, by their numbers: what is seen from afar and from near takes turns. */
  readonly #told: Ground['scene'][] = [];
  #free = 0;
  #drawn: Drawn | undefined;
  /** What is being drawn, which nobody wants any more when it is of another picture. */
  #drawing: { readonly ground: Ground; isWanted: boolean } | undefined;
  #wanted: Ground | undefined;
  #slices: AbortController | undefined;
  #spare: HTMLCanvasElement | undefined;

  /** `done` is told when a new drawing is there. */
  constructor(paint: typeof paintGround, done: () => void) {
    // Handed over, so that it need not lie in a file of its own for both to import.
    this.#paint = paint;
    this.#done = done;
    this.#worker?.addEventListener('error', (event) => {
      event.preventDefault();
      this.#worker?.terminate();
      this.#worker = undefined;
      if (this.#drawing) void this.#drawInPage(this.#drawing.ground);
    });
    this.#worker?.addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) => {
      this.#take(data);
    });
  }

  /** Draws this next, unless it is drawn already. Of those asked for while another is drawn, only the last counts. */
  ask(ground: Ground): void {
    const last = this.#drawing?.isWanted ? this.#drawing.ground : this.#drawn?.ground;
    this.#wanted = last && isSame(last, ground) ? undefined : ground;
    if (!this.#drawing) this.#next();
  }

  /** The last drawing as it is seen from here. False where there is none. */
  paint(context: CanvasRenderingContext2D, { inks, size, viewport }: Ground): boolean {
    if (!this.#drawn) return false;
    context.fillStyle = inks.paper;
    context.fillRect(0, 0, size.width, size.height);
    const { ground, image } = this.#drawn;
    const { scale, x, y } = seenFrom(ground.viewport, viewport);
    context.drawImage(image, x, y, ground.size.width * scale, ground.size.height * scale);
    return true;
  }

  /** Another picture: the last drawing is of no use. */
  forget(): void {
    this.#drop(this.#drawn?.image);
    this.#drawn = undefined;
    this.#wanted = undefined;
    if (this.#drawing) this.#drawing.isWanted = false;
  }

  /** Ends the worker and what it draws. */
  close(): void {
    this.#worker?.terminate();
    this.#slices?.abort();
    this.forget();
  }

  #next(): void {
    const ground = this.#wanted;
    if (!ground) return;
    this.#wanted = undefined;
    this.#drawing = { ground, isWanted: true };
    if (this.#worker) this.#drawInWorker(this.#worker, ground);
    else void this.#drawInPage(ground);
  }

  #drawInWorker(worker: Worker, ground: Ground): void {
    const { inks, near, positions, scene, shown, size, viewport } = ground;
    const order = (message: GroundOrder): void => {
      worker.postMessage(message);
    };
    const known = this.#told.indexOf(scene);
    const number = known < 0 ? this.#free : known;
    if (known < 0) {
      this.#told[number] = scene;
      this.#free = (number + 1) % TOLD;
      const { areas, lines, nodes } = scene;
      order({ number, scene: { areas, lines, nodes: packNodes(nodes) } });
    }
    order({ number, ground: { inks, near, positions, shown, size, viewport }, fine: fineness() });
  }

  async #drawInPage(ground: Ground): Promise<void> {
    const canvas = this.#spare ?? document.createElement('canvas');
    this.#spare = undefined;
    const fine = fineness();
    canvas.width = Math.round(ground.size.width * fine);
    canvas.height = Math.round(ground.size.height * fine);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return;
    context.scale(fine, fine);
    const slices = new AbortController();
    this.#slices = slices;
    try {
      await inSlices(this.#paint(context, ground), slices.signal);
    } catch (error) {
      if (!slices.signal.aborted) console.error('tvaers: the map could not be drawn', error);
      return;
    }
    this.#take(canvas);
  }

  #take(image: HTMLCanvasElement | ImageBitmap): void {
    const drawing = this.#drawing;
    this.#drawing = undefined;
    if (drawing?.isWanted) {
      this.#drop(this.#drawn?.image);
      this.#drawn = { image, ground: drawing.ground };
      this.#done();
    } else this.#drop(image);
    this.#next();
  }

  #drop(image: CanvasImageSource | undefined): void {
    if (image instanceof ImageBitmap) image.close();
    else if (image instanceof HTMLCanvasElement) this.#spare = image;
  }
}

const inkText = ({ inks }: Ground): string => JSON.stringify(inks);

function isSame(one: Ground, other: Ground): boolean {
  return (
    (['scene', 'positions', 'shown'] as const).every((key) => one[key] === other[key]) &&
    (['x', 'y', 'zoom'] as const).every((key) => one.viewport[key] === other.viewport[key]) &&
    (['height', 'width'] as const).every((key) => one.size[key] === other.size[key]) &&
    String([...(one.near ?? [-1])]) === String([...(other.near ?? [-1])]) &&
    inkText(one) === inkText(other)
  );
}
