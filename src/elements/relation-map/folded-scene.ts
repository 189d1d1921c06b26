import { bundleLines } from '../../model/relations/bundles.js';
import type { Bundles } from '../../model/relations/bundles.js';
import { foldKey } from '../../model/relations/folded-areas.js';
import { partPlaces } from '../../layout/part-places.js';
import type { Positions } from '../../layout/layout-graph.js';
import type { Nearness } from '../../layout/zoom-levels.js';
import type { Slices } from '../../model/slices.js';
import { foldedLines } from './folded-lines.js';
import type { FoldedLines } from './folded-lines.js';
import { isMuteLine } from './line-kind.js';
import type { LineKind } from './line-kind.js';
import type { Scene, SceneArea, SceneNode } from './map-scene.js';

/** What one disc stands for. */
export interface SceneFold {
  /** The id of the disc, which no node has. */
  readonly id: string;
  /** The area it is, or is in, as the attribute `folded` names it. */
  readonly area: string;
  /** Whether it is the whole area, or one unit of it. */
  readonly isUnit: boolean;
  readonly label: string;
  /** The numbers that its nodes have in the scene without folds. */
  readonly members: readonly number[];
}

/** The lines between a disc or node and another, as one. */
export interface SceneBundle {
  /** The number of the other in the scene. */
  readonly other: number;
  /** How many lines of each kind it stands for, those that are not shown left out. */
  readonly counts: ReadonlyMap<LineKind, number>;
}

/** A scene in which some discs stand for many nodes. The numbers of hidden nodes' ids are those of their discs. */
export interface FoldedScene extends Scene {
  readonly folds: ReadonlyMap<number, SceneFold>;
  readonly bundles: (number: number) => readonly SceneBundle[];
  /** How many relations each line stands for, and how many lines of each kind. */
  readonly relations: Int32Array;
  readonly counts: (line: number) => ReadonlyMap<LineKind, number>;
  /** The lines that stay within a disc. */
  readonly inside: (number: number) => ReadonlyMap<LineKind, number>;
  readonly neighbours: (number: number) => readonly number[];
  /** Which part each node of the scene without folds is in. */
  readonly partOf: Int32Array;
}

/** Which nodes of a scene stand together in one disc. */
export interface Parts {
  readonly partOf: Int32Array;
  /** What each part is: a disc, or the number of the one node that it is. */
  readonly parts: readonly (SceneFold | number)[];
}

/** The nodes of areas whose keys are among those folded, and, seen from farther away, all that areas or units gather. */
export function partsOf({ grouping, nodes }: Scene, folded: ReadonlySet<string>, nearness: Nearness): Parts {
  const groups = new Map<string, Omit<SceneFold, 'members'> & { readonly members: number[] }>();
  const sizes = new Map<string, number>();
  for (const { area } of nodes) sizes.set(area, (sizes.get(area) ?? 0) + 1);
  const isOne = sizes.size < 2;
  const groupOf: (string | undefined)[] = nodes.map(({ area, node }, number) => {
    const { label } = grouping.of(node);
    const key = foldKey(area);
    const unit = node.departmentId ?? node.unitId;
    const unitLabel = node.departmentLabel ?? node.unitLabel;
    const isArea = label !== undefined && !isOne && (nearness === 'areas' || folded.has(key));
    if (!isArea && (nearness === 'nodes' || unit === undefined || unitLabel === undefined)) return undefined;
    const id = `fold:${isArea ? key : `${key} ${unit!}`}`;
    const group = groups.get(id) ?? { id, area: key, isUnit: !isArea, label: isArea ? label : unitLabel!, members: [] };
    groups.set(id, group);
    group.members.push(number);
    return id;
  });
  const numbers = new Map<string, number>();
  const parts: (SceneFold | number)[] = [];
  const partOf = Int32Array.from(groupOf, (id, number) => {
    const group = id === undefined ? undefined : groups.get(id)!;
    // One by itself has nothing to fold.
    if (!group || group.members.length < 2) return parts.push(number) - 1;
    const known = numbers.get(id!) ?? parts.push(group) - 1;
    numbers.set(id!, known);
    return known;
  });
  return { partOf, parts };
}

