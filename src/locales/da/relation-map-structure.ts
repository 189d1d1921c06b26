import type { Texts } from '../../kit/localize.js';
import { one } from './node-words.js';

type Layer = 'line' | 'med';
type By = 'area' | 'unit' | 'title' | 'community' | 'answered' | 'none';

/** What is said of the formal line and MED beside the relations, and of what the areas of the map stand for. */
const texts = {
  'tvaers.map.structure-none': 'Et kort over stillinger har ingen formel linje, for en stilling har mange ledere.',
  'tvaers.map.layers': 'Vis også på kortet',
  'tvaers.map.layer-name': (layer: Layer, people: boolean) =>
    layer === 'med'
      ? 'MED: fra medlem til formand, og videre til formanden for udvalget over'
      : people
        ? 'Den formelle linje: fra person til nærmeste leder'
        : 'Den formelle linje: fra enhed til den, den hører under',
  'tvaers.map.layer-wait': 'Linjerne hentes.',
  'tvaers.map.layer-failed': 'Linjerne kunne ikke hentes.',
  'tvaers.map.layer-unsupported': 'Her er ingen oplysninger om, hvem der leder hvem.',
  'tvaers.map.layer-column': (layer: Layer) => (layer === 'med' ? 'MED-udvalg' : 'Nærmeste leder'),
  'tvaers.map.layer-below': 'Hører under',

  'tvaers.map.line-none': (people: boolean) =>
    people
      ? 'Ingen på kortet har deres nærmeste leder med på kortet.'
      : 'Ingen enhed på kortet hører under en anden på kortet.',
  'tvaers.map.line-related': (people: boolean, n: number, count: string, of: string) =>
    people
      ? `${count} af ${of} har en relation til ${one(n, 'sin egen', 'deres egen')} leder på kortet.`
      : `${count} af ${of} enheder har en relation til den, de hører under.`,
  'tvaers.map.line-hidden': (n: number, count: string) =>
    `For ${count} ${one(n, 'er relationen', 'er relationerne')} skjult af hensyn til anonymitet.`,
  'tvaers.map.line-along': (along: number, alongCount: string, relations: number, count: string) =>
    `${alongCount} af ${count} ${one(relations, 'relation', 'relationer')} på kortet følger linjen${along < relations ? '; resten går på tværs af den' : ''}.`,
  'tvaers.map.line-dotted':
    'En brudt linje er en stiplet reference: en, der betjener enheden uden at være ansat i den.',
  'tvaers.map.line-leads': (leader: string, person: string) => `${leader} er nærmeste leder for ${person}.`,
  'tvaers.map.line-sits': (committee: string) => `Begge sidder i ${committee}.`,
  'tvaers.map.med-none': 'Ingen på kortet sidder i et MED-udvalg.',
  'tvaers.map.med-related': (
    _members: number,
    memberCount: string,
    pairs: number,
    pairCount: string,
    related: string,
  ) =>
    `${memberCount} på kortet sidder i et MED-udvalg. ` +
    (pairs === 0
      ? 'Ingen af dem sidder i det samme.'
      : `${related} af de ${pairCount} par, der sidder i samme udvalg, har en relation.`),

  'tvaers.map.method-layer': (layer: Layer) => (layer === 'med' ? 'MED' : 'Den formelle linje'),
  'tvaers.map.method-layer-words': (layer: Layer, people: boolean) =>
    layer === 'med'
      ? 'Et par tæller én gang, også når de to sidder i flere udvalg sammen, og har en relation, når mindst en af dem har vurderet den anden.'
      : `${
          people
            ? 'En person tæller med, når den nærmeste leder også er på kortet, og har en relation til lederen, når mindst en af de to har vurderet den anden. Er der flere ledere, er en relation til én af dem nok.'
            : 'En enhed tæller med, når en enhed over den også er på kortet; den nærmeste gælder. Der er en relation, når mindst en af de to har vurderet den anden.'
        } En relation tæller én gang, også når begge har vurderet. Den følger linjen, når den ene ${people ? 'leder' : 'hører under'} den anden.${people ? ' Stiplede referencer tæller ikke med.' : ''}`,

  'tvaers.map.leader': 'Nærmeste leder',
  'tvaers.map.leads-as': (kind: string) => (kind === 'acting' ? 'konstitueret' : 'delt ledelse'),
  'tvaers.map.serves': 'Betjener også',
  'tvaers.map.sits-in': 'Sidder i',
  'tvaers.map.lies-under': 'Hører under',

  'tvaers.map.areas': 'Hvad områderne står for',
  'tvaers.map.areas-by': 'Saml efter',
  'tvaers.map.area-by': (by: By) =>
    ({
      area: 'Forvaltning',
      unit: 'Enhed',
      title: 'Stilling',
      community: 'Fællesskaber i relationerne',
      answered: 'Har svaret eller ej',
      none: 'Intet: kun relationerne bestemmer',
    })[by],
  'tvaers.map.areas-are': (name: string) => `Kortet er samlet efter: ${name}`,
  'tvaers.map.areas-list': (n: number, count: string, names: string, rest: string) =>
    `${count} ${one(n, 'område', 'områder')}: ${names}${rest && ` og ${rest} til`}.`,
  'tvaers.map.areas-wait': 'Fællesskaberne findes.',
  'tvaers.map.areas-found': (clear: boolean) =>
    clear
      ? 'Fællesskaberne er fundet i relationerne selv (Louvain). De er noget at tale ud fra, ikke en organisering.'
      : 'Fællesskaberne er ikke tydeligere, end tilfældet alene kunne give. Læg ikke noget i dem.',
  'tvaers.map.area-community': (number: string) => `Fællesskab ${number}`,
  'tvaers.map.area-alone': 'Uden relationer',
  'tvaers.map.area-unknown': 'Ikke oplyst',
  'tvaers.map.area-others': 'Andre',
  'tvaers.map.area-answered': (answered: boolean | undefined) =>
    answered === undefined ? 'Ikke spurgt' : answered ? 'Har svaret' : 'Har ikke svaret',
} satisfies Texts;

export default texts;
export type RelationMapStructureTexts = typeof texts;
