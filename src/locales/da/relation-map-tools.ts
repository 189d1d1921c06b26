import type { Texts } from '../../kit/localize.js';
import { nodes, one } from './node-words.js';
import type { Level } from './node-words.js';

type Band = 'weak' | 'moderate' | 'strong';

/** What is said where somebody chooses a part of the map, looks for a way or moves the cut-offs. */
const texts = {
  'tvaers.map.filtered': (level: Level, shown: string, all: number, allCount: string) =>
    `Viser ${shown} af ${allCount} ${nodes(level, all)}.`,
  'tvaers.map.filter-reset': 'Vis alle igen',
  'tvaers.map.filter': 'Vis en del',
  'tvaers.map.filter-bands': 'Kun vurderinger, der er',
  'tvaers.map.filter-band': (band: Band) => ({ weak: 'svage', moderate: 'moderate', strong: 'stærke' })[band],
  'tvaers.map.filter-group': 'Forvaltning eller enhed',
  'tvaers.map.filter-answered': 'Svar',
  'tvaers.map.filter-answered-name': (answered: 'all' | 'yes' | 'no') =>
    ({ all: 'Alle', yes: 'Har svaret', no: 'Har ikke svaret' })[answered],
  'tvaers.map.filter-all': 'Alle',
  'tvaers.map.ego': (name: string) => `Omkring ${name}`,
  'tvaers.map.ego-none': 'Vælg en på kortet, i matrixen eller i tabellen for kun at se dem omkring den.',
  'tvaers.map.ego-degrees': 'Hvor langt ud',
  'tvaers.map.ego-degree': (degrees: 0 | 1 | 2) =>
    ({ 0: 'Vis alle', 1: 'Dem, der er direkte forbundet', 2: 'Og dem, de er forbundet med' })[degrees],
  'tvaers.map.ego-direction': 'Hvilke vurderinger',
  'tvaers.map.ego-direction-name': (direction: 'gives' | 'receives' | 'both') =>
    ({ both: 'Begge veje', gives: 'Dem, der gives', receives: 'Dem, der modtages' })[direction],

  'tvaers.map.since': 'Sammenlign med en tidligere runde',
  'tvaers.map.since-wave': 'Sammenlign med',
  'tvaers.map.since-none': 'Ingen',

  'tvaers.map.path': 'Hvordan hænger to sammen?',
  'tvaers.map.path-from': 'Fra',
  'tvaers.map.path-to': 'Til',
  'tvaers.map.path-help': 'Vælg to ved at skrive en del af navnet.',
  'tvaers.map.path-unknown': (text: string) => `Ingen eller flere hedder “${text}”. Skriv lidt mere af navnet.`,
  'tvaers.map.path-direct': (from: string, to: string) => `${from} og ${to} er direkte forbundet.`,
  'tvaers.map.path-through': (from: string, to: string, through: string) =>
    `${from} og ${to} hænger sammen gennem ${through}.`,
  'tvaers.map.path-none': (from: string, to: string) =>
    `${from} og ${to} hænger ikke sammen gennem nogen af de relationer, der vises.`,
  'tvaers.map.path-clear': 'Ryd',

  'tvaers.map.cutoff': 'Hvad hvis grænsen for svag var en anden?',
  'tvaers.map.cutoff-label': 'Svag er under',
  'tvaers.map.cutoff-words': (value: string, n: number, count: string) =>
    `Er grænsen ${value} mellem grupper, er ${count} ${one(n, 'vigtig relation', 'vigtige relationer')} ${one(n, 'svag', 'svage')}.`,
  'tvaers.map.cutoff-now': (value: string, count: string) =>
    `Praksisbåndet har ${value}, og så er det ${count}. Grænsen inden for grupper flyttes lige så meget.`,
} satisfies Texts;

export default texts;
export type RelationMapToolsTexts = typeof texts;
