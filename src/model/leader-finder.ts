import { groupBy } from './group-by.js';
import type { Engagement, Organisation, Post } from './organisation.js';
import { unitTree } from './unit-tree.js';

export type FilledPost = Post & { readonly personId: string };

/** True for a post whose holder leads the unit's people, as against dotted lines and other hierarchies. */
const leadsUnit = (post: Post): post is FilledPost =>
  post.hierarchy === 'line' && post.kind !== 'staff' && post.personId !== null;

/** Who leads somebody in one of their jobs. */
export interface FoundLeaders {
  readonly ids: readonly string[];
  /** The unit that they lead, where a post says so. */
  readonly unitId?: string;
  /** Units without a leader of their own that were passed on the way up. */
  readonly passed: readonly string[];
}

/** The leaders of an organisation, by unit, by person and by job. */
export interface LeaderFinder {
  /** The filled leading posts of each unit, and of each person. */
  readonly leading: ReadonlyMap<string, readonly FilledPost[]>;
  readonly held: ReadonlyMap<string, readonly FilledPost[]>;
  of(engagement: Pick<Engagement, 'managerId' | 'personId' | 'unitId'>): FoundLeaders;
}

/**
 * A person is led by the leaders of their unit; where the post is vacant, or the person leads the unit, by those of the
 * nearest unit above with a leader (hosts.md 2.2). An engagement that names its own manager goes to that manager.
 */
export function leaderFinder({ people, posts, units }: Organisation): LeaderFinder {
  const tree = unitTree(units);
  const known = new Set(people.map((person) => person.id));
  const filled = posts.filter(leadsUnit);
  const leading = groupBy(filled, (post) => post.unitId);
  const held = groupBy(filled, (post) => post.personId);
  return {
    leading,
    held,
    of: ({ managerId, personId, unitId }) => {
      if (managerId !== undefined) {
        const isNobody = managerId === null || managerId === personId || !known.has(managerId);
        return { ids: isNobody ? [] : [managerId], passed: [] };
      }
      const passed: string[] = [];
      for (const unit of unitId === null ? [] : tree.path(unitId)) {
        const ids = (leading.get(unit.id) ?? []).map((post) => post.personId);
        if (ids.length > 0 && !ids.includes(personId)) return { ids: [...new Set(ids)], unitId: unit.id, passed };
        if (ids.length === 0) passed.push(unit.id);
      }
      return { ids: [], passed };
    },
  };
}
