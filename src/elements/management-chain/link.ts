import { copyText } from '../../kit/copy-text.js';
import { readChainLink, writeChainLink } from '../../model/chain-link.js';
import type { ChainLink } from '../../model/chain-link.js';

/** Where the address of the page leads, if it says so. */
export const followLink = (): ChainLink | undefined => readChainLink(location.search);

/** Copies the address of the page with the link in it. False where nothing may be copied. */
export function copyLink(link: ChainLink): Promise<boolean> {
  const address = new URL(location.href);
  address.search = writeChainLink(address.search, link);
  return copyText(address.href);
}
