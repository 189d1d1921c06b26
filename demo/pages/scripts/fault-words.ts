import type { SourcedFault, TableFaultCode } from '../../../src/adapters/table.js';

/** What each fault means, and what was done about it. */
const WORDS: Readonly<Record<TableFaultCode, string>> = {
  'empty-file': 'Der står ikke noget i listen.',
  'file-too-large': 'Filen er for stor. Der læses højst 50 MB.',
  'excel-file': 'Det er en projektmappe fra Excel. Vælg Gem som og CSV UTF-8 i Excel, og brug den fil, du får.',
  'binary-file': 'Det er ikke en tekstfil, så der er ingen rækker at læse.',
  'html-file': 'Det er en webside og ikke en liste. Måske var du logget ud, da du hentede den.',
  'no-header': 'Første række ligner data. Den skal være kolonnernes navne.',
  'wrong-columns': 'De kolonner, der skal bruges, er her ikke.',
  'missing-column': 'Der er ingen kolonne med nærmeste leder, så ledelsesspænd kan ikke tælles.',
  'too-many-rows': 'Rækkerne fra og med denne er ikke læst. Der læses højst 50.000.',
  'unclosed-quote': 'Et anførselstegn bliver ikke afsluttet, så resten af listen er læst som ét felt.',
  'too-many-cells': 'Rækken har flere felter, end der er kolonner. Den er sprunget over.',
  'missing-id': 'Feltet er tomt. Rækken er sprunget over.',
  'bad-id': 'Det kan ikke bruges til at kende en person på. Rækken er sprunget over.',
  'duplicate-id': 'Det står der allerede, med samme job eller med et andet navn. Rækken er sprunget over.',
  'unknown-person': 'Personen er ikke i listen over medarbejdere. Rækken er sprunget over.',
  'ambiguous-person': 'Flere hedder det samme. Brug nummeret i stedet. Rækken er sprunget over.',
  'self-tie': 'Det er en relation til personen selv. Rækken er sprunget over.',
  'duplicate-tie': 'Relationen står der allerede. Den første er brugt.',
  'missing-weight': 'Vægten mangler. Rækken er sprunget over.',
  'unknown-manager': 'Lederen er ikke i listen. Medarbejderen er læst uden leder.',
  'ambiguous-manager': 'Flere hedder det samme. Brug lederens nummer. Medarbejderen er læst uden leder.',
  'self-manager': 'Personen står som sin egen leder og er læst som den øverste.',
  cycle: 'De leder hinanden i ring, så ingen af dem er øverst. Ledelsesspændene er talt, som de står.',
  'not-a-number': 'Det er ikke et tal.',
  'number-out-of-range': 'Tallet kan ikke passe.',
  'unknown-post': 'Den slags lederpost kendes ikke. Personen er regnet som medarbejder.',
  'unknown-contract': 'Ansættelsesformen kendes ikke. Der er regnet med månedsløn.',
};

const NUMBER_USE: Readonly<Record<SourcedFault['source'], string>> = {
  people: ' Der er regnet med fuld tid.',
  relations: ' Rækken er sprunget over.',
};
const NEEDED: Readonly<Record<SourcedFault['source'], string>> = {
  people: ' Der skal være en med nummer eller navn og en med leder.',
  relations: ' Der skal være en, der hedder Fra, og en, der hedder Til.',
};

export const SOURCE_WORDS: Readonly<Record<SourcedFault['source'], string>> = {
  people: 'Medarbejdere',
  relations: 'Relationer',
};

/** A fault as a sentence or two for the person whose list it is. */
export function faultWords({ code, source }: SourcedFault): string {
  if (code === 'not-a-number' || code === 'number-out-of-range') return WORDS[code] + NUMBER_USE[source];
  if (code === 'wrong-columns' || code === 'no-header') return WORDS[code] + NEEDED[source];
  return WORDS[code];
}