/** How much of what its members fill a disc does, so that there is room for lines and names between discs. */
const FILLS = 0.6;

/** The nodes of a scene gathered in parts, and its lines in bundles: all of a folded scene but where it stands. */
export interface Gathered extends Parts {
  readonly lines: Bundles;
}

/** The lines of what is gathered, those of these kinds. */
export const linesOfGathered = (
  { lines }: Scene,
  { lines: bundles, parts }: Gathered,
  shown: ReadonlySet<LineKind>,
): Slices<FoldedLines> => foldedLines(lines, bundles, (part) => typeof parts[part] === 'number', parts.length, shown);

export const gatheredScene = ({ lines: { ends, looks, styles } }: Scene, { partOf, parts }: Parts): Gathered => ({
  partOf,
  parts,
  lines: bundleLines({ ends, kinds: styles }, partOf, parts.length, looks.length),
});

/** The scene with each part as one disc or node, whose places are the middles of their members. */
export function foldedScene(
  scene: Scene,
  { partOf, parts }: Gathered,
  folded: FoldedLines,
  positions: Positions,
): FoldedScene {
  const sizeOf = discSizes(parts, partPlaces(positions, partOf, parts.length).reaches);
  const nodes = parts.map((part): SceneNode =>
    typeof part === 'number' ? scene.nodes[part]! : discNode(scene, part, FILLS * sizeOf(part)),
  );
  const numbers = new Map(nodes.map(({ node }, number) => [node.id, number]));
  scene.nodes.forEach(({ node }, number) => numbers.set(node.id, partOf[number]!));
  const { counts, degrees, inside, lines, linesOf, relations } = folded;
  const otherEnd = (line: number, number: number): number =>
    lines.ends[2 * line]! === number ? lines.ends[2 * line + 1]! : lines.ends[2 * line]!;
  return {
    ...scene,
    nodes,
    numbers,
    areas: areasOf(scene, partOf, parts),
    lines,
    relations,
    counts,
    degrees,
    folds: new Map(parts.flatMap((part, number) => (typeof part === 'number' ? [] : [[number, part] as const]))),
    bundles: (number) => linesOf(number).map((line) => ({ other: otherEnd(line, number), counts: counts(line) })),
    inside,
    neighbours: (number) =>
      linesOf(number)
        .filter((line) => !isMuteLine(lines.looks[lines.styles[line]!]!.kind))
        .map((line) => otherEnd(line, number)),
    partOf,
  };
}

/** How large discs are before their share: as large as the room that so many mostly take, so that size says how many. */
function discSizes(parts: Parts['parts'], reaches: Float64Array): (fold: SceneFold) => number {
  const middle = (isUnit: boolean): number => {
    const rooms = parts.flatMap((part, at) =>
      typeof part === 'object' && part.isUnit === isUnit ? [reaches[at]! / Math.sqrt(part.members.length)] : [],
    );
    return rooms.sort((a, b) => a - b)[rooms.length >> 1] ?? 0;
  };
  const [area, unit] = [middle(false), middle(true)];
  return ({ isUnit, members }) => (isUnit ? unit : area) * Math.sqrt(members.length);
}

function discNode({ nodes }: Scene, fold: SceneFold, radius: number): SceneNode {
  const { area, colour } = nodes[fold.members[0]!]!;
  return {
    node: {
      id: fold.id,
      label: fold.label,
      members: fold.members.reduce((sum, number) => sum + nodes[number]!.node.members, 0),
    },
    radius,
    area,
    colour,
    within: undefined,
    isBlank: false,
    isMute: false,
    isFolded: true,
  };
}

/** The grounds of the areas that are not one disc, round what is left of them. */
function areasOf({ areas }: Scene, partOf: Int32Array, parts: Parts['parts']): readonly SceneArea[] {
  return areas.flatMap((area) => {
    const members = [...new Set(area.members.map((number) => partOf[number]!))];
    const [only] = members;
    const part = members.length === 1 ? parts[only!] : undefined;
    return typeof part === 'object' && !part.isUnit ? [] : [{ ...area, members }];
  });
}
