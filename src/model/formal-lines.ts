import { groupBy } from './group-by.js';
import { leaderFinder } from './leader-finder.js';
import type { Hierarchy, Organisation, Person, Post, PostKind, Unit } from './organisation.js';
import { unitTree } from './unit-tree.js';

/** Somebody who leads, and how: a post of the kind `line` unless it is acting or shared. */
export interface LineLeader extends Pick<Person, 'id' | 'name'> {
  readonly kind: Exclude<PostKind, 'staff'>;
}

/**
 * Whom a person answers to. In the `line` it is the leaders of the unit that they work in or of the nearest above with a
 * leader; in `med` it is a committee that they sit in, and those who chair it, or for a chair those of the one above.
 */
export interface FormalLine {
  readonly personId: string;
  readonly hierarchy: Hierarchy;
  /** The unit whose leaders these are, or the committee. Left out where nobody knows either. */
  readonly unit?: Pick<Unit, 'id' | 'name'>;
  /** What the person is in the committee, as in "Næstformand", or by their dotted line. */
  readonly title?: string;
  /** A dotted line: the person serves the unit's leaders without being led by them. */
  readonly dotted?: true;
  /** In the order of their posts; empty where nobody leads. */
  readonly leaders: readonly LineLeader[];
}

/** Every line that a person answers by: that of each job in the order they are held, then dotted ones, then committees. */
export function formalLines(organisation: Organisation): (personId: string) => readonly FormalLine[] {
  const { asOf, engagements, people, posts, units } = organisation;
  const tree = unitTree(units);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const finder = leaderFinder(organisation);
  const jobs = groupBy(
    engagements.filter(({ from = asOf, to }) => from <= asOf && (to ?? asOf) >= asOf),
    ({ personId }) => personId,
  );
  const filled = groupBy(posts, ({ personId }) => personId);
  const chairs = groupBy(
    posts.filter(({ hierarchy, kind }) => hierarchy === 'med' && kind !== 'staff'),
    ({ unitId }) => unitId,
  );

  const placeOf = (id: string | null | undefined): Pick<FormalLine, 'unit'> => {
    const unit = id ? tree.unit(id) : undefined;
    return unit ? { unit: { id: unit.id, name: unit.name } } : {};
  };
  const leader = (id: string, kind: PostKind | undefined): LineLeader | [] => {
    const name = names.get(id);
    return name === undefined ? [] : { id, name, kind: kind === 'acting' || kind === 'shared' ? kind : 'line' };
  };
  const led = (ids: readonly string[], unitId: string | undefined): readonly LineLeader[] =>
    ids.flatMap((id) => leader(id, finder.held.get(id)?.find((post) => post.unitId === unitId)?.kind));

  const inLine = (personId: string): readonly FormalLine[] => {
    const lines = new Map<string, FormalLine>();
    for (const job of jobs.get(personId) ?? []) {
      const { ids, unitId } = finder.of(job);
      const line: FormalLine = {
        personId,
        hierarchy: 'line',
        ...placeOf(unitId ?? job.unitId),
        leaders: led(ids, unitId),
      };
      // Two jobs under the same leaders are one line.
      lines.set(JSON.stringify([line.unit?.id, line.leaders.map(({ id }) => id)]), line);
    }
    return [...lines.values()];
  };

  const dotted = ({ title, unitId }: Post, personId: string): FormalLine => {
    const found = finder.of({ personId, unitId });
    return {
      personId,
      hierarchy: 'line',
      ...placeOf(unitId),
      ...(title !== undefined && { title }),
      dotted: true,
      leaders: led(found.ids, found.unitId),
    };
  };

  const inCommittee = ({ title, unitId }: Post, personId: string): FormalLine => {
    const above = tree.path(unitId).map(({ id }) => chairs.get(id) ?? []);
    const chairing = above.find(
      (held) => held.some((post) => post.personId !== null) && !held.some((post) => post.personId === personId),
    );
    return {
      personId,
      hierarchy: 'med',
      ...placeOf(unitId),
      ...(title !== undefined && { title }),
      leaders: (chairing ?? []).flatMap((post) => leader(post.personId ?? '', post.kind)),
    };
  };

  return (personId) => {
    const own = filled.get(personId) ?? [];
    return [
      ...inLine(personId),
      ...own
        .filter(({ hierarchy, kind }) => hierarchy === 'line' && kind === 'staff')
        .map((post) => dotted(post, personId)),
      ...own.filter(({ hierarchy }) => hierarchy === 'med').map((post) => inCommittee(post, personId)),
    ];
  };
}
