import type { Announcer } from '../../kit/announcer.js';
import { copyText } from '../../kit/copy-text.js';
import { readChainLink, writeChainLink } from '../../model/chain-link.js';
import type { ChainLink } from '../../model/chain-link.js';
import type { DetailsLocalize } from './row-words.js';

/** Where the address of the page leads, if it says so. */
export const followLink = (): ChainLink | undefined => readChainLink(location.search);

/** Copies the address of the page with the link in it, and says whether that could be done. */
export async function copyLink(link: ChainLink, localize: DetailsLocalize, announcer: Announcer): Promise<void> {
  const address = new URL(location.href);
  address.search = writeChainLink(address.search, link);
  const isCopied = await copyText(address.href);
  announcer.say(localize.term(isCopied ? 'tvaers.chain.copied' : 'tvaers.chain.not-copied'));
}
