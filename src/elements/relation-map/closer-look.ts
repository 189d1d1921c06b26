import { filterGraph } from '../../model/relations/graph-filter.js';
import { findNodes } from '../../model/relations/find-nodes.js';
import { closerStyles } from './closer-styles.js';
import { detailsView } from './details-view.js';
import { FiguresPanel } from './figures-panel.js';
import { filesView } from './files-view.js';
import { foldedView } from './folded-view.js';
import { foundView } from './found-view.js';
import { MapCursor } from './map-cursor.js';
import { mapMethod } from './map-method.js';
import { NodesList } from './nodes-list.js';
import { paintTies } from './picture-ties.js';

/**
 * What is needed to look closer than the sentence and the map: details, table, search and keyboard. It is
 * loaded once, when somebody turns to the map, or a little after the map is drawn, so that a print has the table too.
 */
export const closerLook = {
  FiguresPanel,
  MapCursor,
  NodesList,
  detailsView,
  filesView,
  filterGraph,
  findNodes,
  foldedView,
  foundView,
  mapMethod,
  paintTies,
  styles: [closerStyles],
} as const;

export type CloserLook = typeof closerLook;
