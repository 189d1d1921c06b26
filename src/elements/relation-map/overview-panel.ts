import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { fineness } from '../../kit/canvas-surface.js';
import type { Point } from '../../layout/layout-graph.js';
import { isCut, isInside, overviewOf, overviewSize, panTo, seenMiddle, windowIn } from '../../layout/overview.js';
import type { Bounds, Size, Viewport } from '../../layout/viewport.js';
import { paintWhole } from './overview-painter.js';
import type { Frame } from './picture-frame.js';
import { pointOf } from './picture-ground.js';

/** Nodes up to which a map is its own overview, and pixels of frame up to which an overview would only be in the way. */
const FEW = 60;
const NARROW = 480;
/** Pixels between it and what it makes way for. */
const AIR = 16;

/** The picture that is seen in part. */
export interface OverviewHost {
  readonly camera: { readonly bounds: Bounds };
  /** Moves the picture by pixels, as a hand does. */
  readonly pan: (x: number, y: number) => void;
}

const KEYS = ['scene', 'positions', 'bounds'] as const;

/** The whole picture as it lies in the small one. */
interface Whole {
  readonly scene: Frame['scene'];
  readonly positions: Frame['positions'];
  readonly bounds: Bounds;
  /** What it looks like, once somebody has to see it. */
  picture:
    | { readonly image: HTMLCanvasElement; readonly size: Size; readonly view: Viewport; readonly key: string }
    | undefined;
}

/**
 * A small picture of the whole in a corner of a map that is seen in part, with a window for that part: a click goes there,
 * and the window can be dragged. It is drawn once; after that only its window moves. Nobody needs it: the keys and buttons
 * go everywhere it goes, and it is nothing to a screen reader.
 */
export class OverviewPanel implements ReactiveController {
  readonly #host: LitElement;
  readonly #picture: OverviewHost;
  #canvas: HTMLCanvasElement | undefined;
  #whole: Whole | undefined;
  /** What was drawn last: the frame of the map, and what of it the window stands for. */
  #seen: { readonly frame: Frame; readonly view: Viewport; readonly window: Bounds } | undefined;
  /** How far from the middle of the window a hand holds it. */
  #held: Point | undefined;

  constructor(host: LitElement, picture: OverviewHost) {
    this.#host = host;
    this.#picture = picture;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>('.overview') ?? undefined;
  }

  hostDisconnected(): void {
    this.#whole = undefined;
    this.#seen = undefined;
    this.#held = undefined;
  }

  view(): TemplateResult {
    return html`<canvas
      class="overview"
      aria-hidden="true"
      hidden
      @pointerdown=${this.#handlePress}
      @pointermove=${this.#handleMove}
      @pointerup=${this.#handleRelease}
      @pointercancel=${this.#handleRelease}
    ></canvas>`;
  }

  /** The map was drawn so. */
  readonly drawn = (frame: Frame): void => {
    const canvas = this.#canvas;
    if (!canvas) return;
    const { positions, scene, size, viewport } = frame;
    const { bounds } = this.#picture.camera;
    const wanted = { scene, positions, bounds };
    if (!this.#whole || KEYS.some((key) => this.#whole?.[key] !== wanted[key]))
      this.#whole = { ...wanted, picture: undefined };
    const isWanted = scene.nodes.length > FEW && size.width >= NARROW && isCut(this.#whole.bounds, viewport, size);
    canvas.classList.toggle('up', this.#isInTheWay(canvas, frame));
    // A hand that drags keeps what it holds.
    canvas.hidden = !isWanted && !this.#held;
    if (!canvas.hidden) this.#draw(canvas, frame, this.#whole);
  };

  /** Whether it would cover the node that somebody is at. */
  #isInTheWay({ offsetLeft }: HTMLCanvasElement, frame: Frame): boolean {
    const number = frame.current ?? frame.chosen;
    const size = this.#whole?.picture?.size;
    if (number === undefined || !size || this.#held) return false;
    const { x, y } = pointOf(frame, number);
    return x > offsetLeft - AIR && x < offsetLeft + size.width + AIR && y > frame.size.height - size.height - 2 * AIR;
  }

  #draw(canvas: HTMLCanvasElement, frame: Frame, whole: Whole): void {
    const { image, size, view } = this.#pictureOf(whole, frame);
    const window = windowIn(view, frame.viewport, frame.size, size);
    this.#seen = { frame, view, window };
    if (canvas.width !== image.width || canvas.height !== image.height) {
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.style.setProperty('inline-size', `${size.width}px`);
      canvas.style.setProperty('block-size', `${size.height}px`);
    }
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return;
    const { inks } = frame;
    const fine = image.width / size.width;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(image, 0, 0);
    context.setTransform(fine, 0, 0, fine, 0, 0);
    const { bottom, left, right, top } = window;
    // What is not seen lies in a mist.
    context.globalAlpha = 0.45;
    context.fillStyle = inks.paper;
    context.beginPath();
    context.rect(0, 0, size.width, size.height);
    context.rect(left, top, right - left, bottom - top);
    context.fill('evenodd');
    context.globalAlpha = 1;
    context.strokeStyle = inks.chosen;
    context.lineWidth = 2;
    context.strokeRect(left + 1, top + 1, right - left - 2, bottom - top - 2);
  }

  /** The whole, drawn anew only where it, the frame or the colours have changed. */
  #pictureOf(whole: Whole, { inks, size: frame }: Frame): NonNullable<Whole['picture']> {
    const fine = fineness();
    const key = [fine, frame.width, frame.height, inks.paper, inks.text, ...inks.areas, ...inks.grounds].join();
    if (whole.picture?.key === key) return whole.picture;
    const size = overviewSize(whole.bounds, frame);
    const view = overviewOf(whole.bounds, size);
    const image = document.createElement('canvas');
    image.width = Math.round(size.width * fine);
    image.height = Math.round(size.height * fine);
    const context = image.getContext('2d', { alpha: false });
    if (context) {
      context.scale(fine, fine);
      paintWhole(context, whole, inks, view, size);
    }
    whole.picture = { image, size, view, key };
    return whole.picture;
  }

  readonly #handlePress = (event: PointerEvent): void => {
    if (!this.#seen || event.button !== 0) return;
    event.preventDefault();
    this.#canvas?.setPointerCapture(event.pointerId);
    const at = { x: event.offsetX, y: event.offsetY };
    const { frame, view, window } = this.#seen;
    const middle = seenMiddle(view, frame.viewport, frame.size);
    const isOnWindow = isInside(window, at);
    this.#held = isOnWindow ? { x: at.x - middle.x, y: at.y - middle.y } : { x: 0, y: 0 };
    if (!isOnWindow) this.#goTo(at);
  };

  readonly #handleMove = ({ offsetX, offsetY }: PointerEvent): void => {
    if (this.#held) this.#goTo({ x: offsetX - this.#held.x, y: offsetY - this.#held.y });
  };

  readonly #handleRelease = (): void => {
    this.#held = undefined;
  };

  /** Moves the map so that a point of the small picture is in the middle of the frame. */
  #goTo(at: Point): void {
    if (!this.#seen) return;
    const { frame, view } = this.#seen;
    const { x, y } = panTo(view, frame.viewport, frame.size, at);
    this.#picture.pan(x, y);
  }
}
