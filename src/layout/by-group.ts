/** Numbers of nodes by their group, in the order of the groups' numbers; those without a group last. */
export function byGroup(groups: Int32Array): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  groups.forEach((group, node) => {
    const own = members.get(group);
    if (own) own.push(node);
    else members.set(group, [node]);
  });
  return [...members].sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b)).map(([, nodes]) => nodes);
}
