import type { Expression } from '../expression/expression.js';
import { parseExpression } from '../expression/parse-expression.js';

/** How many texts are kept read, which is more than the largest survey has. */
const KEPT = 10_000;
const read = new Map<string, Expression | undefined>();

/** An expression, read once. Undefined for a text that is none, which the check of the survey has told. */
export function readExpression(text: string): Expression | undefined {
  if (read.has(text)) return read.get(text);
  const parsed = parseExpression(text);
  const expression = 'kind' in parsed ? parsed : undefined;
  if (read.size >= KEPT) read.clear();
  read.set(text, expression);
  return expression;
}
