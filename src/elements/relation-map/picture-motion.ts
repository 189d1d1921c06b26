import type { Positions } from '../../layout/layout-graph.js';
import { between } from '../../layout/viewport.js';
import type { Viewport } from '../../layout/viewport.js';

/** Milliseconds that a change of places or view takes to see. */
const DURATION = 420;

const eased = (share: number): number => 1 - (1 - share) ** 3;

/** Somebody who does not want motion sees where it ends at once. */
const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Move<T> {
  readonly from: T;
  readonly to: T;
  readonly began: number;
}

/** Something that goes from where it is to where it should be. */
class Motion<T> {
  readonly #mix: (from: T, to: T, share: number) => T;
  #now: T;
  #move: Move<T> | undefined;

  constructor(at: T, mix: (from: T, to: T, share: number) => T) {
    this.#now = at;
    this.#mix = mix;
  }

  /** Where it is now, or was when it was looked at last. */
  get now(): T {
    return this.#now;
  }

  /** Where it is going. */
  get goal(): T {
    return this.#move?.to ?? this.#now;
  }

  get isMoving(): boolean {
    return this.#move !== undefined;
  }

  set(at: T): void {
    this.#now = at;
    this.#move = undefined;
  }

  go(to: T): void {
    if (isCalm()) this.set(to);
    else this.#move = { from: this.#now, to, began: performance.now() };
  }

  /** Moves on to where it is at that time. */
  advance(time: number): void {
    if (!this.#move) return;
    const { began, from, to } = this.#move;
    const share = Math.min(1, Math.max(0, (time - began) / DURATION));
    this.#now = share === 1 ? to : this.#mix(from, to, eased(share));
    if (share === 1) this.#move = undefined;
  }
}

export type PlaceMotion = Motion<Positions>;
export type ViewMotion = Motion<Viewport>;
export type ShareMotion = Motion<number>;

export const placeMotion = (): PlaceMotion =>
  new Motion<Positions>(new Float64Array(), (from, to, share) =>
    to.map((value, at) => from[at]! + (value - from[at]!) * share),
  );

export const viewMotion = (): ViewMotion => new Motion({ zoom: 1, x: 0, y: 0 }, between);

export const shareMotion = (): ShareMotion => new Motion(1, (from, to, share) => from + (to - from) * share);

/** Milliseconds after which a hand rests. */
const REST = 140;

/** A hand that moves something: still for a moment, it rests. */
export class Hand {
  readonly #rested: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(rested: () => void) {
    this.#rested = rested;
  }

  get isMoving(): boolean {
    return this.#timer !== undefined;
  }

  moves(): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.stop();
      this.#rested();
    }, REST);
  }

  /** Nobody is told. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
