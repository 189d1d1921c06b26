import { BOUNDS } from './expression.js';
import type { ExpressionFault } from './expression.js';

/** One sign, word, number, text or reference of an expression. */
export interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

// Each is tried at one place only, and none can be read in two ways, so that a long text takes no longer than its length.
const SHAPES: readonly (readonly [kind: Token['kind'], pattern: RegExp])[] = [
  ['number', /\d+(?:\.\d+)?/y],
  ['text', /'[^']*'|"[^"]*"/y],
  ['reference', /\{[^{}]*\}/y],
  ['word', /\p{L}+/uy],
  ['sign', /<=|>=|!=|[=<>+\-*/(),[\]]/y],
];
const SPACE = /\s*/y;

/** The tokens of an expression, the last one its end. */
export function readTokens(text: string): readonly Token[] | ExpressionFault {
  if (text.length > BOUNDS.length) return { code: 'expression-long', at: BOUNDS.length, found: '' };
  const tokens: Token[] = [];
  let at = spaceFrom(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (!token) return { code: 'expression-syntax', at, found: text.charAt(at) };
    tokens.push(token);
    if (tokens.length > BOUNDS.tokens) return { code: 'expression-long', at, found: token.text };
    at = spaceFrom(text, at + token.text.length);
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }];
}

function spaceFrom(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of SHAPES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind, text: found, at };
  }
  return undefined;
}
