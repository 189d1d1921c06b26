import { page } from '../../backend/schema/common.js';
import { formalLine } from '../../backend/schema/formal-line.js';
import { person, post, unit } from '../../backend/schema/organisation.js';
import { parse } from '../../backend/schema/parse.js';

const units = page(unit);
const people = page(person);
const posts = page(post);
const formalLines = page(formalLine);

/** What the organisation capability's answers have to look like, but for spans. */
export const checks = {
  units: (value: unknown) => parse(units, value, 'units'),
  people: (value: unknown) => parse(people, value, 'people'),
  posts: (value: unknown) => parse(posts, value, 'posts'),
  formalLines: (value: unknown) => parse(formalLines, value, 'formal lines'),
};
