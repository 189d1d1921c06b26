import { colourOf, hexOf } from './colour.js';

/** A value as a style sheet writes it, with the token file's own type. */
export interface TokenValue {
  readonly type: string;
  readonly text: string;
}

/** What a token file says, by name: the path of groups, joined by hyphens. */
export type Tokens = ReadonlyMap<string, TokenValue>;

export type TokenProblem =
  'not-a-group' | 'no-type' | 'unreadable' | 'unknown-alias' | 'circular-alias' | 'invalid-name' | 'unknown-name';

/** Something in a token file that cannot be used, and where. */
export interface TokenFault {
  readonly token: string;
  readonly problem: TokenProblem;
}

type Raw = ReadonlyMap<string, { readonly type: string | undefined; readonly value: unknown }>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const ALIAS = /^\{([^{}]+)\}$/;
const LETTERS = /^[\p{L}\p{N} .,'"_-]+$/u;

/** `components` of sRGB are 0–1; `hex` stands in for every other colour space. */
function colourText(value: unknown): string | undefined {
  if (typeof value === 'string') return colourOf(value) && value.toLowerCase();
  if (!isRecord(value) || (value['alpha'] ?? 1) !== 1) return undefined;
  const { colorSpace, components, hex } = value;
  if (colorSpace === 'srgb' && Array.isArray(components) && components.length === 3) {
    const [red, green, blue] = components.map((part) => (part === 'none' ? 0 : Number(part)));
    const own = { red: red!, green: green!, blue: blue! };
    return Object.values(own).every((part) => part >= 0 && part <= 1) ? hexOf(own) : undefined;
  }
  return typeof hex === 'string' && colourOf(hex) ? hex.toLowerCase() : undefined;
}

const READERS: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  color: colourText,
  dimension: (value) =>
    isRecord(value) && Number.isFinite(value['value']) && /^(px|em)$/.test(String(value['unit']))
      ? `${String(value['value'])}${String(value['unit'])}`
      : undefined,
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined),
  fontFamily: (value) => {
    const names: readonly unknown[] = Array.isArray(value) ? value : [value];
    const known = names.every((name) => typeof name === 'string' && LETTERS.test(name));
    return known && names.length > 0 ? names.join(', ') : undefined;
  },
};

function flatten(file: unknown, faults: TokenFault[]): Raw {
  const found = new Map<string, { type: string | undefined; value: unknown }>();
  const walk = (group: unknown, path: readonly string[], inherited: string | undefined): void => {
    const name = path.join('-');
    if (!isRecord(group)) return void faults.push({ token: name, problem: 'not-a-group' });
    const type = typeof group['$type'] === 'string' ? group['$type'] : inherited;
    if ('$value' in group) return void found.set(name, { type, value: group['$value'] });
    for (const [key, child] of Object.entries(group)) {
      if (key.startsWith('$')) continue;
      // A name becomes part of a style sheet.
      if (/^[a-z0-9][a-z0-9-]*$/.test(key)) walk(child, [...path, key], type);
      else faults.push({ token: [...path, key].join('-'), problem: 'invalid-name' });
    }
  };
  walk(file, [], undefined);
  return found;
}

/**
 * Reads files in the format of the Design Tokens Community Group, 2025.10, later ones over earlier ones; an alias takes what
 * the last of them says. Groups, inherited types and aliases of whole tokens are understood; of types colours without
 * transparency, dimensions, numbers and font families. Never throws: what cannot be used is left out and listed.
 */
export function readTokens(...files: readonly unknown[]): {
  readonly tokens: Tokens;
  readonly faults: readonly TokenFault[];
} {
  const faults: TokenFault[] = [];
  const raw = new Map(files.flatMap((file) => [...flatten(file, faults)]));
  const read = (token: string, seen: readonly string[]): TokenValue | TokenProblem => {
    const own = raw.get(token);
    if (!own) return 'unknown-alias';
    const alias = typeof own.value === 'string' ? ALIAS.exec(own.value)?.[1]?.replaceAll('.', '-') : undefined;
    if (alias !== undefined) return seen.includes(alias) ? 'circular-alias' : read(alias, [...seen, alias]);
    if (own.type === undefined) return 'no-type';
    const text = READERS[own.type]?.(own.value);
    return text === undefined ? 'unreadable' : { type: own.type, text };
  };
  const tokens = new Map<string, TokenValue>();
  for (const token of raw.keys()) {
    const value = read(token, [token]);
    if (typeof value === 'string') faults.push({ token, problem: value });
    else tokens.set(token, value);
  }
  return { tokens, faults };
}
