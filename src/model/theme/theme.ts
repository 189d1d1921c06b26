import { BRAND_NAMES, brandOf } from './brand.js';
import { deriveColours } from './derive-colours.js';
import type { Colours, Mode } from './derive-colours.js';
import { ROLES, TOKENS, strongerOf } from './token-contract.js';
import type { TokenType } from './token-contract.js';
import { readTokens } from './token-file.js';
import type { TokenFault, Tokens } from './token-file.js';

export const MODES: readonly Mode[] = ['light', 'dark'];

/** A whole theme: every colour token in light and in dark, and what is the same in both. */
export interface Theme {
  readonly light: Colours;
  readonly dark: Colours;
  /** Widths, radius and letters, as a style sheet writes them; without a font family the page's own is inherited. */
  readonly rest: ReadonlyMap<string, string>;
  /** Whether everyone gets what others must ask for with `prefers-contrast: more`. */
  readonly strong: boolean;
}

/** The files a theme is made of: what holds always, and what differs in light and in dark. */
export interface ThemeFiles {
  readonly tokens: unknown;
  readonly light?: unknown;
  readonly dark?: unknown;
}

const PLAIN: Readonly<Record<string, string>> = {
  'focus-width': '3px',
  'border-width': '1px',
  'border-radius': '6px',
  'pointer-target-min': '24px',
};
const BRANDED: Readonly<Record<string, string>> = {
  'border-radius': 'brand-radius',
  'border-width': 'brand-border-width',
  'text-font-family': 'brand-font-family',
};
/** A brand that asks for this much has its tokens strengthened for everyone. */
const STRONG = 7;

const named = (type: TokenType): readonly string[] =>
  TOKENS.filter((token) => token.type === type).map(({ name }) => name);
const COLOURS = named('color');
const REST = TOKENS.map(({ name }) => name).filter((name) => !COLOURS.includes(name));

const OURS = new RegExp(`^(brand|data|focus|border|pointer-target|text|color-(${ROLES.join('|')}))-`);
const KNOWN: ReadonlySet<string> = new Set([
  ...TOKENS.map(({ name }) => name),
  ...BRAND_NAMES.map((name) => `brand-${name}`),
]);

/** Names that look like ours and are not: most likely misspelt. Others are the partner's own, for its aliases. */
const misspelt = (tokens: Tokens): readonly TokenFault[] =>
  [...tokens.keys()]
    .filter((token) => OURS.test(token) && !KNOWN.has(token))
    .map((token) => ({ token, problem: 'unknown-name' }));

/**
 * The theme that token files say: role tokens as they are written, all others derived from the brand. What the brand leaves
 * out is taken from `fallback`, a token file that says all of it. Faults list what could not be used.
 */
export function themeOf(
  { dark = {}, light = {}, tokens }: ThemeFiles,
  fallback: unknown,
): { readonly theme: Theme; readonly faults: readonly TokenFault[] } {
  const all = readTokens(tokens);
  const files: Readonly<Record<Mode, ReturnType<typeof readTokens>>> = {
    light: readTokens(tokens, light),
    dark: readTokens(tokens, dark),
  };
  const base: Tokens = readTokens(fallback).tokens;
  const brand = brandOf(all.tokens, base);
  const colours = (mode: Mode): Colours => {
    const derived = deriveColours(brand, mode);
    return new Map(COLOURS.map((name) => [name, files[mode].tokens.get(name)?.text ?? derived.get(name)!]));
  };
  const rest = new Map<string, string>();
  for (const name of REST) {
    const said = all.tokens.get(name) ?? all.tokens.get(BRANDED[name] ?? '');
    const text = said?.text ?? PLAIN[name];
    if (text !== undefined) rest.set(name, text);
  }
  const faults = new Map(
    [all, files.light, files.dark]
      .flatMap((read) => [...read.faults, ...misspelt(read.tokens)])
      .map((fault) => [`${fault.token} ${fault.problem}`, fault]),
  );
  return {
    theme: { light: colours('light'), dark: colours('dark'), rest, strong: brand.contrast >= STRONG },
    faults: [...faults.values()],
  };
}

/** The colours of a theme for a reader who asks for more contrast. */
export function strengthened(colours: Colours): Colours {
  return new Map([...colours.keys()].map((name) => [name, colours.get(strongerOf(name))!]));
}
