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

/** From so many nodes on, a picture that shows all of them from afar is but a grey cloud. */
export const CROWDED = 5000;

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
  const ends = new Int32Array(2 * pulls.size);
  [...pulls.keys()].forEach((key, tie) => {
    ends[2 * tie] = Math.floor(key / nodes.length);
    ends[2 * tie + 1] = key % nodes.length;
  });
  return tiedGraph(nodes, { ends, weights: Float32Array.from(pulls.values()) }, saved);
}

/** The flat form of nodes whose ties are flat already, one for two nodes. */
export function tiedGraph(
  nodes: readonly LayoutNode[],
  ties: Pick<LayoutGraph, 'ends' | 'weights'>,
  saved: ReadonlyMap<string, Point> = new Map(),
): LayoutGraph {
  const areaNumber = numbering();
  const unitNumber = numbering();
  const places = new Float64Array(2 * nodes.length).fill(NaN);
  const radii = new Float32Array(nodes.length);
  const areas = new Int32Array(nodes.length);
  const units = new Int32Array(nodes.length);
  // One pass: tens of thousands of nodes are laid out from here, in one task.
  nodes.forEach(({ area, id, radius, unit }, node) => {
    const point = saved.get(id);
    if (isPlace(point)) places.set([point.x, point.y], 2 * node);
    radii[node] = radius > 0 && radius < FARTHEST ? radius : 1;
    areas[node] = areaNumber(area);
    units[node] = unitNumber(unit);
  });
  return { ...ties, radii, areas, units, saved: places };
}
