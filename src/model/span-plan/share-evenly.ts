/**
 * So many people given to groups that have some already, so that the largest becomes as small as it can; the earlier of two
 * equals gets the odd one. Gives how many each gets, in whole people.
 */
export function shareEvenly(people: number, held: readonly number[]): readonly number[] {
  const order = held.map((has, index) => ({ has, index })).sort((a, b) => a.has - b.has || a.index - b.index);
  // Those with least are filled up to the next one, and so on while there are people left.
  let open = 0;
  let total = people;
  while (open < order.length && (open === 0 || total / open > order[open]!.has)) total += order[open++]!.has;
  const level = Math.floor(total / open);
  let odd = total - level * open;
  const given = held.map(() => 0);
  const filled = order.slice(0, open).sort((a, b) => a.index - b.index);
  for (const { has, index } of filled) {
    const one = odd > 0 && has <= level ? 1 : 0;
    odd -= one;
    given[index] = level + one - has;
  }
  return given;
}
