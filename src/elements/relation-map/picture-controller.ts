import type { LitElement, ReactiveController } from 'lit';
import { CanvasSurface } from '../../kit/canvas-surface.js';
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
import { pointOfId, pointsOf } from './picture-finding.js';
import { fontOf, frameOf } from './picture-frame.js';
import type { Frame, PictureWish, Seen } from './picture-frame.js';
import type { PictureHand } from './picture-hand.js';
import { readInks } from './picture-inks.js';
import { Hand, placeMotion, shareMotion } from './picture-motion.js';

/** The canvas: keeps nodes in their places, draws once a frame when something has changed, and answers the hand. */
export class PictureController implements ReactiveController {
  /**
   * The one listener for all pointer events and the wheel, as in `@wheel=${picture.handle}`. Lit reads from it that it is
   * not passive: a wheel that zooms must not scroll the page too.
   */
  readonly handle = Object.assign((event: Event) => this.#touch?.handle(event), { passive: false });
  readonly camera = new Camera();
  /** Whether a hand that drags a node moves it. */
  isArranging = false;
  readonly #host: LitElement;
  readonly #wish: () => PictureWish;
  readonly #places = new NodePlaces();
  readonly #positions = placeMotion();
  readonly #arrival = shareMotion();
  readonly #drawing = new Drawing(() => {
    this.draw();
  });
  readonly #hand = new Hand(() => {
    this.draw();
  });
  readonly #surface: CanvasSurface;
  readonly #tap: (id: string | undefined, more: boolean) => void;
  /** What turns what a hand does into moves, once it is there. */
  #touch: PictureHand | undefined;
  readonly #colours = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  #index: GraphIndex | undefined;
  #grouping: Grouping | undefined;
  #scene: Scene | undefined;
  #newcomers: ReadonlySet<number> = new Set();
  /** False while a map that was never seen before is being laid out. */
  #isAtRest = false;
  #work: AbortController | undefined;
  #hovered: string | undefined;

  constructor(
    host: LitElement,
    wish: () => PictureWish,
    /** A hand has touched a node, or none; with `more` to have it beside those that are chosen. */
    tap: (id: string | undefined, more: boolean) => void,
  ) {
    this.#host = host;
    this.#tap = tap;
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
  }

  /** Everything that the next drawing needs; undefined while there is nothing to draw. */
  get frame(): Frame | undefined {
    const seen = this.#seenAt(this.#positions.now);
    if (!seen) return undefined;
    const isFolded = seen.scene !== this.#scene;
    return frameOf(seen, this.#wish(), {
      isFolded,
      size: this.camera.size,
      viewport: this.camera.viewport,
      arrival: (number) => (!isFolded && this.#newcomers.has(number) ? this.#arrival.now : 1),
      hovered: this.#hovered,
      inks: readInks(this.#host.renderRoot),
      hasNames: this.#isAtRest,
      font: fontOf(this.#host),
    });
  }

  /** Where what is seen is going. */
  get goals(): Positions {
    return this.#seenAt(this.#positions.goal)!.positions;
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
    this.#hand.stop();
    // What was not finished begins again when the element is back.
    if (this.#work) this.#index = undefined;
    this.#work?.abort();
    this.#work = undefined;
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector('canvas') ?? undefined;
    this.#surface.attach(canvas);
    if (canvas) this.begin(this.#wish().index);
    this.draw();
  }

  /** Where the nodes of the map stand. */
  get places(): ReadonlyMap<string, Point> {
    return pointsOf(this.#plain);
  }

  /** Where what is seen stands: nodes, and discs that stand for some. */
  get standing(): ReadonlyMap<string, Point> {
    return pointsOf(this.#seenAt(this.#positions.goal));
  }

  /** The nodes of the map stand so from now on; as the layout has them where nothing is said. */
  keep(places?: ReadonlyMap<string, Point>): void {
    if (this.#scene) this.#places.keep(placesOf(this.#scene), places);
    this.#index = undefined;
    this.#host.requestUpdate();
  }

  /** Moves a node by so many pixels of the frame. It stands there from now on. */
  shift(id: string, x: number, y: number): void {
    const number = this.#scene?.numbers.get(id);
    if (!this.#scene || number === undefined) return;
    const [positions, { zoom }] = [this.#positions.goal.slice(), this.camera.viewport];
    const to = { x: (positions[2 * number]! += x / zoom), y: (positions[2 * number + 1]! += y / zoom) };
    this.#positions.set(positions);
    this.#places.keep(placesOf(this.#scene), new Map([[id, to]]));
    this.draw();
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

  /** Brings a node into the frame, seen from as near as that at least. */
  bringIn(id: string, zoom = 0): void {
    const [plain, seen] = [this.#plain, this.#seenAt(this.#positions.goal)];
    const place = plain && seen && (pointOfId(plain, id) ?? pointOfId(seen, id));
    if (place) this.camera.bringIn(place, zoom);
    this.draw();
  }

  /** Something else of the same map is seen from now on. Nodes come to their places from these. */
  turn(from: () => Positions | undefined): void {
    if (!this.#scene || isLarge(this.#scene)) return;
    this.#drawing.fade(this.#surface.canvas);
    this.#arrival.set(0);
    this.#arrival.go(1);
    const { goal } = this.#positions;
    this.#positions.set(from() ?? goal);
    this.#positions.go(goal);
  }

  /** What is at a point of the frame. */
  idAt(at: Point): string | undefined {
    const seen = this.#seenAt(this.#positions.now);
    const number = seen && this.#touch?.nodeAt({ ...seen, viewport: this.camera.viewport }, at);
    return number === undefined ? undefined : seen?.scene.nodes[number]?.node.id;
  }

  /** Draws before the next frame, however often it is asked to. */
  readonly draw = (): void => {
    this.#surface.ask();
  };

  /** The scene without folds, with its nodes where they are going. */
  get #plain(): Seen | undefined {
    return this.#scene && { scene: this.#scene, positions: this.#positions.goal };
  }

  /** What is seen, with its nodes at these places: the scene, or what is left of it when some of it is folded together. */
  #seenAt(positions: Positions): Seen | undefined {
    const plain = this.#scene && { scene: this.#scene, positions };
    const { fold } = this.#wish();
    return plain && fold ? fold.see(plain, this.#positions.goal, this.camera.viewport.zoom) : plain;
  }

  #draw(context: CanvasRenderingContext2D, time: number): void {
    const wasMoving = this.camera.motion.isMoving;
    const motions = [this.#positions, this.#arrival, this.camera.motion];
    for (const motion of motions) motion.advance(time);
    const { frame } = this;
    if (!frame) return;
    const isHeld = this.#hand.isMoving || this.camera.motion.isMoving;
    this.#drawing.draw(context, frame, isHeld, 1 - this.#arrival.now);
    this.#wish().drawn?.(frame);
    // One more after the last step, so that what was moved is drawn properly.
    if (wasMoving || motions.some((motion) => motion.isMoving)) this.draw();
  }

  /** Moves what is seen, as a hand does. */
  readonly pan = (x: number, y: number): void => {
    this.camera.pan(x, y);
    this.#hand.moves();
    this.draw();
  };

  /** Fetches what a hand needs: the first picture can do without. */
  readonly reach = async (): Promise<void> => {
    const { handOn } = await import('./picture-hand.js');
    this.#touch ??= handOn(this, this.#tap, this.#hover);
  };

  async #show(index: GraphIndex | undefined): Promise<void> {
    this.#work?.abort();
    this.#work = undefined;
    if (!index) return;
    const work = new AbortController();
    this.#work = work;
    // The words come first; the picture has a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      await this.#wish().ready();
      const scene = await inSlices(sceneOf(index, this.#grouping), work.signal);
      const prepared = this.#wish().fold?.prepare(scene);
      if (prepared) await inSlices(prepared, work.signal);
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
      this.#positions[large ? 'set' : 'go'](positions);
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

  readonly #hover = (id: string | undefined): void => {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#surface.canvas?.classList.toggle('over', id !== undefined);
    this.draw();
  };
}
