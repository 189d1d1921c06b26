export type Level = 'person' | 'role' | 'unit' | 'area';

/** One word for one, another for any other number. */
export const one = (n: number, single: string, many: string): string => (n === 1 ? single : many);

/** What the nodes of a map are called on its level. */
export const nodes = (level: Level, n: number): string =>
  ({
    person: one(n, 'person', 'people'),
    role: one(n, 'job title', 'job titles'),
    unit: one(n, 'unit', 'units'),
    area: one(n, 'administration', 'administrations'),
  })[level];

/** The same as the first word of a line. */
export const heading = (level: Level): string => {
  const words = nodes(level, 2);
  return words[0]!.toUpperCase() + words.slice(1);
};
