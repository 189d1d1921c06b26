import type { ChainUnit } from './management-chain.js';
import type { Person } from './organisation.js';

/** The people of one unit as far as they have been fetched. */
export interface PeopleShown {
  readonly items: readonly Person[];
  /** Whether there are more to ask for. */
  readonly more: boolean;
}

/** What is known of a chain, and what of it somebody has opened. */
export interface ChainShown {
  readonly units: readonly ChainUnit[];
  /** From the top to the unit it is about. */
  readonly path: readonly string[];
  /** Keys of the rows that are open. */
  readonly open: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, PeopleShown>;
  /** How many of the units in a unit are shown, where it is not `FIRST_SHOWN`. */
  readonly shown: ReadonlyMap<string, number>;
}

interface Row {
  /** What the row is called among the others. */
  readonly key: string;
  /** From the top, which is 1. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly size: number;
  /** Left out where there is nothing to open. */
  readonly isOpen?: boolean;
  readonly children: readonly ChainRow[];
}

/**
 * One row of the tree: a unit, the people of a unit as a group, one of them, or that there is more to ask for. `left` of units
 * is how many; of people it is how many there are beside those shown.
 */
export type ChainRow =
  | (Row & { readonly kind: 'unit'; readonly unit: ChainUnit })
  | (Row & { readonly kind: 'people'; readonly unit: ChainUnit })
  | (Row & { readonly kind: 'person'; readonly unit: ChainUnit; readonly person: Person })
  | (Row & { readonly kind: 'more'; readonly unit: ChainUnit; readonly of: 'units' | 'people'; readonly left: number });

/** As many units in one unit, or people of one, as are shown before somebody asks for more. */
export const FIRST_SHOWN = 100;

export const peopleKey = (unitId: string): string => `people ${unitId}`;

/** The rows of the tree, each with those below it that are to be seen. */
export function chainRows(chain: ChainShown): readonly ChainRow[] {
  const known = new Map(chain.units.map((unit) => [unit.id, unit]));
  const below = new Map<string | null, ChainUnit[]>();
  for (const unit of known.values()) {
    const parentId = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    below.set(parentId, [...(below.get(parentId) ?? []), unit]);
  }
  const { compare } = new Intl.Collator('da');
  for (const units of below.values()) units.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));

  const unitRow = (unit: ChainUnit, level: number, position: number, size: number): ChainRow => {
    const isOpen = chain.open.has(unit.id);
    const parts = unit.units + unit.people > 0;
    return {
      kind: 'unit',
      key: unit.id,
      unit,
      level,
      position,
      size,
      ...(parts && { isOpen }),
      children: isOpen ? inUnit(unit, level + 1) : [],
    };
  };

  const inUnit = (unit: ChainUnit, level: number): readonly ChainRow[] => {
    const there = below.get(unit.id) ?? [];
    const first = there.slice(0, chain.shown.get(unit.id) ?? FIRST_SHOWN);
    // The way to the unit it is about is never cut off.
    const shown = [...first, ...there.filter((each) => !first.includes(each) && chain.path.includes(each.id))];
    const left = unit.units - shown.length;
    const size = shown.length + (left > 0 ? 1 : 0) + (unit.people > 0 ? 1 : 0);
    return [
      ...shown.map((each, at) => unitRow(each, level, at + 1, size)),
      ...(left > 0 ? [moreRow(unit, 'units', left, level, shown.length + 1, size)] : []),
      ...(unit.people > 0 ? [peopleRow(unit, level, size)] : []),
    ];
  };

  const peopleRow = (unit: ChainUnit, level: number, size: number): ChainRow => {
    const key = peopleKey(unit.id);
    const isOpen = chain.open.has(key);
    return {
      kind: 'people',
      key,
      unit,
      level,
      position: size,
      size,
      isOpen,
      children: isOpen ? persons(unit, level + 1) : [],
    };
  };

  const persons = (unit: ChainUnit, level: number): readonly ChainRow[] => {
    const { items, more } = chain.people.get(unit.id) ?? { items: [], more: false };
    const size = items.length + (more ? 1 : 0);
    return [
      ...items.map((person, at): ChainRow => ({
        kind: 'person',
        key: `${peopleKey(unit.id)} ${person.id}`,
        unit,
        person,
        level,
        position: at + 1,
        size,
        children: [],
      })),
      ...(more ? [moreRow(unit, 'people', Math.max(1, unit.people - items.length), level, size, size)] : []),
    ];
  };

  const tops = below.get(null) ?? [];
  return tops.map((unit, at) => unitRow(unit, 1, at + 1, tops.length));
}

const moreRow = (
  unit: ChainUnit,
  of: 'units' | 'people',
  left: number,
  level: number,
  position: number,
  size: number,
): ChainRow => ({ kind: 'more', key: `more ${of} ${unit.id}`, unit, of, left, level, position, size, children: [] });

/** The rows one under the other, as they are seen. */
export const flatRows = (rows: readonly ChainRow[]): readonly ChainRow[] =>
  rows.flatMap((row) => [row, ...flatRows(row.children)]);
