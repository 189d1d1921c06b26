import { array, page } from '../../backend/schema/common.js';
import { person, post, span, spanPoint, unit } from '../../backend/schema/organisation.js';
import { parse } from '../../backend/schema/parse.js';

const units = page(unit);
const people = page(person);
const posts = page(post);
const spans = page(span);
const spanHistory = array(spanPoint);

/** What the organisation capability's answers have to look like. */
export const checks = {
  units: (value: unknown) => parse(units, value, 'units'),
  people: (value: unknown) => parse(people, value, 'people'),
  posts: (value: unknown) => parse(posts, value, 'posts'),
  spans: (value: unknown) => parse(spans, value, 'spans'),
  spanHistory: (value: unknown) => parse(spanHistory, value, 'span history'),
};
