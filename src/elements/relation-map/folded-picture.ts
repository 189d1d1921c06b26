import { CROWDED } from '../../layout/layout-graph.js';
import type { Positions } from '../../layout/layout-graph.js';
import { partPlaces } from '../../layout/part-places.js';
import { nearnessAt, zoomFor } from '../../layout/zoom-levels.js';
import type { Crowd, Nearness } from '../../layout/zoom-levels.js';
import { finish } from '../../model/slices.js';
import type { Slices } from '../../model/slices.js';
import { foldedScene, gatheredScene, linesOfGathered, partsOf } from './folded-scene.js';
import type { FoldedScene, Gathered } from './folded-scene.js';
import type { FoldedLines } from './folded-lines.js';
import type { LineKind } from './line-kind.js';
import type { Scene } from './map-scene.js';
import type { Seen } from './picture-frame.js';

/** How a picture is looked at. */
export interface Looking {
  readonly zoom: number;
  /** The zoom at which all of it is in the frame. */
  readonly whole: number;
  readonly shown: ReadonlySet<LineKind>;
  /** The keys of the areas that are folded. */
  readonly folded: ReadonlySet<string>;
}

/** Folded pictures that are kept of one scene: going nearer and back works nothing out again. */
const KEPT = 8;

const NONE: ReadonlySet<string> = new Set();

interface Made {
  readonly scene: FoldedScene;
  of: Positions | undefined;
  positions: Positions;
}

/**
 * What is to be seen of a scene: the areas that a reader has folded as discs, and where there are very many nodes, from afar
 * all areas, nearer their units, and near every node. Remembers what it has worked out of the newest scene.
 */
export class FoldedPicture {
  #base: Scene | undefined;
  #goal: Positions | undefined;
  #crowd: Crowd | undefined;
  #nearness: Nearness | undefined;
  readonly #made = new Map<string, Made>();
  readonly #gathered = new WeakMap<Scene, Map<string, Gathered>>();
  readonly #lines = new WeakMap<Gathered, Map<string, FoldedLines>>();

  /** The scene without folds; undefined before there is any. */
  get base(): Scene | undefined {
    return this.#base;
  }

  /** How near the picture is seen; `nodes` where it is not so large that it matters. */
  get nearness(): Nearness {
    return this.#nearness ?? 'nodes';
  }

