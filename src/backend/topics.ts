/** What a backend tells changes about: each of its capabilities that can change while somebody looks. */
export const TOPICS = [
  'organisation',
  'relations',
  'surveys',
  'indicators',
  'informants',
  'feedback',
  'results',
] as const;
