import type { GraphLevel } from '../relation.js';

/** Where nodes stand, by their ids, in the map's own measure. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const KIND = 'tvaers-places/1';
const FARTHEST = 1e6;

/** The places of a map's nodes as the text of a file. Tenths are finer than anybody sees. */
export const writePlaces = (level: GraphLevel, places: Places): string =>
  JSON.stringify({
    kind: KIND,
    level,
    places: [...places].map(([id, { x, y }]) => [id, Math.round(x * 10) / 10, Math.round(y * 10) / 10]),
  });

/** The places that a file tells; undefined for a file of something else, of another level, or with a fault in it. */
export function readPlaces(text: string, level: GraphLevel): Places | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof file !== 'object' || file === null) return undefined;
  const { kind, level: own, places } = file as Readonly<Record<string, unknown>>;
  if (kind !== KIND || own !== level || !Array.isArray(places)) return undefined;
  const read = new Map<string, { readonly x: number; readonly y: number }>();
  for (const row of places as readonly unknown[]) {
    if (!Array.isArray(row)) return undefined;
    const [id, x, y] = row as readonly unknown[];
    if (typeof id !== 'string' || !isPlace(x) || !isPlace(y)) return undefined;
    read.set(id, { x, y });
  }
  return read;
}

const isPlace = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= FARTHEST;
