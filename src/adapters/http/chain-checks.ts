import { managementChain } from '../../backend/schema/management-chain.js';
import { parse } from '../../backend/schema/parse.js';

/** What a management chain has to look like. */
export const checks = {
  chain: (value: unknown) => parse(managementChain, value, 'a chain'),
};
