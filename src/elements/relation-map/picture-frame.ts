import type { Point, Positions } from '../../layout/layout-graph.js';
import type { Grouping } from '../../model/relations/area-grouping.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { Slices } from '../../model/slices.js';
import type { ComingFrom } from './coming-from.js';
import type { LineKind } from './line-kind.js';
import type { Scene } from './map-scene.js';
import type { Ground } from './picture-ground.js';
import type { Inks } from './picture-inks.js';
import type { Pen } from './svg-pen.js';

/** What the element wants the picture to show. Nodes go by their ids. */
export interface PictureWish {
  readonly index: GraphIndex | undefined;
  readonly chosen: string | undefined;
  /** Those that are looked at beside the chosen one. */
  readonly others: readonly string[];
  readonly current: string | undefined;
  readonly shown: ReadonlySet<LineKind>;
  /** The way between two, both ends in it; empty for none. */
  readonly path: readonly string[];
  readonly paintTies: Frame['paintTies'];
  /** What areas stand for; left out, administrations. */
  readonly grouping: Grouping | undefined;
  /** Where nodes come from when their areas change. Left out until it is there. */
  readonly comingFrom: ComingFrom | undefined;
  /** What else is drawn over the relations. */
  readonly layers: readonly PictureLayer[];
  /** Told of each drawing. Left out until it is there. */
  readonly drawn: ((frame: Frame) => void) | undefined;
  /** What folds nodes together, once it is there. */
  readonly fold: Fold | undefined;
  /** Fetches what the first picture must not be without; undefined where there is nothing to wait for. */
  readonly ready: () => Promise<unknown> | undefined;
}

/** A name, and the middle of where it is written in the frame. */
export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ink: string;
  readonly font: string;
}

/** A scene and where its nodes stand. */
export interface Seen {
  readonly scene: Scene;
  readonly positions: Positions;
}

/** Folds nodes together. */
export interface Fold {
  /** Works out what takes long of a picture that is about to be seen. */
  readonly prepare: (scene: Scene) => Slices<void>;
  /** What is seen of a picture whose nodes are going to `goal`. */
  readonly see: (plain: Seen, goal: Positions, zoom: number) => Seen;
  readonly paintTies: Frame['paintTies'];
  /** What is written on lines and discs, where the names leave room. */
  readonly writing: (context: Pen, frame: Frame, names: readonly Name[]) => readonly Name[];
}

/** Lines of another kind, drawn over the relations. */
export interface PictureLayer {
  /** What they mean, as a legend says it. */
  readonly words: string;
  readonly paint: (context: Pen, frame: Frame) => void;
  /** One such line, from a point to the right. */
  readonly sample: (context: Pen, inks: Inks, from: Point) => void;
}

/** Everything that one drawing needs. Nodes go by their numbers in the scene. */
export interface Frame extends Ground {
  readonly scene: Scene;
  /** The node whose relations are looked at. */
  readonly chosen: number | undefined;
  /** The node that the keyboard is at. */
  readonly current: number | undefined;
  readonly hovered: number | undefined;
  /** The nodes that are looked at beside the chosen one. */
  readonly others: readonly number[];
  /** The nodes on the way between two. */
  readonly path: readonly number[];
  /** Draws the relations of the chosen node and the path. Left out until it is there. */
  readonly paintTies: ((context: Pen, frame: Frame) => void) | undefined;
  readonly layers: readonly PictureLayer[];
  readonly writing: Fold['writing'] | undefined;
  /** Names are written once nodes have come to rest. */
  readonly hasNames: boolean;
  readonly font: { readonly family: string; readonly size: number };
}

/** The nodes that the chosen one has a relation to, itself and those beside it; undefined when none is chosen. */
export function nearChosen(
  scene: Scene,
  chosen: number | undefined,
  others: readonly number[],
): ReadonlySet<number> | undefined {
  const node = chosen === undefined ? undefined : scene.nodes[chosen]?.node;
  if (!node) return undefined;
  const related =
    scene.neighbours?.(chosen!) ??
    scene.index
      .relations(node.id)
      .filter(({ back, out }) => [out, back].some((tie) => tie && tie.state !== 'suppressed'))
      .map(({ other }) => scene.numbers.get(other.id)!);
  return new Set([chosen!, ...others, ...related]);
}

/** What a drawing takes that is neither seen nor wished for. */
export interface FrameSetting extends Pick<Frame, 'arrival' | 'font' | 'hasNames' | 'inks' | 'size' | 'viewport'> {
  /** Whether some of the nodes are folded together. */
  readonly isFolded: boolean;
  readonly hovered: string | undefined;
}

/** Everything that the next drawing needs. */
export function frameOf({ positions, scene }: Seen, wish: PictureWish, setting: FrameSetting): Frame {
  const { chosen, current, fold, layers, others, paintTies, path, shown } = wish;
  const { hovered, isFolded, ...rest } = setting;
  const numberOf = (id: string | undefined) => (id === undefined ? undefined : scene.numbers.get(id));
  const beside = others.flatMap((id) => numberOf(id) ?? []);
  return {
    ...rest,
    scene,
    positions,
    chosen: numberOf(chosen),
    near: nearChosen(scene, numberOf(chosen), beside),
    current: numberOf(current),
    hovered: numberOf(hovered),
    others: beside,
    path: path.flatMap((id) => numberOf(id) ?? []),
    paintTies: isFolded ? fold?.paintTies : paintTies,
    layers,
    writing: isFolded ? fold?.writing : undefined,
    shown,
  };
}

/** The letters that an element is written in. */
export function fontOf(element: Element): Frame['font'] {
  const { fontFamily, fontSize } = getComputedStyle(element);
  return { family: fontFamily, size: Number.parseFloat(fontSize) };
}
