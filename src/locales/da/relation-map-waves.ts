import type { Texts } from '../../kit/localize.js';
import type { ErrorKind } from '../../backend/errors.js';
import type { ComparisonFault } from '../../model/relations/compare-graphs.js';
import type { PairKind, TieChange, WhyUnknown } from '../../model/relations/tie-change.js';
import { nodes, one } from './node-words.js';
import type { Level } from './node-words.js';

/** A number, and the same as it is written. */
type Count = readonly [n: number, written: string];

/** "3, 4 og 5", without those that count nothing. */
const listed = (parts: readonly (readonly [count: Count, words: string])[]): string => {
  const [first, ...rest] = parts.filter(([[n]]) => n > 0);
  if (!first) return '';
  if (rest.length === 0) return `${first[0][0] === 1 ? 'den' : 'de'} ${first[1]}`;
  const told = [first, ...rest].map(([[, written], words]) => `${written} ${words}`);
  return `${told.slice(0, -1).join(', ')} og ${told.at(-1)}`;
};

const ROUNDS: Readonly<Record<'before' | 'after' | 'both', string>> = {
  before: 'i den første runde',
  after: 'i den nye runde',
  both: 'i begge runder',
};

/** What is said where two rounds are compared. */
const texts = {
  'tvaers.map.changed': (
    day: string,
    [n, count]: Count,
    { lost, mixed, new: added, stronger, weaker }: Readonly<Record<PairKind, Count>>,
    between: readonly [string, string] | undefined,
  ) => {
    if (n === 0) return `Siden ${day} har ingen relation ændret sig mere, end usikkerheden tillader.`;
    const what = listed([
      [stronger, 'er blevet stærkere'],
      [weaker, 'er blevet svagere'],
      [added, one(added[0], 'er ny', 'er nye')],
      [lost, 'er der ikke længere'],
      [mixed, 'er set forskelligt fra de to sider'],
    ]);
    const most =
      between &&
      ` De fleste er ${between[0] === between[1] ? `i ${between[0]}` : `mellem ${between[0]} og ${between[1]}`}.`;
    return `Siden ${day} har ${count} ${one(n, 'relation', 'relationer')} forandret sig: ${what}.${most ?? ''}`;
  },
  'tvaers.map.changed-rest': ([same, sameCount]: Count, [unknown, unknownCount]: Count) =>
    [
      same > 0 ? `${sameCount} ${one(same, 'relation er omtrent uændret', 'relationer er omtrent uændrede')}.` : '',
      unknown > 0 ? `${unknownCount} kan ikke sammenlignes.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  'tvaers.map.round': (round: 'before' | 'after', title: string, day: string) =>
    `${{ before: 'Før', after: 'Nu' }[round]}: ${title} (${day}).`,
  'tvaers.map.changed-warning':
    'Der er ingen gruppe at sammenligne med. Forandringen kan også skyldes, at høje og lave tal plejer at nærme sig midten, årstiden, andre indsatser, eller at det ikke er de samme, der har svaret.',
  'tvaers.map.changed-chance': (judged: string, [n, chance]: Count) =>
    `${judged} vurderinger er givet i begge runder og kan sammenlignes.` +
    (n > 0
      ? ` Af dem ville omkring ${chance} se ${one(n, 'forandret', 'forandrede')} ud ved rene tilfældigheder.`
      : ''),
  'tvaers.map.changed-people': (level: Level, [left, leftCount]: Count, [joined, joinedCount]: Count) =>
    [
      left > 0 ? `${leftCount} ${nodes(level, left)} er kun med i den første runde.` : '',
      joined > 0 ? `${joinedCount} ${nodes(level, joined)} er kun med i den nye runde.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  'tvaers.map.changed-part': 'De to runder har ikke spurgt om det samme. Kun det, de har til fælles, er sammenlignet.',

  'tvaers.map.waves': 'Hvad vil du se?',
  'tvaers.map.waves-mode': (mode: 'before' | 'after' | 'changes') =>
    ({ before: 'Før', after: 'Nu', changes: 'Forandring' })[mode],
  'tvaers.map.waves-since': 'Sammenlign med',
  'tvaers.map.waves-end': 'Vis kun den nye runde',
  'tvaers.map.waves-wait': (title: string) => `Henter ${title} og sammenligner …`,
  'tvaers.map.waves-unknown': (since: string) =>
    `Der er ingen runde “${since}” at sammenligne med. Vælg en af dem, der er.`,
  'tvaers.map.waves-none': 'Der er ingen tidligere runde at sammenligne med.',
  'tvaers.map.waves-same': 'Det er den runde, der vises. Vælg en tidligere for at se, hvad der er sket siden.',
  'tvaers.map.waves-later': 'Den runde er nyere end den, der vises. Vælg en tidligere.',
  'tvaers.map.waves-empty': (title: string) => `${title} har ingen relationer at sammenligne med.`,
  'tvaers.map.waves-hidden': (title: string) =>
    `${title} står på for få svar til at vise noget. Derfor kan der ikke sammenlignes. Prøv forvaltninger i stedet for enheder.`,
  'tvaers.map.waves-fault': (fault: ComparisonFault, title: string) =>
    ({
      level: `${title} kan ikke vises på samme niveau som den nye runde. Derfor kan de ikke sammenlignes.`,
      scale: `${title} er besvaret på en anden skala. Derfor kan de to runder ikke sammenlignes.`,
      dimensions: `${title} har spurgt om noget helt andet. Derfor kan de to runder ikke sammenlignes.`,
    })[fault],
  'tvaers.map.waves-failed': (kind: ErrorKind, title: string) => {
    const why: Readonly<Partial<Record<ErrorKind, string>>> = {
      forbidden: `Du har ikke adgang til ${title}.`,
      'not-found': `${title} findes ikke længere.`,
      unauthenticated: `Log ind for at se ${title}.`,
    };
    return why[kind] ?? `${title} kunne ikke hentes, så der er intet at sammenligne med lige nu.`;
  },

  'tvaers.map.change-kind': (kind: PairKind) =>
    ({
      new: 'Ny',
      lost: 'Ikke længere',
      stronger: 'Stærkere',
      weaker: 'Svagere',
      mixed: 'Forskelligt set fra de to sider',
      same: 'Omtrent uændret',
      unknown: 'Kan ikke sammenlignes',
    })[kind],
  'tvaers.map.change-legend': (kind: PairKind) =>
    ({
      new: 'Ny relation',
      lost: 'Er der ikke længere',
      stronger: 'Stærkere, mere end usikkerheden',
      weaker: 'Svagere, mere end usikkerheden',
      mixed: 'Forandret, forskelligt set fra de to sider',
      same: 'Omtrent uændret',
      unknown: 'Kan ikke sammenlignes',
    })[kind],
  'tvaers.map.change-both': 'Linjen viser relationen set fra begge sider. Vælg en for at se hver side for sig.',
  'tvaers.map.change-tie': (
    kind: 'new' | 'lost' | 'stronger' | 'weaker' | 'same',
    before: string,
    after: string,
    change: string,
    margin: string,
  ) =>
    ({
      new: `ny: nu ${after}`,
      lost: `er der ikke længere: før ${before}`,
      stronger: `stærkere: fra ${before} til ${after} (${change} ± ${margin})`,
      weaker: `svagere: fra ${before} til ${after} (${change} ± ${margin})`,
      same: `omtrent uændret: fra ${before} til ${after} (${change} ± ${margin})`,
    })[kind],
  'tvaers.map.change-unknown': (
    why: WhyUnknown,
    round: NonNullable<TieChange['round']>,
    before: string,
    after: string,
  ) =>
    `kan ikke sammenlignes: ${
      {
        hidden: `skjult af hensyn til anonymitet ${ROUNDS[round]}`,
        'not-answered': `ikke besvaret ${ROUNDS[round]}`,
        'not-asked': `ikke spurgt ${ROUNDS[round]}`,
        'not-there': `ikke med ${ROUNDS[round]}`,
        'no-spread': 'der er for få svar til at kende usikkerheden',
      }[why]
    }${before && after ? `; før ${before}, nu ${after}` : before ? `; før ${before}` : after ? `; nu ${after}` : ''}`,

  'tvaers.map.changed-list': (count: string) => `Relationer, der har forandret sig (${count})`,
  'tvaers.map.changed-help': 'De største forandringer først. Spørg dem, det gælder, hvad der er sket.',
  'tvaers.map.changed-one': (kind: PairKind, from: string, to: string) =>
    `${from} og ${to}: ${
      {
        new: 'ny',
        lost: 'er der ikke længere',
        stronger: 'stærkere',
        weaker: 'svagere',
        mixed: 'set forskelligt',
        same: 'uændret',
        unknown: 'kan ikke sammenlignes',
      }[kind]
    }`,
  'tvaers.map.changed-caption': (level: Level, title: string, day: string) =>
    `${nodes(level, 2).replace(/^./, (letter) => letter.toUpperCase())} og deres forandrede relationer siden ${day}: ${title}`,

  'tvaers.map.column-before': (title: string, answered: string) => `Gennemsnit før (${title}. ${answered})`,
  'tvaers.map.column-after': (title: string, answered: string) => `Gennemsnit nu (${title}. ${answered})`,
  'tvaers.map.column-change': 'Forandring',
  'tvaers.map.column-margin': 'Usikkerhed (±)',
  'tvaers.map.column-kind': 'Hvad der er sket',
  'tvaers.map.column-raters-before': 'Vurderinger før',
  'tvaers.map.column-raters-after': 'Vurderinger nu',

  'tvaers.map.method-change': 'Forandring',
  'tvaers.map.method-change-words': (level: Level) =>
    `Forskellen mellem de to runders gennemsnit. Den kaldes kun stærkere eller svagere, når den er større end sin usikkerhed: 95 %-intervallet, ${
      level === 'person'
        ? '1,96·√(v/D), hvor v er, hvor forskelligt de enkelte spørgsmål om samme relation har flyttet sig, og D er antallet af spørgsmål'
        : '1,96·√(s₁²/n₁ + s₂²/n₂), hvor n er antallet af vurderinger og s er spredningen mellem dem, der vurderer det samme, regnet samlet for hele kortet'
    }. De to runder regnes som uafhængige, også hvor de samme har svaret; det gør intervallet bredere.`,
  'tvaers.map.method-new': 'Ny og ikke længere',
  'tvaers.map.method-new-words': (nominated: boolean) =>
    nominated
      ? 'Ny: i den første runde svarede man uden at nævne den anden. Ikke længere: det samme i den nye runde. Om det er mere end en tilfældighed, kan tallene ikke sige.'
      : 'Ny: i den første runde sagde man, at man ikke arbejder sammen. Ikke længere: det samme i den nye runde.',
  'tvaers.map.method-waves-hidden':
    'Hver runde skjuler, hvad den skal. Det, der er skjult i den ene, kan ikke sammenlignes.',
} satisfies Texts;

export default texts;
export type RelationMapWavesTexts = typeof texts;
