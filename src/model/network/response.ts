import type { Network } from './network.js';

/** Below this share of answers, figures that hang on ways through others say more of who answered than of the network. */
export const ENOUGH_ANSWERS = 0.75;
/** Below this share of answers a reader is told to take every figure with care (Borgatti, Carley & Krackhardt 2006). */
export const GOOD_ANSWERS = 0.8;

/** The share of a network's nodes that answered, 0 to 1. 1 where nothing is said of answers. */
export const responseRate = ({ nodes, respondents }: Network): number =>
  respondents ? nodes.filter((id) => respondents.has(id)).length / nodes.length : 1;
