import type { Texts } from '../../kit/localize.js';
import span from './span.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);

type Fault =
  'unit-loop' | 'several-tops' | 'unknown-unit' | 'unknown-manager' | 'self-manager' | 'manager-loop' | 'unled';

const texts = {
  ...span,
  'tvaers.overview.sentence': (leaders: number, shownLeaders: string, staff: number, shownStaff: string) =>
    `${shownLeaders} ${many(leaders, 'leder', 'ledere')} har ${shownStaff} ${many(staff, 'medarbejder', 'medarbejdere')} i alt.`,
  'tvaers.overview.experienced': (mean: string, experienced: string) =>
    `I gennemsnit har en leder ${mean} medarbejdere, men den gennemsnitlige medarbejder har en leder med ${experienced}.`,
  'tvaers.overview.limit-at': (limit: string) => `Ringe er over ${limit}.`,
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
  'tvaers.overview.titles': (n: number, shown: string) =>
    `${shown} ${many(n, 'stillingsbetegnelse', 'stillingsbetegnelser')}`,
  'tvaers.overview.places': (n: number, shown: string) => `${shown} ${many(n, 'arbejdssted', 'arbejdssteder')}`,
  'tvaers.overview.newcomers': (share: string) => `${share} nye det seneste år`,
  'tvaers.overview.around-the-clock': 'døgndrift',
  'tvaers.overview.context-head': 'Det, der gør det sværere',
  'tvaers.overview.history': 'Gennemsnittet år for år',
  'tvaers.overview.history-words': (
    direction: number,
    first: string,
    firstYear: string,
    last: string,
    lastYear: string,
    leadersFirst: string,
    leadersLast: string,
  ) =>
    `${direction === 0 ? `Gennemsnittet var ${first} i ${firstYear} og er det samme i ${lastYear}` : `Gennemsnittet er ${direction < 0 ? 'faldet' : 'steget'} fra ${first} i ${firstYear} til ${last} i ${lastYear}`}. Antallet af ledere var ${leadersFirst} og blev ${leadersLast}.`,
  'tvaers.overview.history-table': 'Alle år i en tabel',
  'tvaers.overview.history-year': 'År',
  'tvaers.overview.history-mean': 'Medarbejdere pr. leder',
  'tvaers.overview.history-leaders': 'Ledere',
  'tvaers.overview.behind': 'Det ligger bag tallene',
  'tvaers.overview.layers': (n: number, shown: string) =>
    `Der er ${shown} ${many(n, 'niveau', 'niveauer')} fra øverste leder til medarbejder.`,
  'tvaers.overview.behind-idle': 'Ledere uden medarbejdere',
  'tvaers.overview.behind-vacant': 'Enheder uden egen leder',
  'tvaers.overview.behind-acting': 'Konstituerede ledere',
  'tvaers.overview.behind-shared': 'Enheder med flere ledere',
  'tvaers.overview.and-more': (n: string) => `og ${n} mere`,
  'tvaers.overview.faults': 'Fejl i data',
  'tvaers.overview.no-faults': 'Ingen fundet.',
  'tvaers.overview.fault': (kind: Fault, n: number, shown: string) =>
    ({
      'unit-loop': `${shown} enheder ligger under hinanden i en ring.`,
      'several-tops': `${shown} enheder ligger øverst; der skulle kun være én.`,
      'unknown-unit': `${shown} ${many(n, 'medarbejder hører', 'medarbejdere hører')} til i en enhed, der ikke findes.`,
      'unknown-manager': `${shown} ${many(n, 'medarbejder har', 'medarbejdere har')} en leder, der ikke findes.`,
      'self-manager': `${shown} ${many(n, 'medarbejder står', 'medarbejdere står')} som sin egen leder.`,
      'manager-loop': `${shown} personer leder hinanden i en ring.`,
      unled: `${shown} ${many(n, 'medarbejder har', 'medarbejdere har')} ingen leder.`,
    })[kind],
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
