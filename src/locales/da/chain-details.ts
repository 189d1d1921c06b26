import type { IndicatorBand } from '../../model/indicator.js';
import type { UnitKind } from '../../model/organisation.js';
import type { Texts } from '../../kit/localize.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);

const KINDS: Readonly<Record<UnitKind, string>> = {
  municipality: 'Kommune',
  administration: 'Forvaltning',
  department: 'Afdeling',
  institution: 'Institution',
  team: 'Team',
  committee: 'MED-udvalg',
  other: 'Enhed',
};

/** What a band asks for, in words. */
const meant = ({ from, to }: IndicatorBand, number: (value: number) => string): string =>
  from === undefined
    ? `højst ${number(to ?? 0)}`
    : to === undefined
      ? `mindst ${number(from)}`
      : `${number(from)}–${number(to)}`;

const texts = {
  'tvaers.chain.kind': (kind: UnitKind) => KINDS[kind],
  'tvaers.chain.level': (level: string) => `niveau ${level} fra toppen`,
  'tvaers.chain.close': 'Luk detaljer',
  'tvaers.chain.leaders': 'Ledelse',
  'tvaers.chain.chair': 'Formand og medlemmer',
  'tvaers.chain.led': (n: number, shown: string) => `leder ${shown} ${many(n, 'medarbejder', 'medarbejdere')} direkte`,
  'tvaers.chain.covered-by': (leaders: string, unit: string) => `Dækkes så længe af ${leaders} i ${unit}.`,
  'tvaers.chain.dotted-lines': 'Stab og stiplede linjer',
  'tvaers.chain.way': 'Vejen til toppen',
  'tvaers.chain.size': 'Under enheden',
  'tvaers.chain.figures': 'Nøgletal',
  'tvaers.chain.outside': 'Uden for din indsigt.',
  'tvaers.chain.outside-why': 'Du ser nøgletal for dine egne enheder og de nærmeste niveauer over og under dem.',
  'tvaers.chain.no-figures': 'Der er ingen nøgletal for enheden.',
  'tvaers.chain.figures-failed': 'Nøgletal kan ikke hentes lige nu.',
  'tvaers.chain.figures-waiting': 'Henter nøgletal …',
  'tvaers.chain.not-measured': 'ikke målt',
  'tvaers.chain.measured': (date: string) => `Målt ${date}.`,
  'tvaers.chain.old': 'Det er ikke målt til tiden.',
  'tvaers.chain.band': (
    position: 'below' | 'within' | 'above',
    band: IndicatorBand,
    number: (value: number) => string,
  ) => `${{ below: 'Under', within: 'Inden for', above: 'Over' }[position]} målet på ${meant(band, number)}.`,
  'tvaers.chain.since': (value: string, date: string) => `Det var ${value} ${date}.`,
  'tvaers.chain.rule': (name: string, rule: string) => `${name}: ${rule}`,
  'tvaers.chain.line-here': 'Vis linjen hertil',
  'tvaers.chain.copy': 'Kopiér link',
  'tvaers.chain.copied': 'Linket er kopieret.',
  'tvaers.chain.not-copied': 'Linket kan ikke kopieres her.',
  'tvaers.chain.found': (n: number, shown: string) =>
    n === 0 ? 'Ingen enheder eller personer passer.' : `${shown} fundet.`,
  'tvaers.chain.found-more': 'Skriv mere for at finde færre.',
  'tvaers.chain.finding': 'Leder …',
  'tvaers.chain.find-failed': 'Der kan ikke søges lige nu.',
  'tvaers.chain.open': (name: string) => `Åbn ${name}`,
  'tvaers.chain.opened': (name: string) => `Detaljer om ${name} vises.`,
} satisfies Texts;

export default texts;
export type ChainDetailsTexts = typeof texts;
