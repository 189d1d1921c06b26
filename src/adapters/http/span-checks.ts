import { array, page } from '../../backend/schema/common.js';
import { span, spanPoint } from '../../backend/schema/organisation.js';
import { parse } from '../../backend/schema/parse.js';

const spans = page(span);
const spanHistory = array(spanPoint);

/** What spans have to look like. */
export const checks = {
  spans: (value: unknown) => parse(spans, value, 'spans'),
  spanHistory: (value: unknown) => parse(spanHistory, value, 'span history'),
};
