const KEYS = [
  'title',
  'purpose',
  'intro',
  'text',
  'help',
  'label',
  'labels',
  'low',
  'high',
  'other',
  'unit',
  'importance',
  'handover',
] as const;

/** What holds words for whoever answers. Names, as of a contact, and conditions are the same in every language. */
export type TextKey = (typeof KEYS)[number];

export const isTextKey = (key: string): key is TextKey => (KEYS as readonly string[]).includes(key);
