import type { Subscribe } from '../../backend/call.js';
import type { IndicatorSource } from '../../backend/indicator-source.js';
import { checkQuery, figuresQuery } from '../../backend/schema/query.js';
import type { Viewer } from '../../backend/viewer.js';
import type { Indicator, IndicatorFigure } from '../../model/indicator.js';
import { groupBy } from '../../model/group-by.js';
import { DEFAULT_INSIGHT, isWithinInsight } from '../../model/management-chain.js';
import { answering } from './answering.js';
import type { OrganisationIndex } from './organisation-index.js';
import { pageOf } from './paging.js';

export interface IndicatorSourceOptions {
  /** Whether the reader has insight in a unit. */
  readonly hasInsight: (unitId: string) => boolean;
  readonly subscribe?: Subscribe;
}

/** The roles of those who have insight in every unit, as in the reference host. */
const SEE_ALL: readonly string[] = ['hr'];

const byUnit = new WeakMap<OrganisationIndex, ReadonlyMap<string, readonly Indicator[]>>();

/** The figures of an organisation at hand. Of a unit without insight nothing leaves it but that. */
export function indicatorSource(
  index: OrganisationIndex,
  { hasInsight, subscribe }: IndicatorSourceOptions,
): IndicatorSource {
  const { asOf, indicators = [] } = index.data;
  const kept = byUnit.get(index) ?? groupBy(indicators, ({ unitId }) => unitId);
  byUnit.set(index, kept);
  return {
    figures: answering((query) => {
      const asked = checkQuery(figuresQuery, query);
      const figures = [...new Set(asked.units)]
        .filter((id) => index.tree.unit(id))
        .flatMap((unitId): readonly IndicatorFigure[] =>
          hasInsight(unitId) ? (kept.get(unitId) ?? []) : [{ unitId, outsideInsight: true }],
        );
      return { ...pageOf(figures, asked), asOf };
    }),
    ...(subscribe && { subscribe }),
  };
}

/**
 * Insight as a municipality gives it: in the units one leads or works in, and as many levels up and down from them as the
 * data say. HR has it in all of them; somebody who is not signed in, in none.
 */
export function insightOf(index: OrganisationIndex, viewer: Viewer | undefined): (unitId: string) => boolean {
  if (!viewer) return () => false;
  if (viewer.roles.some((role) => SEE_ALL.includes(role))) return () => true;
  const levels = index.data.insight ?? DEFAULT_INSIGHT;
  const leads = index.held(viewer.id).filter(({ hierarchy, kind }) => hierarchy === 'line' && kind !== 'staff');
  const own = [
    ...leads.map(({ unitId }) => unitId),
    ...index.worksIn(viewer.id),
    ...(viewer.unitId === undefined ? [] : [viewer.unitId]),
  ];
  return (unitId) => isWithinInsight(index.tree, own, unitId, levels);
}
