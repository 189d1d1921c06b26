/**
 * A graph as the layout takes it: flat arrays, so that it crosses to a worker at no cost. Node `i` is the `i`th entry of
 * every array of nodes. Lengths are in CSS pixels at zoom 1.
 */
export interface LayoutGraph {
  /** Nodes at the two ends of tie `i`, at `2i` and `2i + 1`. */
  readonly ends: Int32Array;
  /** How strongly each tie pulls, 0 to 1. */
  readonly weights: Float32Array;
  readonly radii: Float32Array;
  /** The larger group of each node (an administration), by number. −1 for none. */
  readonly areas: Int32Array;
  /** The smaller group of each node (a department), by number. −1 for none. */
  readonly units: Int32Array;
  /** Where nodes stood before, x at `2i` and y at `2i + 1`. NaN for a node that is new. */
  readonly saved: Float64Array;
}

/** Where every node stands, x at `2i` and y at `2i + 1`. */
export type Positions = Float64Array;

/** A node or a tie as the rest of the library has it. */
export interface LayoutNode {
  readonly id: string;
  readonly radius: number;
  readonly area?: string | undefined;
  readonly unit?: string | undefined;
}

export interface LayoutTie {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const numbering = (): ((name: string | undefined) => number) => {
  const numbers = new Map<string, number>();
  return (name) => {
    if (name === undefined) return -1;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
};

/** Places farther from the middle than this are none: no picture is so large. */
const FARTHEST = 1e6;
const isPlace = (point: Point | undefined): point is Point =>
  point !== undefined && Math.abs(point.x) < FARTHEST && Math.abs(point.y) < FARTHEST;

/** A weight as the layout takes it: 0 to 1; what is no number, or below nothing, does not pull. */
const pullOf = (weight: number): number => (weight > 0 ? Math.min(1, weight) : 0);

/**
 * The flat form of nodes and ties. Ties to nodes that are not there, and from a node to itself, are left out; of several
 * between two nodes the strongest counts.
 */
export function layoutGraph(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  saved: ReadonlyMap<string, Point> = new Map(),
): LayoutGraph {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const pulls = new Map<number, number>();
  for (const { from, to, weight } of ties) {
    const [one, other] = [index.get(from), index.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    const key = Math.min(one, other) * nodes.length + Math.max(one, other);
    pulls.set(key, Math.max(pulls.get(key) ?? 0, pullOf(weight)));
  }
  const areaNumber = numbering();
  const unitNumber = numbering();
  return {
    ends: Int32Array.from([...pulls.keys()].flatMap((key) => [Math.floor(key / nodes.length), key % nodes.length])),
    weights: Float32Array.from(pulls.values()),
    radii: Float32Array.from(nodes, ({ radius }) => (radius > 0 && radius < FARTHEST ? radius : 1)),
    areas: Int32Array.from(nodes, ({ area }) => areaNumber(area)),
    units: Int32Array.from(nodes, ({ unit }) => unitNumber(unit)),
    saved: Float64Array.from(
      nodes.flatMap(({ id }) => {
        const point = saved.get(id);
        return isPlace(point) ? [point.x, point.y] : [NaN, NaN];
      }),
    ),
  };
}

/** Numbers of nodes by their group, in the order of the groups' numbers; those without a group last. */
export function byGroup(groups: Int32Array): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  groups.forEach((group, node) => {
    const own = members.get(group);
    if (own) own.push(node);
    else members.set(group, [node]);
  });
  return [...members].sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b)).map(([, nodes]) => nodes);
}
