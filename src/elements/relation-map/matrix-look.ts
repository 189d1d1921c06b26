import { MatrixGrid } from './matrix-grid.js';
import { matrixStyles } from './matrix-styles.js';

/** The matrix. Loaded when somebody turns to it. */
export const matrixLook = { MatrixGrid, styles: [matrixStyles] } as const;
