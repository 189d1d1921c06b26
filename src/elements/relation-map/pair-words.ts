import type { RelationNode } from '../../model/relation.js';
import type { TalkPoints } from '../../model/relations/talk-points.js';
import type { MapLocalize } from './tie-words.js';

/** What the figures of two say, a sentence each: what matters and is weak first, then where they see it differently. */
export function pairFacts(
  localize: MapLocalize,
  [a, b]: readonly [RelationNode, RelationNode],
  { apart, denies, gap, highest, isAlike, isUrgent, lowest, matters, mattersToBoth, rated }: TalkPoints,
): readonly string[] {
  const term = localize.term.bind(localize);
  const points = (value: number): string => localize.decimal(value, 1, true);
  const [only, second] = rated;
  return [
    isUrgent && term('tvaers.map.pair-urgent'),
    gap && term('tvaers.map.pair-gap', gap.lower.label, gap.higher.label, points(gap.high - gap.low)),
    isAlike && term('tvaers.map.pair-alike'),
    denies
      ? term('tvaers.map.pair-denies', denies.label, (denies === a ? b : a).label)
      : only && !second && term('tvaers.map.pair-one-way', only.by.label),
    matters
      ? term(
          'tvaers.map.pair-matters',
          matters.higher.label,
          points(matters.high),
          matters.lower.label,
          points(matters.low),
        )
      : mattersToBoth && term('tvaers.map.pair-matters-both'),
    lowest &&
      highest &&
      term(
        'tvaers.map.pair-lowest',
        lowest.dimension.label,
        points(lowest.mean),
        highest.dimension.label,
        points(highest.mean),
      ),
    apart &&
      term(
        'tvaers.map.pair-apart',
        apart.dimension.label,
        apart.lower.label,
        points(apart.low),
        apart.higher.label,
        points(apart.high),
      ),
  ].filter((words) => typeof words === 'string');
}

/**
 * Five to seven open questions for two to talk about, in the order of a good conversation: what works, why it matters, what
 * is hard, how each sees it, and what they will try. They follow from the figures, and ask nobody to defend one.
 */
export function guideQuestions(
  localize: MapLocalize,
  [a, b]: readonly [RelationNode, RelationNode],
  { apart, denies, gap, highest, isAlike, lowest, matters, mattersToBoth, rated }: TalkPoints,
): readonly string[] {
  const term = localize.term.bind(localize);
  const points = (value: number): string => localize.decimal(value, 1, true);
  const other = (node: RelationNode): string => (node === a ? b : a).label;
  const [only, second] = rated;
  const seen = gap
    ? term('tvaers.map.guide-gap', gap.lower.label, points(gap.low), gap.higher.label, points(gap.high))
    : isAlike
      ? term('tvaers.map.guide-alike')
      : denies
        ? term('tvaers.map.guide-denies', denies.label, other(denies))
        : only && !second && term('tvaers.map.guide-one-way', only.by.label, other(only.by));
  return [
    highest
      ? term('tvaers.map.guide-good', highest.dimension.label, points(highest.mean))
      : term('tvaers.map.guide-good-open'),
    matters
      ? term(
          'tvaers.map.guide-matters',
          matters.higher.label,
          points(matters.high),
          matters.lower.label,
          points(matters.low),
        )
      : term(mattersToBoth ? 'tvaers.map.guide-matters-both' : 'tvaers.map.guide-matters-open'),
    lowest
      ? term('tvaers.map.guide-low', lowest.dimension.label, points(lowest.mean))
      : term('tvaers.map.guide-low-open'),
    seen,
    // The lowest question has been asked about already.
    apart &&
      apart.dimension !== lowest?.dimension &&
      term(
        'tvaers.map.guide-apart',
        apart.dimension.label,
        apart.lower.label,
        points(apart.low),
        apart.higher.label,
        points(apart.high),
      ),
    term('tvaers.map.guide-round'),
    term('tvaers.map.guide-next'),
  ].filter((words) => typeof words === 'string');
}
