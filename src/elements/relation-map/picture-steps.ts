import { nextInDirection } from '../../layout/nearest.js';
import type { Direction } from '../../layout/nearest.js';
import type { Frame } from './picture-frame.js';

/** The next node in a direction: among those that the node has a relation to, or among all. */
export function nextNode(
  frame: Pick<Frame, 'positions' | 'scene'> | undefined,
  from: string,
  { among, direction }: { readonly direction: Direction; readonly among: 'related' | 'all' },
): string | undefined {
  const start = frame?.scene.numbers.get(from);
  if (!frame || start === undefined) return undefined;
  const { positions, scene } = frame;
  const place = (number: number) => ({ x: positions[2 * number]!, y: positions[2 * number + 1]! });
  const ids =
    among === 'all'
      ? scene.nodes.map(({ node }) => node.id)
      : scene.index
          .relations(from)
          .filter(({ back, out }) => [out, back].some((tie) => tie && tie.state !== 'suppressed'))
          .map(({ other }) => other.id);
  const points = ids.map((id) => ({ id, ...place(scene.numbers.get(id)!) }));
  return nextInDirection(points, place(start), direction)?.id;
}
