import { MatrixGrid } from './matrix-grid.js';
import { matrixStyles } from './matrix-styles.js';
import { pairView } from './pair-view.js';

/** The matrix and the details of two. Loaded when somebody turns to the matrix. */
export const matrixLook = { MatrixGrid, pairView, styles: [matrixStyles] } as const;

export type MatrixLook = typeof matrixLook;
