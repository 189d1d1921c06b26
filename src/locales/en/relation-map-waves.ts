import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapWavesTexts } from '../da/relation-map-waves.js';
import { nodes, one } from './node-words.js';

const listed = (parts: readonly (readonly [count: readonly [number, string], words: string])[]): string => {
  const [first, ...rest] = parts.filter(([[n]]) => n > 0);
  if (!first) return '';
  if (rest.length === 0) return `${first[0][0] === 1 ? 'it' : 'they'} ${first[1]}`;
  const told = [first, ...rest].map(([[, written], words]) => `${written} ${words}`);
  return `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`;
};

const ROUNDS = { before: 'in the first round', after: 'in the new round', both: 'in both rounds' } as const;

const texts: TextsLike<RelationMapWavesTexts> = {
  'tvaers.map.changed': (day, [n, count], { lost, mixed, new: added, stronger, weaker }, between) => {
    if (n === 0) return `Since ${day} no relation has changed by more than its uncertainty.`;
    const what = listed([
      [stronger, one(stronger[0], 'is stronger', 'are stronger')],
      [weaker, one(weaker[0], 'is weaker', 'are weaker')],
      [added, one(added[0], 'is new', 'are new')],
      [lost, one(lost[0], 'is gone', 'are gone')],
      [mixed, one(mixed[0], 'looks different from the two sides', 'look different from the two sides')],
    ]);
    const most =
      between &&
      ` Most are ${between[0] === between[1] ? `within ${between[0]}` : `between ${between[0]} and ${between[1]}`}.`;
    return `Since ${day} ${count} ${one(n, 'relation has', 'relations have')} changed: ${what}.${most ?? ''}`;
  },
  'tvaers.map.changed-rest': ([same, sameCount], [unknown, unknownCount]) =>
    [
      same > 0 ? `${sameCount} ${one(same, 'relation is', 'relations are')} about the same.` : '',
      unknown > 0 ? `${unknownCount} cannot be compared.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  'tvaers.map.round': (round, title, day) => `${{ before: 'Before', after: 'Now' }[round]}: ${title} (${day}).`,
  'tvaers.map.changed-warning':
    'There is no group to compare with. The change may also come from high and low figures drawing towards the middle, the season, other efforts, or from others having answered.',
  'tvaers.map.changed-chance': (judged, [n, chance]) =>
    `${judged} ratings were given in both rounds and can be compared.` +
    (n > 0 ? ` About ${chance} of them would seem changed by chance alone.` : ''),
  'tvaers.map.changed-people': (level, [left, leftCount], [joined, joinedCount]) =>
    [
      left > 0 ? `${leftCount} ${nodes(level, left)} ${one(left, 'is', 'are')} in the first round only.` : '',
      joined > 0 ? `${joinedCount} ${nodes(level, joined)} ${one(joined, 'is', 'are')} in the new round only.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  'tvaers.map.changed-part': 'The two rounds did not ask the same. Only what they have in common is compared.',

  'tvaers.map.waves': 'What do you want to see?',
  'tvaers.map.waves-mode': (mode) => ({ before: 'Before', after: 'Now', changes: 'Change' })[mode],
  'tvaers.map.waves-since': 'Compare with',
  'tvaers.map.waves-end': 'Show the new round only',
  'tvaers.map.waves-wait': (title) => `Fetching ${title} and comparing …`,
  'tvaers.map.waves-unknown': (since) => `There is no round “${since}” to compare with. Choose one of those there are.`,
  'tvaers.map.waves-none': 'There is no earlier round to compare with.',
  'tvaers.map.waves-same': 'That is the round you see. Choose an earlier one to see what has happened since.',
  'tvaers.map.waves-later': 'That round is newer than the one you see. Choose an earlier one.',
  'tvaers.map.waves-empty': (title) => `${title} has no relations to compare with.`,
  'tvaers.map.waves-hidden': (title) =>
    `${title} stands on too few answers to show anything, so there is nothing to compare. Try administrations instead of units.`,
  'tvaers.map.waves-fault': (fault, title) =>
    ({
      level: `${title} cannot be shown on the same level as the new round, so the two cannot be compared.`,
      scale: `${title} was answered on another scale, so the two rounds cannot be compared.`,
      dimensions: `${title} asked about something else altogether, so the two rounds cannot be compared.`,
    })[fault],
  'tvaers.map.waves-failed': (kind, title) => {
    const why: Readonly<Partial<Record<typeof kind, string>>> = {
      forbidden: `You may not see ${title}.`,
      'not-found': `${title} is no longer there.`,
      unauthenticated: `Sign in to see ${title}.`,
    };
    return why[kind] ?? `${title} could not be fetched, so there is nothing to compare with just now.`;
  },

  'tvaers.map.change-kind': (kind) =>
    ({
      new: 'New',
      lost: 'Gone',
      stronger: 'Stronger',
      weaker: 'Weaker',
      mixed: 'Different from the two sides',
      same: 'About the same',
      unknown: 'Cannot be compared',
    })[kind],
  'tvaers.map.change-legend': (kind) =>
    ({
      new: 'New relation',
      lost: 'Gone',
      stronger: 'Stronger, by more than the uncertainty',
      weaker: 'Weaker, by more than the uncertainty',
      mixed: 'Changed, differently from the two sides',
      same: 'About the same',
      unknown: 'Cannot be compared',
    })[kind],
  'tvaers.map.change-both': 'The line shows the relation from both sides. Select one to see each side by itself.',
  'tvaers.map.change-tie': (kind, before, after, change, margin) =>
    ({
      new: `new: now ${after}`,
      lost: `gone: before ${before}`,
      stronger: `stronger: from ${before} to ${after} (${change} ± ${margin})`,
      weaker: `weaker: from ${before} to ${after} (${change} ± ${margin})`,
      same: `about the same: from ${before} to ${after} (${change} ± ${margin})`,
    })[kind],
  'tvaers.map.change-unknown': (why, round, before, after) =>
    `cannot be compared: ${
      {
        hidden: `hidden for the sake of anonymity ${ROUNDS[round]}`,
        'not-answered': `not answered ${ROUNDS[round]}`,
        'not-asked': `not asked ${ROUNDS[round]}`,
        'not-there': `not present ${ROUNDS[round]}`,
        'no-spread': 'too few answers to know the uncertainty',
      }[why]
    }${before && after ? `; before ${before}, now ${after}` : before ? `; before ${before}` : after ? `; now ${after}` : ''}`,

  'tvaers.map.changed-list': (count) => `Relations that have changed (${count})`,
  'tvaers.map.changed-help': 'The largest changes first. Ask those concerned what has happened.',
  'tvaers.map.changed-one': (kind, from, to) =>
    `${from} and ${to}: ${
      {
        new: 'new',
        lost: 'gone',
        stronger: 'stronger',
        weaker: 'weaker',
        mixed: 'seen differently',
        same: 'unchanged',
        unknown: 'cannot be compared',
      }[kind]
    }`,
  'tvaers.map.changed-caption': (level, title, day) =>
    `${nodes(level, 2).replace(/^./, (letter) => letter.toUpperCase())} and their changed relations since ${day}: ${title}`,

  'tvaers.map.column-before': (title, answered) => `Mean before (${title}. ${answered})`,
  'tvaers.map.column-after': (title, answered) => `Mean now (${title}. ${answered})`,
  'tvaers.map.column-change': 'Change',
  'tvaers.map.column-margin': 'Uncertainty (±)',
  'tvaers.map.column-kind': 'What has happened',
  'tvaers.map.column-raters-before': 'Ratings before',
  'tvaers.map.column-raters-after': 'Ratings now',

  'tvaers.map.method-change': 'Change',
  'tvaers.map.method-change-words': (level) =>
    `The difference between the means of the two rounds. It is called stronger or weaker only when it exceeds its uncertainty: the 95 % interval, ${
      level === 'person'
        ? '1.96·√(v/D), where v is how differently the single questions about one relation have moved, and D is the number of questions'
        : '1.96·√(s₁²/n₁ + s₂²/n₂), where n is the number of ratings and s the spread between those who rate the same, pooled over the whole map'
    }. The two rounds are taken as independent, even where the same people answered; that makes the interval wider.`,
  'tvaers.map.method-new': 'New and gone',
  'tvaers.map.method-new-words': (nominated) =>
    nominated
      ? 'New: in the first round one answered without naming the other. Gone: the same in the new round. Whether it is more than chance, the figures cannot say.'
      : 'New: in the first round one said that one does not work together. Gone: the same in the new round.',
  'tvaers.map.method-waves-hidden':
    'Each round hides what it has to. What is hidden in one of them cannot be compared.',
};

export default texts;
