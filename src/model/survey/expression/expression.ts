/** Where one part of an expression points: a question, a part of one, a calculated value or a fact. */
export interface Reference {
  readonly kind: 'reference';
  readonly id: string;
  /** The statement, after a slash: `{vilkaar/tid}`. */
  readonly part?: string;
  readonly at: number;
}

export type Operator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/';
export type FunctionName = 'answered' | 'count' | 'sum' | 'mean';

/** An expression, read. `at` is the place of its first sign, from 0. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: number | string | boolean; readonly at: number }
  | { readonly kind: 'list'; readonly items: readonly Expression[]; readonly at: number }
  | Reference
  | { readonly kind: 'not' | 'minus'; readonly of: Expression; readonly at: number }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: readonly Expression[]; readonly at: number };

/** What an expression comes to. Undefined where it hangs on something unanswered. */
export type Value = number | string | boolean | readonly (number | string)[] | undefined;

/** How long an expression may be: signs, words and signs in it, and brackets inside each other. */
export const BOUNDS = { length: 1000, tokens: 250, depth: 12 } as const;

/** Why a text is no expression, at a place in it. */
export interface ExpressionFault {
  readonly code: 'expression-long' | 'expression-deep' | 'expression-syntax' | 'function-unknown';
  readonly at: number;
  /** What stands there. Empty at the end. */
  readonly found: string;
}

/** Every reference in an expression, from left to right. */
export function referencesIn(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'reference':
      return [expression];
    case 'list':
      return expression.items.flatMap(referencesIn);
    case 'not':
    case 'minus':
      return referencesIn(expression.of);
    case 'operation':
      return [...referencesIn(expression.left), ...referencesIn(expression.right)];
    case 'call':
      return expression.of.flatMap(referencesIn);
  }
}
