import type { Texts } from '../../kit/localize.js';
import type { OutcomeClass } from '../../model/feedback/course-outcome.js';
import type { MeetingSignal } from '../../model/feedback/feedback-course.js';
import common from './common.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);

const texts = {
  ...common,
  'tvaers.feedback.idle': 'Vælg et forløb eller en enhed.',
  'tvaers.feedback.empty': 'Der er ikke udfyldt noget skema i forløbet endnu.',
  'tvaers.feedback.few': (minimum: string) =>
    `Der er for få afsluttede forløb til at vise. Der skal være mindst ${minimum}, og flere, hvis de er endt ens, eller hvis tallet kunne regnes ud af et andet. Tæl med igen efter næste halvår.`,
  'tvaers.feedback.course': (outcome: OutcomeClass, who: string, first: string, last: string, shown: string) =>
    ({
      recovered: `${who} har det bedre og er kommet over grænsen: fra ${first} til ${last} point over ${shown} møder.`,
      improved: `${who} har det bedre: fra ${first} til ${last} point over ${shown} møder.`,
      unchanged: `${who} har det nogenlunde som ved det første møde: fra ${first} til ${last} point over ${shown} møder.`,
      deteriorated: `${who} har det dårligere end ved det første møde: fra ${first} til ${last} point over ${shown} møder.`,
    })[outcome],
  'tvaers.feedback.not-crossed': (cutoff: string) => `Grænsen på ${cutoff} er ikke nået endnu.`,
  'tvaers.feedback.within': (points: string) => `En ændring på under ${points} point kan være tilfældig.`,
  'tvaers.feedback.began-above': 'Begyndte over grænsen. Så gælder det om at holde fast.',
  'tvaers.feedback.one': (who: string, total: string) =>
    `${who} har udfyldt ét skema: ${total} point. Der skal to til, før man kan se en ændring.`,
  'tvaers.feedback.none': (who: string) => `${who} har ikke udfyldt et helt skema endnu.`,
  'tvaers.feedback.closed-on': (date: string) => `Forløbet er afsluttet ${date}.`,
  'tvaers.feedback.alliance-good': (who: string, label: string, total: string) =>
    `${label} ifølge ${who}: ${total} af 40 ved seneste møde.`,
  'tvaers.feedback.alliance-low': (who: string, label: string, total: string, below: string) =>
    `${label} ifølge ${who}: ${total} af 40 ved seneste møde. Under ${below} er værd at tale om.`,
  'tvaers.feedback.signals': 'Værd at tale om',
  'tvaers.feedback.no-signals': 'Intet særligt lige nu.',
  'tvaers.feedback.signal': (signal: MeetingSignal['signal']) =>
    ({
      deterioration: 'klart lavere end ved det første møde',
      'no-change-by-third': 'ingen sikker ændring ved det tredje skema',
      'alliance-below': 'samarbejdet er under den grænse, I har sat',
      'alliance-drop': 'samarbejdet er faldet siden sidst',
      other: 'noget at tale om',
    })[signal],
  'tvaers.feedback.at': (meeting: string, who: string) => `Møde ${meeting}, ${who}:`,
  'tvaers.feedback.picture': 'Møde for møde',
  'tvaers.feedback.picture-help': (who: string) =>
    `Point fra 0 til 40. Zonerne er for ${who}: i det stribede felt om det første møde er en ændring ikke sikker, og under den stiplede linje er grænsen ikke nået.`,
  'tvaers.feedback.zones': 'Vis zoner for',
  'tvaers.feedback.cutoff': (cutoff: string, who: string) => `Grænse ${cutoff} (${who})`,
  'tvaers.feedback.below': (below: string) => `Tal om det under ${below}`,
  'tvaers.feedback.meeting': 'Møde',
  'tvaers.feedback.date': 'Dato',
  'tvaers.feedback.caption': 'Alle møder',
  'tvaers.feedback.column': (label: string, who: string) => `${label}, ${who}`,
  'tvaers.feedback.missing-mark': 'ikke udfyldt',
  'tvaers.feedback.rule': 'Point',
  'tvaers.feedback.rule-words':
    'Summen af fire mærker fra 0,0 til 10,0, altså 0 til 40. Mangler et mærke, er der ingen sum, medmindre I har besluttet andet.',
  'tvaers.feedback.rule-of': (who: string) => `Grænser for ${who}`,
  'tvaers.feedback.rule-of-words': (cutoff: string, change: string, source: string) =>
    `Under ${cutoff} point er grænsen ikke nået. ${change} point er en sikker ændring. Kilde: ${source}.`,
  'tvaers.feedback.words': 'Ordene',
  'tvaers.feedback.words-words':
    '“Bedre” og “dårligere” er en sikker ændring fra første til seneste skema; “over grænsen” er det kun, hvis man begyndte under den. Der er ingen forventet kurve.',
  'tvaers.feedback.alliance-rule': 'Samarbejde',
  'tvaers.feedback.alliance-words': (below: string, drop: string) =>
    `Værd at tale om under ${below} point, eller når det falder ${drop} eller mere fra et møde til det næste.`,
  'tvaers.feedback.care': 'Læs med omtanke',
  'tvaers.feedback.care-words':
    'Den, der begynder lavt, får det ofte bedre af sig selv. Tallene åbner en samtale og afgør ikke noget.',
  'tvaers.feedback.privacy': 'Hvor data er',
  'tvaers.feedback.privacy-words': 'Siden gemmer intet om forløbet. Kun de, der arbejder med det, kan se det.',
  'tvaers.feedback.closed-sentence': (better: string, n: number, shown: string, low: string, high: string) =>
    `${better} af ${shown} afsluttede ${many(n, 'forløb', 'forløb')} endte bedre, end de begyndte. Med så mange forløb kan andelen ligge mellem ${low} og ${high}.`,
  'tvaers.feedback.period': (from: string, to: string) => `Afsluttet fra ${from} til ${to}.`,
  'tvaers.feedback.too-short': (n: number, shown: string) =>
    `${shown} ${many(n, 'forløb', 'forløb')} sluttede, før der var to skemaer, og er ikke med i tallene.`,
  'tvaers.feedback.change': (direction: number, points: string) =>
    direction === 0
      ? 'I gennemsnit er point de samme ved seneste som ved første skema.'
      : `I gennemsnit er point ${points} ${direction > 0 ? 'højere' : 'lavere'} ved seneste end ved første skema.`,
  'tvaers.feedback.effect': (effect: string, dz: string) =>
    `Målt i spredningen ved start er det ${effect}; målt i spredningen af ændringerne (d_z) ${dz}.`,
  'tvaers.feedback.no-comparison':
    'Der er ikke en gruppe at sammenligne med, så ændringen kan også komme af andet end indsatsen.',
  'tvaers.feedback.shares': 'Sådan endte forløbene',
  'tvaers.feedback.shares-help': 'De tynde streger er usikkerheden.',
  'tvaers.feedback.outcome': (outcome: OutcomeClass) =>
    ({
      recovered: 'Bedre, og over grænsen',
      improved: 'Bedre',
      unchanged: 'Uændret',
      deteriorated: 'Dårligere',
    })[outcome],
  'tvaers.feedback.share': (share: string, count: string, n: string, low: string, high: string) =>
    `${share} (${count} af ${n}), mellem ${low} og ${high}`,
  'tvaers.feedback.closed-caption': 'Afslutningerne i tal',
  'tvaers.feedback.ending': 'Afslutning',
  'tvaers.feedback.count': 'Forløb',
  'tvaers.feedback.percent': 'Andel (%)',
  'tvaers.feedback.low': 'Fra (%)',
  'tvaers.feedback.high': 'Til (%)',
  'tvaers.feedback.closed-rule-words':
    'Hvert forløb tæller én gang, med den, det handler om: fra første til seneste hele skema. Usikkerheden er Wilsons 95 %-interval.',
  'tvaers.feedback.hidden': 'Skjult',
  'tvaers.feedback.hidden-words': (minimum: string) =>
    `Kun halvår, der er slut, og mindst ${minimum} forløb. En enhed skjules også, når det, der er tilbage af enheden over den, ville være for lidt.`,
} satisfies Texts;

export default texts;
export type FeedbackChartTexts = typeof texts;
