import { WavesPanel } from './waves-panel.js';
import { wavesStyles } from './waves-styles.js';

/** What compares two rounds. Loaded when there is another round to compare with. */
export const wavesLook = { WavesPanel, styles: [wavesStyles] } as const;

export type WavesLook = typeof wavesLook;
