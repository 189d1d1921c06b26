import type { Texts } from '../../kit/localize.js';
import common from './common.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);
/** Names with “og” before the last. */
const listed = (names: readonly string[]): string => new Intl.ListFormat('da').format(names);

const texts = {
  ...common,
  'tvaers.chain.mine': 'Din ledelseslinje:',
  'tvaers.chain.line-to': (name: string) => `Ledelseslinjen til ${name}:`,
  'tvaers.chain.seat': (name: string, isMe: boolean) => (isMe ? 'Din plads i MED:' : `Vejen gennem MED til ${name}:`),
  'tvaers.chain.you': 'dig',
  'tvaers.chain.step-vacant': (unit: string) => `ledig lederpost i ${unit}`,
  'tvaers.chain.and': (names: readonly string[]) => listed(names),
  'tvaers.chain.above-you': (n: number, shown: string) =>
    n === 0 ? 'Der er ikke nogen over dig.' : `${shown} led over dig.`,
  'tvaers.chain.above': (n: number, shown: string) => (n === 0 ? 'Det er øverst.' : `${shown} led over.`),
  'tvaers.chain.unplaced': (hierarchy: 'line' | 'med', isMe: boolean) =>
    hierarchy === 'med'
      ? `${isMe ? 'Du sidder' : 'Her er der'} ikke ${isMe ? 'i et' : 'noget'} MED-udvalg. Du kan se udvalgene fra toppen.`
      : 'Der er ingen plads i linjen at vise. Du kan se organisationen fra toppen.',
  'tvaers.chain.also': (units: readonly string[], hierarchy: 'line' | 'med', isMe: boolean) =>
    `${isMe ? 'Du' : 'Samme person'} ${hierarchy === 'med' ? 'sidder' : 'leder'} også ${hierarchy === 'med' ? 'i ' : ''}${listed(units)}.`,
  'tvaers.chain.dotted': (unit: string, title: string) => `Stiplet linje til ${unit}${title ? ` som ${title}` : ''}.`,
  'tvaers.chain.as-of': (date: string) => `Sådan så organisationen ud ${date}.`,
  'tvaers.chain.faults': (tops: string, orphans: number, cycles: number) =>
    [
      ...(tops ? [`${tops} enheder står øverst, hver for sig`] : []),
      ...(orphans > 0
        ? [`${orphans} ${many(orphans, 'enhed ligger', 'enheder ligger')} under en, der ikke findes`]
        : []),
      ...(cycles > 0 ? [`${cycles} ${many(cycles, 'gang', 'gange')} ligger enheder i ring og kan ikke vises`] : []),
    ]
      .join('; ')
      .replace(/^/, 'Der er fejl i organisationens data: ')
      .replace(/$/, '. Sig det til den, der står for dem.'),
  'tvaers.chain.tree': (hierarchy: 'line' | 'med') => (hierarchy === 'med' ? 'MED-udvalg' : 'Organisationen'),
  'tvaers.chain.hierarchy': 'Hierarki',
  'tvaers.chain.hierarchy-line': 'Linje',
  'tvaers.chain.hierarchy-med': 'MED',
  'tvaers.chain.view': 'Vis som',
  'tvaers.chain.view-tree': 'Træ',
  'tvaers.chain.view-list': 'Liste',
  'tvaers.chain.keys':
    'Pil op og ned går fra række til række, pil højre åbner, pil venstre lukker, og Enter viser detaljer.',
  'tvaers.chain.search': 'Find en enhed eller en person',
  'tvaers.chain.hint': 'Vælg en enhed for at se, hvem der leder den, og hvordan det går.',
  'tvaers.chain.empty': 'Der er ingen enheder at vise endnu.',
  'tvaers.chain.here': 'her er du',
  'tvaers.chain.focus': 'her ender linjen',
  'tvaers.chain.on-path': 'på linjen',
  'tvaers.chain.vacant': 'Ledig post',
  'tvaers.chain.no-leader': 'Ingen leder',
  'tvaers.chain.covered': (leaders: readonly string[]) => `dækkes af ${listed(leaders)}`,
  'tvaers.chain.acting': 'konstitueret',
  'tvaers.chain.shared': 'deler ledelsen',
  'tvaers.chain.dotted-post': 'Stiplet linje:',
  'tvaers.chain.units': (n: number, shown: string) => `${shown} ${many(n, 'enhed', 'enheder')}`,
  'tvaers.chain.committees': (_n: number, shown: string) => `${shown} udvalg`,
  'tvaers.chain.people': (n: number, shown: string) => `${shown} ${many(n, 'person', 'personer')}`,
  'tvaers.chain.people-row': (n: number, shown: string, hierarchy: 'line' | 'med') =>
    hierarchy === 'med' ? `${shown} ${many(n, 'medlem', 'medlemmer')}` : `${shown} arbejder direkte her`,
  'tvaers.chain.more': (of: 'units' | 'people', shown: string) =>
    of === 'units' ? `Vis flere enheder (${shown})` : `Vis flere personer (${shown})`,
  'tvaers.chain.part-failed': 'Kunne ikke hentes. Tryk for at prøve igen.',
} satisfies Texts;

export default texts;
export type ManagementChainTexts = typeof texts;
