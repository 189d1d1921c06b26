import type { Texts } from '../../kit/localize.js';
import span from './span.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);
const employees = (n: number, shown: string): string => `${shown} ${many(n, 'medarbejder', 'medarbejdere')}`;
const leaders = (n: number, shown: string): string => `${shown} ${many(n, 'leder', 'ledere')}`;

const texts = {
  ...span,
  'tvaers.planner.idle': 'Vælg en enhed for at prøve ændringer af.',
  'tvaers.planner.empty': 'Her er ingen ledere at flytte om på.',
  'tvaers.planner.today': (count: number, shown: string, staff: string, largest: string) =>
    `I dag har ${leaders(count, shown)} ${staff} medarbejdere. Den største gruppe er på ${largest}.`,
  'tvaers.planner.begin': 'Sæt et mål, tilføj ledere, eller flyt grupper, og se med det samme, hvad det gør ved alle.',
  'tvaers.planner.after': (name: string, count: number, shown: string, before: string) =>
    `${name}: ${leaders(count, shown)} i stedet for ${before}.`,
  'tvaers.planner.largest-after': (before: string, after: string) =>
    before === after
      ? `Den største gruppe er stadig på ${after}.`
      : `Den største gruppe går fra ${before} til ${after}.`,
  'tvaers.planner.moved-after': (n: number, shown: string) =>
    n === 0 ? 'Ingen medarbejdere får en ny leder.' : `${employees(n, shown)} får en ny leder.`,
  'tvaers.planner.nothing-written': 'Det er et tankeeksperiment. Intet bliver ændret i jeres systemer.',

  'tvaers.planner.scenarios': 'Forslag',
  'tvaers.planner.scenario-name': (n: number) => `Forslag ${n}`,
  'tvaers.planner.copy-name': (name: string) => `${name} (kopi)`,
  'tvaers.planner.new': 'Nyt forslag',
  'tvaers.planner.copy': 'Kopiér forslaget',
  'tvaers.planner.remove': 'Slet forslaget',
  'tvaers.planner.name': 'Forslagets navn',
  'tvaers.planner.undo': 'Fortryd',
  'tvaers.planner.redo': 'Gentag',
  'tvaers.planner.undone': (step: string) => `Fortrudt: ${step}`,
  'tvaers.planner.redone': (step: string) => `Gentaget: ${step}`,

  'tvaers.planner.effects': 'Det betyder det',
  'tvaers.planner.figure': 'Tal',
  'tvaers.planner.now': 'I dag',
  'tvaers.planner.leaders': 'Ledere',
  'tvaers.planner.mean': 'Medarbejdere pr. leder i gennemsnit',
  'tvaers.planner.mean-without': 'Gennemsnit, når opgivne stillinger er væk',
  'tvaers.planner.median': 'Median',
  'tvaers.planner.experienced': 'Oplevet spænd',
  'tvaers.planner.largest': 'Største gruppe',
  'tvaers.planner.above': 'Ledere over målet',
  'tvaers.planner.above-staff': 'Medarbejdere hos ledere over målet',
  'tvaers.planner.layers': 'Niveauer fra top til medarbejder',
  'tvaers.planner.new-posts': 'Nye lederstillinger',
  'tvaers.planner.closed-posts': 'Nedlagte lederstillinger',
  'tvaers.planner.given-up': 'Årsværk, der opgives',
  'tvaers.planner.moved': 'Medarbejdere, der får en ny leder',
  'tvaers.planner.cost': 'Merudgift om året',
  'tvaers.planner.left': 'Tilbage af rammen',
  'tvaers.planner.no-target': 'Der er ikke sat et mål',
  'tvaers.planner.no-cost': 'Kommunen har ikke oplyst, hvad stillinger koster',

  'tvaers.planner.last-step': 'Den seneste ændring',
  'tvaers.planner.from-to': (before: string, after: string) => `${before} bliver til ${after}`,
  'tvaers.planner.gets': (n: number, shown: string) => `får ${employees(n, shown)}`,
  'tvaers.planner.is-closed': (n: number, shown: string) => `havde ${employees(n, shown)}; stillingen nedlægges`,
  'tvaers.planner.level-above': 'niveauet over',
  'tvaers.planner.more-effects': (n: number, shown: string) => `og ${shown} ${many(n, 'leder', 'ledere')} mere`,

  'tvaers.planner.areas': 'Mål og nye ledere',
  'tvaers.planner.top-area': (unit: string) => `Øverst i ${unit}`,
  'tvaers.planner.area-now': (count: number, shown: string, largest: string) =>
    `${leaders(count, shown)}, største gruppe ${largest}`,
  'tvaers.planner.area-above': (n: number, shown: string) =>
    n === 0 ? 'ingen over målet' : `${shown} ${many(n, 'leder', 'ledere')} over målet`,
  'tvaers.planner.target': (area: string) => `Højst så mange medarbejdere pr. leder i ${area}`,
  'tvaers.planner.target-short': 'Mål, højst',
  'tvaers.planner.add': 'Tilføj ledere …',
  'tvaers.planner.add-in': (area: string) => `Tilføj ledere i ${area}`,
  'tvaers.planner.by': 'Hvor mange?',
  'tvaers.planner.by-number': 'Et antal',
  'tvaers.planner.by-target': 'Nok til at nå målet',
  'tvaers.planner.by-budget': 'For et beløb om året',
  'tvaers.planner.by-frame': 'Inden for rammen, ved at opgive medarbejderstillinger',
  'tvaers.planner.amount': (by: string, currency: string) =>
    ({ number: 'Antal nye ledere', target: 'Højst så mange pr. leder', budget: `Beløb om året (${currency})` })[by] ??
    'Antal nye ledere',
  'tvaers.planner.preview': (n: number, shown: string, largest: string) =>
    n === 0
      ? 'Det giver ingen nye ledere.'
      : `Det giver ${shown} ${many(n, 'ny leder', 'nye ledere')}, dér hvor grupperne er størst. Den største gruppe i området bliver på ${largest}.`,
  'tvaers.planner.preview-pooled': (n: number, shown: string) =>
    `Kan medarbejderne flyttes frit mellem lederne, er ${n === 0 ? 'de nuværende ledere nok' : `${shown} nok`}.`,
  'tvaers.planner.preview-frame': (fte: string, mean: string) =>
    `Det koster ${fte} årsværk blandt medarbejderne. Gennemsnittet i området bliver ${mean}.`,
  'tvaers.planner.preview-cost': (amount: string, source: string) => `Det koster ${amount} om året (${source}).`,
  'tvaers.planner.number-fault': 'Skriv et helt tal fra 1 til 999.',
  'tvaers.planner.amount-fault': 'Skriv et beløb, der er 0 eller mere.',
  'tvaers.planner.add-now': (n: number, shown: string) =>
    n === 0 ? 'Tilføj' : `Tilføj ${shown} ${many(n, 'leder', 'ledere')}`,
  'tvaers.planner.close': 'Luk',
  'tvaers.planner.frame': 'Økonomisk ramme om året',
  'tvaers.planner.frame-help': (source: string) =>
    `Lad feltet stå tomt, hvis der ikke er en ramme. Beløb er inklusive pension. ${source}`,
  'tvaers.planner.costs-from': (sources: string) => `Priser på stillinger: ${sources}.`,
  'tvaers.planner.inside': 'Nye ledere findes blandt medarbejderne',
  'tvaers.planner.inside-help': 'Så er der én medarbejder færre at lede for hver ny leder.',

  'tvaers.planner.desk': 'Ledere og grupper',
  'tvaers.planner.desk-help':
    'Åbn en leder for at se grupperne. Flyt en gruppe med knappen, eller træk den hen til en anden leder.',
  'tvaers.planner.area': 'Område',
  'tvaers.planner.all-areas': 'Hele enheden',
  'tvaers.planner.search': 'Find enhed eller leder',
  'tvaers.planner.only': 'Vis',
  'tvaers.planner.only-all': 'alle ledere',
  'tvaers.planner.only-changed': 'dem, der er ændret',
  'tvaers.planner.only-above': 'dem over målet',
  'tvaers.planner.rows': (shown: string, of: string) => `Viser ${shown} af ${of} ledere.`,
  'tvaers.planner.more': (n: string) => `Vis ${n} flere`,
  'tvaers.planner.no-rows': 'Ingen ledere passer til det, du har valgt.',
  'tvaers.planner.new-post': (nth: number, place: string) => `Ny leder ${nth} ved ${place}`,
  'tvaers.planner.filled-post': (place: string) => `Ny leder af ${place}`,
  'tvaers.planner.span-words': (before: string | null, after: string) =>
    before === null
      ? `${after} medarbejdere`
      : before === after
        ? `${after} medarbejdere, som i dag`
        : `${before} medarbejdere i dag, ${after} i forslaget`,
  'tvaers.planner.fte': (fte: string) => `${fte} årsværk`,
  'tvaers.planner.over-target': 'over målet',
  'tvaers.planner.acting': 'konstitueret',
  'tvaers.planner.add-one': 'Tilføj en leder her',
  'tvaers.planner.merge': 'Slå sammen med …',
  'tvaers.planner.groups': (n: number, shown: string) => `${shown} ${many(n, 'gruppe', 'grupper')}`,
  'tvaers.planner.group': (name: string, n: number, shown: string) => `${name}, ${employees(n, shown)}`,
  'tvaers.planner.leader-of': (place: string) => `Lederen af ${place}`,
  'tvaers.planner.no-unit': 'Uden enhed',
  'tvaers.planner.no-leader': 'uden egen leder',
  'tvaers.planner.fill': 'Giv den en leder',
  'tvaers.planner.move': 'Flyt …',
  'tvaers.planner.move-to': (group: string) => `Hvor skal ${group} hen?`,
  'tvaers.planner.merge-to': (place: string) => `Hvem skal overtage ${place}? Stillingen nedlægges.`,
  'tvaers.planner.find-leader': 'Find enhed eller leder',
  'tvaers.planner.choices': (n: number, shown: string) =>
    n === 0 ? 'Ingen passer. Prøv et andet ord.' : `${shown} at vælge imellem`,
  'tvaers.planner.choice': (place: string, before: string, after: string) => `${place}: ${before} bliver til ${after}`,
  'tvaers.planner.cancel': 'Annullér',

  'tvaers.planner.steps': 'Ændringer i forslaget',
  'tvaers.planner.earlier-steps': (n: number, shown: string) =>
    `Vis ${n === 1 ? 'den ene tidligere ændring' : `de ${shown} tidligere ændringer`}`,
  'tvaers.planner.no-steps': 'Ingen endnu.',
  'tvaers.planner.step-target': (area: string, target: string) =>
    target ? `Mål for ${area}: højst ${target}` : `Intet mål for ${area}`,
  'tvaers.planner.step-frame': (amount: string) => (amount ? `Ramme: ${amount} om året` : 'Ingen økonomisk ramme'),
  'tvaers.planner.step-recruit': (inside: boolean) =>
    inside ? 'Nye ledere findes blandt medarbejderne' : 'Nye ledere kommer udefra',
  'tvaers.planner.step-add': (n: number, shown: string, places: string, fte: string) =>
    `${shown} ${many(n, 'ny leder', 'nye ledere')}: ${places}${fte ? `, mod ${fte} årsværk blandt medarbejderne` : ''}`,
  'tvaers.planner.step-add-more': (places: string, n: string) => `${places} og ${n} steder mere`,
  'tvaers.planner.step-fill': (unit: string) => `${unit} får sin egen leder`,
  'tvaers.planner.step-move': (group: string, to: string) => `${group} flyttes til ${to}`,
  'tvaers.planner.step-merge': (from: string, into: string) => `${from} lægges ind under ${into}`,
  'tvaers.planner.fault': (reason: 'unknown' | 'loop' | 'nothing' | 'number') =>
    ({
      unknown: 'Passer ikke længere til organisationen og er ikke med',
      loop: 'Kan ikke lade sig gøre: en leder kan ikke høre under en, de selv leder',
      nothing: 'Ændrer ikke noget',
      number: 'Tallet kan ikke bruges',
    })[reason],

  'tvaers.planner.share': 'Gem, del og udskriv',
  'tvaers.planner.link': 'Lav et link til forslaget',
  'tvaers.planner.link-help':
    'De, der må planlægge for enheden, kan åbne det. Retter du videre, skal du lave et nyt link.',
  'tvaers.planner.link-ready': (until: string) =>
    until ? `Linket er klar og virker til og med ${until}.` : 'Linket er klar.',
  'tvaers.planner.link-copy': 'Kopiér linket',
  'tvaers.planner.link-copied': 'Linket er kopieret.',
  'tvaers.planner.link-label': 'Link til forslaget',
  'tvaers.planner.link-failed': 'Linket kunne ikke laves. Forslaget er her stadig.',
  'tvaers.planner.save': 'Gem som fil',
  'tvaers.planner.open': 'Åbn en fil',
  'tvaers.planner.opened': (name: string) => `Forslaget ${name} er åbnet.`,
  'tvaers.planner.not-a-file': 'Filen er ikke et forslag, der er gemt herfra.',
  'tvaers.planner.other-unit': 'Forslaget handler om en anden enhed og kan ikke åbnes her.',
  'tvaers.planner.link-astray': 'Forslaget i linket findes ikke længere. Du kan begynde på et nyt.',
  'tvaers.planner.print': 'Udskriv som beslutningsoplæg',
  'tvaers.planner.paper': (unit: string) => `Ledelsesspænd i ${unit}: beslutningsoplæg`,
  'tvaers.planner.paper-date': (date: string) => `Tal fra ${date}.`,
  'tvaers.planner.paper-steps': 'Det foreslås',
  'tvaers.planner.paper-largest': 'De største grupper bagefter',
  'tvaers.planner.caption': 'Alle ledere, i dag og i forslaget',
  'tvaers.planner.table-part': (shown: string, of: string) => `Viser ${shown} af ${of}. Filen har dem alle.`,
  'tvaers.planner.head-area': 'Område',
  'tvaers.planner.head-after': 'I forslaget',
  'tvaers.planner.head-fte-after': 'Årsværk i forslaget',
  'tvaers.planner.loading-failed': 'Det kunne ikke hentes. Prøv igen.',

  'tvaers.planner.rule-share': 'Nye ledere',
  'tvaers.planner.rule-share-words':
    'En ny leder deler gruppen ligeligt med den leder, der sidder der i dag, og tæller selv som én fuldtidsmedarbejder hos lederen over. Nye stillinger lægges én ad gangen, hvor gruppen pr. leder er størst; er to lige store, får den med det sidste id i alfabetet stillingen.',
  'tvaers.planner.rule-frame': 'Inden for rammen',
  'tvaers.planner.rule-frame-words':
    'Nye lederstillinger betales ved at opgive så mange medarbejderstillinger, som koster det samme: m = n · lederpris / medarbejderpris. Hvilke stillinger det er, er ikke valgt, så grupperne vises uden fradrag, og gennemsnittet både med og uden.',
  'tvaers.planner.rule-experienced': 'Oplevet spænd',
  'tvaers.planner.rule-experienced-words': 'Summen af spændene i anden divideret med summen af spændene (Σs²/Σs).',
  'tvaers.planner.rule-moved': 'Ny leder',
  'tvaers.planner.rule-moved-words':
    'Alle i en gruppe, der flyttes, og så mange af en delt gruppe, som den nye leder får.',
} satisfies Texts;

export default texts;
export type SpanPlannerTexts = typeof texts;
