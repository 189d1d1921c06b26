import type { Point, Positions } from '../../layout/layout-graph.js';
import { boundsOf, centred, clamp, fit, panBy, zoomAbout } from '../../layout/viewport.js';
import type { Bounds, Size, Viewport } from '../../layout/viewport.js';
import type { Scene } from './map-scene.js';
import { viewMotion } from './picture-motion.js';

const ZOOMS: readonly [number, number] = [0.08, 6];
/** Pixels round the whole picture, with room for names, and how near the whole picture comes. */
const MARGIN = 34;
const NEAREST = 1.7;
/** Pixels of the picture that stay in the frame. */
const INSIDE = 60;
/** Pixels from the edge within which a node is brought further in. */
const EDGE = 48;

/** Room round the outermost nodes, for the ground of their area and its name. */
const RIM = 30;

/** How far a scene reaches with its nodes at these places. */
export function boundsIn({ nodes }: Scene, positions: Positions): Bounds {
  const discs = nodes.map(({ radius }, number) => ({
    x: positions[2 * number]!,
    y: positions[2 * number + 1]!,
    radius: radius + RIM,
  }));
  return boundsOf(discs) ?? { left: 0, top: 0, right: 0, bottom: 0 };
}

/** What part of the picture the frame shows. It shows all there is until a hand moves it. */
export class Camera {
  readonly motion = viewMotion();
  #size: Size = { width: 0, height: 0 };
  #bounds: Bounds = { left: 0, top: 0, right: 0, bottom: 0 };
  #showsAll = true;

  get size(): Size {
    return this.#size;
  }

  /** How far the whole picture reaches. */
  get bounds(): Bounds {
    return this.#bounds;
  }

  get viewport(): Viewport {
    return this.motion.now;
  }

  resize(size: Size): void {
    this.#size = size;
    if (this.#showsAll) this.motion.set(this.whole(this.#size));
    else this.#look(this.motion.goal);
  }

  /** Another picture, seen whole. */
  begin(bounds: Bounds): void {
    this.#bounds = bounds;
    this.showAll(false);
  }

  /** The picture has grown or shrunk: nothing moves as long as all of it is in the frame. `softly` lets the eye follow. */
  makeRoom(bounds: Bounds, softly: boolean): void {
    const { zoom, x, y } = this.motion.goal;
    const { height, width } = this.#size;
    const { bottom, left, right, top } = bounds;
    const isIn =
      left * zoom + x >= 0 && right * zoom + x <= width && top * zoom + y >= 0 && bottom * zoom + y <= height;
    if (isIn) this.#bounds = bounds;
    else this.reframe(bounds, softly);
  }

  /** The picture has come to rest as large as these. `softly` lets the eye follow. */
  reframe(bounds: Bounds, softly: boolean): void {
    this.#bounds = bounds;
    if (this.#showsAll) this.showAll(softly);
  }

  showAll(softly = true): void {
    this.#showsAll = true;
    if (softly) this.motion.go(this.whole(this.#size));
    else this.motion.set(this.whole(this.#size));
  }

  pan(x: number, y: number): void {
    this.#look(panBy(this.motion.now, x, y));
  }

  /** Nearer or farther by a factor, about a point of the frame, its middle unless it says otherwise. */
  zoom(factor: number, about: Point = { x: this.#size.width / 2, y: this.#size.height / 2 }): void {
    const [least, most] = ZOOMS;
    // A picture of very many is seen whole from farther away still.
    this.#look(zoomAbout(this.motion.now, factor, about, [Math.min(least, this.whole(this.#size).zoom), most]));
  }

  /** Brings a point of the picture into the frame, if it is not well inside, and no farther away than that. */
  bringIn(point: Point, least = 0): void {
    const { goal } = this.motion;
    if (goal.zoom < least) {
      this.#showsAll = false;
      this.motion.go(centred({ ...goal, zoom: least }, point, this.#size));
      return;
    }
    const { zoom, x, y } = goal;
    const [left, top] = [point.x * zoom + x, point.y * zoom + y];
    const { height, width } = this.#size;
    if (left > EDGE && top > EDGE && left < width - EDGE && top < height - EDGE) return;
    this.#showsAll = false;
    this.motion.go(centred(goal, point, this.#size));
  }

  #look(viewport: Viewport): void {
    this.#showsAll = false;
    this.motion.set(clamp(viewport, this.#bounds, this.#size, INSIDE));
  }

  /** The view of everything in a frame of this size. */
  whole(size: Size): Viewport {
    return fit(this.#bounds, size, MARGIN, NEAREST);
  }
}
