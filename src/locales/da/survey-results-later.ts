import type { Texts } from '../../kit/localize.js';
import type { MissingCode } from '../../model/survey/definition.js';
import type { AgreementReading } from '../../model/survey-figures/agreement.js';
import type { AlphaReading } from '../../model/survey-figures/alpha.js';
import type { IntraclassReading } from '../../model/survey-figures/intraclass.js';

const texts = {
  'tvaers.results.statement': 'Udsagn',
  'tvaers.results.spread': 'Fordeling',
  'tvaers.results.mean': 'Gennemsnit',
  'tvaers.results.median': 'Median',
  'tvaers.results.deviation': 'Standardafvigelse',
  'tvaers.results.count': 'Antal',
  'tvaers.results.share': 'Andel',
  'tvaers.results.answer': 'Svar på spørgsmålet',
  'tvaers.results.about': 'Om',
  'tvaers.results.no-mark': 'Uden mærke',
  'tvaers.results.answers': (_n: number, shown: string) => `${shown} har svaret.`,
  'tvaers.results.several': 'Man kunne vælge flere.',
  'tvaers.results.middle': (mean: string, unit: string, median: string) =>
    `Gennemsnittet er ${mean}${unit && ` ${unit}`}${median && `, medianen ${median}`}.`,
  'tvaers.results.nps': (score: string, interval: string) =>
    `Nettoandelen, der vil anbefale, er ${score}${interval && ` (usikkerhed ${interval})`}: dem på 9–10 minus dem på 0–6.`,
  'tvaers.results.spread-hidden': 'Fordelingen er skjult.',
  'tvaers.results.missing': (code: MissingCode) =>
    ({ 'dont-know': 'Ved ikke', 'not-relevant': 'Ikke relevant', 'no-answer': 'Ønsker ikke at svare' })[code],
  'tvaers.results.background-hidden': (question: string, minimum: string) =>
    `»${question}« er skjult for enheden her. Opdelingen vises, når hver gruppe har mindst ${minimum} svar, og tallene ikke røber en mindre gruppe ved siden af.`,
  'tvaers.results.background-caption': (question: string) => `Temaerne efter »${question}«`,
  'tvaers.results.background-note':
    'Der kan kun deles op efter ét spørgsmål. Flere delinger oven i hinanden kunne pege på enkeltpersoner.',
  'tvaers.results.others': 'Andre og ikke oplyst',
  'tvaers.results.alpha': 'Udsagnene hører sammen (α)',
  'tvaers.results.alpha-reading': (reading: AlphaReading) =>
    ({
      person: 'meget sikkert',
      comparison: 'godt til at sammenligne enheder',
      groups: 'godt nok for grupper',
      weak: 'svagt, så læs udsagnene hver for sig',
    })[reading],
  'tvaers.results.icc1': 'Enhederne er forskellige, ICC(1)',
  'tvaers.results.icc1-reading': (reading: IntraclassReading) =>
    ({ large: 'stor forskel', medium: 'middel forskel', small: 'lille forskel', none: 'næsten ingen forskel' })[
      reading
    ],
  'tvaers.results.icc2': 'Enhedens tal er sikkert, ICC(2)',
  'tvaers.results.icc2-reading': (reading: 'firm' | 'loose') =>
    ({ firm: 'sikkert nok', loose: 'usikkert, især i små enheder' })[reading],
  'tvaers.results.agreement': 'Enighed i enheden, r_wg(j)',
  'tvaers.results.agreement-reading': (reading: AgreementReading) =>
    ({ 'very-strong': 'meget enige', strong: 'enige', moderate: 'delvist enige', weak: 'uenige' })[reading],
  'tvaers.results.reliability-note': (units: string) =>
    `Regnet på alle svar samlet og på ${units} enheder med svar nok. Et team kan være enigt, uden at teams er forskellige, og omvendt.`,
  'tvaers.results.question': 'Spørgsmål',
  'tvaers.results.no-comments': 'Ingen har skrevet noget.',
  'tvaers.results.comments-hidden': (minimum: string) =>
    `Det, der er skrevet, er skjult. Det vises, når mindst ${minimum} har skrevet noget her, og aldrig delt op efter baggrund.`,
  'tvaers.results.comments-shown': (shown: string, of: string) =>
    `${shown} af ${of} vises, i alfabetisk rækkefølge, så den ikke siger, hvem der har skrevet.`,
  'tvaers.results.more-comments': 'Vis flere',
} satisfies Texts;

export default texts;
export type SurveyResultsLaterTexts = typeof texts;
