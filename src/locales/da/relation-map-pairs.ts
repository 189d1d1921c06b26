import type { Texts } from '../../kit/localize.js';
import { nodes, one } from './node-words.js';
import type { Level } from './node-words.js';

/** What is said of two or more beside each other, and what they can be asked to talk about. */
const texts = {
  'tvaers.map.pair': (from: string, to: string) => `${from} og ${to}`,
  'tvaers.map.pair-all': (name: string) => `Alle relationer for ${name}`,
  'tvaers.map.pair-dimensions': 'Hvert spørgsmål for sig',
  'tvaers.map.pair-difference': 'Forskel',
  'tvaers.map.pair-shared': (n: number, count: string) =>
    n === 0
      ? 'Der er ingen, som begge har en relation til.'
      : `Begge har en relation til ${count} ${one(n, 'anden', 'andre')}.`,

  'tvaers.map.pair-says': 'Det siger tallene',
  'tvaers.map.pair-urgent': 'Relationen er vigtig og svag. Her er der mest at hente.',
  'tvaers.map.pair-gap': (lower: string, higher: string, gap: string) =>
    `${lower} vurderer samarbejdet ${gap} point lavere, end ${higher} gør.`,
  'tvaers.map.pair-alike': 'De to vurderer samarbejdet næsten ens.',
  'tvaers.map.pair-matters': (more: string, high: string, less: string, low: string) =>
    `Samarbejdet er vigtigere for ${more} (${high}) end for ${less} (${low}).`,
  'tvaers.map.pair-matters-both': 'Samarbejdet er vigtigt for dem begge.',
  'tvaers.map.pair-lowest': (lowest: string, low: string, highest: string, high: string) =>
    `Lavest er “${lowest}” (${low}). Højest er “${highest}” (${high}).`,
  'tvaers.map.pair-apart': (dimension: string, lower: string, low: string, higher: string, high: string) =>
    `Mest forskelligt ser de på “${dimension}”: ${lower} siger ${low}, og ${higher} siger ${high}.`,
  'tvaers.map.pair-denies': (name: string, other: string) =>
    `${name} svarer, at de to ikke arbejder sammen. Det ser ${other} anderledes på.`,
  'tvaers.map.pair-one-way': (name: string) => `Der er kun tal fra ${name}.`,

  'tvaers.map.guide': 'Til samtalen',
  'tvaers.map.guide-help':
    'Brug tallene til at komme i gang, og slip dem så. Tal om opgaven og samarbejdet, ikke om hvem der har ret.',
  'tvaers.map.guide-good': (dimension: string, value: string) =>
    `Højest er “${dimension}” (${value}). Hvad gør I der, som I skal blive ved med?`,
  'tvaers.map.guide-good-open': 'Hvad lykkes for jer nu, og hvad er det, I gør, når det lykkes?',
  'tvaers.map.guide-matters': (more: string, high: string, less: string, low: string) =>
    `Samarbejdet er vigtigere for ${more} (${high}) end for ${less} (${low}). Hvad er ${more} afhængig af, som ${less} måske ikke ser?`,
  'tvaers.map.guide-matters-both':
    'Samarbejdet er vigtigt for jer begge. Hvilke borgere og opgaver går det ud over, når det ikke lykkes?',
  'tvaers.map.guide-matters-open': 'Hvilke borgere og opgaver kan I kun lykkes med sammen?',
  'tvaers.map.guide-low': (dimension: string, value: string) =>
    `Lavest er “${dimension}” (${value}). Hvilken situation tænker I hver især på, og hvad kom den til at betyde?`,
  'tvaers.map.guide-low-open': 'Tænk på en sag, der gik skævt. Hvad vidste I hver især, som den anden ikke vidste?',
  'tvaers.map.guide-gap': (lower: string, low: string, higher: string, high: string) =>
    `${lower} ser mindre lyst på samarbejdet, end ${higher} gør (${low} mod ${high}). Hvad oplever ${lower}, som ${higher} ikke får øje på?`,
  'tvaers.map.guide-alike': 'I vurderer samarbejdet næsten ens. Er I også enige om hvorfor?',
  'tvaers.map.guide-denies': (name: string, other: string) =>
    `${other} vurderer samarbejdet, mens ${name} svarer, at I ikke arbejder sammen. Hvad tænker I hver især på?`,
  'tvaers.map.guide-one-way': (name: string, other: string) =>
    `Der er kun tal fra ${name}. Hvordan ser samarbejdet ud for ${other}?`,
  'tvaers.map.guide-apart': (dimension: string, lower: string, low: string, higher: string, high: string) =>
    `Mest forskelligt ser I på “${dimension}” (${lower}: ${low}, ${higher}: ${high}). Hvad lægger I hver især i det?`,
  'tvaers.map.guide-round':
    'Hvad er det uden for jer to, der gør det svært: tid, økonomi, regler eller opgaver, som ingen har aftalt?',
  'tvaers.map.guide-next': 'Hvad prøver I hver især af den næste måned, og hvornår tales I ved om, hvordan det gik?',
  'tvaers.map.guide-copy': 'Kopiér guiden',
  'tvaers.map.guide-copied': 'Guiden er kopieret',
  'tvaers.map.guide-not-copied': 'Guiden kunne ikke kopieres her. Du kan udskrive den i stedet.',
  'tvaers.map.guide-print': 'Udskriv guiden',

  'tvaers.map.compared': (n: number, count: string, level: Level) =>
    `${count} ${nodes(level, n)} ved siden af hinanden`,
  'tvaers.map.compared-pairs': 'To og to',
  'tvaers.map.compared-two': 'Hvem',
  'tvaers.map.compared-there': 'Den første vurderer den anden',
  'tvaers.map.compared-back': 'Den anden vurderer den første',
  'tvaers.map.compared-mean': 'Gennemsnit af begge veje',
  'tvaers.map.compared-importance': 'Vigtighed begge veje',
  'tvaers.map.compared-shared': 'Fælles relationer',
  'tvaers.map.compared-common': (n: number, names: string) =>
    n === 0 ? 'Der er ingen, som de alle har en relation til.' : `De har alle en relation til ${names}.`,
  'tvaers.map.compared-rest': (n: number, count: string) => `${count} ${one(n, 'anden', 'andre')}`,
} satisfies Texts;

export default texts;
export type RelationMapPairsTexts = typeof texts;
