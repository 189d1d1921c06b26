import { ROLES, TOKENS } from './token-contract.js';
import type { Role } from './token-contract.js';

/** Roles that NL Design System numbers, because it has more than one. */
const NUMBERED: Readonly<Partial<Record<Role, string>>> = {
  accent: 'accent-1',
  action: 'action-1',
  'action-inverse': 'action-1-inverse',
};
const OTHERS: Readonly<Record<string, string>> = {
  'focus-color': 'focus-outline-color',
  'focus-width': 'focus-outline-width',
  'border-width': 'border-width-sm',
  'border-radius': 'border-radius-md',
  'pointer-target-min': 'pointer-target-min-block-size',
  'text-font-family': 'text-font-family-default',
};

/**
 * The custom property of NL Design System's basis layer that says the same as a token of ours. Undefined for the colours of
 * data, which that layer does not have.
 */
export function nldsNameOf(token: string): string | undefined {
  const role = [...ROLES].sort((a, b) => b.length - a.length).find((each) => token.startsWith(`color-${each}-`));
  const name = role ? `color-${NUMBERED[role] ?? role}-${token.slice(`color-${role}-`.length)}` : OTHERS[token];
  return name === undefined ? undefined : `--basis-${name}`;
}

/**
 * The style sheet that lets the elements follow whichever theme of NL Design System a page has, line by line. A name that the
 * page's theme leaves out has no value, and the element keeps its own.
 */
export function nldsCss(): string {
  const lines = TOKENS.flatMap(({ name }) => {
    const theirs = nldsNameOf(name);
    return theirs === undefined ? [] : [`    --tvaers-${name}: var(${theirs});`];
  });
  return `@layer tvaers.theme {\n  :where(:root) {\n${lines.join('\n')}\n  }\n}\n`;
}
