import type { InformantPicture, InformantView } from '../../src/model/informants/informant-view.js';

const view = (group: string, theme: string, mean: number, n = 25, sd: number | null = 15): InformantView => ({
  group,
  theme,
  n,
  mean,
  ...(sd !== null && { sd }),
});

/** How four groups see a day care centre. The contact educators are too few, and the leader has agreed. */
export const pictureOf = (more: Partial<InformantPicture> = {}): InformantPicture => ({
  id: 'dagtilbud-2026',
  title: 'Kvalitet i dagtilbud 2026',
  unitId: 'u-1',
  asOf: '2026-03-31',
  minimum: 5,
  groups: [
    { id: 'børn', label: 'Børn' },
    { id: 'forældre', label: 'Forældre' },
    { id: 'kontakt', label: 'Kontaktpædagoger' },
    { id: 'ledelse', label: 'Ledelse', leads: true },
  ],
  themes: [
    { id: 'sprog', label: 'Sprog' },
    { id: 'leg', label: 'Leg' },
    { id: 'relationer', label: 'Relationer' },
    { id: 'fællesskab', label: 'Fællesskab' },
  ],
  cut: { value: 60, source: 'Gennemsnit i Solbjerg Kommune' },
  views: [
    view('børn', 'sprog', 58),
    view('børn', 'leg', 46, 30, 20),
    view('børn', 'relationer', 70),
    view('børn', 'fællesskab', 62),
    view('forældre', 'sprog', 80),
    view('forældre', 'leg', 54, 40, 18),
    view('forældre', 'relationer', 74),
    view('forældre', 'fællesskab', 66, 7, null),
    { group: 'kontakt', theme: 'sprog', hidden: 'few' },
    { group: 'kontakt', theme: 'leg', hidden: 'few' },
    view('ledelse', 'sprog', 71, 12, 10),
    view('ledelse', 'leg', 75, 12, 10),
    view('ledelse', 'relationer', 73, 12, 10),
    view('ledelse', 'fællesskab', 58, 12, 10),
  ],
  ...more,
});

/** The same where the leader has not agreed, and where nobody may be shown. */
export const withoutLeader = (): InformantPicture => {
  const { views, ...picture } = pictureOf();
  return {
    ...picture,
    views: views.map((each) =>
      each.group === 'ledelse' ? { group: each.group, theme: each.theme, hidden: 'consent' } : each,
    ),
  };
};

export const allHidden = (): InformantPicture => {
  const { views, ...picture } = pictureOf();
  return { ...picture, views: views.map(({ group, theme }) => ({ group, theme, hidden: 'few' })) };
};
