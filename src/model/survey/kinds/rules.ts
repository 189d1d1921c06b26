import type { QuestionKind } from '../definition.js';
import type { KindRules } from './kind-rules.js';
import { choice } from './choice.js';
import { date } from './date.js';
import { likert } from './likert.js';
import { line } from './line.js';
import { relation } from './relation.js';
import { roster } from './roster.js';
import { number } from './number.js';
import { ranking } from './ranking.js';
import { rating } from './rating.js';
import { text } from './text.js';

const RULES: { readonly [K in QuestionKind]: KindRules<K> } = {
  likert,
  line,
  rating,
  choice,
  ranking,
  number,
  date,
  text,
  roster,
  relation,
};

/** The rules of one kind of question. */
export const rulesOf = <K extends QuestionKind>(kind: K): KindRules<K> => RULES[kind];
