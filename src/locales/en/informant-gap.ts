import type { TextsLike } from '../../kit/localize.js';
import type { InformantGapTexts } from '../da/informant-gap.js';
import common from './common.js';

/** Names with “and” before the last. */
const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);

const texts: TextsLike<InformantGapTexts> = {
  ...common,
  'tvaers.gap.idle': 'Choose a unit to see how the groups see it.',
  'tvaers.gap.empty': 'The unit has not taken part in a mapping with several groups.',
  'tvaers.gap.all-hidden': (minimum) =>
    `No group can be shown. A group is shown when at least ${minimum} have answered, and leaders when they have agreed.`,
  'tvaers.gap.one-other': 'at least one other group',
  'tvaers.gap.different': (own, other, themes) => `${own} and ${other} have different views on ${listed(themes)}.`,
  'tvaers.gap.talk': (own, other, themes) => `${own} and ${other} do not see ${listed(themes)} alike. Talk about it.`,
  'tvaers.gap.talk-too': (themes) => `Talk about ${listed(themes)} too.`,
  'tvaers.gap.alike': (own, n) =>
    n === 1 ? `${own} and the others see the theme much alike.` : `${own} and the others see the themes much alike.`,
  'tvaers.gap.alone': (own) => `Only ${own} can be shown here, so there is nothing to hold it against.`,
  'tvaers.gap.among': (higher, lower, theme, points) =>
    `Among the others, ${higher} and ${lower} are furthest apart on ${theme}: ${points} points.`,
  'tvaers.gap.title': (title, date) => `${title}, ${date}.`,
  'tvaers.gap.from': 'See it from',
  'tvaers.gap.round': 'Mapping',
  'tvaers.gap.picture': 'How each group sees it',
  'tvaers.gap.picture-help':
    'Points from 0 to 100. The line through the rows is the group you see it from. The thin lines are the uncertainty, where it can be shown.',
  'tvaers.gap.marker': (marker) =>
    ({ different: 'Different views', talk: 'Talk about it', alike: 'Seen much alike' })[marker],
  'tvaers.gap.by': (own, points, direction) =>
    direction === 0
      ? `${own} is on a level with the others taken together.`
      : `${own} is ${points} points ${direction > 0 ? 'above' : 'below'} the others taken together.`,
  'tvaers.gap.no-margin': 'the uncertainty is not known',
  'tvaers.gap.nothing-beside': 'Cannot be compared: too little can be shown.',
  'tvaers.gap.hidden': (reason) =>
    reason === 'few' ? 'hidden: too few answers' : 'hidden: the leaders have not agreed',
  'tvaers.gap.hidden-why': (minimum) =>
    `What is hidden is shown when at least ${minimum} in the group have answered. The leaders’ own view is shown only if they have agreed, since everybody knows who they are.`,
  'tvaers.gap.pairs': 'Level and pattern apart',
  'tvaers.gap.pairs-help': (own) =>
    `Two groups may lie far from each other and still point at the same strengths. Here each group is held against ${own}.`,
  'tvaers.gap.pairs-caption': (own) => `Each group held against ${own}`,
  'tvaers.gap.pair-group': 'Group',
  'tvaers.gap.pair-level': 'Level',
  'tvaers.gap.pair-shape': 'Pattern',
  'tvaers.gap.pair-distance': 'Distance in all',
  'tvaers.gap.level': (points, direction) =>
    direction === 0 ? 'on a level' : `${points} points ${direction > 0 ? 'lower' : 'higher'}`,
  'tvaers.gap.shape': (shape, r) =>
    `${{ same: 'points at the same strengths', partly: 'points in part at the same strengths', other: 'points at other strengths' }[shape]} (${r})`,
  'tvaers.gap.no-shape': 'too few themes to say anything',
  'tvaers.gap.distance': (points) => `${points} points`,
  'tvaers.gap.quadrants': 'Blind spots and hidden strengths',
  'tvaers.gap.quadrants-help': (cut, source) => `High means ${cut} points or more (${source}).`,
  'tvaers.gap.middle': 'the middle of the scale',
  'tvaers.gap.quadrant': (quadrant) =>
    ({
      strength: 'Shared strength',
      'blind-spot': 'Blind spot',
      'hidden-strength': 'Hidden strength',
      'shared-problem': 'Shared task',
    })[quadrant],
  'tvaers.gap.quadrant-words': (quadrant, own) =>
    ({
      strength: 'All see it as high.',
      'blind-spot': `${own} sees it as high, the others as low.`,
      'hidden-strength': `${own} sees it as low, the others as high.`,
      'shared-problem': 'All see it as low.',
    })[quadrant],
  'tvaers.gap.none': 'No themes',
  'tvaers.gap.caption': 'All figures by theme and group',
  'tvaers.gap.theme': 'Theme',
  'tvaers.gap.group': 'Group',
  'tvaers.gap.mean': 'Points',
  'tvaers.gap.n': 'Answers',
  'tvaers.gap.sd': 'Spread',
  'tvaers.gap.difference': (own) => `Distance from ${own}`,
  'tvaers.gap.note': 'Note',
  'tvaers.gap.rule': 'Rule',
  'tvaers.gap.rule-words':
    'The mean of each group on a theme, and the distance between two groups. “The others taken together” is the mean of the other groups, each group counting the same; it is used only as a distance and in the four boxes. The groups are never added up to one figure.',
  'tvaers.gap.marks': 'The words',
  'tvaers.gap.marks-words':
    '“Different views” is at least 10 points and more than 1.96 times the uncertainty, √(s²/n + s²/n). “Talk about it” is at least 5 points, and more too where the uncertainty is large or not known. A theme gets the strongest word among the groups.',
  'tvaers.gap.shape-rule': 'Pattern',
  'tvaers.gap.shape-words':
    'The correlation of the two groups’ figures over the themes (Pearson). From 0.70 they point at the same strengths, from 0.30 in part. Distance in all is the square root of the mean squared difference. Differences between groups are less certain than the figures themselves.',
  'tvaers.gap.missing': 'Missing and hidden',
  'tvaers.gap.missing-words': (minimum, twice) =>
    `A figure is shown when at least ${minimum} have answered, and the spread when at least ${twice} have. A theme that a group was not asked about is left out.`,
  'tvaers.gap.date': 'Date',
  'tvaers.gap.of': 'Answers',
  'tvaers.gap.of-words': (from, to) => `Between ${from} and ${to} answers behind each figure that is shown.`,
};

export default texts;
