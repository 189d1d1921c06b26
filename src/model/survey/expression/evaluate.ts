import type { Expression, FunctionName, Reference, Value } from './expression.js';

/** Where an expression finds what it refers to. */
export interface Lookup {
  value(reference: Reference): Value;
  /** True for what is answered, a way out such as "ved ikke" included. */
  answered(reference: Reference): boolean;
  /** How many parts a list has, answered or not. */
  asked(reference: Reference): number;
}

/**
 * What an expression comes to. Where a part is unanswered, a comparison is false and a calculation comes to nothing; `not`
 * turns what is said of it around.
 */
export function evaluate(expression: Expression, lookup: Lookup): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'list':
      return expression.items.map((item) => evaluate(item, lookup)).filter(isSingle);
    case 'reference':
      return lookup.value(expression);
    case 'not':
      return evaluate(expression.of, lookup) !== true;
    case 'minus': {
      const value = evaluate(expression.of, lookup);
      return typeof value === 'number' ? -value : undefined;
    }
    case 'operation':
      return operate(expression, lookup);
    case 'call':
      return call(expression.name, expression.of, lookup);
  }
}

const isSingle = (value: Value): value is number | string => typeof value === 'number' || typeof value === 'string';

function operate({ left, operator, right }: Extract<Expression, { kind: 'operation' }>, lookup: Lookup): Value {
  const a = evaluate(left, lookup);
  // What is settled already is not looked at further.
  if (operator === 'and' && a !== true) return false;
  if (operator === 'or' && a === true) return true;
  const b = evaluate(right, lookup);
  switch (operator) {
    case 'and':
    case 'or':
      return b === true;
    case 'in':
      return Array.isArray(b) && isSingle(a) && b.includes(a);
    case '=':
      return a !== undefined && a === b;
    case '!=':
      return a !== undefined && b !== undefined && a !== b;
    case '+':
    case '-':
    case '*':
    case '/':
      return typeof a === 'number' && typeof b === 'number' ? calculate(operator, a, b) : undefined;
    default:
      return isSingle(a) && typeof a === typeof b && compare(operator, a, b as typeof a);
  }
}

function calculate(operator: '+' | '-' | '*' | '/', a: number, b: number): number | undefined {
  const result = operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : a / b;
  return Number.isFinite(result) ? result : undefined;
}

function compare(operator: '<' | '<=' | '>' | '>=', a: number | string, b: number | string): boolean {
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

function call(name: FunctionName, of: readonly Expression[], lookup: Lookup): Value {
  if (name === 'answered') return of.every((one) => one.kind === 'reference' && lookup.answered(one));
  const values = of.map((one) => evaluate(one, lookup));
  if (name === 'count') return values.reduce<number>((total, value) => total + sizeOf(value), 0);
  const numbers = values.flat().filter((value) => typeof value === 'number');
  // Of a list all of its statements are asked, answered or not.
  const asked = of.reduce((total, one, index) => total + askedIn(one, values[index], lookup), 0);
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (numbers.length === 0) return undefined;
  if (name === 'sum') return sum;
  return numbers.length * 2 >= asked ? sum / numbers.length : undefined;
}

const sizeOf = (value: Value): number => (Array.isArray(value) ? value.length : value === undefined ? 0 : 1);

function askedIn(one: Expression, value: Value, lookup: Lookup): number {
  if (!Array.isArray(value)) return 1;
  return one.kind === 'reference' ? lookup.asked(one) : value.length;
}
