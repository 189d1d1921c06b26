import { shuffle } from '../chance.js';
import type { Network } from './network.js';

/**
 * A network in which everybody gives and gets about as many ties as before, but to whom is left to chance (the
 * configuration model). Ties that would go from somebody to themselves are dropped.
 */
export function rewired({ arcs, directed, nodes }: Network, next: () => number): Network {
  const deal = Int32Array.from(arcs.keys());
  shuffle(deal, next);
  const dealt = arcs.map((arc, at) => ({ ...arc, to: arcs[deal[at]!]!.to }));
  return { nodes, arcs: dealt.filter(({ from, to }) => from !== to), directed };
}
