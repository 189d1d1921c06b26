import { bundleLines, mostOf } from '../../model/relations/bundles.js';
import type { Bundles } from '../../model/relations/bundles.js';
import { foldKey } from '../../model/relations/folded-areas.js';
import { partPlaces } from '../../layout/part-places.js';
import type { Positions } from '../../layout/layout-graph.js';
import type { Nearness } from '../../layout/zoom-levels.js';
import { isMuteLine } from './line-kind.js';
import type { LineKind } from './line-kind.js';
import { STILL } from './map-scene.js';
import type { Scene, SceneArea, SceneLook, SceneNode } from './map-scene.js';

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

/** The kinds a bundle may have, for the first of which there is a reason to look closer. */
const ORDER: readonly LineKind[] = [
  'weak',
  'moderate',
  'strong',
  'rated',
  'weaker',
  'lost',
  'mixed',
  'new',
  'stronger',
];
const REST: readonly LineKind[] = ['same', 'not-answered', 'none', 'suppressed', 'unknown'];

/** The broader, the more: of four times as many twice as broad, so that the most do not hide the map. */
const widthFor = (count: number, most: number): number => 1.2 + 6.8 * Math.sqrt(count / Math.max(MANY, most));
/** From so many relations on, those lines that have most are as broad as lines get. */
const MANY = 30;

/** How many relations there are among lines: those of which something is known. */
export const relationsIn = (counts: ReadonlyMap<LineKind, number>): number =>
  [...counts].reduce((sum, [kind, count]) => (STILL.has(kind) ? sum : sum + count), 0);

/**
 * What a bundle looks like: it has the kind that most of its relations have. Where hundreds run together there is a weak or
 * an important one in nearly every bundle, so that the weakest would give all of them the same ink, and nobody could see
 * where the rest go well. How many are weak stands on the line, and each that matters is in the list beside the map.
 */
export function bundleLook(counts: ReadonlyMap<LineKind, number>, most: number): SceneLook | undefined {
  const kind = mostOf(counts, ORDER) ?? mostOf(counts, REST);
  if (kind === undefined) return undefined;
  const relations = relationsIn(counts);
  // Half pixels are all that an eye tells apart.
  return { kind, width: relations > 0 ? Math.round(2 * widthFor(relations, most)) / 2 : 1.2, urgent: false };
}

/** The nodes of a scene gathered in parts, and its lines in bundles: all of a folded scene but where it stands. */
export interface Gathered extends Parts {
  readonly lines: Bundles;
}

export const gatheredScene = ({ lines: { ends, looks, styles } }: Scene, { partOf, parts }: Parts): Gathered => ({
  partOf,
  parts,
  lines: bundleLines({ ends, kinds: styles }, partOf, parts.length, looks.length),
});

/** The scene with each part as one disc or node, whose places are the middles of their members. */
export function foldedScene(
  scene: Scene,
  { lines: gathered, partOf, parts }: Gathered,
  positions: Positions,
  shown: ReadonlySet<LineKind>,
): FoldedScene {
  const sizeOf = discSizes(parts, partPlaces(positions, partOf, parts.length).reaches);
  const nodes = parts.map((part): SceneNode =>
    typeof part === 'number' ? scene.nodes[part]! : discNode(scene, part, FILLS * sizeOf(part)),
  );
  const numbers = new Map(nodes.map(({ node }, number) => [node.id, number]));
  scene.nodes.forEach(({ node }, number) => numbers.set(node.id, partOf[number]!));
  const { looks } = scene.lines;
  const countsIn = (all: Int32Array, at: number): ReadonlyMap<LineKind, number> => {
    const counts = new Map<LineKind, number>();
    looks.forEach(({ kind }, style) => {
      const count = all[at * looks.length + style]!;
      if (count > 0 && shown.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + count);
    });
    return counts;
  };

  const ends: number[] = [];
  const lineStyles: number[] = [];
  const newLooks: SceneLook[] = [...looks];
  const known = new Map<string, number>();
  const degrees = nodes.map(() => 0);
  const own = new Map<number, SceneBundle[]>();
  const all = Array.from({ length: gathered.ends.length / 2 }, (_, bundle) => countsIn(gathered.counts, bundle));
  const most = all.reduce((largest, counts) => Math.max(largest, relationsIn(counts)), 0);
  for (const [bundle, counts] of all.entries()) {
    const [a, b] = [gathered.ends[2 * bundle]!, gathered.ends[2 * bundle + 1]!];
    const isPlain = typeof parts[a] === 'number' && typeof parts[b] === 'number';
    const look = isPlain ? undefined : bundleLook(counts, most);
    if (!isPlain && !look) continue;
    let style: number;
    if (look) {
      const key = `${look.kind} ${String(look.width)}`;
      style = known.get(key) ?? newLooks.push(look) - 1;
      known.set(key, style);
    } else style = looks.findIndex((_, each) => gathered.counts[bundle * looks.length + each]! > 0);
    ends.push(a, b);
    lineStyles.push(style);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = own.get(one) ?? [];
      own.set(one, list);
      list.push({ other, counts });
      degrees[one]! += relationsIn(counts);
    }
  }
  return {
    ...scene,
    nodes,
    numbers,
    areas: areasOf(scene, partOf, parts),
    lines: {
      ends: Int32Array.from(ends),
      styles: Uint16Array.from(lineStyles),
      pulls: new Float32Array(lineStyles.length),
      looks: newLooks,
    },
    degrees,
    folds: new Map(parts.flatMap((part, number) => (typeof part === 'number' ? [] : [[number, part] as const]))),
    bundles: (number) => own.get(number) ?? [],
    inside: (number) => countsIn(gathered.inside, number),
    neighbours: (number) =>
      (own.get(number) ?? [])
        .filter(({ counts }) => [...counts.keys()].some((kind) => !isMuteLine(kind)))
        .map(({ other }) => other),
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
