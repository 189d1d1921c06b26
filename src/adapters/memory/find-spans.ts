import type { Span, SpanQuery } from '../../backend/organisation-source.js';
import type { Viewer } from '../../backend/viewer.js';
import type { LeaderSpan } from '../../model/span.js';
import { idOf, personOf, unitOf } from './found.js';
import type { OrganisationIndex } from './organisation-index.js';

/** The spans a query asks for, most people first. Somebody who leads nobody has none. */
export function findSpans(
  index: OrganisationIndex,
  query: SpanQuery,
  viewer: Viewer | undefined,
): readonly LeaderSpan[] {
  const { leader, root, unit } = query;
  if (leader !== undefined) {
    const id = idOf(leader, viewer);
    if (leader !== 'me') personOf(index, id);
    return index.spans.filter((span) => span.leaderId === id);
  }
  if (unit !== undefined) {
    const leaders = index.leadersOf(unitOf(index, unit).id);
    return index.spans.filter((span) => leaders.has(span.leaderId));
  }
  if (root === undefined) return index.spans;
  const top = unitOf(index, root);
  return index.spans.filter((span) => index.placesOf(span).some(({ id }) => index.tree.isWithin(id, top.id)));
}

/** A span with the names and the band that it is said with. */
export function tellSpan(index: OrganisationIndex, span: LeaderSpan): Span {
  const { acting, context, fte, headcount, leaderId, sharedWith, vacantUnitIds } = span;
  const units = index.placesOf(span);
  const band = units.flatMap(({ id }) => index.band(id) ?? [])[0];
  const vacant = vacantUnitIds.flatMap((id) => index.tree.unit(id) ?? []);
  const others = sharedWith.map((id) => ({ id, name: index.person(id)?.name ?? id }));
  return {
    leader: index.person(leaderId) ?? { id: leaderId, name: leaderId },
    units: units.map(({ id, name }) => ({ id, name })),
    headcount,
    // Shares are sums of decimal fractions; what binary arithmetic adds at the end of them is no information.
    fte: Number(fte.toFixed(4)),
    rule: index.rule,
    asOf: index.data.asOf,
    ...(band && { band: { from: band.from, to: band.to, source: band.source } }),
    ...(vacant.length > 0 && { vacantUnits: vacant.map(({ id, name }) => ({ id, name })) }),
    ...(others.length > 0 && { sharedWith: others }),
    ...(acting && { acting }),
    context,
  };
}
