import { ln } from './plain-math.js';
import type { Body, Push } from './simulate.js';

/** A tie between two bodies by their numbers. */
export interface Link {
  readonly source: number;
  readonly target: number;
  /** How hard it pulls, from 0. */
  readonly weight: number;
}

export interface LogLink extends Push {
  initialize(bodies: Body[]): void;
  /** The length λ above which a tie pulls ever less harder. `Infinity` for a pull that grows with the length for good. */
  range(range: number): LogLink;
  strength(strength: number): LogLink;
}

/**
 * Ties draw their ends together, close ones in proportion to their length and long ones only as its logarithm: at a
 * length `d` an end gains the speed `alpha · strength · weight · λ ln(1 + d / λ) / m` towards the other, `m` being its
 * mass: as told, or 1 and the sum of the weights of its ties. Without the range, λ → ∞, that is the plain `d`. A small range parts groups more
 * clearly, a large one keeps distances truer (Noack 2009, "Modularity clustering is force-directed layout": LinLog and
 * its neighbours). A force with d3's interface.
 */
export function logLink(links: readonly Link[], masses?: Float64Array): LogLink {
  let bodies: readonly Body[] = [];
  let [range, strength] = [Infinity, 1];
  const sources = Int32Array.from(links, ({ source }) => source);
  const targets = Int32Array.from(links, ({ target }) => target);
  const weights = Float64Array.from(links, ({ weight }) => weight);
  let shares = new Float64Array(0);

  const force: LogLink = (alpha) => {
    const isPlain = range === Infinity;
    for (let link = 0; link < weights.length; link += 1) {
      const [source, target] = [bodies[sources[link]!]!, bodies[targets[link]!]!];
      const dx = target.x - source.x;
      const dy = target.y - source.y;
      const length = Math.sqrt(dx * dx + dy * dy);
      // Where both ends are one the pull has no direction; close to it the logarithm is its argument.
      const slack = isPlain || length < 1e-6 * range ? 1 : (range * ln(1 + length / range)) / length;
      const pull = alpha * strength * weights[link]! * slack;
      source.vx += dx * pull * shares[sources[link]!]!;
      source.vy += dy * pull * shares[sources[link]!]!;
      target.vx -= dx * pull * shares[targets[link]!]!;
      target.vy -= dy * pull * shares[targets[link]!]!;
    }
  };
  force.initialize = (all) => {
    bodies = all;
    shares = (masses ?? massesOf(all.length, links)).map((mass) => 1 / mass);
  };
  force.range = (value) => {
    range = value;
    return force;
  };
  force.strength = (value) => {
    strength = value;
    return force;
  };
  return force;
}

/** What a body weighs by its ties: 1 and the sum of their weights. */
export function massesOf(count: number, links: readonly Link[]): Float64Array {
  const masses = new Float64Array(count).fill(1);
  for (const { source, target, weight } of links) {
    masses[source] = masses[source]! + weight;
    masses[target] = masses[target]! + weight;
  }
  return masses;
}
