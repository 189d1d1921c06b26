import { DATA_COLOURS, roleToken } from './token-contract.js';
import type { Role, Slot } from './token-contract.js';

/** What a colour does on its ground, which decides how much contrast it needs. */
export type PairKind = 'text' | 'large-text' | 'mark' | 'focus' | 'disabled';

const LIMITS: Readonly<Record<PairKind, number>> = {
  text: 4.5,
  'large-text': 3,
  mark: 3,
  focus: 3,
  // WCAG asks nothing of what cannot be used; we want it read all the same.
  disabled: 3,
};

/** The least contrast a kind of pair must have (WCAG 2.2: 1.4.3, 1.4.11, 2.4.13). */
export const limitOf = (kind: PairKind): number => LIMITS[kind];

/** A colour that is seen on another, by the names of their tokens. */
export interface ColourPair {
  readonly kind: PairKind;
  /** With `@` and a share (0–1) where the colour behind is seen through it. */
  readonly front: string;
  readonly back: string;
}

/** The token of a front colour, and how much of what is seen is its. */
export function frontOf({ front }: ColourPair): readonly [token: string, share: number] {
  const [token, share] = front.split('@');
  return [token!, share === undefined ? 1 : Number(share)];
}

const pairs = (kind: PairKind, fronts: readonly string[], backs: readonly string[]): readonly ColourPair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ kind, front, back })));

/**
 * Whether nothing depends on seeing a colour: grounds, and the hairlines between what stands apart anyway. Such a colour
 * needs no contrast with what it lies on.
 */
export const isQuiet = (token: string): boolean =>
  /^color-(?!action-inverse)[a-z]+-(bg-(document|subtle|default|hover|active)|border-subtle)$/.test(token);

const tokens = (role: Role, ...slots: readonly Slot[]): readonly string[] => slots.map((slot) => roleToken(role, slot));
const PAGE = tokens('default', 'bg-document', 'bg-subtle');
const DATA = Array.from({ length: DATA_COLOURS }, (_, index) => `data-${index + 1}`);

/** Every pair the elements use. A test compares it with what is on screen, so that it cannot rot. */
export const PAIRS: readonly ColourPair[] = [
  ...pairs('text', tokens('default', 'color-document'), [
    ...PAGE,
    ...tokens('default', 'bg-default'),
    ...tokens('action', 'bg-subtle', 'bg-hover'),
    ...tokens('selected', 'bg-default'),
    ...tokens('warning', 'bg-subtle'),
    ...tokens('negative', 'bg-subtle'),
  ]),
  ...pairs('text', tokens('default', 'color-default'), [
    ...PAGE,
    ...tokens('action', 'bg-subtle', 'bg-hover'),
    ...tokens('selected', 'bg-default'),
  ]),
  ...pairs('text', tokens('action', 'color-default'), [
    ...PAGE,
    ...tokens('action', 'bg-subtle', 'bg-hover'),
    ...tokens('selected', 'bg-default'),
  ]),
  ...pairs('text', tokens('action-inverse', 'color-default'), tokens('action-inverse', 'bg-default', 'bg-hover')),
  ...pairs('text', tokens('selected', 'color-default'), tokens('selected', 'bg-default')),
  ...pairs('text', tokens('positive', 'color-default'), [
    ...tokens('default', 'bg-document'),
    ...tokens('positive', 'bg-subtle'),
  ]),
  ...pairs('text', tokens('warning', 'color-default'), tokens('warning', 'bg-subtle')),
  ...pairs('text', tokens('negative', 'color-default'), [
    ...tokens('default', 'bg-document'),
    ...tokens('negative', 'bg-subtle'),
  ]),
  ...pairs('disabled', tokens('disabled', 'color-default'), tokens('disabled', 'bg-default')),
  ...pairs('mark', tokens('default', 'color-document'), tokens('default', 'bg-document')),
  ...pairs('mark', tokens('default', 'color-default'), [
    ...PAGE,
    ...tokens('action', 'bg-subtle', 'bg-hover'),
    ...tokens('selected', 'bg-default'),
  ]),
  ...pairs('mark', tokens('default', 'border-default'), [
    ...PAGE,
    ...tokens('action', 'bg-subtle'),
    ...tokens('selected', 'bg-default'),
  ]),
  ...pairs('mark', tokens('action', 'border-default'), [
    ...PAGE,
    ...tokens('action', 'bg-subtle', 'bg-hover'),
    ...tokens('selected', 'bg-default'),
  ]),
  ...pairs('mark', tokens('action', 'color-default'), [
    ...tokens('default', 'bg-subtle'),
    ...tokens('action', 'bg-hover'),
  ]),
  ...pairs('mark', tokens('action-inverse', 'bg-default'), [...PAGE, ...tokens('default', 'bg-default')]),
  ...pairs('mark', tokens('action-inverse', 'bg-hover'), PAGE),
  ...pairs('mark', tokens('selected', 'border-default'), [
    ...PAGE,
    ...tokens('action', 'bg-subtle'),
    ...tokens('selected', 'bg-default'),
  ]),
  ...pairs('mark', tokens('positive', 'border-default'), tokens('default', 'bg-document')),
  ...pairs(
    'mark',
    ['color-positive-border-default@0.75', 'color-action-border-default@0.75'],
    tokens('default', 'bg-document'),
  ),
  ...pairs('mark', tokens('warning', 'border-default'), PAGE),
  ...pairs('mark', tokens('negative', 'border-default'), tokens('default', 'bg-document')),
  ...pairs('mark', DATA, tokens('default', 'bg-document')),
  ...pairs(
    'focus',
    ['focus-color'],
    [
      ...PAGE,
      ...tokens('action', 'bg-subtle', 'bg-hover'),
      ...tokens('selected', 'bg-default'),
      ...tokens('negative', 'bg-subtle'),
    ],
  ),
];
