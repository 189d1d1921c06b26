import { isWithinHull } from '../../layout/within-hull.js';
import { toPicture } from '../../layout/viewport.js';
import type { GraphLevel } from '../../model/relation.js';
import { relationsIn } from './folded-lines.js';
import type { FoldedScene, SceneBundle, SceneFold } from './folded-scene.js';
import type { Frame } from './picture-frame.js';
import type { MapLocalize } from './tie-words.js';

/** A disc that is seen, with its number. */
export interface Disc {
  readonly number: number;
  readonly fold: SceneFold;
  readonly scene: FoldedScene;
}

/** How far the ground of an area reaches beyond its outermost nodes, in the picture. */
const RIM = 20;

/** The disc of that id; undefined where it is a node, or nothing. */
export function discIn(scene: FoldedScene | undefined, id: string | undefined): Disc | undefined {
  const number = id === undefined ? undefined : scene?.numbers.get(id);
  const fold = number === undefined ? undefined : scene?.folds.get(number);
  return scene && fold && fold.id === id ? { number: number!, fold, scene } : undefined;
}

/** The id of the disc that hides a node; undefined where it is seen itself. */
export function hiderOf(scene: FoldedScene | undefined, id: string): string | undefined {
  const number = scene?.numbers.get(id);
  const fold = number === undefined ? undefined : scene?.folds.get(number);
  return fold && fold.id !== id ? fold.id : undefined;
}

/** The ids that lines lead to from a disc or node. */
export function relatedIn(scene: FoldedScene, id: string): readonly string[] {
  const number = scene.numbers.get(id);
  return number === undefined ? [] : scene.neighbours(number).map((other) => scene.nodes[other]!.node.id);
}

/** What the line between two stands for; undefined where neither is a disc, and where there is no line. */
export function bundleBetween(scene: FoldedScene | undefined, from: string, to: string): SceneBundle | undefined {
  const [a, b] = [scene?.numbers.get(from), scene?.numbers.get(to)];
  if (!scene || a === undefined || b === undefined || !(scene.folds.has(a) || scene.folds.has(b))) return undefined;
  return scene.bundles(a).find(({ other }) => other === b);
}

/** How many nodes and relations a disc stands for, as the texts take them. */
export function discCounts(
  localize: MapLocalize,
  { fold, number, scene }: Disc,
): readonly [level: GraphLevel, nodes: number, count: string, relations: number, relationCount: string] {
  const inside = relationsIn(scene.inside(number));
  const across = scene.bundles(number).reduce((sum, { counts }) => sum + relationsIn(counts), 0);
  const { length } = fold.members;
  const count = (value: number): string => localize.decimal(value, 0);
  return [scene.index.graph.level, length, count(length), inside + across, count(inside + across)];
}

/** A node of the area whose ground is under the pointer; undefined where there is only paper. */
export function areaUnder(
  { positions, scene, viewport }: Pick<Frame, 'positions' | 'scene' | 'viewport'>,
  { clientX, clientY, currentTarget }: MouseEvent,
): string | undefined {
  const { left, top } = (currentTarget as Element).getBoundingClientRect();
  const at = toPicture(viewport, { x: clientX - left, y: clientY - top });
  const found = scene.areas.find(({ members }) =>
    isWithinHull(
      members.map((number) => ({ x: positions[2 * number]!, y: positions[2 * number + 1]! })),
      at,
      RIM,
    ),
  );
  return found && scene.nodes[found.members[0]!]!.node.id;
}
