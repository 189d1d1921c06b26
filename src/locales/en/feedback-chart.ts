import type { TextsLike } from '../../kit/localize.js';
import type { FeedbackChartTexts } from '../da/feedback-chart.js';
import common from './common.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);

const texts: TextsLike<FeedbackChartTexts> = {
  ...common,
  'tvaers.feedback.idle': 'Choose a course or a unit.',
  'tvaers.feedback.empty': 'No form has been filled in yet.',
  'tvaers.feedback.few': (minimum) =>
    `Too few courses have been closed to show. It takes at least ${minimum}, and more where all have ended alike or the figure could be worked out from another. Look again after the next half-year.`,
  'tvaers.feedback.course': (outcome, who, first, last, shown) =>
    ({
      recovered: `${who} is doing better and has passed the cut-off: from ${first} to ${last} points over ${shown} meetings.`,
      improved: `${who} is doing better: from ${first} to ${last} points over ${shown} meetings.`,
      unchanged: `${who} is doing much as at the first meeting: from ${first} to ${last} points over ${shown} meetings.`,
      deteriorated: `${who} is doing worse than at the first meeting: from ${first} to ${last} points over ${shown} meetings.`,
    })[outcome],
  'tvaers.feedback.not-crossed': (cutoff) => `The cut-off of ${cutoff} has not been reached yet.`,
  'tvaers.feedback.within': (points) => `A change of less than ${points} points may be chance.`,
  'tvaers.feedback.began-above': 'Began above the cut-off. Then it is about keeping it.',
  'tvaers.feedback.one': (who, total) =>
    `${who} has filled in one form: ${total} points. It takes two to see a change.`,
  'tvaers.feedback.none': (who) => `${who} has not filled in a whole form yet.`,
  'tvaers.feedback.closed-on': (date) => `The course was closed on ${date}.`,
  'tvaers.feedback.alliance-good': (who, label, total) =>
    `${label} according to ${who}: ${total} of 40 at the last meeting.`,
  'tvaers.feedback.alliance-low': (who, label, total, below) =>
    `${label} according to ${who}: ${total} of 40 at the last meeting. Below ${below} is worth talking about.`,
  'tvaers.feedback.signals': 'Worth talking about',
  'tvaers.feedback.no-signals': 'Nothing in particular just now.',
  'tvaers.feedback.signal': (signal) =>
    ({
      deterioration: 'clearly lower than at the first meeting',
      'no-change-by-third': 'no certain change by the third form',
      'alliance-below': 'the alliance is below the limit you have set',
      'alliance-drop': 'the alliance has fallen since last time',
      other: 'something to talk about',
    })[signal],
  'tvaers.feedback.at': (meeting, who) => `Meeting ${meeting}, ${who}:`,
  'tvaers.feedback.picture': 'Meeting by meeting',
  'tvaers.feedback.picture-help': (who) =>
    `Points from 0 to 40. The zones are those of ${who}: in the striped field round the first meeting a change is not certain, and below the dashed line the cut-off is not reached.`,
  'tvaers.feedback.zones': 'Show zones of',
  'tvaers.feedback.cutoff': (cutoff, who) => `Cut-off ${cutoff} (${who})`,
  'tvaers.feedback.below': (below) => `Talk about it below ${below}`,
  'tvaers.feedback.meeting': 'Meeting',
  'tvaers.feedback.date': 'Date',
  'tvaers.feedback.caption': 'All meetings',
  'tvaers.feedback.column': (label, who) => `${label}, ${who}`,
  'tvaers.feedback.missing-mark': 'not filled in',
  'tvaers.feedback.rule': 'Points',
  'tvaers.feedback.rule-words':
    'The sum of four marks from 0.0 to 10.0, so 0 to 40. Where a mark is missing there is no sum, unless you have decided otherwise.',
  'tvaers.feedback.rule-of': (who) => `Limits of ${who}`,
  'tvaers.feedback.rule-of-words': (cutoff, change, source) =>
    `Below ${cutoff} points the cut-off is not reached. ${change} points is a certain change. Source: ${source}.`,
  'tvaers.feedback.words': 'The words',
  'tvaers.feedback.words-words':
    '“Better” and “worse” are a certain change from the first to the last form; “past the cut-off” it is only for those who began below it. No expected curve is drawn.',
  'tvaers.feedback.alliance-rule': 'Alliance',
  'tvaers.feedback.alliance-words': (below, drop) =>
    `Worth talking about below ${below} points, or when it falls by ${drop} or more from one meeting to the next.`,
  'tvaers.feedback.care': 'Read with care',
  'tvaers.feedback.care-words':
    'Those who begin low often get better by themselves. The figures open a conversation and decide nothing.',
  'tvaers.feedback.privacy': 'Where the data are',
  'tvaers.feedback.privacy-words': 'The page keeps nothing of the course. Only those who work on it can see it.',
  'tvaers.feedback.closed-sentence': (better, n, shown, low, high) =>
    `${better} of ${shown} closed ${many(n, 'course', 'courses')} ended better than they began. With so many courses the share may lie between ${low} and ${high}.`,
  'tvaers.feedback.period': (from, to) => `Closed from ${from} to ${to}.`,
  'tvaers.feedback.too-short': (n, shown) =>
    `${shown} ${many(n, 'course', 'courses')} ended before there were two forms, and ${many(n, 'is', 'are')} not in the figures.`,
  'tvaers.feedback.change': (direction, points) =>
    direction === 0
      ? 'On average the points are the same at the last form as at the first.'
      : `On average the points are ${points} ${direction > 0 ? 'higher' : 'lower'} at the last form than at the first.`,
  'tvaers.feedback.effect': (effect, dz) =>
    `In units of the spread at the start that is ${effect}; in units of the spread of the changes (d_z) ${dz}.`,
  'tvaers.feedback.no-comparison': 'There is no group to compare with, so the change may also come of other things.',
  'tvaers.feedback.shares': 'How the courses ended',
  'tvaers.feedback.shares-help': 'The thin lines are the uncertainty.',
  'tvaers.feedback.outcome': (outcome) =>
    ({
      recovered: 'Better, and past the cut-off',
      improved: 'Better',
      unchanged: 'Unchanged',
      deteriorated: 'Worse',
    })[outcome],
  'tvaers.feedback.share': (share, count, n, low, high) => `${share} (${count} of ${n}), between ${low} and ${high}`,
  'tvaers.feedback.closed-caption': 'The endings in figures',
  'tvaers.feedback.ending': 'Ending',
  'tvaers.feedback.count': 'Courses',
  'tvaers.feedback.percent': 'Share (%)',
  'tvaers.feedback.low': 'From (%)',
  'tvaers.feedback.high': 'To (%)',
  'tvaers.feedback.closed-rule-words':
    'Each course counts once, by the one it is about: from the first to the last whole form. The uncertainty is Wilson’s 95% interval.',
  'tvaers.feedback.hidden': 'Hidden',
  'tvaers.feedback.hidden-words': (minimum) =>
    `Only half-years that are over, and at least ${minimum} courses. A unit is hidden too when what is left of the one above it would be too little.`,
};

export default texts;
