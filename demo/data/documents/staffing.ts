import type { Random } from '../make-municipality.mjs';
import type { EngagementRow, LeaveRow, MunicipalityDocuments, PersonRow } from './types.js';

const DAY = 86_400_000;
const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Leave that is running: about one monthly paid employee in forty. Why is nobody's business. */
export function leaveOf(random: Random, { engagements }: MunicipalityDocuments): readonly LeaveRow[] {
  return engagements.engagements
    .filter(({ contract, fte, isLeader }) => contract === 'månedsløn' && fte > 0 && !isLeader && random.chance(0.025))
    .map(({ id }) => ({
      engagementId: id,
      from: dayAfter(engagements.date, -random.int(5, 200)),
      to: dayAfter(engagements.date, random.int(10, 220)),
    }));
}

interface Externals {
  readonly people: readonly Pick<PersonRow, 'id' | 'name'>[];
  readonly engagements: readonly EngagementRow[];
}

/** People who work here without being employed here: temps in elderly care, consultants in the staffs. */
export function externalsOf(random: Random, { engagements, people, units }: MunicipalityDocuments): Externals {
  const homes = units.units.filter(({ areaId, type }) => type === 'team' && (areaId === 'aeldre' || areaId === 'stab'));
  const count = homes.length === 0 ? 0 : Math.max(3, Math.round(people.people.length / 80));
  const rows = Array.from({ length: count }, (_, index) => {
    const id = `x-${String(index + 1).padStart(4, '0')}`;
    const unit = random.pick(homes);
    const title = unit.areaId === 'aeldre' ? 'Vikar' : 'Ekstern konsulent';
    const hours = random.pick([12, 18, 24, 30, 37]);
    const name = `${random.pick(people.people).givenName} ${random.pick(people.people).familyName}`;
    const engagement: EngagementRow = {
      id: `xe-${String(index + 1).padStart(4, '0')}`,
      personId: id,
      unitId: unit.id,
      title,
      profession: title,
      weeklyHours: hours,
      fte: Math.round((hours / 37) * 1e4) / 1e4,
      contract: 'ekstern',
      from: dayAfter(engagements.date, -random.int(10, 300)),
      to: dayAfter(engagements.date, random.int(20, 200)),
      isLeader: false,
      leaderLevel: null,
      managerId: unit.managerId,
    };
    return { person: { id, name }, engagement };
  });
  return { people: rows.map(({ person }) => person), engagements: rows.map(({ engagement }) => engagement) };
}
