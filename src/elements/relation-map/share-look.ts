import { SharePanel } from './share-panel.js';
import { shareStyles } from './share-styles.js';

/** What shares a view of the map and opens it again. Loaded when somebody wants to, or comes by such a link. */
export const shareLook = { SharePanel, styles: [shareStyles] } as const;
