import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapPairsTexts } from '../da/relation-map-pairs.js';
import { nodes, one } from './node-words.js';

const texts: TextsLike<RelationMapPairsTexts> = {
  'tvaers.map.pair': (from, to) => `${from} and ${to}`,
  'tvaers.map.pair-all': (name) => `All relations of ${name}`,
  'tvaers.map.pair-dimensions': 'Each question by itself',
  'tvaers.map.pair-difference': 'Difference',
  'tvaers.map.pair-shared': (n, count) =>
    n === 0
      ? 'There is nobody to whom both have a relation.'
      : `Both have a relation to ${count} ${one(n, 'other', 'others')}.`,

  'tvaers.map.pair-says': 'What the figures say',
  'tvaers.map.pair-urgent': 'The relation is important and weak. Here there is most to gain.',
  'tvaers.map.pair-gap': (lower, higher, gap) => `${lower} rates the work together ${gap} points lower than ${higher}.`,
  'tvaers.map.pair-alike': 'The two rate the work together almost alike.',
  'tvaers.map.pair-matters': (more, high, less, low) =>
    `The relation matters more to ${more} (${high}) than to ${less} (${low}).`,
  'tvaers.map.pair-matters-both': 'The relation matters to them both.',
  'tvaers.map.pair-lowest': (lowest, low, highest, high) =>
    `Lowest is “${lowest}” (${low}). Highest is “${highest}” (${high}).`,
  'tvaers.map.pair-apart': (dimension, lower, low, higher, high) =>
    `They differ most on “${dimension}”: ${lower} says ${low}, and ${higher} says ${high}.`,
  'tvaers.map.pair-denies': (name, other) =>
    `${name} answers that the two do not work together. ${other} sees it differently.`,
  'tvaers.map.pair-one-way': (name) => `There are figures from ${name} only.`,

  'tvaers.map.guide': 'For the conversation',
  'tvaers.map.guide-help':
    'Use the figures to begin, then let go of them. Talk about the task and the work together, not about who is right.',
  'tvaers.map.guide-good': (dimension, value) =>
    `Highest is “${dimension}” (${value}). What do you do there that you should keep doing?`,
  'tvaers.map.guide-good-open': 'What works between you now, and what is it that you do when it works?',
  'tvaers.map.guide-matters': (more, high, less, low) =>
    `The relation matters more to ${more} (${high}) than to ${less} (${low}). What does ${more} depend on that ${less} may not see?`,
  'tvaers.map.guide-matters-both':
    'The relation matters to you both. Which citizens and tasks suffer when it does not work?',
  'tvaers.map.guide-matters-open': 'Which citizens and tasks can you only succeed with together?',
  'tvaers.map.guide-low': (dimension, value) =>
    `Lowest is “${dimension}” (${value}). Which situation does each of you think of, and what came of it?`,
  'tvaers.map.guide-low-open': 'Think of a case that went wrong. What did each of you know that the other did not?',
  'tvaers.map.guide-gap': (lower, low, higher, high) =>
    `${lower} thinks less well of the work together than ${higher} (${low} against ${high}). What does ${lower} meet that ${higher} does not notice?`,
  'tvaers.map.guide-alike': 'You rate the work together almost alike. Do you also agree why?',
  'tvaers.map.guide-denies': (name, other) =>
    `${other} rates the work together, and ${name} answers that you do not work together. What does each of you think of?`,
  'tvaers.map.guide-one-way': (name, other) => `There are figures from ${name} only. How does it look to ${other}?`,
  'tvaers.map.guide-apart': (dimension, lower, low, higher, high) =>
    `You differ most on “${dimension}” (${lower}: ${low}, ${higher}: ${high}). What does each of you mean by it?`,
  'tvaers.map.guide-round':
    'What outside the two of you makes it hard: time, money, rules or tasks that nobody has agreed on?',
  'tvaers.map.guide-next': 'What will each of you try next month, and when will you talk about how it went?',
  'tvaers.map.guide-copy': 'Copy the guide',
  'tvaers.map.guide-copied': 'The guide is copied',
  'tvaers.map.guide-not-copied': 'The guide could not be copied here. You can print it instead.',
  'tvaers.map.guide-print': 'Print the guide',

  'tvaers.map.compared': (n, count, level) => `${count} ${nodes(level, n)} side by side`,
  'tvaers.map.compared-pairs': 'Two by two',
  'tvaers.map.compared-two': 'Who',
  'tvaers.map.compared-there': 'The first rates the second',
  'tvaers.map.compared-back': 'The second rates the first',
  'tvaers.map.compared-mean': 'Mean of both ways',
  'tvaers.map.compared-importance': 'Importance both ways',
  'tvaers.map.compared-shared': 'Relations in common',
  'tvaers.map.compared-common': (n, names) =>
    n === 0 ? 'There is nobody to whom they all have a relation.' : `They all have a relation to ${names}.`,
  'tvaers.map.compared-rest': (n, count) => `${count} ${one(n, 'other', 'others')}`,
};

export default texts;
