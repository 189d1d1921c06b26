import type { Network } from './network.js';

/** The parts that hang together whichever way their ties go, largest first; a node without ties is a part of its own. */
export function components({ arcs, nodes }: Network): readonly (readonly string[])[] {
  const neighbours = new Map(nodes.map((id) => [id, [] as string[]]));
  for (const { from, to } of arcs) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const left = new Set(nodes);
  const parts: string[][] = [];
  for (const start of nodes) {
    if (!left.delete(start)) continue;
    const part = [start];
    for (const id of part) for (const next of neighbours.get(id) ?? []) if (left.delete(next)) part.push(next);
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}
