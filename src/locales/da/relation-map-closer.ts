import type { Texts } from '../../kit/localize.js';
import { heading, nodes, one } from './node-words.js';
import type { Level } from './node-words.js';

type State = 'none' | 'not-asked' | 'not-answered' | 'suppressed';

type Band = 'weak' | 'moderate' | 'strong';

const bands: Readonly<Record<Band, string>> = { weak: 'svag', moderate: 'moderat', strong: 'stærk' };

/** What is said when somebody looks closer: at one node, at the table, at how figures came about, or by the keyboard. */
const texts = {
  'tvaers.map.save-figures': 'Hent netværkets tal som CSV',
  'tvaers.map.save-graphml': 'Hent relationer til Gephi (GraphML)',
  'tvaers.map.save-nodes': (level: Level) => `Hent ${nodes(level, 2)} som CSV`,
  'tvaers.map.save-ties': 'Hent relationer som CSV',
  'tvaers.map.found': (n: number, count: string) => (n === 0 ? 'Ingen fundet' : `${count} fundet`),
  'tvaers.map.none-found': 'Ingen på kortet hedder sådan. Prøv med færre bogstaver.',

  'tvaers.map.close': 'Luk',
  'tvaers.map.members': (n: number, count: string) => `${count} ${one(n, 'person', 'personer')}`,
  'tvaers.map.has-answered': (answered: boolean) => (answered ? 'Har svaret' : 'Har ikke svaret'),
  'tvaers.map.inside': 'Samarbejdet inden for',
  'tvaers.map.relations': (n: number, count: string) => `${count} ${one(n, 'relation', 'relationer')}`,
  'tvaers.map.hidden-relations': (n: number, count: string) =>
    `${count} ${one(n, 'relation er skjult', 'relationer er skjult')} af hensyn til anonymitet.`,
  'tvaers.map.all-hidden': (minimum: string) =>
    `Alle relationer er skjult af hensyn til anonymitet: Her er færre end ${minimum}, der har svaret, eller færre end ${minimum} at vurdere.`,
  'tvaers.map.rates': (from: string, to: string) => `${from} vurderer ${to}`,
  'tvaers.map.band': (band: Band) => bands[band],
  'tvaers.map.tie': (band: string, mean: string, raters: number, raterCount: string, importance: string) =>
    [
      band ? `${band}, ${mean}` : mean,
      ...(raters > 1 ? [`${raterCount} vurderinger`] : []),
      ...(importance ? [`vigtighed ${importance}`] : []),
    ].join('; '),
  'tvaers.map.state': (state: State) =>
    ({
      none: 'arbejder ikke sammen',
      'not-asked': 'ikke spurgt',
      'not-answered': 'ikke besvaret',
      suppressed: 'skjult af hensyn til anonymitet',
    })[state],
  'tvaers.map.gap': (gap: string) => `Forskel på ${gap}`,
  'tvaers.map.pair-open': 'Se de to sammen',
  'tvaers.map.pair-open-of': (from: string, to: string) => `Se de to sammen: ${from} og ${to}`,
  'tvaers.map.compare': (name: string) => `Sammenlign ${name}`,
  'tvaers.map.moved': (name: string, said: string) => `${name}: ${said}`,
  'tvaers.map.no-way': 'Der er ikke flere i den retning',

  'tvaers.map.person': 'Tal om pladsen i netværket',
  'tvaers.map.person-closed':
    'Tal om den enkeltes plads i netværket vises ikke. Det kræver, at undersøgelsen har givet lov til det, før nogen svarede.',
  'tvaers.map.person-compared': 'Tal om den enkeltes plads i netværket vises for én runde ad gangen.',
  'tvaers.map.person-focus':
    'Tal om den enkeltes plads i netværket vises ikke her, fordi kun en del af kortet er hentet.',

  'tvaers.map.table': (level: Level) => `${heading(level)} på kortet`,
  'tvaers.map.column-name': 'Navn',
  'tvaers.map.column-title': 'Stilling',
  'tvaers.map.column-unit': 'Enhed',
  'tvaers.map.column-area': 'Forvaltning',
  'tvaers.map.column-members': 'Personer',
  'tvaers.map.column-relations': 'Relationer',
  'tvaers.map.column-important': 'Vigtige og svage',
  'tvaers.map.column-within': 'Inden for',
  'tvaers.map.column-given': 'Vurderer andre',
  'tvaers.map.column-received': 'Vurderes af andre',
  'tvaers.map.hidden-short': 'skjult',
  'tvaers.map.column-answered': 'Har svaret',
  'tvaers.map.yes-no': (yes: boolean) => (yes ? 'ja' : 'nej'),
  'tvaers.map.rows-shown': (shown: string, all: string) => `Viser ${shown} af ${all}.`,
  'tvaers.map.from': 'Fra',
  'tvaers.map.to': 'Til',
  'tvaers.map.status': 'Status',
  'tvaers.map.rated': 'vurderet',
  'tvaers.map.band-head': 'Bånd',
  'tvaers.map.mean': 'Gennemsnit',
  'tvaers.map.raters': 'Antal vurderinger',
  'tvaers.map.importance': 'Vigtighed',

  'tvaers.map.figures': 'Tal for hele netværket',
  'tvaers.map.figures-failed': 'Tallene kunne ikke hentes. Luk og åbn igen for at prøve en gang til.',
  'tvaers.map.share': 'Del visningen',
  'tvaers.map.legend-urgent': 'Vigtig og svag',
  'tvaers.map.legend-silent': 'Har ikke svaret',
  'tvaers.map.legend-mute': 'For få til at vise noget om',
  'tvaers.map.legend-within': 'Ring om en gruppe: samarbejdet inden for den',
  'tvaers.map.legend-size': 'Jo større, jo flere personer',
  'tvaers.map.legend-both': 'Linjen viser den laveste af de to vurderinger. Vælg en for at se dem hver for sig.',

  'tvaers.map.zoom-in': 'Zoom ind',
  'tvaers.map.zoom-out': 'Zoom ud',
  'tvaers.map.show-all': 'Vis alt',
  'tvaers.map.keys':
    'Gå mellem dem, der er forbundet, med piletasterne. Hold Skift nede for at gå til den nærmeste i retningen. Enter åbner oplysninger, mellemrum vælger flere, Escape går tilbage. Backspace folder området omkring dig sammen, Enter åbner det igen, og stjerne folder alle sammen eller ud. Plus og minus zoomer, nul viser hele kortet. Du kan også skrive et navn. Tabellen rummer det samme.',
  'tvaers.map.structure': 'Formel linje, MED og områder',
  'tvaers.map.tools': 'Vis en del, find vejen mellem to, eller prøv en anden grænse',

  'tvaers.map.method-tie': 'Relation',
  'tvaers.map.method-tie-words': (level: Level, dimensions: number, count: string) =>
    (dimensions > 1
      ? `En vurdering er gennemsnittet af de ${count} spørgsmål, der er besvaret. `
      : 'En vurdering er svaret på ét spørgsmål. ') +
    (level === 'person'
      ? 'Hver retning vises for sig.'
      : 'Relationen mellem to er gennemsnittet af alle vurderinger den vej. Hver retning vises for sig.'),
  'tvaers.map.method-missing': 'Manglende svar',
  'tvaers.map.method-missing-words':
    'En vurdering tæller, når mindst halvdelen af spørgsmålene er besvaret. “Ved ikke” tæller ikke som et tal.',
  'tvaers.map.method-hidden': 'Hvad der er skjult',
  'tvaers.map.method-hidden-words': (minimum: string) =>
    `En relation vises kun, når mindst ${minimum} har svaret, og mindst ${minimum} er vurderet. Den er også skjult, hvis den ellers kunne regnes ud af andre tal. Spørgsmålene vises enkeltvis, når hvert af dem har svar nok.`,
  'tvaers.map.method-open-words': 'Intet er skjult: Undersøgelsen er med navn, og det står der, før man svarer.',
  'tvaers.map.method-bands': 'Svag, moderat, stærk',
  'tvaers.map.method-bands-words': (source: string) =>
    `Grænserne er praksisbånd fra ${source}. De er til at tale ud fra og er ikke en bedømmelse af nogen.`,
  'tvaers.map.method-no-bands-words': 'Der er ikke sat grænser, så ingen relation bliver kaldt svag eller stærk.',
  'tvaers.map.method-important': 'Vigtig',
  'tvaers.map.method-important-words': (from: string, max: string) =>
    `En relation er vigtig, når vigtigheden er mindst ${from} af ${max}.`,
  'tvaers.map.method-answers': 'Svar',
  'tvaers.map.method-date': 'Dato',
  'tvaers.map.part': 'Her er kun en del med.',
  'tvaers.map.part-unit': (name: string) =>
    name ? `Kun ${name} og det, der ligger under.` : 'Kun en del af organisationen.',
  'tvaers.map.part-focus': (name: string) =>
    `Kun ${name ? `${name} og dem` : 'en enkelt og dem'}, der er en relation til.`,
  'tvaers.map.part-dimension': (name: string) => `Kun vurderet på ${name}.`,
  'tvaers.map.file-changed':
    'Relationer fra begge runder, som må vises, er med. change siger, hvad der er sket (new, lost, stronger, weaker, same, unknown), margin er usikkerheden (±), og certain er true, når forandringen er større end den. De, der ikke er der længere, har ingen vægt.',
  'tvaers.map.file-rated': 'Kun relationer, der er vurderet, og som må vises, er med i filen.',
} satisfies Texts;

export default texts;
export type RelationMapCloserTexts = typeof texts;
