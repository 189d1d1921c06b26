export type Level = 'person' | 'unit' | 'area';

/** One word for one, another for any other number. */
export const one = (n: number, single: string, many: string): string => (n === 1 ? single : many);

/** What the nodes of a map are called on its level. */
export const nodes = (level: Level, n: number): string =>
  ({
    person: one(n, 'person', 'people'),
    unit: one(n, 'unit', 'units'),
    area: one(n, 'administration', 'administrations'),
  })[level];
