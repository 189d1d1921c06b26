import type { Random } from '../make-municipality.mjs';
import type { CommitteeRow, EngagementRow, MunicipalityDocuments, UnitRow } from './types.js';

/** Teams and institutions with at least so many employees have a committee of their own. */
const LOCAL_FROM = 25;

/**
 * The MED organisation: one HovedMED, one OmrådeMED for each administration and a LokalMED where a team or institution is
 * large enough. The leader of the part in question chairs; an employee is vice-chair.
 */
export function committeesOf(random: Random, documents: MunicipalityDocuments): readonly CommitteeRow[] {
  const { units } = documents.units;
  const { engagements } = documents.engagements;
  const areaOf = new Map(units.map(({ areaId, id }) => [id, areaId]));
  const staff = engagements.filter(
    ({ contract, fte, isLeader, to }) => contract === 'månedsløn' && fte > 0.5 && !isLeader && to === null,
  );
  const leaders = engagements.filter(({ fte, isLeader }) => isLeader && fte > 0);
  const committees: CommitteeRow[] = [];

  const found = (
    level: CommitteeRow['level'],
    name: string,
    unit: UnitRow,
    above: CommitteeRow | undefined,
    own: readonly EngagementRow[],
    sides: readonly [leaders: readonly EngagementRow[], members: number],
  ): CommitteeRow | undefined => {
    const elected = random.sample(own, sides[1]).map(({ personId }) => personId);
    const [viceChairId] = elected;
    if (!unit.managerId || !viceChairId) return undefined;
    const besideChair = random
      .sample(
        sides[0].filter(({ personId }) => personId !== unit.managerId),
        3,
      )
      .map(({ personId }) => personId);
    const committee: CommitteeRow = {
      id: `med-${String(committees.length + 1).padStart(3, '0')}`,
      name,
      level,
      unitId: unit.id,
      parentId: above?.id ?? null,
      chairId: unit.managerId,
      viceChairId,
      memberIds: [...new Set([unit.managerId, ...besideChair, ...elected])],
    };
    committees.push(committee);
    return committee;
  };

  const [top] = units;
  if (!top) return [];
  const main = found('hovedmed', 'HovedMED', top, undefined, staff, [
    leaders.filter(({ leaderLevel }) => leaderLevel === 2),
    10,
  ]);
  for (const area of units.filter(({ type }) => type === 'forvaltning')) {
    const inArea = (engagement: EngagementRow) => areaOf.get(engagement.unitId) === area.areaId;
    const heads = leaders.filter((engagement) => inArea(engagement) && engagement.leaderLevel === 3);
    const committee = found('områdemed', `OmrådeMED ${area.name}`, area, main, staff.filter(inArea), [heads, 6]);
    for (const unit of units.filter(
      ({ areaId, type }) => areaId === area.areaId && (type === 'team' || type === 'institution'),
    )) {
      const own = staff.filter(({ unitId }) => unitId === unit.id);
      if (own.length >= LOCAL_FROM) found('lokalmed', `LokalMED ${unit.name}`, unit, committee, own, [[], 4]);
    }
  }
  return committees;
}
