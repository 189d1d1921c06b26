import type { SurveyRecord } from '../data.js';
import { placeSmall } from '../disclosure/place-small.js';
import type { TreeUnit } from '../disclosure/release-tree.js';

/** Where answers to a survey are counted. */
export interface CountedIn {
  /** Person to unit, of those invited whose unit is known. */
  readonly people: ReadonlyMap<string, string>;
  /** Where an answer from a unit is counted. */
  readonly unit: (id: string) => string | undefined;
}

/**
 * Where those invited are counted: in the unit they worked in when the survey was sent out. In an anonymous survey it is the
 * nearest unit up with enough invited who are counted right there, so that what is kept beside an anonymous answer names
 * nobody, not even to whoever runs the database.
 */
export function countedIn(
  { definition, homes = {}, invited }: Pick<SurveyRecord, 'definition' | 'homes' | 'invited'>,
  units: readonly TreeUnit[],
  homeOf: (personId: string) => string | undefined,
): CountedIn {
  const places = new Map<string, string>();
  for (const id of invited) {
    const home = Object.hasOwn(homes, id) ? homes[id] : homeOf(id);
    if (home !== undefined) places.set(id, home);
  }
  if (definition.privacy !== 'anonymous') return { people: places, unit: (id) => id };
  const counts = new Map<string, number>();
  for (const unit of places.values()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const counted = placeSmall(units, counts, definition.minimum);
  const people = new Map(
    [...places].flatMap(([id, unit]) => (counted.has(unit) ? [[id, counted.get(unit)!] as const] : [])),
  );
  return { people, unit: (id) => counted.get(id) };
}

const LINK = 'link:';

/** The id of somebody asked by a link alone, made of what is drawn for it. */
export const linkHolder = (drawn: string): string => `${LINK}${drawn}`;

/** Whether it is the id of somebody asked by a link: nobody knows whether they were asked before under another. */
export const isLinkHolder = (personId: string): boolean => personId.startsWith(LINK);
