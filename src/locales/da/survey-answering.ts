import type { ErrorKind } from '../../backend/errors.js';
import type { Texts } from '../../kit/localize.js';
import type { MissingCode, TextFormat } from '../../model/survey/definition.js';

const colleagues = (n: number): string => (n === 1 ? '1 kollega' : `${n} kolleger`);

/** What is said from the first question on. */
const texts = {
  'tvaers.survey.words': 'Skriv ikke noget, der kan vise, hvem du eller andre er.',
  'tvaers.survey.question-of': (question: number, questions: number) => `Spørgsmål ${question} af ${questions}`,
  'tvaers.survey.page-of': (page: number, pages: number) => `Side ${page} af ${pages}`,
  'tvaers.survey.page': (page: number) => `Side ${page}`,
  'tvaers.survey.done-of': (answered: number, total: number) => `${answered} af ${total} besvaret`,
  'tvaers.survey.back': 'Tilbage',
  'tvaers.survey.draft-save': 'Gem kladde',
  'tvaers.survey.draft-warning': (expires: string, days: number) =>
    `Kladden bliver gemt i browseren på denne computer i højst ${days} dage, til ${expires}. Andre, der bruger computeren, kan læse den. Gem den ikke på en computer, du deler med nogen. Intet bliver sendt.`,
  'tvaers.survey.draft-here': 'Gem på denne computer',
  'tvaers.survey.draft-not': 'Gem ikke',
  'tvaers.survey.draft-saved': (expires: string) => `Kladden er gemt på denne computer. Den slettes ${expires}.`,
  'tvaers.survey.draft-older': (expires: string) =>
    `Der ligger en ældre kladde på denne computer. Den slettes ${expires}.`,
  'tvaers.survey.draft-failed': 'Kladden kunne ikke gemmes på denne computer. Svarene står her stadig.',
  'tvaers.survey.next': 'Næste',
  'tvaers.survey.lock': 'Lås og giv skærmen videre',
  'tvaers.survey.locked': 'Det, der er svaret før, er låst. Det kan hverken ses eller rettes herfra.',
  'tvaers.survey.receive': 'Begynd næste del',
  'tvaers.survey.to-review': 'Til gennemgangen',
  'tvaers.survey.optional': '(valgfrit)',
  'tvaers.survey.must': '(skal besvares)',
  'tvaers.survey.clear': 'Ryd',
  'tvaers.survey.clear-of': (what: string) => `Ryd svaret: ${what}`,
  'tvaers.survey.cleared': 'Svaret er ryddet',
  'tvaers.survey.missing': (code: MissingCode) =>
    ({ 'dont-know': 'Ved ikke', 'not-relevant': 'Ikke relevant', 'no-answer': 'Ønsker ikke at svare' })[code],
  'tvaers.survey.closed-meanwhile': 'Undersøgelsen er blevet lukket, mens du svarede. Svaret kan ikke længere sendes.',
  'tvaers.survey.errors': (n: number) =>
    n === 1 ? 'Der er én ting, du skal se på:' : `Der er ${n} ting, du skal se på:`,
  'tvaers.survey.warnings': 'Se lige på det her. Er det rigtigt, kan du gå videre.',
  'tvaers.survey.not-enabled': 'Det kan du ikke svare på ud fra dine svar indtil nu.',
  'tvaers.survey.nothing-asked': 'Der er ingen spørgsmål til dig.',
  'tvaers.survey.required-item': (item: string) => `Svar på »${item}«.`,
  'tvaers.survey.required-choice': (question: string) => `Vælg et svar på »${question}«.`,
  'tvaers.survey.required-ranking': (question: string, places: number) =>
    `Giv ${places === 1 ? 'én mulighed' : `${places} muligheder`} en plads ved »${question}«.`,
  'tvaers.survey.required-number': (question: string) => `Skriv et tal ved »${question}«.`,
  'tvaers.survey.required-date': (question: string) => `Skriv en dato ved »${question}«.`,
  'tvaers.survey.rows-few': (question: string, min: number, count: number) =>
    `Svar på mindst ${min} udsagn ved »${question}«. Du har svaret på ${count}.`,
  'tvaers.survey.rows-least': (min: number, of: number) => `Svar på mindst ${min} af de ${of} udsagn.`,
  'tvaers.survey.required-text': (question: string) => `Skriv et svar på »${question}«.`,
  'tvaers.survey.required-line': (question: string) => `Sæt et mærke på linjen ved »${question}«.`,
  'tvaers.survey.required-roster': (min: number) => `Vælg mindst ${min === 1 ? 'én kollega' : colleagues(min)}.`,
  'tvaers.survey.required-relation': (name: string) =>
    `Svar på mindst halvdelen om ${name}, eller marker, at I ikke arbejder sammen.`,
  'tvaers.survey.too-long': (question: string, over: number) => `Teksten ved »${question}« er ${over} tegn for lang.`,
  'tvaers.survey.too-few': (min: number, count: number) => `Vælg mindst ${colleagues(min)}. Du har valgt ${count}.`,
  'tvaers.survey.too-many': (max: number, count: number) => `Vælg højst ${colleagues(max)}. Du har valgt ${count}.`,
  'tvaers.survey.choose-more': (question: string, min: number, count: number) =>
    `Vælg mindst ${min} ved »${question}«. Du har valgt ${count}.`,
  'tvaers.survey.choose-fewer': (question: string, max: number, count: number) =>
    `Vælg højst ${max} ved »${question}«. Du har valgt ${count}.`,
  'tvaers.survey.not-number': (question: string, range: string) => `Skriv et tal ved »${question}«. ${range}`,
  'tvaers.survey.number-range': (min: string, max: string, decimals: number) =>
    `${min && max ? `Fra ${min} til ${max}` : min ? `Mindst ${min}` : max ? `Højst ${max}` : 'Et tal'}${
      decimals === 0 ? ', i hele tal.' : `, med højst ${decimals === 1 ? '1 decimal' : `${decimals} decimaler`}.`
    }`,
  'tvaers.survey.not-date': (question: string, range: string) => `Skriv hele datoen ved »${question}«. ${range}`.trim(),
  'tvaers.survey.date-range': (min: string, max: string) =>
    min && max ? `Fra ${min} til ${max}.` : min ? `Tidligst ${min}.` : max ? `Senest ${max}.` : '',
  'tvaers.survey.format': (format: TextFormat) =>
    ({
      email: 'Som i navn@kommune.dk.',
      phone: 'Cifre, eventuelt med mellemrum og landekode foran.',
      postcode: 'Fire cifre.',
    })[format],
  'tvaers.survey.not-format': (question: string, format: TextFormat) =>
    `Skriv ${{ email: 'en mailadresse', phone: 'et telefonnummer', postcode: 'et postnummer på fire cifre' }[format]} ved »${question}«.`,
  'tvaers.survey.choose-several': 'Du kan vælge flere.',
  'tvaers.survey.other-words': 'Skriv hvad',
  'tvaers.survey.find-option': 'Søg blandt mulighederne',
  'tvaers.survey.ranked': (n: number, of: number) => `Din rækkefølge: ${n} af ${of}`,
  'tvaers.survey.unranked': 'Endnu ikke på listen',
  'tvaers.survey.rank-how': 'Sæt det vigtigste på listen først. Du kan flytte op og ned bagefter.',
  'tvaers.survey.rank-add': 'Sæt på listen',
  'tvaers.survey.rank-add-name': (what: string) => `Sæt på listen: ${what}`,
  'tvaers.survey.rank-up': (what: string) => `Flyt op: ${what}`,
  'tvaers.survey.rank-down': (what: string) => `Flyt ned: ${what}`,
  'tvaers.survey.ranked-at': (what: string, n: number, of: number) => `${what} er nummer ${n} af ${of}.`,
  'tvaers.survey.unranked-now': (what: string) => `${what} er taget af listen.`,
  'tvaers.survey.not-on-line': (question: string, min: number, max: number) =>
    `Skriv et helt tal fra ${min} til ${max} ved »${question}«.`,
  'tvaers.survey.refused': (what: string) => `Svaret på »${what}« kunne ikke modtages. Se det efter.`,
  'tvaers.survey.refused-person': (name: string) => `${name} kunne ikke modtages som svar. Fjern navnet, og prøv igen.`,
  'tvaers.survey.line-ends': (low: string, high: string) => `0 er ${low}, 100 er ${high}.`,
  'tvaers.survey.line-blank': 'Ikke besvaret',
  'tvaers.survey.line-value': (value: number) => `${value} af 100`,
  'tvaers.survey.line-how': 'Ikke besvaret. Tryk på linjen, eller skriv et tal.',
  'tvaers.survey.line-number': 'Tal fra 0 til 100',
  'tvaers.survey.or': 'Eller',
  'tvaers.survey.text-room': (max: string) => `Der er plads til ${max} tegn.`,
  'tvaers.survey.text-left': (left: number) => (left === 1 ? '1 tegn tilbage' : `${left} tegn tilbage`),
  'tvaers.survey.text-over': (over: number) =>
    `${over} tegn for meget. Teksten er gemt her, men kan ikke sendes så lang.`,
  'tvaers.survey.find': 'Find en kollega',
  'tvaers.survey.find-help': 'Søg på navn, stilling eller enhed.',
  'tvaers.survey.limits': (min: number, max: number) =>
    min > 1 ? `Vælg mindst ${min} og højst ${max}.` : `Vælg op til ${max}.`,
  'tvaers.survey.suggested': 'Forslag: kolleger tæt på dig',
  'tvaers.survey.searching': 'Søger …',
  'tvaers.survey.found': (n: number, more: boolean) =>
    n === 0 ? 'Ingen fundet. Prøv med færre bogstaver.' : more ? `Viser de første ${n}` : `${n} fundet`,
  'tvaers.survey.found-of': (shown: number, total: number) =>
    total === 0
      ? 'Ingen fundet. Prøv med færre bogstaver.'
      : shown < total
        ? `Viser ${shown} af ${total}`
        : `${total} fundet`,
  'tvaers.survey.more': 'Vis flere',
  'tvaers.survey.no-search': 'Siden her kan ikke slå kolleger op, så du kan ikke vælge nogen lige nu.',
  'tvaers.survey.add': 'Tilføj',
  'tvaers.survey.add-name': (name: string) => `Tilføj ${name}`,
  'tvaers.survey.remove': 'Fjern',
  'tvaers.survey.remove-name': (name: string) => `Fjern ${name}`,
  'tvaers.survey.added': (name: string, n: number) => `${name} er tilføjet. ${n} valgt.`,
  'tvaers.survey.removed': (name: string, n: number) => `${name} er fjernet. ${n} valgt.`,
  'tvaers.survey.full': (max: number) =>
    `Du har valgt ${max}, og flere er der ikke plads til. Fjern en for at tilføje en anden.`,
  'tvaers.survey.chosen': (n: number, max: number) => `Valgt: ${n} af højst ${max}`,
  'tvaers.survey.nobody': 'Du har ikke valgt nogen endnu.',
  'tvaers.survey.not-together': 'Vi arbejder ikke sammen',
  'tvaers.survey.target-of': (n: number, of: number) => `${n} af ${of}`,
  'tvaers.survey.previous-target': 'Forrige kollega',
  'tvaers.survey.next-target': 'Næste kollega',
  'tvaers.survey.previous-group': 'Forrige gruppe',
  'tvaers.survey.next-group': 'Næste gruppe',
  'tvaers.survey.no-targets': 'Du har ikke valgt nogen kolleger, så der er ikke noget at svare på her.',
  'tvaers.survey.choose-targets': 'Vælg kolleger',
  'tvaers.survey.review': 'Se dine svar igennem',
  'tvaers.survey.review-help': 'Intet er sendt endnu. Du kan rette alt, før du sender.',
  'tvaers.survey.review-rest': 'Intet er sendt endnu. Du kan rette det, der står her.',
  'tvaers.survey.change': 'Ret',
  'tvaers.survey.change-of': (question: string) => `Ret svaret på »${question}«`,
  'tvaers.survey.blank': 'Ikke besvaret',
  'tvaers.survey.send': 'Send svar',
  'tvaers.survey.send-again': 'Send igen',
  'tvaers.survey.sending': 'Sender dit svar …',
  'tvaers.survey.sending-long': 'Det tager længere tid end normalt. Dine svar er her stadig.',
  'tvaers.survey.failed': (kind: ErrorKind) =>
    `${
      {
        offline: 'Du er ikke på nettet, så svaret er ikke sendt. Send det igen, når du er på nettet.',
        timeout: 'Vi ved ikke, om svaret nåede frem. Send det igen; det bliver kun talt med én gang.',
        unauthenticated:
          'Du er blevet logget ud, mens du svarede. Log ind i et andet vindue, kom tilbage hertil, og send svaret igen.',
        forbidden: 'Du har ikke adgang til at svare på undersøgelsen.',
        'not-found': 'Undersøgelsen findes ikke længere.',
        conflict:
          'Svaret blev ikke taget imod. Enten er der allerede et svar fra dig, eller også er undersøgelsen lukket.',
        invalid: 'Noget i svaret kunne ikke modtages. Ret det, og send igen.',
        'rate-limited': 'Der er mange, der svarer lige nu. Vent et øjeblik, og send svaret igen.',
        unavailable: 'Svaret kunne ikke sendes lige nu. Prøv igen om lidt; det bliver kun talt med én gang.',
        unsupported: 'Siden her kan ikke tage imod svar på undersøgelsen.',
        malformed: 'Vi kunne ikke læse kvitteringen for svaret. Send det igen; det bliver kun talt med én gang.',
      }[kind]
    } Alt, hvad du har svaret, står her stadig.`,
  'tvaers.survey.failed-closed': 'Undersøgelsen er lukket, så svaret kan ikke tages imod.',
  'tvaers.survey.failed-answered': 'Der er allerede taget imod et svar fra dig, så dette er ikke sendt.',
  'tvaers.survey.trial-end': 'Afslut prøven',
  'tvaers.survey.tried': 'Prøven er slut',
  'tvaers.survey.tried-nothing': 'Intet er sendt eller gemt. Den, der svarer rigtigt, ser her en tak for svaret.',
  'tvaers.survey.try-again': 'Prøv forfra',
  'tvaers.survey.thanks': 'Tak for dit svar',
  'tvaers.survey.own-failed': (kind: ErrorKind) =>
    kind === 'not-found'
      ? 'Der ligger ikke noget svar fra dig længere.'
      : kind === 'unauthenticated'
        ? 'Du er blevet logget ud. Log ind igen for at se dit svar.'
        : 'Dit svar kunne ikke hentes lige nu. Det er gemt. Prøv igen om lidt.',
  'tvaers.survey.own-title': 'Dit svar',
  'tvaers.survey.own-lead': 'Her står det, du har sendt. Det kan læses og udskrives, men ikke rettes.',
  'tvaers.survey.own-left': 'Andet, du har svaret på',
  'tvaers.survey.own-print': 'Udskriv',
  'tvaers.survey.own-file': 'Andre, der bruger computeren, kan læse en fil, du gemmer på den.',
  'tvaers.survey.own-question': 'Spørgsmål',
  'tvaers.survey.own-about': 'Om',
  'tvaers.survey.own-answer': 'Svar',
  'tvaers.survey.received': 'Dit svar er modtaget.',
} satisfies Texts;

export default texts;
export type SurveyAnsweringTexts = typeof texts;
