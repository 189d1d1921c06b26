import type { Engagement, Post } from '../../src/model/organisation.js';
import type { TvaersData } from '../../src/model/data.js';

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
