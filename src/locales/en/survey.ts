import type { TextsLike } from '../../kit/localize.js';
import type { Audience } from '../../model/survey/definition.js';
import type { SurveyTexts } from '../da/survey.js';
import common from './common.js';

const audiences: Readonly<Record<Audience, string>> = {
  participants: 'everyone invited to answer',
  leaders: 'the leaders',
  directors: 'the executive board',
  hr: 'HR',
  everyone: 'all employees',
};
const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
const who = (audience: readonly Audience[]): string => listed(audience.map((one) => audiences[one]));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const texts: TextsLike<SurveyTexts> = {
  ...common,
  'tvaers.survey.trial': 'Trial: You can answer the whole survey. Nothing is sent or kept.',
  'tvaers.survey.language': 'Language',
  'tvaers.survey.idle': 'No survey has been chosen.',
  'tvaers.survey.faulty':
    'The survey cannot be shown because there is a fault in it. Please tell the person responsible for the page.',
  'tvaers.survey.privacy': (privacy) =>
    ({ anonymous: 'Anonymous', confidential: 'Confidential', named: 'With your name' })[privacy],
  'tvaers.survey.promise': (privacy, sees, minimum) =>
    ({
      anonymous: `The municipality can see that you took part, but not what you answered. All that is kept with the answer is which part of the municipality it comes from, never a part where fewer than ${minimum} are invited. Results are shown only for groups of at least ${minimum}.`,
      confidential: `The municipality can see that you answered and can link the answer to you, but nobody is shown your answer. Results are shown only for groups of at least ${minimum}.`,
      named: `${capital(who(sees))} can see that the answer is yours, and what you answered.`,
    })[privacy],
  'tvaers.survey.results-live': (sees) => `The answers are shown to ${who(sees)} as they come in.`,
  'tvaers.survey.results-after': (sees, date) =>
    `The results are shown to ${who(sees)} when the survey closes${date && ` on ${date}`}. Until then nothing is shown, not even how many have answered.`,
  'tvaers.survey.person-measures': (sees) =>
    `${capital(who(sees))} can also see figures of each person’s place in the network, one person at a time: for example how many have rated working with you. Nobody is ranked.`,
  'tvaers.survey.promises': 'What becomes of your answer',
  'tvaers.survey.withdrawable': 'You can withdraw your answer for as long as the survey is open.',
  'tvaers.survey.not-withdrawable':
    'An answer that is sent cannot be withdrawn, because nobody can tell which one is yours.',
  'tvaers.survey.read-back': 'You can see your answer again once you have sent it.',
  'tvaers.survey.deleted': (date) => `The answers are deleted on ${date}.`,
  'tvaers.survey.contact': 'If you have questions, you can contact',
  'tvaers.survey.notice': 'Read how the municipality handles your information',
  'tvaers.survey.duration': (minutes, pages) =>
    `It takes about ${minutes === 1 ? 'a minute' : `${minutes} minutes`} to answer.${pages > 0 ? ` There ${pages === 1 ? 'is 1 page' : `are ${pages} pages`}.` : ''}`,
  'tvaers.survey.begin': 'Begin',
  'tvaers.survey.resume': 'Continue',
  'tvaers.survey.draft-found': (saved, expires) =>
    `There is a draft on this computer from ${saved}. It is deleted on ${expires}.`,
  'tvaers.survey.draft-continue': 'Go on with the draft',
  'tvaers.survey.draft-delete': 'Delete the draft',
  'tvaers.survey.draft-deleted': 'The draft is deleted.',
  'tvaers.survey.cannot-begin': 'The questions could not be loaded. Try again, or reload the page.',
  'tvaers.survey.planned': (date) => (date ? `The survey opens on ${date}.` : 'The survey is not open yet.'),
  'tvaers.survey.closed': (date) => (date ? `The survey closed on ${date}.` : 'The survey is closed.'),
  'tvaers.survey.closes': (date) => `You can answer until ${date}.`,
  'tvaers.survey.answered': 'You have answered. Thank you.',
  'tvaers.survey.ballot-drawn': 'Your ballot has been used, and it counts only once.',
  'tvaers.survey.own': 'See your answer',
  'tvaers.survey.withdraw': 'Withdraw the answer',
  'tvaers.survey.withdraw-sure':
    'Do you want to withdraw your answer? It will be deleted. You can answer again for as long as the survey is open.',
  'tvaers.survey.withdraw-yes': 'Yes, withdraw the answer',
  'tvaers.survey.withdraw-no': 'No, keep the answer',
  'tvaers.survey.withdrawing': 'Withdrawing the answer …',
  'tvaers.survey.withdrawn': 'Your answer has been withdrawn and deleted.',
  'tvaers.survey.withdraw-failed': 'The answer could not be withdrawn right now. It is still there. Try again shortly.',
};

export default texts;
