import { chance } from '../../support/chance.js';
import { csvRows } from '../../support/networks.js';

/** A network as the bench hands it to everybody: nodes by number, each tie once, no tie from a node to itself. */
export interface BenchGraph {
  readonly name: string;
  /** The unit of each node, by number. */
  readonly units: readonly number[];
  /** What each unit belongs to, by number. */
  readonly divisions: readonly number[];
  readonly ties: readonly (readonly [from: number, to: number])[];
}

/** Ties without direction, none of them twice. */
class Ties {
  readonly list: (readonly [number, number])[] = [];
  readonly #seen = new Set<string>();

  add(a: number, b: number): void {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a === b || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.list.push([a, b]);
  }
}

const UNITS_IN_DIVISION = 8;

interface Staff {
  readonly units: readonly number[];
  readonly divisions: readonly number[];
  readonly members: readonly (readonly number[])[];
  /** A member of a division, whoever it is. */
  readonly anyIn: (division: number) => number;
}

/** People in units of the sizes that `size` gives, eight units a division. The first of each unit leads it. */
function staff(count: number, next: () => number, size: () => number): Staff {
  const members: number[][] = [];
  for (let left = count; left > 0; left -= members.at(-1)!.length) {
    const first = count - left;
    members.push(Array.from({ length: Math.min(left, Math.max(3, Math.round(size()))) }, (_, place) => first + place));
  }
  const divisions = members.map((_, unit) => Math.floor(unit / UNITS_IN_DIVISION));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const inDivision = divisions.map((_, unit) => members.filter((_own, other) => divisions[other] === divisions[unit]));
  return {
    units: members.flatMap((own, unit) => own.map(() => unit)),
    divisions,
    members,
    anyIn: (division) => pick(pick(inDivision[division * UNITS_IN_DIVISION]!)),
  };
}

/** Leaders know the head of their division, the heads know the first of them, and nobody is alone. */
function joinUp(ties: Ties, { divisions, members }: Staff): void {
  const known = new Set(ties.list.flat());
  members.forEach(([leader, ...others], unit) => {
    const head = members[divisions[unit]! * UNITS_IN_DIVISION]![0]!;
    ties.add(leader!, head);
    ties.add(head, 0);
    for (const other of others) if (!known.has(other)) ties.add(leader!, other);
  });
}

/**
 * An organisation of so many people: units of about 25, ties six a person in the middle, three of four within the unit,
 * 15 % within the division, the rest anywhere. Leaders know half of their own.
 */
export function organisation(count: number): BenchGraph {
  const next = chance(1000 + count);
  const people = staff(count, next, () => 18 + 14 * next());
  const { anyIn, divisions, members, units } = people;
  const ties = new Ties();
  const whole = (below: number): number => Math.floor(next() * below);
  for (const [leader, ...others] of members) for (const other of others) if (next() < 0.5) ties.add(leader!, other);
  while (ties.list.length < 3 * count) {
    const from = whole(count);
    const own = members[units[from]!]!;
    const where = next();
    if (where < 0.75) ties.add(from, own[whole(own.length)]!);
    else ties.add(from, where < 0.9 ? anyIn(divisions[units[from]!]!) : whole(count));
  }
  joinUp(ties, people);
  return { name: `org-${count}`, units, divisions, ties: ties.list };
}

/**
 * Another kind of organisation, on which nothing was tuned: units of very unequal size, and ties that come about in
 * projects of four to nine people, most of whom are from one division.
 */
export function projects(count: number): BenchGraph {
  const next = chance(77 + count);
  const people = staff(count, next, () => Math.min(120, 4 * (1 - next()) ** -0.7));
  const { anyIn, divisions, members, units } = people;
  const ties = new Ties();
  const whole = (below: number): number => Math.floor(next() * below);
  while (ties.list.length < 3 * count) {
    const lead = whole(count);
    const own = members[units[lead]!]!;
    const group = Array.from({ length: 4 + whole(6) }, () => {
      const from = next();
      if (from < 0.45) return own[whole(own.length)]!;
      return from < 0.85 ? anyIn(divisions[units[lead]!]!) : whole(count);
    });
    for (const one of group) {
      ties.add(lead, one);
      for (const other of group) if (next() < 0.4) ties.add(one, other);
    }
  }
  joinUp(ties, people);
  return { name: `projects-${count}`, units, divisions, ties: ties.list };
}

/** A real network from two lists; `group` names the column that says where somebody belongs. */
export function realGraph(name: string, nodes: string, edges: string, group: string): BenchGraph {
  const people = csvRows(nodes);
  const numbers = new Map(people.map(({ id = '' }, number) => [id, number]));
  const groups = [...new Set(people.map((row) => row[group] ?? ''))];
  const ties = new Ties();
  for (const { from = '', to = '' } of csvRows(edges)) ties.add(numbers.get(from)!, numbers.get(to)!);
  return {
    name,
    units: people.map((row) => groups.indexOf(row[group] ?? '')),
    divisions: groups.map((_, number) => number),
    ties: ties.list,
  };
}
