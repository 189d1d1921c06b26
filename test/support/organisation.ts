import type { Engagement, Post, Unit } from '../../src/model/organisation.js';
import type { TvaersData } from '../../src/model/data.js';

/** A team, or whatever else it is said to be. */
export const unitOf = (id: string, parentId: string | null, rest: Partial<Unit> = {}): Unit => ({
  id,
  name: `Enhed ${id}`,
  kind: 'team',
  parentId,
  ...rest,
});

/** Somebody leads a unit, or nobody does; anything else as it is said. */
export const postOf = (unitId: string, personId: string | null, rest: Partial<Post> = {}): Post => ({
  id: `${unitId}/${personId ?? 'vacant'}`,
  unitId,
  personId,
  kind: 'line',
  hierarchy: 'line',
  ...rest,
});

/** A whole job in a unit. */
export const jobOf = (personId: string, unitId: string | null, rest: Partial<Engagement> = {}): Engagement => ({
  id: `${personId}@${String(unitId)}`,
  personId,
  unitId,
  fte: 1,
  contract: 'monthly',
  ...rest,
});

/** The bare bones of an organisation: units side by side, people who are called what their id is. */
export const organisationOf = (bones: {
  readonly units: readonly string[];
  readonly people: readonly string[];
  readonly posts?: readonly Post[];
  readonly engagements?: readonly Engagement[];
}): TvaersData => ({
  asOf: '2026-03-31',
  units: bones.units.map((id) => ({ id, name: `Enhed ${id}`, kind: 'department', parentId: null })),
  people: bones.people.map((id) => ({ id, name: id })),
  posts: bones.posts ?? [],
  engagements: bones.engagements ?? [],
});
