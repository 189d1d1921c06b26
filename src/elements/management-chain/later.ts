import { ChainSearch } from './chain-search.js';
import { detailsStyles } from './details-styles.js';
import { detailsView } from './details-view.js';
import { listView } from './list-view.js';

/** What is needed once somebody looks closer: details, search and the plain list. */
export const later = { ChainSearch, detailsView, listView, styles: [detailsStyles] } as const;
