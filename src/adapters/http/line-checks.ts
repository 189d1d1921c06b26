import { page } from '../../backend/schema/common.js';
import { formalLine } from '../../backend/schema/formal-line.js';
import { parse } from '../../backend/schema/parse.js';

const formalLines = page(formalLine);

/** What formal lines have to look like. */
export const checks = {
  formalLines: (value: unknown) => parse(formalLines, value, 'formal lines'),
};
