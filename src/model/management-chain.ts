import type { DateText, Hierarchy, Person, PostKind, Unit } from './organisation.js';
import type { UnitTree } from './unit-tree.js';

/** A seat of leadership or beside it, with who holds it. */
export interface ChainPost {
  readonly id: string;
  readonly kind: PostKind;
  readonly title?: string;
  /** Left out while the post is vacant. */
  readonly person?: Pick<Person, 'id' | 'name' | 'title'>;
  /** How many the holder leads directly, in all that they lead. Left out where they lead nobody, or it may not be told. */
  readonly led?: number;
}

/** Who leads a unit while it has no leader of its own. */
export interface Cover {
  readonly unit: Pick<Unit, 'id' | 'name'>;
  readonly leaders: readonly Pick<Person, 'id' | 'name'>[];
}

/** A unit as a link of the chain: who leads it, and how much lies below. */
export interface ChainUnit extends Unit {
  /** From the top, which is 1. */
  readonly level: number;
  /** Vacant ones too. Those of the kind `staff` are dotted lines; in a committee, its members. */
  readonly posts: readonly ChainPost[];
  /** Where nobody leads the unit itself. */
  readonly coveredBy?: Cover;
  /** How many units lie right below it. */
  readonly units: number;
  /** How many people work right in it, or sit in the committee. */
  readonly people: number;
}

/** The line from the top to a person or unit, with what is beside and below them. */
export interface ManagementChain {
  readonly asOf: DateText;
  readonly hierarchy: Hierarchy;
  /** Those that there are units of. */
  readonly hierarchies: readonly Hierarchy[];
  /** Whom it is about, where it is about a person. */
  readonly person?: Pick<Person, 'id' | 'name' | 'title'>;
  /** Other units that the person leads, or other committees they sit in. */
  readonly also: readonly Pick<Unit, 'id' | 'name'>[];
  /** The person's dotted lines: the units they serve without being led there. */
  readonly dotted: readonly { readonly unit: Pick<Unit, 'id' | 'name'>; readonly title?: string }[];
  /** Ids from the top to the unit it is about. Empty where there is none. */
  readonly path: readonly string[];
  /** Each after the one it lies in, neighbours in Danish order of name. Those left out can be asked for. */
  readonly units: readonly ChainUnit[];
  /** How many of each fault the whole hierarchy has. Left out where it has none. */
  readonly faults?: { readonly tops: number; readonly orphans: number; readonly cycles: number };
}

/** How far a reader sees up and down, unless a host says otherwise: "to niveauer fra en selv". */
export const DEFAULT_INSIGHT = 2;

/** From the top down to the unit. Empty where there is no such unit. */
export const lineTo = (tree: UnitTree, unitId: string): readonly Unit[] => tree.path(unitId).toReversed();

/** The units below, down so many levels, each after the one it lies in. A ring of units is gone round once. */
export function unitsBelow(tree: UnitTree, unitId: string, levels: number): readonly Unit[] {
  const met = new Set([unitId]);
  const below = (id: string, left: number): readonly Unit[] =>
    left <= 0
      ? []
      : tree
          .children(id)
          .flatMap((unit) => (met.size < met.add(unit.id).size ? [unit, ...below(unit.id, left - 1)] : []));
  return below(unitId, levels);
}

/** The units beside this one: those that lie in the same. */
export function peersOf(tree: UnitTree, unitId: string): readonly Unit[] {
  const parentId = tree.unit(unitId)?.parentId ?? null;
  return parentId === null ? [] : tree.children(parentId).filter(({ id }) => id !== unitId);
}

/**
 * How many levels there are between two units of which one lies under the other; 0 for the same one, null where neither
 * does. Units beside each other have none, however near they are.
 */
export function levelsBetween(tree: UnitTree, one: string, other: string): number | null {
  const up = tree.path(one).findIndex(({ id }) => id === other);
  if (up >= 0) return up;
  const down = tree.path(other).findIndex(({ id }) => id === one);
  return down >= 0 ? down : null;
}

/** True where the unit is one of the reader's own, or lies so many levels or fewer above or below one. */
export const isWithinInsight = (tree: UnitTree, own: readonly string[], unitId: string, levels: number): boolean =>
  own.some((id) => (levelsBetween(tree, id, unitId) ?? Infinity) <= levels);
