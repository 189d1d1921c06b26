import type { Dimension, Rating } from '../relation.js';
import { mean } from '../statistics.js';

/**
 * One person's score of one relation: the mean of the dimensions answered, null when fewer than half of them are
 * (methods: the half rule). In scale points.
 */
export function tieScore({ values }: Pick<Rating, 'values'>, dimensions: readonly Dimension[]): number | null {
  const answered = answeredValues(values, dimensions);
  return answered.length > 0 && answered.length >= dimensions.length / 2 ? mean(answered) : null;
}

const answeredValues = (values: Rating['values'], dimensions: readonly Dimension[]): readonly number[] =>
  dimensions.map(({ id }) => values[id]).filter((value) => typeof value === 'number');
