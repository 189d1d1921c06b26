import type { TextsLike } from '../../kit/localize.js';
import type { SurveyAnsweringTexts } from '../da/survey-answering.js';

const colleagues = (n: number): string => (n === 1 ? '1 colleague' : `${n} colleagues`);

const texts: TextsLike<SurveyAnsweringTexts> = {
  'tvaers.survey.words': 'Do not write anything that can show who you or others are.',
  'tvaers.survey.question-of': (question, questions) => `Question ${question} of ${questions}`,
  'tvaers.survey.page-of': (page, pages) => `Page ${page} of ${pages}`,
  'tvaers.survey.page': (page) => `Page ${page}`,
  'tvaers.survey.done-of': (answered, total) => `${answered} of ${total} answered`,
  'tvaers.survey.back': 'Back',
  'tvaers.survey.draft-save': 'Save draft',
  'tvaers.survey.draft-warning': (expires, days) =>
    `The draft is kept in the browser on this computer for ${days} days at the most, until ${expires}. Others who use the computer can read it. Do not save it on a computer that you share. Nothing is sent.`,
  'tvaers.survey.draft-here': 'Save on this computer',
  'tvaers.survey.draft-not': 'Do not save',
  'tvaers.survey.draft-saved': (expires) => `The draft is saved on this computer. It is deleted on ${expires}.`,
  'tvaers.survey.draft-older': (expires) => `There is an older draft on this computer. It is deleted on ${expires}.`,
  'tvaers.survey.draft-failed': 'The draft could not be saved on this computer. The answers are still here.',
  'tvaers.survey.next': 'Next',
  'tvaers.survey.lock': 'Lock, and hand over the screen',
  'tvaers.survey.locked': 'What was answered before is locked. It can neither be seen nor changed from here.',
  'tvaers.survey.receive': 'Begin the next part',
  'tvaers.survey.to-review': 'To the review',
  'tvaers.survey.optional': '(optional)',
  'tvaers.survey.must': '(has to be answered)',
  'tvaers.survey.clear': 'Clear',
  'tvaers.survey.clear-of': (what) => `Clear the answer: ${what}`,
  'tvaers.survey.cleared': 'The answer is cleared',
  'tvaers.survey.missing': (code) =>
    ({ 'dont-know': 'Don’t know', 'not-relevant': 'Not relevant', 'no-answer': 'Prefer not to answer' })[code],
  'tvaers.survey.closed-meanwhile': 'The survey was closed while you were answering. The answer can no longer be sent.',
  'tvaers.survey.errors': (n) => (n === 1 ? 'There is one thing to look at:' : `There are ${n} things to look at:`),
  'tvaers.survey.warnings': 'Please look at this. If it is right, you can go on.',
  'tvaers.survey.not-enabled': 'You cannot answer this with your answers so far.',
  'tvaers.survey.nothing-asked': 'There are no questions for you.',
  'tvaers.survey.required-item': (item) => `Answer “${item}”.`,
  'tvaers.survey.required-choice': (question) => `Choose an answer to “${question}”.`,
  'tvaers.survey.required-ranking': (question, places) =>
    `Give ${places === 1 ? 'one option' : `${places} options`} a place at “${question}”.`,
  'tvaers.survey.required-number': (question) => `Write a number at “${question}”.`,
  'tvaers.survey.required-date': (question) => `Write a date at “${question}”.`,
  'tvaers.survey.rows-few': (question, min, count) =>
    `Answer at least ${min} statements at “${question}”. You have answered ${count}.`,
  'tvaers.survey.rows-least': (min, of) => `Answer at least ${min} of the ${of} statements.`,
  'tvaers.survey.required-text': (question) => `Write an answer to “${question}”.`,
  'tvaers.survey.required-line': (question) => `Put a mark on the line at “${question}”.`,
  'tvaers.survey.required-roster': (min) => `Choose at least ${min === 1 ? 'one colleague' : colleagues(min)}.`,
  'tvaers.survey.required-relation': (name) =>
    `Answer at least half about ${name}, or mark that you do not work together.`,
  'tvaers.survey.too-long': (question, over) =>
    `The text at “${question}” is ${over} ${over === 1 ? 'character' : 'characters'} too long.`,
  'tvaers.survey.too-few': (min, count) => `Choose at least ${colleagues(min)}. You have chosen ${count}.`,
  'tvaers.survey.too-many': (max, count) => `Choose at most ${colleagues(max)}. You have chosen ${count}.`,
  'tvaers.survey.choose-more': (question, min, count) =>
    `Choose at least ${min} at “${question}”. You have chosen ${count}.`,
  'tvaers.survey.choose-fewer': (question, max, count) =>
    `Choose at most ${max} at “${question}”. You have chosen ${count}.`,
  'tvaers.survey.not-number': (question, range) => `Write a number at “${question}”. ${range}`,
  'tvaers.survey.number-range': (min, max, decimals) =>
    `${min && max ? `From ${min} to ${max}` : min ? `${min} or more` : max ? `${max} or less` : 'A number'}${
      decimals === 0
        ? ', in whole numbers.'
        : `, with at most ${decimals === 1 ? '1 decimal' : `${decimals} decimals`}.`
    }`,
  'tvaers.survey.not-date': (question, range) => `Write the whole date at “${question}”. ${range}`.trim(),
  'tvaers.survey.date-range': (min, max) =>
    min && max ? `From ${min} to ${max}.` : min ? `${min} or later.` : max ? `${max} or earlier.` : '',
  'tvaers.survey.format': (format) =>
    ({
      email: 'As in name@municipality.dk.',
      phone: 'Digits, with spaces and a country code if you like.',
      postcode: 'Four digits.',
    })[format],
  'tvaers.survey.not-format': (question, format) =>
    `Write ${{ email: 'an e-mail address', phone: 'a phone number', postcode: 'a postcode of four digits' }[format]} at “${question}”.`,
  'tvaers.survey.choose-several': 'You can choose several.',
  'tvaers.survey.other-words': 'Write what',
  'tvaers.survey.find-option': 'Search among the options',
  'tvaers.survey.ranked': (n, of) => `Your order: ${n} of ${of}`,
  'tvaers.survey.unranked': 'Not on the list yet',
  'tvaers.survey.rank-how': 'Put the most important on the list first. You can move it up and down afterwards.',
  'tvaers.survey.rank-add': 'Put on the list',
  'tvaers.survey.rank-add-name': (what) => `Put on the list: ${what}`,
  'tvaers.survey.rank-up': (what) => `Move up: ${what}`,
  'tvaers.survey.rank-down': (what) => `Move down: ${what}`,
  'tvaers.survey.ranked-at': (what, n, of) => `${what} is number ${n} of ${of}.`,
  'tvaers.survey.unranked-now': (what) => `${what} is taken off the list.`,
  'tvaers.survey.not-on-line': (question, min, max) => `Write a whole number from ${min} to ${max} at “${question}”.`,
  'tvaers.survey.refused': (what) => `The answer to “${what}” could not be taken. Please look at it again.`,
  'tvaers.survey.refused-person': (name) => `${name} could not be taken as an answer. Remove the name and try again.`,
  'tvaers.survey.line-ends': (low, high) => `0 is ${low}, 100 is ${high}.`,
  'tvaers.survey.line-blank': 'Not answered',
  'tvaers.survey.line-value': (value) => `${value} of 100`,
  'tvaers.survey.line-how': 'Not answered. Press the line, or write a number.',
  'tvaers.survey.line-number': 'Number from 0 to 100',
  'tvaers.survey.or': 'Or',
  'tvaers.survey.text-room': (max) => `There is room for ${max} characters.`,
  'tvaers.survey.text-left': (left) => (left === 1 ? '1 character left' : `${left} characters left`),
  'tvaers.survey.text-over': (over) =>
    `${over} ${over === 1 ? 'character' : 'characters'} too many. The text is kept here but cannot be sent at that length.`,
  'tvaers.survey.find': 'Find a colleague',
  'tvaers.survey.find-help': 'Search by name, title or unit.',
  'tvaers.survey.limits': (min, max) =>
    min > 1 ? `Choose at least ${min} and at most ${max}.` : `Choose up to ${max}.`,
  'tvaers.survey.suggested': 'Suggestions: colleagues close to you',
  'tvaers.survey.searching': 'Searching …',
  'tvaers.survey.found': (n, more) =>
    n === 0 ? 'None found. Try fewer letters.' : more ? `Showing the first ${n}` : `${n} found`,
  'tvaers.survey.found-of': (shown, total) =>
    total === 0 ? 'None found. Try fewer letters.' : shown < total ? `Showing ${shown} of ${total}` : `${total} found`,
  'tvaers.survey.more': 'Show more',
  'tvaers.survey.no-search': 'This page cannot look up colleagues, so you cannot choose anybody right now.',
  'tvaers.survey.add': 'Add',
  'tvaers.survey.add-name': (name) => `Add ${name}`,
  'tvaers.survey.remove': 'Remove',
  'tvaers.survey.remove-name': (name) => `Remove ${name}`,
  'tvaers.survey.added': (name, n) => `${name} is added. ${n} chosen.`,
  'tvaers.survey.removed': (name, n) => `${name} is removed. ${n} chosen.`,
  'tvaers.survey.full': (max) => `You have chosen ${max}, and there is no room for more. Remove one to add another.`,
  'tvaers.survey.chosen': (n, max) => `Chosen: ${n} of ${max} at most`,
  'tvaers.survey.nobody': 'You have not chosen anybody yet.',
  'tvaers.survey.not-together': 'We do not work together',
  'tvaers.survey.target-of': (n, of) => `${n} of ${of}`,
  'tvaers.survey.previous-target': 'Previous colleague',
  'tvaers.survey.next-target': 'Next colleague',
  'tvaers.survey.previous-group': 'Previous group',
  'tvaers.survey.next-group': 'Next group',
  'tvaers.survey.no-targets': 'You have not chosen any colleagues, so there is nothing to answer here.',
  'tvaers.survey.choose-targets': 'Choose colleagues',
  'tvaers.survey.review': 'Look through your answers',
  'tvaers.survey.review-help': 'Nothing has been sent yet. You can change everything before you send it.',
  'tvaers.survey.review-rest': 'Nothing has been sent yet. You can change what is here.',
  'tvaers.survey.change': 'Change',
  'tvaers.survey.change-of': (question) => `Change the answer to “${question}”`,
  'tvaers.survey.blank': 'Not answered',
  'tvaers.survey.send': 'Send answers',
  'tvaers.survey.send-again': 'Send again',
  'tvaers.survey.sending': 'Sending your answers …',
  'tvaers.survey.sending-long': 'This is taking longer than usual. Your answers are still here.',
  'tvaers.survey.failed': (kind) =>
    `${
      {
        offline: 'You are offline, so the answers have not been sent. Send them again when you are online.',
        timeout: 'We do not know whether the answers arrived. Send them again; they count only once.',
        unauthenticated:
          'You were signed out while you were answering. Sign in in another window, come back here and send the answers again.',
        forbidden: 'You do not have access to answer this survey.',
        'not-found': 'The survey no longer exists.',
        conflict: 'The answers were not taken. Either there already is an answer from you, or the survey is closed.',
        invalid: 'Something in the answers could not be taken. Mend it and send them again.',
        'rate-limited': 'Many people are answering right now. Wait a moment and send the answers again.',
        unavailable: 'The answers could not be sent right now. Try again shortly; they count only once.',
        unsupported: 'This page cannot take answers to the survey.',
        malformed: 'We could not read the receipt for the answers. Send them again; they count only once.',
      }[kind]
    } Everything you have answered is still here.`,
  'tvaers.survey.failed-closed': 'The survey is closed, so the answers cannot be taken.',
  'tvaers.survey.failed-answered': 'An answer from you has already been taken, so this one was not sent.',
  'tvaers.survey.trial-end': 'End the trial',
  'tvaers.survey.tried': 'The trial is over',
  'tvaers.survey.tried-nothing': 'Nothing was sent or kept. Whoever really answers is thanked here.',
  'tvaers.survey.try-again': 'Try from the start',
  'tvaers.survey.thanks': 'Thank you for your answers',
  'tvaers.survey.own-failed': (kind) =>
    kind === 'not-found'
      ? 'There is no answer from you any more.'
      : kind === 'unauthenticated'
        ? 'You have been signed out. Sign in again to see your answer.'
        : 'Your answer could not be fetched right now. It is stored. Try again shortly.',
  'tvaers.survey.own-title': 'Your answer',
  'tvaers.survey.own-lead': 'This is what you have sent. You can read and print it, but not change it.',
  'tvaers.survey.own-left': 'Other things you have answered',
  'tvaers.survey.own-print': 'Print',
  'tvaers.survey.own-file': 'Others who use the computer can read a file that you save on it.',
  'tvaers.survey.own-question': 'Question',
  'tvaers.survey.own-about': 'About',
  'tvaers.survey.own-answer': 'Answer',
  'tvaers.survey.received': 'Your answers have been received.',
};

export default texts;
