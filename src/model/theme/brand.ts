import { seenApart } from './colour-vision.js';
import { colourOf, colourSeenAs, seenOf } from './colour.js';
import type { Colour } from './colour.js';
import { DATA_COLOURS } from './token-contract.js';
import type { Tokens } from './token-file.js';

/** What a municipality says of its own look; everything else follows from it. */
export interface Brand {
  /** The page behind, in light and in dark. */
  readonly page: Colour;
  readonly pageDark: Colour;
  /** The letters on it. */
  readonly ink: Colour;
  readonly inkDark: Colour;
  /** What can be pressed. */
  readonly action: Colour;
  /** A second colour of its own. */
  readonly accent: Colour;
  readonly info: Colour;
  readonly positive: Colour;
  readonly warning: Colour;
  readonly negative: Colour;
  readonly focus: Colour;
  /** Eight colours that tell groups apart, in light and in dark. */
  readonly data: readonly Colour[];
  readonly dataDark: readonly Colour[];
  /** What the contrast of letters is derived to be at least; that of edges and marks is two thirds of it. */
  readonly contrast: number;
}

const COLOURS = [
  ['page', 'page'],
  ['pageDark', 'page-dark'],
  ['ink', 'ink'],
  ['inkDark', 'ink-dark'],
  ['action', 'action'],
  ['accent', 'accent'],
  ['info', 'info'],
  ['positive', 'positive'],
  ['warning', 'warning'],
  ['negative', 'negative'],
  ['focus', 'focus'],
] as const;

const NUMBERS = Array.from({ length: DATA_COLOURS }, (_, index) => index + 1);

/** The names a token file may use in its group `brand`, without that word. */
export const BRAND_NAMES: readonly string[] = [
  ...COLOURS.map(([, name]) => name),
  ...NUMBERS.flatMap((number) => [`data-${number}`, `data-dark-${number}`]),
  'contrast',
  'radius',
  'border-width',
  'font-family',
];

/** A palette that begins with the brand's own colour. The one most like it gives place to the first, so that all stay apart. */
function ledBy(own: Colour, palette: readonly Colour[]): readonly Colour[] {
  const nearest = palette.reduce(
    (best, colour, at) => (seenApart(own, colour) < seenApart(own, palette[best]!) ? at : best),
    0,
  );
  return palette.map((colour, at) => (at === 0 ? own : at === nearest ? palette[0]! : colour));
}

/** The colour for the dark: what is deep in the light is bright there, so that what was apart stays apart. */
export function forDark(colour: Colour): Colour {
  const { chroma, hue, lightness } = seenOf(colour);
  return colourSeenAs({
    lightness: Math.min(0.92, Math.max(0.6, 1.2 - lightness)),
    chroma: Math.min(0.13, chroma),
    hue,
  });
}

/**
 * The brand of a token file, with what it leaves out taken from `fallback`, which says all of it. An accent left out is the
 * action's colour, and data are told apart by a palette that begins with it.
 */
export function brandOf(own: Tokens, fallback: Tokens): Brand {
  const colour = (name: string): Colour =>
    colourOf(own.get(`brand-${name}`)?.text ?? '') ??
    (name === 'accent' ? colour('action') : colourOf(fallback.get(`brand-${name}`)?.text ?? '')!);
  const named = Object.fromEntries(COLOURS.map(([key, name]) => [key, colour(name)])) as unknown as Pick<
    Brand,
    (typeof COLOURS)[number][0]
  >;
  const palette = (name: string): readonly Colour[] => NUMBERS.map((number) => colour(`${name}-${number}`));
  const hasOwn = own.has('brand-data-1');
  const hasDark = own.has('brand-data-dark-1');
  const data = hasOwn ? palette('data') : ledBy(named.action, palette('data'));
  return {
    ...named,
    data,
    dataDark: hasDark
      ? palette('data-dark')
      : hasOwn
        ? data.map(forDark)
        : ledBy(forDark(named.action), palette('data-dark')),
    contrast: Math.min(12, Math.max(4.5, Number(own.get('brand-contrast')?.text ?? 4.5))),
  };
}
