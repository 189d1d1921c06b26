import { foldStyles } from './fold-styles.js';
import { FoldPanel } from './fold-panel.js';

/** What folds areas to discs. Loaded with the closer look, and first where a map begins folded or is very large. */
export const foldLook = { FoldPanel, styles: [foldStyles] } as const;
