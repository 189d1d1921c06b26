import type { Texts } from '../../kit/localize.js';
import type { CapitalPart } from '../../model/survey/definition.js';
import type { DifferenceMarker } from '../../model/survey-figures/difference-marker.js';
import type { ChangeBand } from '../../model/survey-results/survey-results.js';
import common from './common.js';

const texts = {
  ...common,
  'tvaers.results.idle': 'Der er ikke valgt en undersøgelse.',
  'tvaers.results.empty': 'Undersøgelsen har ingen spørgsmål, der kan vises som resultater.',
  'tvaers.results.opens': (date: string) =>
    date
      ? `Resultaterne åbner ${date}. Indtil da vises intet, heller ikke hvor mange der har svaret.`
      : 'Resultaterne er ikke åbne endnu.',
  'tvaers.results.deleted': (date: string) =>
    `Svarene blev slettet ${date}, som det var lovet dem, der svarede. Der er ingen resultater at vise.`,
  'tvaers.results.place': 'Hvor i organisationen',
  'tvaers.results.wave': 'Runde',
  'tvaers.results.answered': (answered: string, invited: string, percent: string) =>
    `${answered} af ${invited} har svaret (${percent}).`,
  'tvaers.results.caution': 'Under 60 % har svaret, så læs tallene med forbehold.',
  'tvaers.results.few': 'Under 40 % har svaret, så tallene kan ikke sammenlignes med andres.',
  'tvaers.results.extremes': (highest: string, high: string, lowest: string, low: string) =>
    `Højest ligger »${highest}« med ${high} point, lavest »${lowest}« med ${low}.`,
  'tvaers.results.up': (themes: string) => `Tydeligt højere end sidst: ${themes}.`,
  'tvaers.results.down': (themes: string) => `Tydeligt lavere end sidst: ${themes}.`,
  'tvaers.results.capital': (score: string) => `Social kapital samlet: ${score} point ud af 100.`,
  'tvaers.results.hidden-unit': (name: string, minimum: string) =>
    `Resultaterne for ${name} er skjult af hensyn til anonymitet. De kan vises, når mindst ${minimum} har svaret her, og tallene ikke røber en mindre gruppe ved siden af.`,
  'tvaers.results.hidden': 'Skjult',
  'tvaers.results.hidden-note': (minimum: string, twice: string) =>
    `Skjult betyder, at færre end ${minimum} har svaret, at alle har svaret ens, eller at tallet ville røbe en mindre gruppe. Spredning og fordeling vises fra ${twice} svar.`,
  'tvaers.results.themes': 'Temaerne',
  'tvaers.results.themes-help': 'Fra 0 til 100 point. Højt er godt.',
  'tvaers.results.theme': 'Tema',
  'tvaers.results.score': 'Point',
  'tvaers.results.picture': 'På en skala fra 0 til 100',
  'tvaers.results.interval': (low: string, high: string) => `${low} til ${high}`,
  'tvaers.results.sure': 'Usikkerhed',
  'tvaers.results.number': 'Svar',
  'tvaers.results.against': (name: string) => `Mod ${name}`,
  'tvaers.results.since': (wave: string) => `Siden ${wave}`,
  'tvaers.results.benchmark': 'Sammenligning',
  'tvaers.results.points': (points: string) => `${points} point`,
  'tvaers.results.difference': (marker: DifferenceMarker) =>
    ({
      clear: 'tydelig forskel',
      possible: 'mulig forskel, få svar',
      none: 'uændret',
      unknown: 'for få svar til at sige det',
    })[marker],
  'tvaers.results.apart': (marker: DifferenceMarker) =>
    ({
      clear: 'tydelig forskel',
      possible: 'mulig forskel, få svar',
      none: 'omtrent ens',
      unknown: 'for få svar til at sige det',
    })[marker],
  'tvaers.results.band': (band: ChangeBand) =>
    ({ up: 'Steget 5 point eller mere', same: 'Under 5 points forskel', down: 'Faldet 5 point eller mere' })[band],
  'tvaers.results.band-note':
    'Hvor få er kommet til eller gået siden sidst, vises ændringen kun i trin. Ellers kunne man regne ud, hvad de har svaret.',
  'tvaers.results.capital-part': (part: CapitalPart) =>
    ({ bonding: 'inden for teamet', bridging: 'mellem teams', linking: 'til ledelsen' })[part],
  'tvaers.results.units': (name: string) => `Enhederne under ${name}`,
  'tvaers.results.units-help': (name: string) =>
    `▲ er mindst 5 point højere end ${name} som helhed, ▼ mindst 5 point lavere. Vælg en enhed for at se den for sig.`,
  'tvaers.results.unit': 'Enhed',
  'tvaers.results.rate': 'Svarprocent',
  'tvaers.results.higher': 'højere end helheden',
  'tvaers.results.lower': 'lavere end helheden',
  'tvaers.results.order': 'Sortér efter',
  'tvaers.results.order-name': 'Navn',
  'tvaers.results.order-rate': 'Svarprocent, lavest først',
  'tvaers.results.order-theme': (theme: string) => `${theme}, lavest først`,
  'tvaers.results.seen': (name: string) => `Nu vises ${name}.`,
  'tvaers.results.questions': 'Sådan er der svaret på spørgsmålene',
  'tvaers.results.background': 'Delt op efter baggrund',
  'tvaers.results.comments': 'Det er der skrevet',
  'tvaers.results.reliability': 'Kan man stole på temaerne?',
  'tvaers.results.later-failed': 'Det kunne ikke hentes lige nu. Prøv at åbne det igen.',
  'tvaers.results.rule': 'Regel',
  'tvaers.results.rule-text':
    'Hvert svar bliver til 0–100 point, vendt om ved modsat formulerede udsagn. En persons point på et tema er gennemsnittet af de besvarede udsagn, når mindst halvdelen er besvaret. Enhedens point er gennemsnittet af personernes. »Ved ikke« og ubesvaret tæller ikke med.',
  'tvaers.results.rule-sure': 'Usikkerhed',
  'tvaers.results.rule-sure-text':
    '95 %-interval (Student t). En forskel er tydelig, når den er mindst 5 point, og intervallet ikke omfatter 0 (Welch). Er den mindst 5 point, men usikker, står der mulig forskel.',
  'tvaers.results.rule-before':
    'En ændring kan også skyldes årstid, andre tiltag, andre der svarer, eller at det, der lå lavt, søger mod midten.',
  'tvaers.results.rule-before-head': 'Før og efter',
  'tvaers.results.rule-hidden': 'Anonymitet',
  'tvaers.results.rule-hidden-text': (minimum: string, twice: string, comments: string) =>
    `Intet vises for færre end ${minimum} personer, heller ikke det, der kunne regnes ud ved at trække tal fra hinanden. Spredning og fordeling vises fra ${twice}, kommentarer fra ${comments}. Svar fra meget små grupper tælles med på et højere niveau.`,
  'tvaers.results.rule-date': 'Dato',
} satisfies Texts;

export default texts;
export type SurveyResultsTexts = typeof texts;
