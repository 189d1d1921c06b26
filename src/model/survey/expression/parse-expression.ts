import { BOUNDS } from './expression.js';
import type { Expression, ExpressionFault, FunctionName, Operator } from './expression.js';
import { readTokens } from './read-tokens.js';
import type { Token } from './read-tokens.js';

/** The loosest first; those of one row are read from left to right. */
const PRECEDENCE: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['=', '!=', '<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/'],
];
const FUNCTIONS: readonly string[] = ['answered', 'count', 'sum', 'mean'] satisfies FunctionName[];

const isFunction = (name: string): name is FunctionName => FUNCTIONS.includes(name);

/** Stops the reading, with the reason. */
class Unreadable extends Error {
  readonly fault: ExpressionFault;

  constructor(code: ExpressionFault['code'], { at, text }: Token) {
    super(code);
    this.fault = { code, at, found: text };
  }
}

/**
 * Reads an expression, or says where it cannot be read. The language: numbers (`1.5`), texts (`'ja'`), `true` and `false`,
 * lists (`['a', 'b']`), what is answered (`{question}`, `{question/statement}`), calculated values and facts by their ids,
 * `= != < <= > >=`, `in`, `and`, `or`, `not`, `+ - * /`, brackets, and `answered() count() sum() mean()`.
 */
export function parseExpression(text: string): Expression | ExpressionFault {
  const tokens = readTokens(text);
  if ('code' in tokens) return tokens;
  try {
    return new Reader(tokens).whole();
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

class Reader {
  readonly #tokens: readonly Token[];
  #index = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#operation(0);
    if (this.#next.kind !== 'end') throw new Unreadable('expression-syntax', this.#next);
    return expression;
  }

  get #next(): Token {
    return this.#tokens[this.#index]!;
  }

  #take(): Token {
    const token = this.#next;
    this.#index += 1;
    return token;
  }

  #isNext(text: string): boolean {
    const { kind, text: next } = this.#next;
    return (kind === 'sign' || kind === 'word') && next === text;
  }

  #expect(text: string): void {
    if (!this.#isNext(text)) throw new Unreadable('expression-syntax', this.#next);
    this.#index += 1;
  }

  #operation(level: number): Expression {
    const operators = PRECEDENCE[level];
    if (!operators) return this.#unary();
    let left = this.#operation(level + 1);
    for (;;) {
      const operator = operators.find((one) => this.#isNext(one));
      if (!operator) return left;
      const { at } = this.#take();
      left = { kind: 'operation', operator, left, right: this.#operation(level + 1), at };
    }
  }

  #unary(): Expression {
    const kind = this.#isNext('not') ? 'not' : this.#isNext('-') ? 'minus' : undefined;
    if (!kind) return this.#primary();
    const { at } = this.#take();
    // What "not" is said of goes as far as a comparison; a minus belongs to the number after it.
    return { kind, of: this.#inside(() => (kind === 'not' ? this.#operation(2) : this.#unary())), at };
  }

  #primary(): Expression {
    const token = this.#take();
    const { at, kind, text } = token;
    if (kind === 'number') return { kind: 'literal', value: Number(text), at };
    if (kind === 'text') return { kind: 'literal', value: text.slice(1, -1), at };
    if (kind === 'reference') return this.#reference(token);
    if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true', at };
    if (text === '(') {
      const inner = this.#inside(() => this.#operation(0));
      this.#expect(')');
      return inner;
    }
    if (text === '[') return { kind: 'list', items: this.#listUntil(']'), at };
    if (kind !== 'word') throw new Unreadable('expression-syntax', token);
    if (!isFunction(text)) throw new Unreadable('function-unknown', token);
    this.#expect('(');
    return { kind: 'call', name: text, of: this.#listUntil(')'), at };
  }

  #reference(token: Token): Expression {
    const [id = '', part, ...more] = token.text.slice(1, -1).trim().split('/');
    if (id === '' || part === '' || more.length > 0) throw new Unreadable('expression-syntax', token);
    return { kind: 'reference', id, ...(part !== undefined && { part }), at: token.at };
  }

  #listUntil(end: ')' | ']'): readonly Expression[] {
    const items = [this.#inside(() => this.#operation(0))];
    while (this.#isNext(',')) {
      this.#take();
      items.push(this.#inside(() => this.#operation(0)));
    }
    this.#expect(end);
    return items;
  }

  #inside<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > BOUNDS.depth) throw new Unreadable('expression-deep', this.#next);
    const inner = read();
    this.#depth -= 1;
    return inner;
  }
}
