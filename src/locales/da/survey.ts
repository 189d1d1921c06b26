import type { Texts } from '../../kit/localize.js';
import type { Audience, SurveyPrivacy } from '../../model/survey/definition.js';
import common from './common.js';

const audiences: Readonly<Record<Audience, string>> = {
  participants: 'alle inviterede',
  leaders: 'lederne',
  directors: 'direktionen',
  hr: 'HR',
  everyone: 'alle ansatte',
};
const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' og $1');
const who = (audience: readonly Audience[]): string => listed(audience.map((one) => audiences[one]));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const texts = {
  ...common,
  'tvaers.survey.trial': 'Prøve: Du kan svare på hele undersøgelsen. Intet bliver sendt eller gemt.',
  'tvaers.survey.language': 'Sprog',
  'tvaers.survey.idle': 'Der er ikke valgt en undersøgelse.',
  'tvaers.survey.faulty': 'Undersøgelsen kan ikke vises, fordi der er fejl i den. Sig det til den, der står for siden.',
  'tvaers.survey.privacy': (privacy: SurveyPrivacy) =>
    ({ anonymous: 'Anonymt', confidential: 'Fortroligt', named: 'Med navn' })[privacy],
  'tvaers.survey.promise': (privacy: SurveyPrivacy, sees: readonly Audience[], minimum: number) =>
    ({
      anonymous: `Kommunen kan se, at du har været med, men ikke hvad du har svaret. Sammen med svaret gemmes kun, hvilken del af kommunen det kommer fra, og aldrig en del, hvor færre end ${minimum} er inviteret. Resultater vises kun for grupper på mindst ${minimum}.`,
      confidential: `Kommunen kan se, at du har svaret, og kan koble svaret til dig, men ingen får vist dit svar. Resultater vises kun for grupper på mindst ${minimum}.`,
      named: `${capital(who(sees))} kan se, at svaret er dit, og hvad du har svaret.`,
    })[privacy],
  'tvaers.survey.results-live': (sees: readonly Audience[]) =>
    `Svarene vises for ${who(sees)}, efterhånden som de kommer ind.`,
  'tvaers.survey.results-after': (sees: readonly Audience[], date: string) =>
    `Resultaterne vises for ${who(sees)}, når undersøgelsen lukker${date && ` ${date}`}. Indtil da vises intet, heller ikke hvor mange der har svaret.`,
  'tvaers.survey.person-measures': (sees: readonly Audience[]) =>
    `${capital(who(sees))} kan også se tal for den enkeltes plads i netværket, én person ad gangen: for eksempel hvor mange der har vurderet samarbejdet med dig. Ingen bliver stillet op i rækkefølge.`,
  'tvaers.survey.promises': 'Hvad der sker med dit svar',
  'tvaers.survey.withdrawable': 'Du kan trække dit svar tilbage, så længe undersøgelsen er åben.',
  'tvaers.survey.not-withdrawable':
    'Et sendt svar kan ikke trækkes tilbage, for ingen kan finde frem til, hvilket der er dit.',
  'tvaers.survey.read-back': 'Du kan se dit svar igen, når du har sendt det.',
  'tvaers.survey.deleted': (date: string) => `Svarene slettes ${date}.`,
  'tvaers.survey.contact': 'Har du spørgsmål, kan du kontakte',
  'tvaers.survey.notice': 'Læs, hvordan kommunen behandler dine oplysninger',
  'tvaers.survey.duration': (minutes: number, pages: number) =>
    `Det tager cirka ${minutes === 1 ? 'et minut' : `${minutes} minutter`} at svare.${pages > 0 ? ` Der er ${pages === 1 ? '1 side' : `${pages} sider`}.` : ''}`,
  'tvaers.survey.begin': 'Begynd',
  'tvaers.survey.resume': 'Fortsæt',
  'tvaers.survey.draft-found': (saved: string, expires: string) =>
    `Der ligger en kladde på denne computer fra ${saved}. Den slettes ${expires}.`,
  'tvaers.survey.draft-continue': 'Fortsæt med kladden',
  'tvaers.survey.draft-delete': 'Slet kladden',
  'tvaers.survey.draft-deleted': 'Kladden er slettet.',
  'tvaers.survey.cannot-begin': 'Spørgsmålene kunne ikke hentes. Prøv igen, eller genindlæs siden.',
  'tvaers.survey.planned': (date: string) =>
    date ? `Undersøgelsen åbner ${date}.` : 'Undersøgelsen er ikke åben endnu.',
  'tvaers.survey.closed': (date: string) => (date ? `Undersøgelsen lukkede ${date}.` : 'Undersøgelsen er lukket.'),
  'tvaers.survey.closes': (date: string) => `Du kan svare indtil ${date}.`,
  'tvaers.survey.answered': 'Du har svaret. Tak for det.',
  'tvaers.survey.ballot-drawn': 'Din stemmeseddel er brugt, og den gælder kun én gang.',
  'tvaers.survey.own': 'Se dit svar',
  'tvaers.survey.withdraw': 'Træk svaret tilbage',
  'tvaers.survey.withdraw-sure':
    'Vil du trække dit svar tilbage? Det bliver slettet. Du kan svare igen, så længe undersøgelsen er åben.',
  'tvaers.survey.withdraw-yes': 'Ja, træk svaret tilbage',
  'tvaers.survey.withdraw-no': 'Nej, behold svaret',
  'tvaers.survey.withdrawing': 'Trækker svaret tilbage …',
  'tvaers.survey.withdrawn': 'Dit svar er trukket tilbage og slettet.',
  'tvaers.survey.withdraw-failed': 'Svaret kunne ikke trækkes tilbage lige nu. Det er der stadig. Prøv igen om lidt.',
} satisfies Texts;

export default texts;
export type SurveyTexts = typeof texts;
