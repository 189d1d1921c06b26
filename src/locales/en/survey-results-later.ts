import type { SurveyResultsLaterTexts } from '../da/survey-results-later.js';

const texts: SurveyResultsLaterTexts = {
  'tvaers.results.statement': 'Statement',
  'tvaers.results.spread': 'Distribution',
  'tvaers.results.mean': 'Mean',
  'tvaers.results.median': 'Median',
  'tvaers.results.deviation': 'Standard deviation',
  'tvaers.results.count': 'Count',
  'tvaers.results.share': 'Share',
  'tvaers.results.answer': 'Answer to the question',
  'tvaers.results.about': 'About',
  'tvaers.results.no-mark': 'Without a mark',
  'tvaers.results.answers': (n, shown) => `${shown} ${n === 1 ? 'has' : 'have'} answered.`,
  'tvaers.results.several': 'More than one could be chosen.',
  'tvaers.results.middle': (mean, unit, median) =>
    `The mean is ${mean}${unit && ` ${unit}`}${median && `, the median ${median}`}.`,
  'tvaers.results.nps': (score, interval) =>
    `The net share who would recommend is ${score}${interval && ` (uncertainty ${interval})`}: those at 9–10 less those at 0–6.`,
  'tvaers.results.spread-hidden': 'The distribution is hidden.',
  'tvaers.results.missing': (code) =>
    ({ 'dont-know': 'Don’t know', 'not-relevant': 'Not relevant', 'no-answer': 'Prefer not to answer' })[code],
  'tvaers.results.background-hidden': (question, minimum) =>
    `“${question}” is hidden for this unit. The split is shown when every group has at least ${minimum} answers and the figures do not give away a smaller group beside it.`,
  'tvaers.results.background-caption': (question) => `The themes by “${question}”`,
  'tvaers.results.background-note':
    'Results can be split by one question only. Several splits on top of each other could point at single people.',
  'tvaers.results.others': 'Others and not stated',
  'tvaers.results.alpha': 'The statements go together (α)',
  'tvaers.results.alpha-reading': (reading) =>
    ({
      person: 'very firm',
      comparison: 'good for comparing units',
      groups: 'good enough for groups',
      weak: 'weak, so read the statements one by one',
    })[reading],
  'tvaers.results.icc1': 'Units differ, ICC(1)',
  'tvaers.results.icc1-reading': (reading) =>
    ({
      large: 'large difference',
      medium: 'medium difference',
      small: 'small difference',
      none: 'hardly any difference',
    })[reading],
  'tvaers.results.icc2': 'The unit’s figure is firm, ICC(2)',
  'tvaers.results.icc2-reading': (reading) =>
    ({ firm: 'firm enough', loose: 'loose, above all in small units' })[reading],
  'tvaers.results.agreement': 'Agreement within the unit, r_wg(j)',
  'tvaers.results.agreement-reading': (reading) =>
    ({ 'very-strong': 'strong agreement', strong: 'agreement', moderate: 'some agreement', weak: 'no agreement' })[
      reading
    ],
  'tvaers.results.reliability-note': (units) =>
    `Worked out over all answers and over ${units} units with enough of them. A team may agree without teams being different, and the other way round.`,
  'tvaers.results.question': 'Question',
  'tvaers.results.no-comments': 'Nobody has written anything.',
  'tvaers.results.comments-hidden': (minimum) =>
    `What was written is hidden. It is shown when at least ${minimum} have written something here, and never split by background.`,
  'tvaers.results.comments-shown': (shown, of) =>
    `${shown} of ${of} shown, in alphabetical order, so that the order does not say who wrote.`,
  'tvaers.results.more-comments': 'Show more',
};

export default texts;
