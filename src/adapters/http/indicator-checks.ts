import { page } from '../../backend/schema/common.js';
import { indicatorFigure } from '../../backend/schema/indicator.js';
import { parse } from '../../backend/schema/parse.js';

const figures = page(indicatorFigure);

/** What figures of units have to look like. */
export const checks = {
  figures: (value: unknown) => parse(figures, value, 'figures'),
};
