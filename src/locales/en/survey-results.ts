import type { SurveyResultsTexts } from '../da/survey-results.js';
import common from './common.js';

const texts: SurveyResultsTexts = {
  ...common,
  'tvaers.results.idle': 'No survey is chosen.',
  'tvaers.results.empty': 'The survey asks nothing that can be shown as results.',
  'tvaers.results.opens': (date) =>
    date
      ? `The results open on ${date}. Until then nothing is shown, not even how many have answered.`
      : 'The results are not open yet.',
  'tvaers.results.deleted': (date) =>
    `The answers were deleted on ${date}, as those who answered were promised. There are no results to show.`,
  'tvaers.results.place': 'Where in the organisation',
  'tvaers.results.wave': 'Round',
  'tvaers.results.answered': (answered, invited, percent) => `${answered} of ${invited} have answered (${percent}).`,
  'tvaers.results.caution': 'Fewer than 60% have answered, so read the figures with care.',
  'tvaers.results.few': 'Fewer than 40% have answered, so the figures cannot be compared with those of others.',
  'tvaers.results.extremes': (highest, high, lowest, low) =>
    `“${highest}” is highest with ${high} points, “${lowest}” lowest with ${low}.`,
  'tvaers.results.up': (themes) => `Clearly higher than last time: ${themes}.`,
  'tvaers.results.down': (themes) => `Clearly lower than last time: ${themes}.`,
  'tvaers.results.capital': (score) => `Social capital as a whole: ${score} points out of 100.`,
  'tvaers.results.hidden-unit': (name, minimum) =>
    `The results of ${name} are hidden to protect anonymity. They can be shown when at least ${minimum} have answered here and the figures do not give away a smaller group beside it.`,
  'tvaers.results.hidden': 'Hidden',
  'tvaers.results.hidden-note': (minimum, twice) =>
    `Hidden means that fewer than ${minimum} have answered, that all have answered alike, or that the figure would give away a smaller group. Spread and distribution are shown from ${twice} answers.`,
  'tvaers.results.themes': 'The themes',
  'tvaers.results.themes-help': 'From 0 to 100 points. High is good.',
  'tvaers.results.theme': 'Theme',
  'tvaers.results.score': 'Points',
  'tvaers.results.picture': 'On a scale from 0 to 100',
  'tvaers.results.interval': (low, high) => `${low} to ${high}`,
  'tvaers.results.sure': 'Uncertainty',
  'tvaers.results.number': 'Answers',
  'tvaers.results.against': (name) => `Against ${name}`,
  'tvaers.results.since': (wave) => `Since ${wave}`,
  'tvaers.results.benchmark': 'Comparison',
  'tvaers.results.points': (points) => `${points} points`,
  'tvaers.results.difference': (marker) =>
    ({
      clear: 'clear difference',
      possible: 'possible difference, few answers',
      none: 'unchanged',
      unknown: 'too few answers to say',
    })[marker],
  'tvaers.results.apart': (marker) =>
    ({
      clear: 'clear difference',
      possible: 'possible difference, few answers',
      none: 'about the same',
      unknown: 'too few answers to say',
    })[marker],
  'tvaers.results.band': (band) =>
    ({ up: 'Up by 5 points or more', same: 'Less than 5 points apart', down: 'Down by 5 points or more' })[band],
  'tvaers.results.band-note':
    'Where few have come or gone since last time, the change is shown in steps only. Otherwise one could work out what they answered.',
  'tvaers.results.capital-part': (part) =>
    ({ bonding: 'within the team', bridging: 'between teams', linking: 'to the leadership' })[part],
  'tvaers.results.units': (name) => `The units below ${name}`,
  'tvaers.results.units-help': (name) =>
    `▲ is at least 5 points higher than ${name} as a whole, ▼ at least 5 points lower. Choose a unit to see it by itself.`,
  'tvaers.results.unit': 'Unit',
  'tvaers.results.rate': 'Response rate',
  'tvaers.results.higher': 'higher than the whole',
  'tvaers.results.lower': 'lower than the whole',
  'tvaers.results.order': 'Sort by',
  'tvaers.results.order-name': 'Name',
  'tvaers.results.order-rate': 'Response rate, lowest first',
  'tvaers.results.order-theme': (theme) => `${theme}, lowest first`,
  'tvaers.results.seen': (name) => `Now showing ${name}.`,
  'tvaers.results.questions': 'How the questions were answered',
  'tvaers.results.background': 'Split by background',
  'tvaers.results.comments': 'What was written',
  'tvaers.results.reliability': 'Can the themes be trusted?',
  'tvaers.results.later-failed': 'It could not be fetched right now. Try to open it again.',
  'tvaers.results.rule': 'Rule',
  'tvaers.results.rule-text':
    'Every answer becomes 0–100 points, turned round for statements worded the other way. A person’s points on a theme are the mean of the statements answered, when at least half are. The unit’s points are the mean of its people. “Don’t know” and unanswered do not count.',
  'tvaers.results.rule-sure': 'Uncertainty',
  'tvaers.results.rule-sure-text':
    '95% interval (Student t). A difference is clear when it is at least 5 points and its interval excludes 0 (Welch). When it is at least 5 points but uncertain, it says possible difference.',
  'tvaers.results.rule-before':
    'A change may also come from the season, other initiatives, other people answering, or from what was low drawing towards the middle.',
  'tvaers.results.rule-before-head': 'Before and after',
  'tvaers.results.rule-hidden': 'Anonymity',
  'tvaers.results.rule-hidden-text': (minimum, twice, comments) =>
    `Nothing is shown of fewer than ${minimum} people, nor what could be worked out by taking figures from each other. Spread and distribution are shown from ${twice}, comments from ${comments}. Answers from very small groups are counted at a higher level.`,
  'tvaers.results.rule-date': 'Date',
};

export default texts;
