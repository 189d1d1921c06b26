import { ChainSearch } from './chain-search.js';
import { detailsStyles } from './details-styles.js';
import { detailsView, tellOpened } from './details-view.js';
import { copyLink } from './link.js';
import { listView } from './list-view.js';
import { TreeKeys } from './tree-keys.js';

/** What a hand needs once the first picture is there: keys, details, search, links and the plain list. */
export const later = {
  ChainSearch,
  TreeKeys,
  copyLink,
  detailsView,
  listView,
  tellOpened,
  styles: [detailsStyles],
} as const;
