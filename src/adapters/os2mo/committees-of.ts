import type { Post, Unit } from '../../model/organisation.js';
import { unitTree } from '../../model/unit-tree.js';
import { nameIn } from './lists.js';
import type { AssociationRow } from './lists.js';
import type { Found } from './read-list.js';
import type { Os2moWords } from './words.js';

/** Committees that are only known by their seats, and the seats of all. */
interface Committees {
  readonly units: readonly Unit[];
  readonly seats: readonly Post[];
}

/**
 * The seats in committees. A municipality that has no units for its committees puts the seats on the units of the line: each
 * of those gets a committee beside it, within that of the nearest unit above with one.
 */
export function committeesOf(
  associations: readonly Found<AssociationRow>[],
  units: readonly Unit[],
  med: ReadonlySet<string>,
  words: Os2moWords,
): Committees {
  const tree = unitTree(units);
  const beside = new Set<string>();
  const seats = associations.flatMap((row): readonly Post[] => {
    const title = nameIn(row.association_type_response);
    const place = row.org_unit_response.uuid;
    if (!med.has(place)) {
      if (!words.isSeat(title) || !tree.unit(place)) return [];
      beside.add(place);
    }
    return [
      {
        id: row.uuid,
        unitId: med.has(place) ? place : idBeside(place),
        personId: row.person_response?.uuid ?? null,
        kind: words.chairs(title) ? 'line' : 'staff',
        hierarchy: 'med',
        ...(title !== '' && { title }),
      },
    ];
  });
  const made = [...beside].flatMap((id): readonly Unit[] => {
    const [unit, ...above] = tree.path(id);
    const parent = above.find((one) => beside.has(one.id));
    if (!unit) return [];
    return [
      {
        id: idBeside(id),
        name: `MED ${unit.name}`,
        kind: 'committee',
        parentId: parent ? idBeside(parent.id) : null,
        hierarchy: 'med',
      },
    ];
  });
  return { units: made, seats };
}

const idBeside = (unitId: string): string => `med-${unitId}`;