  /** Whether how much there is to see depends on the zoom. */
  get isCrowded(): boolean {
    return (this.#crowd?.nodes ?? 0) >= CROWDED;
  }

  /** The zoom at which the next more is to be seen, well past the edge. */
  get nearer(): number {
    const crowd = this.#crowd;
    return crowd ? zoomFor(crowd, this.nearness === 'areas' && crowd.units > 1 ? 'units' : 'nodes') * 1.2 : 0;
  }

  /** The zoom at which every node is to be seen. */
  get nearest(): number {
    return this.#crowd && this.isCrowded ? zoomFor(this.#crowd, 'nodes') * 1.2 : 0;
  }

  /** Works out what is seen of a very large scene from afar and nearer, before it has any place. Pauses between its steps. */
  *prepare(scene: Scene, { folded, shown }: Pick<Looking, 'folded' | 'shown'>): Slices<void> {
    if (scene.nodes.length < CROWDED) return;
    for (const nearness of ['areas', 'units'] as const) {
      const gathered = this.#gather(scene, folded, nearness);
      yield;
      yield* this.#linesOf(scene, gathered, shown);
      yield;
    }
  }

  /** What is seen of a scene whose nodes are going to `goal`. The scene itself where nothing of it is folded. */
  see(plain: Seen, goal: Positions, { folded, shown, whole, zoom }: Looking): Seen {
    this.#begin(plain.scene, goal);
    if (this.#crowd?.whole !== whole) this.#crowd = { ...this.#crowd!, whole };
    this.#nearness = nearnessAt(this.#crowd, zoom, this.#nearness);
    if (this.#nearness === 'nodes' && folded.size === 0) return plain;
    const made = this.#madeOf(plain.scene, goal, { folded, shown, nearness: this.#nearness });
    if (made.scene.folds.size === 0) return plain;
    if (made.of !== plain.positions) {
      made.of = plain.positions;
      ({ positions: made.positions } = partPlaces(plain.positions, made.scene.partOf, made.scene.nodes.length));
    }
    return { scene: made.scene, positions: made.positions };
  }

  /** The scene with these areas folded, as near as it is seen now; undefined before there is any. */
  withFolded(folded: ReadonlySet<string>, shown: ReadonlySet<LineKind>): FoldedScene | undefined {
    const [base, goal] = [this.#base, this.#goal];
    return base && goal && this.#madeOf(base, goal, { folded, shown, nearness: this.nearness }).scene;
  }

  /** The places of a scene's nodes, those in the folded areas in the middle of them. */
  gathered(folded: ReadonlySet<string>): Positions | undefined {
    const [base, goal] = [this.#base, this.#goal];
    if (!base || !goal) return undefined;
    const { partOf, parts } = partsOf(base, folded, 'nodes');
    const { positions } = partPlaces(goal, partOf, parts.length);
    return goal.map((_, at) => positions[2 * partOf[at >> 1]! + (at % 2)]!);
  }

  #begin(scene: Scene, goal: Positions): void {
    if (scene === this.#base && goal === this.#goal) return;
    if (scene.grouping !== this.#base?.grouping || scene.index !== this.#base.index) this.#nearness = undefined;
    this.#base = scene;
    this.#goal = goal;
    this.#made.clear();
    this.#crowd =
      scene.nodes.length < CROWDED ? { nodes: 0, units: 0, surface: 1, whole: 0 } : this.#crowdOf(scene, goal);
  }

  #madeOf(
    base: Scene,
    goal: Positions,
    { folded, nearness, shown }: Pick<Looking, 'folded' | 'shown'> & { readonly nearness: Nearness },
  ): Made {
    const key = [nearness, ...[...folded].sort(), '|', ...[...shown].sort()].join(' ');
    const known = this.#made.get(key);
    if (known) return known;
    const gathered = this.#gather(base, folded, nearness);
    const scene = foldedScene(base, gathered, finish(this.#linesOf(base, gathered, shown)), goal);
    const made: Made = { scene, of: undefined, positions: new Float64Array() };
    if (this.#made.size >= KEPT) this.#made.delete(this.#made.keys().next().value!);
    this.#made.set(key, made);
    return made;
  }

  #gather(scene: Scene, folded: ReadonlySet<string>, nearness: Nearness): Gathered {
    const known = this.#gathered.get(scene) ?? new Map<string, Gathered>();
    this.#gathered.set(scene, known);
    const key = [nearness, ...(nearness === 'areas' ? [] : [...folded].sort())].join(' ');
    const gathered = known.get(key) ?? gatheredScene(scene, partsOf(scene, folded, nearness));
    if (known.size >= KEPT) known.delete(known.keys().next().value!);
    known.set(key, gathered);
    return gathered;
  }

  *#linesOf(scene: Scene, gathered: Gathered, shown: ReadonlySet<LineKind>): Slices<FoldedLines> {
    const known = this.#lines.get(gathered) ?? new Map<string, FoldedLines>();
    this.#lines.set(gathered, known);
    const key = [...shown].sort().join(' ');
    const lines = known.get(key) ?? (yield* linesOfGathered(scene, gathered, shown));
    if (known.size >= KEPT) known.delete(known.keys().next().value!);
    known.set(key, lines);
    return lines;
  }

  /** How much room the nodes of a scene have. */
  #crowdOf(scene: Scene, positions: Positions): Crowd {
    const areas = this.#gather(scene, NONE, 'areas');
    const { reaches } = partPlaces(positions, areas.partOf, areas.parts.length);
    const units = this.#gather(scene, NONE, 'units').parts.filter((part) => typeof part === 'object').length;
    const surface = reaches.reduce((sum, reach) => sum + Math.PI * reach * reach, 0);
    return { nodes: scene.nodes.length, units, surface: Math.max(1, surface), whole: 0 };
  }
}
