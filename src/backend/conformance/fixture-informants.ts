import type { InformantMapping } from '../../model/informants/informant-mapping.js';

const groups = [
  { id: 'forældre', label: 'Forældre' },
  { id: 'medarbejdere', label: 'Medarbejdere' },
  { id: 'ledelse', label: 'Ledelse', leads: true },
] as const;

const themes = [
  { id: 'leg', label: 'Leg' },
  { id: 'sprog', label: 'Sprog' },
] as const;

/** Two mappings of two units beside each other, with what has to be hidden and what may be shown. */
export const fixtureInformants: readonly InformantMapping[] = [
  {
    id: 'kvalitet-2025',
    title: 'Kvalitet 2025',
    asOf: '2025-03-31',
    minimum: 8,
    groups,
    themes,
    views: [
      { unitId: 'åsen', group: 'forældre', theme: 'leg', n: 7, mean: 55, sd: 12 },
      { unitId: 'åsen', group: 'medarbejdere', theme: 'leg', n: 8, mean: 61.5, sd: 9 },
    ],
  },
  {
    id: 'kvalitet-2026',
    title: 'Kvalitet 2026',
    asOf: '2026-03-31',
    groups,
    themes,
    cut: { value: 60, source: 'Byrådet 2026' },
    consents: ['solvig-skole'],
    views: [
      { unitId: 'åsen', group: 'forældre', theme: 'leg', n: 10, mean: 58.25, sd: 14.5 },
      { unitId: 'åsen', group: 'forældre', theme: 'sprog', n: 9, mean: 71, sd: 11 },
      { unitId: 'åsen', group: 'medarbejdere', theme: 'leg', n: 4, mean: 80, sd: 5 },
      { unitId: 'åsen', group: 'medarbejdere', theme: 'sprog', n: 6, mean: 100, sd: 0 },
      { unitId: 'åsen', group: 'ledelse', theme: 'leg', n: 1, mean: 90, sd: null },
      { unitId: 'solvig-skole', group: 'ledelse', theme: 'leg', n: 1, mean: 85, sd: null },
    ],
  },
];
