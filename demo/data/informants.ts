import type { InformantMapping } from '../../src/model/informants/informant-mapping.js';
import type { SolbjergDocuments } from './documents/types.js';

/** Two in three leaders have agreed that their own view is shown. */
const AGREED = 3;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** The mapping of day care: children, parents, staff, contact educators and leaders on the same themes. */
export function informantsOf({
  informants: { date, informants, municipality, results, themes },
}: SolbjergDocuments): readonly InformantMapping[] {
  if (results.length === 0) return [];
  const units = [...new Set(results.map(({ unitId }) => unitId))];
  // Weighed by answers, and never the leaders': what is strong in the municipality is not theirs to say.
  const others = results.filter(({ informant }) => informant !== 'ledelse');
  const answers = others.reduce((sum, { n }) => sum + n, 0);
  const middle = others.reduce((sum, { mean, n }) => sum + mean * n, 0) / answers;
  return [
    {
      id: 'dagtilbud-2026',
      title: 'Kvalitet i dagtilbud 2026',
      asOf: date,
      groups: informants.map((id) => ({ id, label: capital(id), ...(id === 'ledelse' && { leads: true as const }) })),
      themes: themes.map((id) => ({ id, label: capital(id) })),
      cut: { value: Math.round(middle), source: `Gennemsnit i ${municipality}` },
      consents: units.filter((_, at) => at % AGREED !== AGREED - 1),
      views: results.map(({ informant, mean, n, sd, theme, unitId }) => ({
        unitId,
        group: informant,
        theme,
        n,
        mean,
        sd: n < 2 ? null : sd,
      })),
    },
  ];
}
