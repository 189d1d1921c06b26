import { ToolsPanel } from './tools-panel.js';
import { toolsStyles } from './tools-styles.js';

/** The tools that choose a part of the map, find a way and move the cut-offs. Loaded when somebody opens them. */
export const toolsLook = { ToolsPanel, styles: [toolsStyles] } as const;
