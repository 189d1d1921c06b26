import type { Random } from '../make-municipality.mjs';
import type { EngagementRow, MunicipalityDocuments, PostRow, UnitRow } from './types.js';

/** Share of the large teams and institutions that two people lead together; one of them at least. */
const SHARED = 0.1;
/** The staffs that send a partner to the departments, with the partner's title there. */
const PARTNERS: readonly (readonly [department: RegExp, title: string])[] = [
  [/^HR/, 'HR-partner'],
  [/^Økonomi/, 'Økonomipartner'],
];

/** Every post of leadership: the filled, the empty, the acting and the shared, and the dotted lines from the staffs. */
export function postsOf(random: Random, documents: MunicipalityDocuments): readonly PostRow[] {
  const { units } = documents.units;
  const { engagements } = documents.engagements;
  const posts: PostRow[] = [];
  const add = (post: Omit<PostRow, 'id'>) =>
    posts.push({ id: `po-${String(posts.length + 1).padStart(4, '0')}`, ...post });

  const large = units.filter((unit) => unit.managerId && isLarge(unit, engagements));
  const shared = random.sample(large, Math.ceil(large.length * SHARED));
  for (const unit of units) {
    const leading = engagements.find(
      ({ isLeader, personId, unitId }) => isLeader && unitId === unit.id && personId === unit.managerId,
    );
    const deputy = shared.includes(unit) ? deputyIn(random, unit, engagements) : undefined;
    const acting = leading?.note === 'konstitueret';
    add({
      unitId: unit.id,
      personId: unit.managerId,
      kind: deputy ? 'delt' : acting ? 'konstitueret' : 'linje',
      title: leading?.title ?? 'Leder',
    });
    if (deputy) add({ unitId: unit.id, personId: deputy.personId, kind: 'delt', title: 'Souschef' });
  }
  for (const post of partners(random, units, engagements)) add(post);
  return posts;
}

const staffOf = (unitId: string, engagements: readonly EngagementRow[]): readonly EngagementRow[] =>
  engagements.filter((engagement) => engagement.unitId === unitId && !engagement.isLeader && engagement.fte > 0);

const isLarge = ({ id, type }: UnitRow, engagements: readonly EngagementRow[]): boolean =>
  (type === 'team' || type === 'institution') && staffOf(id, engagements).length >= 20;

function deputyIn(random: Random, { id }: UnitRow, engagements: readonly EngagementRow[]): EngagementRow | undefined {
  const fullTime = staffOf(id, engagements).filter(
    ({ contract, fte, to }) => contract === 'månedsløn' && fte > 0.9 && to === null,
  );
  return fullTime.length > 0 ? random.pick(fullTime) : undefined;
}

/** One partner from each staff for every administration, and one for every third department. */
function partners(
  random: Random,
  units: readonly UnitRow[],
  engagements: readonly EngagementRow[],
): readonly Omit<PostRow, 'id'>[] {
  return PARTNERS.flatMap(([department, title]) => {
    const home = units.filter(({ name, type }) => type === 'afdeling' && department.test(name)).map(({ id }) => id);
    const within = units.filter(({ id, parentId }) => home.includes(id) || home.includes(parentId ?? ''));
    const staff = within.flatMap(({ id }) => staffOf(id, engagements));
    if (staff.length === 0) return [];
    return units
      .filter(
        ({ areaId, type }) =>
          areaId !== 'stab' && (type === 'forvaltning' || (type === 'afdeling' && random.chance(1 / 3))),
      )
      .map((unit) => ({ unitId: unit.id, personId: random.pick(staff).personId, kind: 'stab' as const, title }));
  });
}
