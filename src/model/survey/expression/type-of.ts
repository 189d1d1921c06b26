import type { Expression, FunctionName, Reference } from './expression.js';

/** What an expression can come to. `options` and `texts` are lists. */
export type ValueType = 'number' | 'text' | 'date' | 'truth' | 'numbers' | 'texts';

/** What is known of what an expression refers to. */
export interface Known {
  readonly type: ValueType;
  /** The only texts it can be, where they are known. */
  readonly options?: readonly string[];
}

/** What is wrong with how an expression is put together, at a place in it. */
export interface TypeFault {
  readonly code: 'expression-type' | 'option-unknown';
  readonly at: number;
  /** What stands there, or the option that there is not. */
  readonly found: string;
  /** What should stand there. */
  readonly needs: ValueType | '';
}

export type ReportType = (fault: TypeFault) => void;

/** Looks a reference up; undefined where it is unknown, which has been told already. */
export type Find = (reference: Reference) => Known | undefined;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an expression can come to, with all that does not fit together told. Undefined where that cannot be known. */
export function typeOf(expression: Expression, find: Find, report: ReportType): Known | undefined {
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression;
      if (typeof value === 'number') return { type: 'number' };
      return typeof value === 'boolean' ? { type: 'truth' } : { type: 'text', options: [value] };
    }
    case 'reference':
      return find(expression);
    case 'list':
      return listType(expression, find, report);
    case 'not':
      need(expression.of, 'truth', find, report);
      return { type: 'truth' };
    case 'minus':
      need(expression.of, 'number', find, report);
      return { type: 'number' };
    case 'operation':
      return operationType(expression, find, report);
    case 'call':
      return callType(expression.name, expression, find, report);
  }
}

/** Reports an expression that cannot come to what is needed. */
export function need(expression: Expression, needs: ValueType, find: Find, report: ReportType): void {
  const known = typeOf(expression, find, report);
  if (known && known.type !== needs) mismatch(expression, known, needs, report);
}

const mismatch = ({ at }: Expression, { type }: Known, needs: ValueType, report: ReportType): void => {
  report({ code: 'expression-type', at, found: type, needs });
};

function listType({ items }: Extract<Expression, { kind: 'list' }>, find: Find, report: ReportType): Known {
  const known = items.map((item) => typeOf(item, find, report));
  const first = known.find((one) => one !== undefined)?.type === 'number' ? 'number' : 'text';
  items.forEach((item, index) => {
    const one = known[index];
    if (one && one.type !== first) mismatch(item, one, first, report);
  });
  const options = known.flatMap((one) => one?.options ?? []);
  return first === 'number' ? { type: 'numbers' } : { type: 'texts', ...(options.length > 0 && { options }) };
}

function operationType(
  { left, operator, right }: Extract<Expression, { kind: 'operation' }>,
  find: Find,
  report: ReportType,
): Known {
  if (operator === 'and' || operator === 'or') {
    need(left, 'truth', find, report);
    need(right, 'truth', find, report);
    return { type: 'truth' };
  }
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/') {
    need(left, 'number', find, report);
    need(right, 'number', find, report);
    return { type: 'number' };
  }
  const a = typeOf(left, find, report);
  const b = typeOf(right, find, report);
  if (!a || !b) return { type: 'truth' };
  if (operator === 'in') {
    const needs = a.type === 'number' ? 'numbers' : 'texts';
    if (a.type !== 'number' && a.type !== 'text') mismatch(left, a, 'text', report);
    else if (b.type !== needs) mismatch(right, b, needs, report);
    else sameOptions(left, a, right, b, report);
    return { type: 'truth' };
  }
  const isOrder = operator !== '=' && operator !== '!=';
  if (isList(a)) mismatch(left, a, 'text', report);
  else if (isOrder && a.type !== 'number' && a.type !== 'date' && b.type !== 'date')
    mismatch(left, a, 'number', report);
  else if (!canMeet(a, b)) mismatch(right, b, a.type, report);
  else sameOptions(left, a, right, b, report);
  return { type: 'truth' };
}

const isList = ({ type }: Known): boolean => type === 'numbers' || type === 'texts';

/** A day may be written as a text. */
const canMeet = (a: Known, b: Known): boolean =>
  a.type === b.type || (a.type === 'date' && isDayText(b)) || (b.type === 'date' && isDayText(a));

const isDayText = ({ options, type }: Known): boolean =>
  type === 'text' && options !== undefined && options.every((text) => DAY.test(text));

/** Reports a text that the question on the other side does not have among its options. */
function sameOptions(left: Expression, a: Known, right: Expression, b: Known, report: ReportType): void {
  if (!a.options || !b.options) return;
  const [written, offered] = right.kind === 'reference' ? [a, b] : [b, a];
  const at = right.kind === 'reference' ? left.at : right.at;
  if (left.kind !== 'reference' && right.kind !== 'reference') return;
  const unknown = written.options!.find((text) => !offered.options!.includes(text));
  if (unknown !== undefined) report({ code: 'option-unknown', at, found: unknown, needs: '' });
}

function callType(
  name: FunctionName,
  { of }: Extract<Expression, { kind: 'call' }>,
  find: Find,
  report: ReportType,
): Known {
  const known = of.map((one) => typeOf(one, find, report));
  of.forEach((one, index) => {
    const type = known[index];
    if (!type) return;
    if (name === 'answered' ? one.kind !== 'reference' : false) mismatch(one, type, 'text', report);
    if ((name === 'sum' || name === 'mean') && type.type !== 'number' && type.type !== 'numbers')
      mismatch(one, type, 'number', report);
  });
  return { type: name === 'answered' ? 'truth' : 'number' };
}
