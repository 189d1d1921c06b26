import { colourOf } from './colour.js';
import { contrastReport } from './contrast-check.js';
import type { Colours, Mode } from './derive-colours.js';
import { THEME_MODULE_TYPES, themeCss, themeModule } from './theme-css.js';
import type { Theme } from './theme.js';
import { MORE_CONTRAST, TOKENS } from './token-contract.js';
import type { TokenSpec } from './token-contract.js';

type Group = Record<string, unknown>;

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

/** A colour as the format of 2025.10 writes it. */
export function colourValue(hex: string): object {
  const { blue, green, red } = colourOf(hex)!;
  return { colorSpace: 'srgb', components: [red, green, blue].map(rounded), hex };
}

function dimension(text: string): object {
  const value = Number.parseFloat(text);
  return { value, unit: text.slice(String(value).length) };
}

const specs = new Map(TOKENS.map((spec) => [spec.name, spec]));

function nested(
  tokens: readonly (readonly [name: string, value: (spec: TokenSpec) => unknown])[],
  description: string,
): object {
  const file: Group = { $description: description };
  for (const [name, value] of tokens) {
    const spec = specs.get(name)!;
    const group = spec.path.slice(0, -1).reduce((parent: Group, key) => (parent[key] ??= {}) as Group, file);
    group[spec.path.at(-1)!] = { $type: spec.type, $value: value(spec) };
  }
  return file;
}

const colourFile = (colours: Colours, mode: Mode): object =>
  nested(
    [...colours].map(([name, hex]) => [name, () => colourValue(hex)] as const),
    `Every colour token, ${mode}.`,
  );
const restFile = (rest: Theme['rest']): object =>
  nested(
    [...rest].map(
      ([name, text]) => [name, ({ type }) => (type === 'dimension' ? dimension(text) : text.split(', '))] as const,
    ),
    'What is the same in light and in dark.',
  );
const moreFile = (): object =>
  nested(
    MORE_CONTRAST.map(([name, as]) => [name, () => `{${specs.get(as)!.path.join('.')}}`] as const),
    'More contrast: each token takes the value of a stronger one of its role.',
  );

const source = (file: string): object => ({ $ref: file });
const resolver = (name: string, strong: boolean): object => ({
  name,
  version: '2025.10',
  sets: { rest: { sources: [source('rest.tokens.json')] } },
  modifiers: {
    mode: {
      contexts: { light: [source('light.tokens.json')], dark: [source('dark.tokens.json')] },
      default: 'light',
    },
    contrast: { contexts: { normal: [], more: [source('more.tokens.json')] }, default: strong ? 'more' : 'normal' },
  },
  resolutionOrder: [{ $ref: '#/sets/rest' }, { $ref: '#/modifiers/mode' }, { $ref: '#/modifiers/contrast' }],
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The files of a theme, by name: a style sheet, the same as a module with its types, every token in the format of the Design
 * Tokens Community Group with the resolver that says which file holds when, and the report of the contrast gate.
 */
export function themePackage(name: string, theme: Theme): ReadonlyMap<string, string> {
  const css = themeCss(theme);
  return new Map([
    ['theme.css', css],
    ['theme.js', themeModule(css)],
    ['theme.d.ts', THEME_MODULE_TYPES],
    ['light.tokens.json', json(colourFile(theme.light, 'light'))],
    ['dark.tokens.json', json(colourFile(theme.dark, 'dark'))],
    ['more.tokens.json', json(moreFile())],
    ['rest.tokens.json', json(restFile(theme.rest))],
    [`${name}.resolver.json`, json(resolver(name, theme.strong))],
    ['contrast-report.json', json(contrastReport(theme))],
  ]);
}
