import type { IndicatorFigure } from '../model/indicator.js';
import type { CallOptions, Page, PageQuery, Subscribe } from './call.js';

export interface FiguresQuery extends PageQuery {
  /** At most 100. Ids that no unit has are left out of the answer. */
  readonly units: readonly string[];
}

/**
 * Figures of units: how they fare, each with its rule and its date. A reader has insight so many levels up and down from
 * their own units, two unless the host says otherwise; whether they have is decided where the data are, and of a unit they
 * have none in nothing is told but that.
 */
export interface IndicatorSource {
  /** Those of one unit after the other, in the order they are asked for. A unit without figures has none. */
  figures(query: FiguresQuery, options?: CallOptions): Promise<Page<IndicatorFigure>>;
  readonly subscribe?: Subscribe;
}
