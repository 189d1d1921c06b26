import { StructurePanel } from './structure-panel.js';
import { structureStyles } from './structure-styles.js';
import { toolsStyles } from './tools-styles.js';

/** The formal lines and what areas stand for. Loaded when somebody opens them, asks for them or selects a node. */
export const structureLook = { StructurePanel, styles: [toolsStyles, structureStyles] } as const;

export type StructureLook = typeof structureLook;
