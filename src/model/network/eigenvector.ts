import type { Slices } from '../slices.js';
import type { FlatNetwork } from './flat-network.js';

/** Who is tied to those who are themselves well tied, and how far the answer can be relied on. */
export interface Eigenvector {
  /** One value a node, 0 to 1, the largest 1 (Bonacich 1972). All 0 in a network without ties. */
  readonly values: Float64Array;
  /** The largest eigenvalue. */
  readonly largest: number;
  /** How much larger it is than the second. Near 0 the values are a choice among several that are as good. */
  readonly gap: number;
}

const ENOUGH = 1e-13;
const MOST_STEPS = 5000;

/**
 * Eigenvector centrality of a symmetric network with its weights. Two vectors are carried
 * along, each step multiplying by A + λI, so that the two largest eigenvalues come out, also where the network falls in
 * two halves that only have ties to each other (subspace iteration with shift).
 */
export function* eigenvector(network: FlatNetwork): Slices<Eigenvector> {
  const { size } = network;
  if (network.others.length === 0) return { values: new Float64Array(size), largest: 0, gap: 0 };
  let first = unit(new Float64Array(size).fill(1));
  let second = apart(
    Float64Array.from({ length: size }, (_, node) => Math.cos(node + 1)),
    first,
  );
  let [largest, next] = [0, 0];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [ofFirst, ofSecond] = [times(network, first), times(network, second)];
    const { cos, high, low, sin } = turn(dot(first, ofFirst), dot(first, ofSecond), dot(second, ofSecond));
    const shift = Math.max(high, 1e-9);
    const ahead = sum(cos, sum(1, ofFirst, shift, first), sin, sum(1, ofSecond, shift, second));
    const behind = sum(-sin, sum(1, ofFirst, shift, first), cos, sum(1, ofSecond, shift, second));
    const before = first;
    first = unit(ahead);
    second = apart(behind, first);
    const moved = first.reduce((most, value, node) => Math.max(most, Math.abs(value - before[node]!)), 0);
    const still = moved < ENOUGH && Math.abs(low - next) < 1e-10 * shift;
    [largest, next] = [high, low];
    if (still) break;
    yield;
  }
  const most = first.reduce((far, value) => (Math.abs(value) > Math.abs(far) ? value : far), 0);
  return { values: first.map((value) => Math.max(0, value / most)), largest, gap: size > 1 ? largest - next : largest };
}

function times({ others, size, starts, weights }: FlatNetwork, vector: Float64Array): Float64Array {
  const product = new Float64Array(size);
  for (let node = 0; node < size; node += 1) {
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) product[node]! += weights[at]! * vector[others[at]!]!;
  }
  return product;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((total, value, at) => total + value * b[at]!, 0);

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

const sum = (a: number, one: Float64Array, b: number, other: Float64Array): Float64Array =>
  one.map((value, at) => a * value + b * other[at]!);

/** The part of a vector that has nothing of another, of length 1. */
const apart = (vector: Float64Array, from: Float64Array): Float64Array =>
  unit(sum(1, vector, -dot(vector, from), from));

/** The eigenvalues of [[a, b], [b, d]], and the turn that brings the first axis to the higher. */
function turn(a: number, b: number, d: number): { high: number; low: number; cos: number; sin: number } {
  const angle = 0.5 * Math.atan2(2 * b, a - d);
  const reach = Math.hypot((a - d) / 2, b);
  return { high: (a + d) / 2 + reach, low: (a + d) / 2 - reach, cos: Math.cos(angle), sin: Math.sin(angle) };
}
