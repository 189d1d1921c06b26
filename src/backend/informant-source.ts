import type { InformantPicture } from '../model/informants/informant-view.js';
import type { CallOptions, Page, PageQuery, Subscribe } from './call.js';

export interface InformantQuery extends PageQuery {
  /** The unit that the groups have answered about. */
  readonly unit: string;
}

/**
 * How several groups of informants see the same unit. What leaves it is made safe where the data are: of a group with too
 * few answers, or of leaders who have not agreed to be shown, it tells that it is hidden, and why, and nothing else.
 */
export interface InformantSource {
  /** The mappings that the unit has taken part in, the newest first. */
  pictures(query: InformantQuery, options?: CallOptions): Promise<Page<InformantPicture>>;
  readonly subscribe?: Subscribe;
}
