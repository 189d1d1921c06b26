import type { FlatNetwork } from './flat-network.js';

/**
 * The core number of every node: the largest k for which it belongs to a part where everybody has ties to at least k
 * others of that part (Seidman 1983, by Batagelj & Zaveršnik's algorithm 2003). Weights do not count. Takes the network
 * read as `union`.
 */
export function coreNumbers({ others, size, starts }: FlatNetwork): Int32Array {
  const left = Int32Array.from({ length: size }, (_, node) => starts[node + 1]! - starts[node]!);
  // Nodes by how many ties they have left, and where the nodes with each number begin.
  const begins = new Int32Array(size + 1);
  for (const count of left) begins[count + 1]! += 1;
  for (let count = 0; count < size; count += 1) begins[count + 1]! += begins[count]!;
  const place = new Int32Array(size);
  const order = new Int32Array(size);
  const free = begins.slice();
  left.forEach((count, node) => {
    place[node] = free[count]!;
    order[free[count]!] = node;
    free[count]! += 1;
  });
  for (const node of order)
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
      const other = others[at]!;
      const count = left[other]!;
      if (count <= left[node]!) continue;
      // The other moves to the front of its number, which then begins one later.
      const front = begins[count]!;
      const ahead = order[front]!;
      order[place[other]!] = ahead;
      place[ahead] = place[other]!;
      order[front] = other;
      place[other] = front;
      begins[count] = front + 1;
      left[other] = count - 1;
    }
  return left;
}
