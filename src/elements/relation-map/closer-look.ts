import { filterGraph } from '../../model/relations/graph-filter.js';
import { afterView } from './after-view.js';
import { closerStyles } from './closer-styles.js';
import { DetailsPanel } from './details-panel.js';
import { FiguresPanel } from './figures-panel.js';
import { foldsView } from './folds-view.js';
import { offerLaterTexts } from './later-texts.js';
import { legendNotes } from './legend-notes.js';
import { MapCursor } from './map-cursor.js';
import { MapSearch } from './map-search.js';
import { NodesList } from './nodes-list.js';
import { OverviewPanel } from './overview-panel.js';
import { paintTies } from './picture-ties.js';
import { zoomView } from './zoom-view.js';

offerLaterTexts();

/**
 * What is needed to look closer than the sentence and the map: details, table, search, keyboard and files. It is
 * loaded once, when somebody turns to the map, or a little after the map is drawn, so that a print has the table too.
 */
export const closerLook = {
  DetailsPanel,
  FiguresPanel,
  MapCursor,
  MapSearch,
  NodesList,
  OverviewPanel,
  afterView,
  foldsView,
  filterGraph,
  legendNotes,
  paintTies,
  zoomView,
  styles: [closerStyles],
} as const;

export type CloserLook = typeof closerLook;
