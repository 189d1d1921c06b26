import type { Texts } from '../../kit/localize.js';
import type { DefinitionFaultCode, FaultParams } from '../../model/survey/fault.js';

/** What can stand in an expression, by the names that the check gives it. */
const types: Readonly<Record<string, string>> = {
  number: 'et tal',
  text: 'en tekst',
  date: 'en dato',
  truth: 'en betingelse',
  numbers: 'en liste af tal',
  texts: 'en liste af tekster',
};

/** What is said of a survey that is not fit to be shown. */
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
      'rows-range': `Der kan kræves svar på fra 1 til ${p['max']} udsagn.`,
      'groups-missing': 'Der er ingen grupper at svare om.',
      'groups-too-many': `Der må højst være ${p['max']} grupper.`,
      'dimensions-number': `Der er ${p['count']} dimensioner. Der skal være fra ${p['min']} til ${p['max']}.`,
      'scale-range': `Skalaen skal gå opad i hele tal og have højst ${p['steps']} trin.`,
      'scale-labels': `Skalaen har ${p['steps']} trin, men ${p['length']} navne. Giv hvert trin eller kun de to ender et navn.`,
      'length-range': `Der kan gives plads til fra ${p['min']} til ${p['max']} tegn.`,
      'options-missing': 'Der er ingen svarmuligheder.',
      'options-too-many': `Der er ${p['count']} svarmuligheder. Der er plads til ${p['max']}.`,
      'choice-range': `Det mindste og det største antal valg skal være hele tal og højst ${p['max']}.`,
      'exclusive-single': 'En mulighed, der vælges alene, hører til, hvor man kan vælge flere.',
      'rating-nps': 'Skalaen skal gå fra 0 til 10, når den skal vises som NPS.',
      'ranking-range': `Der kan være fra 1 til ${p['max']} pladser.`,
      'number-range': `Det mindste tal skal være under det største, begge mellem minus og plus ${p['max']} og med højst ${p['decimals']} decimaler.`,
      'decimals-range': `Der kan være fra 0 til ${p['max']} decimaler.`,
      'days-order': 'Den sidste dag ligger før den første.',
      'anonymous-contact': 'En anonym undersøgelse kan ikke spørge om mailadresse eller telefonnummer.',
      'fact-kind': `Oplysningen »${p['id']}« er ${types[p['needs'] ?? '']} og ikke ${types[p['found'] ?? '']}.`,
      'anonymous-facts': 'En anonym undersøgelse kan ikke bruge oplysninger om den, der svarer.',
      'expression-long': `Et udtryk er for langt. Del det op i beregnede værdier.`,
      'expression-deep': `Et udtryk har for mange parenteser inden i hinanden.`,
      'expression-syntax':
        p['found'] === ''
          ? 'Et udtryk er ikke færdigt.'
          : `Udtrykket kan ikke læses ved »${p['found']}« (tegn ${p['at']}).`,
      'function-unknown': `Der er ingen funktion, der hedder »${p['found']}«. Brug answered, count, sum eller mean.`,
      'expression-type': `Ved tegn ${p['at']} skal der stå ${types[p['needs'] ?? '']}, men der står ${types[p['found'] ?? '']}.`,
      'option-unknown': `»${p['found']}« er ingen svarmulighed i det spørgsmål, det sammenlignes med.`,
      'reference-unknown': `Der henvises til »${p['id']}«, som ikke findes.`,
      'reference-later': `Der henvises til »${p['id']}«, som først kommer senere.`,
      'reference-circle': `Udtrykkene afhænger af hinanden i ring: ${p['ids']}.`,
      'reference-people': `»${p['id']}« er svar om kolleger og kan ikke sættes ind i en tekst.`,
      'condition-constant': 'En betingelse afhænger ikke af noget svar, så den er altid det samme.',
      'handover-first': 'Skærmen kan ikke gives videre før den første side: der er intet at låse endnu.',
      'handover-all': 'Når skærmen gives videre undervejs, kan alt ikke stå på én side.',
      'handover-read-back':
        'Når skærmen gives videre undervejs, kan svaret ikke ses igen: så kunne den næste se det, der er låst.',
      'handover-rule': `Reglen siger fejl ved »${p['id']}« på grund af et svar, der gives, efter at det er låst. Så kan ingen rette det. Gør den til en advarsel, eller sig den ved et senere spørgsmål.`,
      'jump-unknown': `Der springes til siden »${p['id']}«, som ikke findes.`,
      'jump-back': `Der springes tilbage til siden »${p['id']}«. Man kan kun springe fremad.`,
      'page-unreachable': `Ingen vej fører til siden »${p['id']}«.`,
      'seed-missing': 'Noget vises i tilfældig rækkefølge, så der skal stå i »seed«, hvad rækkefølgen gemmes som.',
      'roster-range': `Antallet af kolleger skal ligge fra ${p['min']} til ${p['max']}, og det mindste må ikke være over det største.`,
      'roster-unknown': `Der er intet spørgsmål om kolleger, der hedder »${p['id']}«.`,
      'roster-later': `Spørgsmålet »${p['id']}« om kolleger skal stå før dette.`,
      'theme-unknown': `Et tema peger på »${p['id']}«, som ikke er et spørgsmål eller udsagn, der besvares på en skala.`,
      'theme-twice': `»${p['id']}« kan kun høre til ét tema.`,
      'theme-answered': `Det mindste antal besvarede udsagn skal ligge fra 1 til ${p['max']}.`,
      'benchmark-range': 'Det, et tema sammenlignes med, skal ligge fra 0 til 100.',
      'background-unknown': `Resultater kan kun deles op efter et spørgsmål, hvor man vælger én mulighed. Det er »${p['id']}« ikke.`,
      'comment-minimum-low': `Det, folk skriver, kan tidligst vises, når ${p['min']} har skrevet noget.`,
      'anonymous-read-back':
        'En anonym undersøgelse kan ikke love, at man kan se sit svar igen: ingen kan finde frem til, hvilket det er.',
      'anonymous-relations': 'En anonym undersøgelse kan ikke spørge, hvem man samarbejder med.',
      'live-not-named': 'Kun en undersøgelse med navn kan vise resultater, mens den er åben.',
      'measures-not-named': 'Kun en undersøgelse med navn kan vise tal for den enkeltes plads i netværket.',
      'minimum-low': `Resultater skal gælde mindst ${p['min']} personer.`,
      'audience-missing': 'Det er ikke sagt, hvem der ser resultaterne.',
      'language-invalid': 'Sproget er ikke en sprogkode.',
      'language-missing': `Teksten mangler på: ${p['languages']}.`,
      'language-unknown': `Sproget ${p['id']} er ikke et af undersøgelsens sprog.`,
      'languages-too-many': `En undersøgelse kan højst være på ${p['max']} sprog.`,
      'contact-invalid': 'Kontaktens mailadresse eller telefonnummer kan ikke læses.',
      'address-invalid':
        'Henvisningen til privatlivspolitikken skal være en adresse med https eller en sti på samme side.',
      'date-invalid': 'En dato kan ikke læses.',
      'dates-order': 'Undersøgelsen lukker, før den åbner.',
      'deletion-early': 'Svarene slettes, før undersøgelsen er lukket.',
    })[code],
} satisfies Texts;

export default texts;
export type SurveyFaultsTexts = typeof texts;
