import type { LitElement, ReactiveController } from 'lit';
import { CanvasSurface } from '../../kit/canvas-surface.js';
import { PanZoom } from '../../kit/pan-zoom.js';
import { inSlices } from '../../layout/in-slices.js';
import type { Point, Positions } from '../../layout/layout-graph.js';
import type { RelationGraph } from '../../model/relation.js';
import type { Grouping } from '../../model/relations/area-grouping.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { sceneOf } from './map-scene.js';
import type { Scene } from './map-scene.js';
import { NodePlaces, placesOf } from './node-places.js';
import { boundsIn, Camera } from './picture-camera.js';
import { Drawing, isLarge } from './picture-drawing.js';
import { nodeAt } from './picture-finding.js';
import { nearChosen } from './picture-frame.js';
import type { Frame, PictureWish } from './picture-frame.js';
import { readInks } from './picture-inks.js';
import { placeMotion, shareMotion } from './picture-motion.js';

/** Milliseconds after which a hand rests. */
const REST = 140;

/** The canvas: keeps nodes in their places, draws once a frame when something has changed, and answers the hand. */
export class PictureController implements ReactiveController {
  readonly panZoom: PanZoom;
  readonly camera = new Camera();
  readonly #host: LitElement;
  readonly #wish: () => PictureWish;
  readonly #places = new NodePlaces();
  readonly #positions = placeMotion();
  readonly #arrival = shareMotion();
  readonly #drawing = new Drawing(() => {
    this.draw();
  });
  readonly #surface: CanvasSurface;
  readonly #colours = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  #index: GraphIndex | undefined;
  #grouping: Grouping | undefined;
  #scene: Scene | undefined;
  #newcomers: ReadonlySet<number> = new Set();
  /** False while a map that was never seen before is being laid out. */
  #isAtRest = false;
  #work: AbortController | undefined;
  #hovered: number | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: LitElement,
    wish: () => PictureWish,
    { choose, toggle }: { readonly choose: (id: string | undefined) => void; readonly toggle: (id: string) => void },
  ) {
    this.#host = host;
    this.#wish = wish;
    host.addController(this);
    this.#surface = new CanvasSurface({
      draw: (context, time) => {
        this.#draw(context, time);
      },
      resized: (size) => {
        this.camera.resize(size);
      },
    });
    this.panZoom = new PanZoom({
      pan: (x, y) => {
        this.camera.pan(x, y);
        this.#moved();
      },
      zoom: (factor, about) => {
        this.camera.zoom(factor, about);
        this.#moved();
      },
      tap: (at, more) => {
        const number = this.#nodeAt(at);
        const id = number === undefined ? undefined : this.#scene?.nodes[number]?.node.id;
        if (!more) choose(id);
        else if (id !== undefined) toggle(id);
      },
      hover: (at) => {
        this.#hover(at && this.#nodeAt(at));
      },
    });
  }

  /** Everything that the next drawing needs; undefined while there is nothing to draw. */
  get frame(): Frame | undefined {
    const scene = this.#scene;
    if (!scene) return undefined;
    const { chosen, current, layers, others, paintTies, path, shown } = this.#wish();
    const numberOf = (id: string | undefined) => (id === undefined ? undefined : scene.numbers.get(id));
    const beside = others.flatMap((id) => numberOf(id) ?? []);
    const { fontFamily, fontSize } = getComputedStyle(this.#host);
    return {
      scene,
      size: this.camera.size,
      viewport: this.camera.viewport,
      positions: this.#positions.now,
      arrival: (number) => (this.#newcomers.has(number) ? this.#arrival.now : 1),
      chosen: numberOf(chosen),
      near: nearChosen(scene, numberOf(chosen), beside),
      current: numberOf(current),
      hovered: this.#hovered,
      others: beside,
      path: path.flatMap((id) => numberOf(id) ?? []),
      paintTies,
      layers,
      shown,
      inks: readInks(this.#host.renderRoot),
      hasNames: this.#isAtRest,
      font: { family: fontFamily, size: Number.parseFloat(fontSize) },
    };
  }

  /** Where the nodes are going. */
  get goals(): Positions {
    return this.#positions.goal;
  }

  hostConnected(): void {
    for (const query of this.#colours) query.addEventListener('change', this.draw);
    if (!this.#scene) this.#places.prepare();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const query of this.#colours) query.removeEventListener('change', this.draw);
    this.#surface.attach(undefined);
    this.#drawing.close();
    this.#places.close();
    clearTimeout(this.#resting);
    this.#resting = undefined;
    // What was not finished begins again when the element is back.
    if (this.#work) this.#index = undefined;
    this.#work?.abort();
    this.#work = undefined;
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector('canvas') ?? undefined;
    this.#surface.attach(canvas);
    const { index } = this.#wish();
    if (canvas) this.begin(index);
    this.draw();
  }

  /** Where the nodes of the map stand. */
  get places(): ReadonlyMap<string, Point> {
    return new Map(this.#scene?.nodes.map(({ node }, number) => [node.id, this.#place(number)]));
  }

  /** The nodes of the map stand so from now on. */
  keep(places: ReadonlyMap<string, Point>): void {
    if (this.#scene) this.#places.keep(placesOf(this.#scene), places);
    this.#index = undefined;
    this.#host.requestUpdate();
  }

  /** Gets ready for what takes a while to come. */
  comes({ ties }: RelationGraph): void {
    // Most relations are two ties.
    this.#drawing.prepare(ties.length / 2);
  }

  /** Works out the picture of what is read, so that it is there when the words are. */
  begin(index: GraphIndex | undefined): void {
    const { grouping } = this.#wish();
    if (index === this.#index && grouping === this.#grouping) return;
    this.#index = index;
    this.#grouping = grouping;
    if (index?.graph.level !== this.#scene?.index.graph.level) this.#scene = undefined;
    void this.#show(index);
  }

  /** Brings a node into the frame. */
  bringIn(id: string): void {
    const number = this.#scene?.numbers.get(id);
    if (number !== undefined) this.camera.bringIn(this.#place(number));
    this.draw();
  }

  /** Draws before the next frame, however often it is asked to. */
  readonly draw = (): void => {
    this.#surface.ask();
  };

  #draw(context: CanvasRenderingContext2D, time: number): void {
    const wasMoving = this.camera.motion.isMoving;
    const motions = [this.#positions, this.#arrival, this.camera.motion];
    for (const motion of motions) motion.advance(time);
    const { frame } = this;
    if (!frame) return;
    const isHeld = this.#resting !== undefined || this.camera.motion.isMoving;
    this.#drawing.draw(context, frame, isHeld, 1 - this.#arrival.now);
    this.#wish().drawn?.(frame);
    // One more after the last step, so that what was moved is drawn properly.
    if (wasMoving || motions.some((motion) => motion.isMoving)) this.draw();
  }

  /** A hand has moved the picture. */
  #moved(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      this.draw();
    }, REST);
    this.draw();
  }

  async #show(index: GraphIndex | undefined): Promise<void> {
    this.#work?.abort();
    this.#work = undefined;
    if (!index) return;
    const work = new AbortController();
    this.#work = work;
    // The words come first; the picture has a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      const scene = await inSlices(sceneOf(index, this.#grouping), work.signal);
      const newcomers = this.#places.newcomers(scene);
      await this.#places.find(scene, work.signal, (positions) => {
        this.#arrive(scene, newcomers, positions);
      });
    } catch (error) {
      if (!work.signal.aborted) console.error('tvaers: the map could not be laid out', error);
    }
    if (this.#work === work) this.#work = undefined;
  }

  #arrive(scene: Scene, newcomers: ReadonlySet<number>, positions: Positions): void {
    const bounds = boundsIn(scene, positions);
    const large = isLarge(scene);
    if (this.#scene === scene) {
      const wasAtRest = this.#isAtRest;
      this.#isAtRest = true;
      if (large) this.#positions.set(positions);
      else this.#positions.go(positions);
      if (wasAtRest) this.camera.makeRoom(bounds, !large);
      else this.camera.reframe(bounds, !large);
    } else {
      const before = this.#scene?.index.graph.level === scene.index.graph.level ? this.#scene : undefined;
      // Where areas stand for something else, nodes go to other places; else they stay, and lines fade into each other.
      const isGathered = before !== undefined && before.grouping.by !== scene.grouping.by;
      const from = isGathered && !large && this.#wish().comingFrom?.(before, this.#positions.now, scene, positions);
      this.#isAtRest = before !== undefined || newcomers.size === 0;
      this.#scene = scene;
      this.#hovered = undefined;
      this.#newcomers = new Set(before && [...newcomers].filter((at) => !before.numbers.has(scene.nodes[at]!.node.id)));
      // A large map moves only by the hand: every frame of it takes long.
      this.#arrival.set(large ? 1 : 0);
      if (!large) this.#arrival.go(1);
      if (before && !isGathered && !large) this.#drawing.fade(this.#surface.canvas);
      this.#positions.set(from || positions);
      if (from) this.#positions.go(positions);
      if (before) this.camera.makeRoom(bounds, true);
      else {
        this.#drawing.forget();
        this.camera.begin(bounds);
      }
    }
    this.draw();
  }

  #place(number: number): Point {
    const positions = this.#positions.goal;
    return { x: positions[2 * number]!, y: positions[2 * number + 1]! };
  }

  #nodeAt(at: Point): number | undefined {
    const scene = this.#scene;
    return scene && nodeAt({ scene, viewport: this.camera.viewport, positions: this.#positions.now }, at);
  }

  #hover(number: number | undefined): void {
    if (number === this.#hovered) return;
    this.#hovered = number;
    this.#surface.canvas?.classList.toggle('over', number !== undefined);
    this.draw();
  }
}
