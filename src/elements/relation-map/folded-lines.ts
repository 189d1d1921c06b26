import { mostOf } from '../../model/relations/bundles.js';
import type { Bundles } from '../../model/relations/bundles.js';
import type { Slices } from '../../model/slices.js';
import type { LineKind } from './line-kind.js';
import { STILL } from './map-scene.js';
import type { SceneLines, SceneLook } from './map-scene.js';

/** The lines of a scene in which discs stand for many nodes. Flat, because there are tens of thousands between units. */
export interface FoldedLines {
  readonly lines: SceneLines;
  /** How many relations each line stands for. */
  readonly relations: Int32Array;
  /** How many lines of each kind a line stands for, those that are not shown left out. */
  readonly counts: (line: number) => ReadonlyMap<LineKind, number>;
  /** The same for the lines that stay within a part. */
  readonly inside: (part: number) => ReadonlyMap<LineKind, number>;
  /** The numbers of the lines of a part. */
  readonly linesOf: (part: number) => readonly number[];
  /** How many relations the lines of each part stand for. */
  readonly degrees: readonly number[];
}

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

/** From so many relations on, those lines that have most are as broad as lines get. */
const MANY = 30;
/** The broader, the more: of four times as many twice as broad, so that the most do not hide the map. In half pixels. */
const widthFor = (count: number, most: number): number =>
  Math.round(2 * (1.2 + 6.8 * Math.sqrt(count / Math.max(MANY, most)))) / 2;

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
  return { kind, width: relations > 0 ? widthFor(relations, most) : 1.2, urgent: false };
}

/** Bundles that are looked at at a time. */
const BATCH = 500;

/** Bundles as lines. Between two parts for which `isPlain` is true a line keeps its own look. Pauses between its steps. */
export function* foldedLines(
  { looks }: SceneLines,
  bundles: Bundles,
  isPlain: (part: number) => boolean,
  parts: number,
  shown: ReadonlySet<LineKind>,
): Slices<FoldedLines> {
  const of = looks.length;
  const countsIn = (all: Int32Array, at: number): ReadonlyMap<LineKind, number> => {
    const counts = new Map<LineKind, number>();
    for (let style = 0; style < of; style += 1) {
      const count = all[at * of + style]!;
      const { kind } = looks[style]!;
      if (count > 0 && shown.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
    return counts;
  };
  const total = bundles.ends.length / 2;
  const all = new Int32Array(total);
  const counted = looks.map(({ kind }) => shown.has(kind) && !STILL.has(kind));
  for (let bundle = 0; bundle < total; bundle += 1)
    for (let style = 0; style < of; style += 1)
      if (counted[style]) all[bundle]! += bundles.counts[bundle * of + style]!;
  const most = all.reduce((largest, count) => Math.max(largest, count), 0);

  const kept: number[] = [];
  const styles: number[] = [];
  const newLooks: SceneLook[] = [...looks];
  const known = new Map<string, number>();
  const degrees = new Array<number>(parts).fill(0);
  for (let bundle = 0; bundle < total; bundle += 1) {
    if (bundle % BATCH === 0) yield;
    const [a, b] = [bundles.ends[2 * bundle]!, bundles.ends[2 * bundle + 1]!];
    let style = looks.findIndex((_, each) => bundles.counts[bundle * of + each]! > 0);
    if (!isPlain(a) || !isPlain(b)) {
      const look = bundleLook(countsIn(bundles.counts, bundle), most);
      if (!look) continue;
      const key = `${look.kind} ${look.width}`;
      style = known.get(key) ?? newLooks.push(look) - 1;
      known.set(key, style);
    }
    kept.push(bundle);
    styles.push(style);
    degrees[a]! += all[bundle]!;
    degrees[b]! += all[bundle]!;
  }
  const ends = Int32Array.from({ length: 2 * kept.length }, (_, at) => bundles.ends[2 * kept[at >> 1]! + (at % 2)]!);
  let own: ReadonlyMap<number, readonly number[]> | undefined;
  return {
    lines: { ends, styles: Uint16Array.from(styles), pulls: new Float32Array(styles.length), looks: newLooks },
    relations: Int32Array.from(kept, (bundle) => all[bundle]!),
    counts: (line) => countsIn(bundles.counts, kept[line]!),
    inside: (part) => countsIn(bundles.inside, part),
    linesOf: (part) => (own ??= linesByEnd(ends)).get(part) ?? [],
    degrees,
  };
}

function linesByEnd(ends: Int32Array): ReadonlyMap<number, readonly number[]> {
  const own = new Map<number, number[]>();
  ends.forEach((part, at) => {
    const list = own.get(part);
    if (list) list.push(at >> 1);
    else own.set(part, [at >> 1]);
  });
  return own;
}
