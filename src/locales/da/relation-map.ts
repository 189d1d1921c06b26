import type { Texts } from '../../kit/localize.js';
import common from './common.js';
import { heading, nodes, one } from './node-words.js';
import type { Level } from './node-words.js';

type Band = 'weak' | 'moderate' | 'strong';
type State = 'none' | 'not-asked' | 'not-answered' | 'suppressed';

const texts = {
  ...common,
  'tvaers.map.label': (title: string) => `Kort over samarbejdet: ${title}`,
  'tvaers.map.sentence': (level: Level, n: number, count: string, relations: number, relationCount: string) =>
    `${count} ${nodes(level, n)}, ${relationCount} ${one(relations, 'relation', 'relationer')}`,
  'tvaers.map.weak': (n: number, count: string, between: readonly [string, string] | undefined) =>
    n === 0
      ? 'ingen vigtige relationer er svage'
      : `${count} ${one(n, 'vigtig relation er svag', 'vigtige relationer er svage')}` +
        (between
          ? between[0] === between[1]
            ? `, flest i ${between[0]}`
            : `, flest mellem ${between[0]} og ${between[1]}`
          : ''),
  'tvaers.map.answered': (answered: string, invited: string, share: string) =>
    `${answered} af ${invited} har svaret (${share}).`,
  'tvaers.map.as-of': (date: string) => `Tal fra ${date}.`,
  'tvaers.map.empty': 'Her er ingen relationer at vise.',
  'tvaers.map.closed': (title: string, date: string) =>
    `${title}: Resultaterne vises, når undersøgelsen er lukket${date && ` ${date}`}. Indtil da er der intet at se, heller ikke hvor mange der har svaret.`,
  'tvaers.map.too-few': (minimum: string) =>
    `Der er for få svar til at vise relationer her. Hver relation skal stå på mindst ${minimum} svar om mindst ${minimum} personer. Prøv forvaltninger i stedet for enheder.`,
  'tvaers.map.notice': (code: string, n: number, count: string, minimum: string) =>
    ({
      'small-groups-hidden': `Relationer, som færre end ${minimum} har svaret på, eller hvor færre end ${minimum} er vurderet, er skjult af hensyn til anonymitet.`,
      'person-level-closed': 'Undersøgelsen er fortrolig. Derfor vises enheder og ikke personer.',
      'names-hidden': 'Nogle navne er skjult.',
      partial: `${count} ${one(n, 'person er', 'personer er')} ikke med, fordi enhed eller stilling ikke er kendt.`,
      unusable: `Der er fejl i data om ${count} ${one(n, 'relation', 'relationer')}: en person eller enhed, der ikke findes, samme relation to gange eller et tal uden for skalaen. De er udeladt.`,
      'results-after-close': 'Resultaterne vises, når undersøgelsen er lukket.',
    })[code] ?? '',
  'tvaers.map.small-nodes': (level: Level, n: number, count: string) =>
    `${count} ${nodes(level, n)} er for ${one(n, 'lille', 'små')} til, at der vises noget om ${one(n, 'den', 'dem')}.`,

  'tvaers.map.important': (count: string) => `Vigtige relationer, der er svage (${count})`,
  'tvaers.map.important-help': 'De vigtigste først. Her giver det mest at tale om, hvad der skal til.',
  'tvaers.map.between': (from: string, to: string) => `${from} og ${to}`,
  'tvaers.map.sees': (from: string, mean: string, importance: string) =>
    `${from} vurderer samarbejdet til ${mean}${importance && ` og vigtigheden til ${importance}`}.`,
  'tvaers.map.more': (count: string) => `Vis flere (${count})`,

  'tvaers.map.view': 'Visning',
  'tvaers.map.view-map': 'Kort',
  'tvaers.map.view-matrix': 'Matrix',
  'tvaers.map.view-table': 'Tabel',
  'tvaers.map.level': 'Vis som',
  'tvaers.map.level-name': (level: Level) => heading(level),
  'tvaers.map.dimension': 'Vurderet på',
  'tvaers.map.dimension-all': 'Det hele',
  'tvaers.map.search': 'Find på kortet',

  'tvaers.map.legend': 'Sådan læses kortet',
  'tvaers.map.legend-band': (band: Band, level: Level, within: string, between: string) =>
    `${{ weak: 'Svag', moderate: 'Moderat', strong: 'Stærk' }[band]}: ${between} mellem ${nodes(level === 'person' ? 'unit' : level, 2)}, ${within} inden for`,
  'tvaers.map.range-below': (value: string) => `under ${value}`,
  'tvaers.map.range-between': (low: string, high: string) => `${low}–${high}`,
  'tvaers.map.range-above': (value: string) => `over ${value}`,
  'tvaers.map.legend-rated': (min: string, max: string) => `Vurderet: jo tykkere, jo højere (${min}–${max})`,
  'tvaers.map.legend-state': (state: State) =>
    ({
      none: 'Arbejder ikke sammen',
      'not-asked': 'Ikke spurgt: ingen linje',
      'not-answered': 'Ikke besvaret',
      suppressed: 'Skjult af hensyn til anonymitet',
    })[state],
  'tvaers.map.legend-source': (source: string) => `Grænserne er praksisbånd, ikke facit. Kilde: ${source}.`,
  'tvaers.map.legend-choose': 'Vis på kortet',

  'tvaers.map.selected': (name: string) => `${name} er valgt`,
  'tvaers.map.unselected': 'Ingen er valgt',
} satisfies Texts;

export default texts;
export type RelationMapTexts = typeof texts;
