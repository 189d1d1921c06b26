import type { TvaersData } from '../../model/data.js';
import type { Backend, Capability } from '../backend.js';
import type { Viewer } from '../viewer.js';

/** One filled backend, seen by whoever looks at it. */
export interface Place {
  /** The backend as this person meets it; as nobody in particular where it is left out. */
  readonly backendFor: (viewer?: Viewer) => Backend;
  /** Moves the clock forward, and lets what happens by the clock happen. */
  readonly advance: (to: Date) => Promise<void> | void;
  readonly close: () => Promise<void> | void;
}

/** Makes a place that holds these data and nothing else, and whose clock stands at `now`. */
export type MakePlace = (data: TvaersData, options: { readonly now: Date }) => Promise<Place>;

/** What the suite needs of a test runner. The globals of mocha and the exports of `node:test` both have it. */
export interface Runner {
  readonly describe: (name: string, run: () => void) => unknown;
  readonly it: (name: string, run: () => Promise<void>) => unknown;
  readonly before: (run: () => Promise<void>) => unknown;
  readonly after: (run: () => Promise<void>) => unknown;
}

/** What a backend promises, where it is not everything. */
export interface Promised {
  /** The capabilities that it has. All unless it says otherwise. */
  readonly capabilities?: readonly Capability[];
  /**
   * Promises that a backend of its kind cannot keep, each with the reason. They are told as tests that hold it to not
   * keeping them, so that the list stays true.
   */
  readonly except?: Readonly<Record<string, string>>;
}

/** A group of promises that share one place. */
export interface CaseGroup {
  readonly name: string;
  /** The capabilities that the promises are about: a backend without one of them does not make them. */
  readonly about: readonly Capability[];
  readonly data: () => TvaersData;
  readonly cases: Readonly<Record<string, (place: Place) => Promise<void>>>;
}
