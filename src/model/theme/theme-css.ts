import type { Theme } from './theme.js';
import { MORE_CONTRAST } from './token-contract.js';

const property = (name: string, value: string): string => `--tvaers-${name}: ${value};`;

/**
 * A theme as a style sheet: custom properties and nothing else, in a layer and without specificity, so that anything a page
 * says itself wins. Light and dark follow the `color-scheme` the page has where an element stands. `selector` is what the
 * theme holds for; the whole page where none is given.
 */
export function themeCss(theme: Theme, selector = ':root'): string {
  const within = `:where(${selector})`;
  const colours = [...theme.light].map(([name, light]) => {
    const dark = theme.dark.get(name)!;
    return property(name, light === dark ? light : `light-dark(${light}, ${dark})`);
  });
  const rest = [...theme.rest].map(([name, value]) => property(name, value));
  const more = new Map(MORE_CONTRAST.map(([name, as]) => [name, property(name, `var(--tvaers-${as})`)]));
  const block = (lines: readonly string[], indent: string): string =>
    `${indent}${within} {\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}}\n`;
  if (theme.strong) {
    const lines = [...theme.light.keys()].map((name, index) => more.get(name) ?? colours[index]!);
    return `@layer tvaers.theme {\n${block([...lines, ...rest], '  ')}}\n`;
  }
  return `@layer tvaers.theme {\n${block([...colours, ...rest], '  ')}  @media (prefers-contrast: more) {\n${block([...more.values()], '    ')}  }\n}\n`;
}

/** The same as a module for pages whose policy or editor allows no link to a style sheet. */
export function themeModule(css: string): string {
  return `/** The theme as a style sheet. */
export const css = ${JSON.stringify(css)};

let sheet;

/** Lets the page, or a shadow root, take on the theme. Doing so twice changes nothing. */
export function adoptTheme(root = document) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}
`;
}

/** The types of `themeModule`. */
export const THEME_MODULE_TYPES = `/** The theme as a style sheet. */
export declare const css: string;
/** Lets the page, or a shadow root, take on the theme. Doing so twice changes nothing. */
export declare function adoptTheme(root?: Document | ShadowRoot): CSSStyleSheet;
`;
