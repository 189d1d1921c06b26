import type { Texts } from '../../kit/localize.js';
import span from './span.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);

const texts = {
  ...span,
  'tvaers.overview.sentence': (leaders: number, shownLeaders: string, staff: number, shownStaff: string) =>
    `${shownLeaders} ${many(leaders, 'leder', 'ledere')} har ${shownStaff} ${many(staff, 'medarbejder', 'medarbejdere')} i alt.`,
  'tvaers.overview.experienced': (mean: string, experienced: string) =>
    `I gennemsnit har en leder ${mean} medarbejdere, men den gennemsnitlige medarbejder har en leder med ${experienced}.`,
  'tvaers.overview.counted': (date: string) => `Talt ${date}.`,
  'tvaers.overview.median': 'Median',
  'tvaers.overview.median-help': 'Halvdelen af lederne har højst så mange medarbejdere.',
  'tvaers.overview.middle': 'De midterste 80 %',
  'tvaers.overview.middle-help': 'Hver tiende leder har færre, og hver tiende har flere.',
  'tvaers.overview.experienced-head': 'Oplevet spænd',
  'tvaers.overview.experienced-help':
    'Det, en gennemsnitlig medarbejder oplever: store spænd tæller for hver af dem, der er i dem.',
  'tvaers.overview.fte': 'Årsværk pr. leder',
  'tvaers.overview.fte-help': 'Gennemsnittet i årsværk i stedet for hoveder.',
  'tvaers.overview.largest': 'Største spænd',
  'tvaers.overview.largest-help': 'De fleste medarbejdere hos én leder.',
  'tvaers.overview.limit': 'Hvor mange er for mange?',
  'tvaers.overview.limit-help': 'Skriv et antal, og se, hvor mange medarbejdere der har en leder med flere end det.',
  'tvaers.overview.above': (limit: string, leaders: number, shownLeaders: string, staff: string, share: string) =>
    leaders === 0
      ? `Ingen leder har flere end ${limit} medarbejdere.`
      : `${shownLeaders} ${many(leaders, 'leder', 'ledere')} har flere end ${limit}. Det er ${staff} medarbejdere, ${share} af alle.`,
  'tvaers.overview.targets': (above: number, shownAbove: string, below: string, of: string) =>
    `Af de ${of} ledere, hvor der er sat et mål, ligger ${shownAbove} over ${many(above, 'sit', 'deres')} mål og ${below} under.`,
  'tvaers.overview.strip': 'Ledelsesspænd, fordelt på forvaltninger',
  'tvaers.overview.strip-help': 'Hvert mærke er én leder. Jo længere til højre, jo flere medarbejdere.',
  'tvaers.overview.elsewhere': 'Uden forvaltning',
  'tvaers.overview.area': (leaders: number, shownLeaders: string, median: string, largest: string) =>
    `${shownLeaders} ${many(leaders, 'leder', 'ledere')}, median ${median}, største ${largest}`,
  'tvaers.overview.outliers': 'Her er spændene størst',
  'tvaers.overview.outlier': (people: number, shown: string) =>
    `${shown} ${many(people, 'medarbejder', 'medarbejdere')}`,
  'tvaers.overview.above-band': 'over målet',
  'tvaers.overview.odd': 'Det skal du vide om tallene',
  'tvaers.overview.vacant': (n: number, shown: string) =>
    `${shown} ${many(n, 'enhed har', 'enheder har')} ikke en leder lige nu. Medarbejderne er talt hos lederen over.`,
  'tvaers.overview.acting': (n: number, shown: string) =>
    `${shown} ${many(n, 'leder er konstitueret', 'ledere er konstitueret')}.`,
  'tvaers.overview.shared': (n: number, shown: string) =>
    `${shown} ${many(n, 'leder deler', 'ledere deler')} en enhed med en anden. Medarbejderne er talt hos hver af dem.`,
  'tvaers.overview.caption': 'Ledelsesspænd efter enhed',
  'tvaers.overview.search': 'Find enhed eller forvaltning',
  'tvaers.overview.order': 'Vis først',
  'tvaers.overview.order-largest': 'flest medarbejdere',
  'tvaers.overview.order-smallest': 'færrest medarbejdere',
  'tvaers.overview.order-unit': 'enheder efter alfabetet',
  'tvaers.overview.order-area': 'forvaltninger efter alfabetet',
  'tvaers.overview.rows': (shown: string, of: string) => `Viser ${shown} af ${of}.`,
  'tvaers.overview.more': (n: string) => `Vis ${n} flere`,
  'tvaers.overview.area-head': 'Forvaltning',
  'tvaers.overview.idle': 'Vælg en enhed for at se ledelsesspændene i den.',
  'tvaers.overview.empty': 'Her er ingen ledere med medarbejdere under sig.',
  'tvaers.overview.median-rule': 'Median og fraktiler',
  'tvaers.overview.median-words': 'Beregnet med lineær interpolation (type 7), som i Excel.',
  'tvaers.overview.experienced-words': 'Summen af spændene i anden divideret med summen af spændene (Σs²/Σs).',
} satisfies Texts;

export default texts;
export type SpanOverviewTexts = typeof texts;
