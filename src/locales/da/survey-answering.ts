import type { ErrorKind } from '../../backend/errors.js';
import type { Texts } from '../../kit/localize.js';
import type { MissingCode } from '../../model/survey/definition.js';
import type { DefinitionFaultCode, FaultParams } from '../../model/survey/fault.js';

const colleagues = (n: number): string => (n === 1 ? '1 kollega' : `${n} kolleger`);

/** What is said from the first question on, and of a survey that is not fit to be shown. */
const texts = {
  'tvaers.survey.fault-at': (question: string) => (question ? `Spørgsmålet »${question}«:` : 'Undersøgelsen:'),
  'tvaers.survey.fault': (code: DefinitionFaultCode, p: FaultParams) =>
    ({
      'id-invalid': `»${p['id']}« kan ikke bruges som id.`,
      'id-duplicate': `»${p['id']}« er brugt to gange.`,
      'text-missing': 'Der mangler en tekst.',
      'text-too-long': `En tekst er på ${p['length']} tegn. Der er plads til ${p['max']}.`,
      'pages-missing': 'Der er ingen sider.',
      'questions-missing': 'Der er en side uden spørgsmål.',
      'questions-too-many': `Der er ${p['count']} spørgsmål. Der er plads til ${p['max']}.`,
      'items-missing': 'Der er ingen udsagn.',
      'groups-missing': 'Der er ingen grupper at svare om.',
      'groups-too-many': `Der må højst være ${p['max']} grupper.`,
      'dimensions-number': `Der er ${p['count']} dimensioner. Der skal være fra ${p['min']} til ${p['max']}.`,
      'scale-range': `Skalaen skal gå opad i hele tal og have højst ${p['steps']} trin.`,
      'scale-labels': `Skalaen har ${p['steps']} trin, men ${p['length']} navne. Giv hvert trin eller kun de to ender et navn.`,
      'length-range': `Der kan gives plads til fra ${p['min']} til ${p['max']} tegn.`,
      'roster-range': `Antallet af kolleger skal ligge fra ${p['min']} til ${p['max']}, og det mindste må ikke være over det største.`,
      'roster-unknown': `Der er intet spørgsmål om kolleger, der hedder »${p['id']}«.`,
      'roster-later': `Spørgsmålet »${p['id']}« om kolleger skal stå før dette.`,
      'anonymous-relations': 'En anonym undersøgelse kan ikke spørge, hvem man samarbejder med.',
      'live-not-named': 'Kun en undersøgelse med navn kan vise resultater, mens den er åben.',
      'measures-not-named': 'Kun en undersøgelse med navn kan vise tal for den enkeltes plads i netværket.',
      'minimum-low': `Resultater skal gælde mindst ${p['min']} personer.`,
      'audience-missing': 'Det er ikke sagt, hvem der ser resultaterne.',
      'language-invalid': 'Sproget er ikke en sprogkode.',
      'contact-invalid': 'Kontaktens mailadresse eller telefonnummer kan ikke læses.',
      'address-invalid':
        'Henvisningen til privatlivspolitikken skal være en adresse med https eller en sti på samme side.',
      'date-invalid': 'En dato kan ikke læses.',
      'dates-order': 'Undersøgelsen lukker, før den åbner.',
      'deletion-early': 'Svarene slettes, før undersøgelsen er lukket.',
    })[code],
  'tvaers.survey.words': 'Skriv ikke noget, der kan vise, hvem du eller andre er.',
  'tvaers.survey.page-of': (page: number, pages: number) => `Side ${page} af ${pages}`,
  'tvaers.survey.page': (page: number) => `Side ${page}`,
  'tvaers.survey.done-of': (answered: number, total: number) => `${answered} af ${total} besvaret`,
  'tvaers.survey.back': 'Tilbage',
  'tvaers.survey.next': 'Næste',
  'tvaers.survey.to-review': 'Til gennemgangen',
  'tvaers.survey.optional': '(valgfrit)',
  'tvaers.survey.clear': 'Ryd',
  'tvaers.survey.clear-of': (what: string) => `Ryd svaret: ${what}`,
  'tvaers.survey.cleared': 'Svaret er ryddet',
  'tvaers.survey.missing': (code: MissingCode) =>
    ({ 'dont-know': 'Ved ikke', 'not-relevant': 'Ikke relevant', 'no-answer': 'Ønsker ikke at svare' })[code],
  'tvaers.survey.closed-meanwhile': 'Undersøgelsen er blevet lukket, mens du svarede. Svaret kan ikke længere sendes.',
  'tvaers.survey.errors': (n: number) =>
    n === 1 ? 'Der er én ting, du skal se på:' : `Der er ${n} ting, du skal se på:`,
  'tvaers.survey.required-item': (item: string) => `Svar på »${item}«.`,
  'tvaers.survey.required-text': (question: string) => `Skriv et svar på »${question}«.`,
  'tvaers.survey.required-line': (question: string) => `Sæt et mærke på linjen ved »${question}«.`,
  'tvaers.survey.required-roster': (min: number) => `Vælg mindst ${min === 1 ? 'én kollega' : colleagues(min)}.`,
  'tvaers.survey.required-relation': (name: string) =>
    `Svar på mindst halvdelen om ${name}, eller marker, at I ikke arbejder sammen.`,
  'tvaers.survey.too-long': (question: string, over: number) => `Teksten ved »${question}« er ${over} tegn for lang.`,
  'tvaers.survey.too-few': (min: number, count: number) => `Vælg mindst ${colleagues(min)}. Du har valgt ${count}.`,
  'tvaers.survey.too-many': (max: number, count: number) => `Vælg højst ${colleagues(max)}. Du har valgt ${count}.`,
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
  'tvaers.survey.thanks': 'Tak for dit svar',
  'tvaers.survey.received': 'Dit svar er modtaget.',
} satisfies Texts;

export default texts;
export type SurveyAnsweringTexts = typeof texts;
