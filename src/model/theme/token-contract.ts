/** What a colour is for. The names are NL Design System's, so that one of its themes maps line by line. */
export const ROLES = [
  'default',
  'accent',
  'action',
  'action-inverse',
  'selected',
  'info',
  'positive',
  'warning',
  'negative',
  'disabled',
] as const;
export type Role = (typeof ROLES)[number];

/** Where a colour of a role lies: grounds, edges and letters, from quiet to strong. */
export const SLOTS = [
  'bg-document',
  'bg-subtle',
  'bg-default',
  'bg-hover',
  'bg-active',
  'border-subtle',
  'border-default',
  'border-hover',
  'border-active',
  'color-subtle',
  'color-default',
  'color-hover',
  'color-active',
  'color-document',
] as const;
export type Slot = (typeof SLOTS)[number];

/** How many colours tell apart what has no meaning of its own, such as groups in a picture. */
export const DATA_COLOURS = 8;

export type TokenType = 'color' | 'dimension' | 'fontFamily';

/** A public token: `--tvaers-` and its name is the custom property a page may set. */
export interface TokenSpec {
  readonly name: string;
  /** Where it stands in a token file. */
  readonly path: readonly string[];
  readonly type: TokenType;
}

const spec = (type: TokenType, ...path: readonly string[]): TokenSpec => ({ name: path.join('-'), path, type });
const numbers = Array.from({ length: DATA_COLOURS }, (_, index) => String(index + 1));

/** Every public token, in the order files and pages list them. A name never changes its meaning within a major version. */
export const TOKENS: readonly TokenSpec[] = [
  ...ROLES.flatMap((role) => SLOTS.map((slot) => spec('color', 'color', role, slot))),
  ...numbers.flatMap((number) => [spec('color', 'data', number), spec('color', 'data', `${number}-on`)]),
  spec('color', 'focus', 'color'),
  spec('dimension', 'focus', 'width'),
  spec('dimension', 'border', 'width'),
  spec('dimension', 'border', 'radius'),
  spec('dimension', 'pointer-target', 'min'),
  spec('fontFamily', 'text', 'font-family'),
];

/** A role's token. */
export const roleToken = (role: Role, slot: Slot): string => `color-${role}-${slot}`;

// What lies on a filled button is as strong as it can be already.
const STRENGTHENED = ROLES.filter((role) => role !== 'action-inverse');

/** What a reader who asks for more contrast gets: each token takes the value of a stronger one of its role. */
export const MORE_CONTRAST: readonly (readonly [token: string, as: string])[] = STRENGTHENED.flatMap(
  (role) =>
    [
      [roleToken(role, 'border-subtle'), roleToken(role, 'border-default')],
      [roleToken(role, 'border-default'), roleToken(role, 'color-default')],
      [roleToken(role, 'color-subtle'), roleToken(role, 'color-document')],
      [roleToken(role, 'color-default'), roleToken(role, 'color-document')],
    ] as const,
);

const STRONGER = new Map(MORE_CONTRAST);

/** The token whose value a reader sees in its place who asks for more contrast; itself where nothing is stronger. */
export function strongerOf(token: string): string {
  const next = STRONGER.get(token);
  return next === undefined ? token : strongerOf(next);
}
