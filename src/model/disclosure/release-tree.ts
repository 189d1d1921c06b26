import { groupBy } from '../group-by.js';

/** A unit of a fixed tree. One whose parent is not in the tree stands at the top. */
export interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
}

/** How a quantity behaves that is released for units and for those above them. */
export interface Quantity<T> {
  /** The quantity of two groups of people together. */
  readonly add: (a: T, b: T) => T;
  /** Whether a group of people may be known about. It has to hold of nobody, and of any two such groups together. */
  readonly isSafe: (group: T) => boolean;
  readonly isEmpty: (group: T) => boolean;
  /** How many people it stands on. The fewest are hidden first. */
  readonly size: (group: T) => number;
}

interface Node<T> {
  readonly id: string;
  readonly children: readonly Node<T>[];
  /** What the people right in the unit hold. Undefined for nobody. */
  readonly own: T | undefined;
  readonly total: T | undefined;
}

/**
 * The units of which a quantity may be shown, each with all that lies below it, so that nothing can be worked out about a
 * group that is too small.
 *
 * Whatever sums and differences of the shown figures are taken, the result is about one or more *remainders*: the people
 * of a shown unit who are in no shown unit below it. So every remainder has to be safe by itself. Where one is not, the
 * smallest shown unit next below is hidden and falls to it, until it is (methods 7.1, 7.2). Nothing else may be released
 * of the quantity than these figures, and `among`, where it is given, is all that may be shown at most.
 *
 * The work is of the order of the units times their depth, and of the steps that hide one.
 */
export function releaseTree<T>(
  units: readonly TreeUnit[],
  own: ReadonlyMap<string, T>,
  quantity: Quantity<T>,
  among?: ReadonlySet<string>,
): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const top of nodesOf(units, own, quantity)) {
    for (const { id, total } of withBelow(top))
      if (total !== undefined && (among?.has(id) ?? true) && !quantity.isEmpty(total) && quantity.isSafe(total))
        shown.add(id);
    settle(top, shown, quantity);
  }
  return shown;
}

/** The people of a unit who are in none of the shown units below it, put together. Undefined for nobody. */
function remainder<T>({ children, own }: Node<T>, shown: ReadonlySet<string>, add: Quantity<T>['add']): T | undefined {
  let left = own;
  for (const child of children) {
    if (shown.has(child.id)) continue;
    const more = remainder(child, shown, add);
    if (more !== undefined) left = left === undefined ? more : add(left, more);
  }
  return left;
}

/** Hides what has to be hidden, from the bottom up: what is hidden below falls to a unit before its own turn. */
function settle<T>(node: Node<T>, shown: Set<string>, quantity: Quantity<T>): void {
  for (const child of node.children) settle(child, shown, quantity);
  if (!shown.has(node.id)) return;
  for (;;) {
    const left = remainder(node, shown, quantity.add);
    if (left === undefined || quantity.isEmpty(left) || quantity.isSafe(left)) return;
    const next = smallest(nextBelow(node, shown), shown, quantity);
    // With nothing shown below it the remainder is the unit itself, which is safe.
    if (!next) return;
    shown.delete(next.id);
  }
}

/** Of the units that are shown right below, the one that takes least with it when it is hidden. */
function smallest<T>(
  candidates: readonly Node<T>[],
  shown: ReadonlySet<string>,
  { add, isEmpty, size }: Quantity<T>,
): Node<T> | undefined {
  let found: { readonly node: Node<T>; readonly count: number } | undefined;
  for (const node of candidates) {
    const left = remainder(node, shown, add);
    // To hide a unit that is all said by those below it hides nobody; it goes when there is no other.
    const count = left === undefined || isEmpty(left) ? Infinity : size(left);
    if (!found || count < found.count) found = { node, count };
  }
  return found?.node;
}

const nextBelow = <T>({ children }: Node<T>, shown: ReadonlySet<string>): readonly Node<T>[] =>
  children.flatMap((child) => (shown.has(child.id) ? [child] : nextBelow(child, shown)));

const withBelow = <T>(node: Node<T>): readonly Node<T>[] => [node, ...node.children.flatMap(withBelow)];

function nodesOf<T>(units: readonly TreeUnit[], own: ReadonlyMap<string, T>, { add }: Quantity<T>): readonly Node<T>[] {
  const known = new Set(units.map(({ id }) => id));
  const below = groupBy(units, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const nodeOf = ({ id }: TreeUnit): Node<T> => {
    const children = (below.get(id) ?? []).map(nodeOf);
    let total = own.get(id);
    for (const child of children)
      if (child.total !== undefined) total = total === undefined ? child.total : add(total, child.total);
    return { id, children, own: own.get(id), total };
  };
  return (below.get(null) ?? []).map(nodeOf);
}

/** What every unit holds together with all below it. Units that nobody is in are left out. */
export function treeTotals<T>(
  units: readonly TreeUnit[],
  own: ReadonlyMap<string, T>,
  quantity: Pick<Quantity<T>, 'add'>,
): ReadonlyMap<string, T> {
  const whole: Quantity<T> = { ...quantity, isSafe: () => true, isEmpty: () => false, size: () => 0 };
  const totals = new Map<string, T>();
  for (const top of nodesOf(units, own, whole))
    for (const { id, total } of withBelow(top)) if (total !== undefined) totals.set(id, total);
  return totals;
}
