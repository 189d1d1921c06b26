import { PairsPanel } from './pairs-panel.js';
import { pairsStyles } from './pairs-styles.js';

/** Two or more beside each other, and the guide to talk by. Loaded when somebody first looks at two. */
export const pairsLook = { PairsPanel, styles: [pairsStyles] } as const;
