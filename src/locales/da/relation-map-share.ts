import type { ErrorKind } from '../../backend/errors.js';
import type { Texts } from '../../kit/localize.js';
import type { LinkPart } from '../../model/relations/map-link.js';

/** What is said where a view of the map is shared, opened from a link, or kept in a file. */
const texts = {
  'tvaers.map.link-help':
    'Linket åbner den samme visning igen. Det rummer indstillinger og enheder, aldrig personer, navne eller det, du har søgt på. Den, der åbner det, ser kun det, de selv har adgang til.',
  'tvaers.map.link': 'Link til denne visning',
  'tvaers.map.link-copy': 'Kopiér link til denne visning',
  'tvaers.map.link-copied': 'Linket er kopieret',
  'tvaers.map.link-not-copied': 'Linket kunne ikke kopieres her. Det er markeret, så du kan kopiere det selv.',
  'tvaers.map.link-without-person': 'Den eller dem, du har valgt, er ikke med i linket, fordi personer aldrig er det.',
  'tvaers.map.link-faults': (parts: string) =>
    `Linket passer ikke helt til kortet. Det her er sprunget over: ${parts}.`,
  'tvaers.map.link-part': (part: LinkPart) =>
    ({
      wave: 'runden',
      since: 'den tidligere runde',
      level: 'niveauet',
      unit: 'enheden',
      view: 'visningen',
      on: 'spørgsmålet',
      lines: 'linjerne',
      layers: 'den formelle linje eller MED',
      'group-by': 'det, områderne står for',
      bands: 'filteret på svag, moderat og stærk',
      group: 'forvaltningen eller enheden',
      answered: 'filteret på svar',
      shift: 'grænsen for svag',
      looked: 'dem, der var valgt',
      ego: 'den, der blev set omkring',
    })[part],

  'tvaers.map.places': 'Placeringer',
  'tvaers.map.places-help':
    'Kortet står ens, så længe siden er åben. Gem placeringerne, hvis det også skal stå sådan en anden dag.',
  'tvaers.map.carry': 'Flyt rundt på kortet',
  'tvaers.map.carry-help':
    'Træk i en på kortet. Med tastaturet: Gå til en på kortet, løft med Enter, flyt med piletasterne (Shift for længere), og sæt ned med Enter. Escape fører tilbage.',
  'tvaers.map.carried': (name: string, way: 'up' | 'down' | 'back') =>
    ({
      up: `${name} er løftet. Flyt med piletasterne, sæt ned med Enter.`,
      down: `${name} er sat ned.`,
      back: `${name} er tilbage på sin plads.`,
    })[way],
  'tvaers.map.carry-release': 'Lad kortet placere alle igen',
  'tvaers.map.carry-released': 'Kortet placerer alle igen.',
  'tvaers.map.places-save': 'Gem placeringer som fil',
  'tvaers.map.places-open': 'Åbn placeringer fra fil',
  'tvaers.map.places-opened': (n: number, count: string, all: string) =>
    n === 0
      ? 'Filen har ingen af dem, der er på kortet, så intet er flyttet.'
      : `${count} af ${all} står nu, som de står i filen.`,
  'tvaers.map.arranging': (now: 'arranged' | 'free') =>
    now === 'arranged'
      ? 'Placeringerne er gemt for alle, der kan se kortet.'
      : 'Du kan gemme placeringerne for alle, der kan se kortet. De gælder for alle runder af undersøgelsen.',
  'tvaers.map.arrange': 'Gem placeringerne for alle',
  'tvaers.map.arrange-not': 'Lad kortet placere sig selv igen',
  'tvaers.map.arranged': (isFree: boolean) =>
    isFree ? 'Næste gang kortet åbnes, placerer det sig selv.' : 'Placeringerne er gemt for alle, der kan se kortet.',
  'tvaers.map.arranging-failed': (kind: ErrorKind) =>
    ({
      offline: 'Der er ikke forbindelse, så placeringerne er ikke gemt. Prøv igen, når du er på nettet.',
      forbidden: 'Du har ikke lov til at gemme placeringer for alle.',
      unauthenticated: 'Du er ikke længere logget ind, så placeringerne er ikke gemt.',
    })[kind as string] ?? 'Placeringerne kunne ikke gemmes. Prøv igen om lidt.',
  'tvaers.map.places-fault': 'Filen er ikke en fil med placeringer fra et kort som det her.',
} satisfies Texts;

export default texts;
export type RelationMapShareTexts = typeof texts;
