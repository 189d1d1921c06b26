/** A colour on screen: red, green and blue of sRGB, each 0–1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** The same colour by how it is seen (OKLCH): lightness 0–1, chroma from 0 (grey) to about 0.37, hue in degrees. */
export interface SeenColour {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

const HEX = /^#(?:([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})|([0-9a-f])([0-9a-f])([0-9a-f]))$/i;

/** The colour that `#rrggbb` or `#rgb` says, or undefined where the text says none. */
export function colourOf(hex: string): Colour | undefined {
  const found = HEX.exec(hex.trim());
  if (!found) return undefined;
  const [red, green, blue] = found[1] === undefined ? found.slice(4).map((sign) => sign + sign) : found.slice(1, 4);
  const share = (pair: string | undefined): number => Number.parseInt(pair ?? '0', 16) / 255;
  return { red: share(red), green: share(green), blue: share(blue) };
}

/** As `#rrggbb`; what lies outside the screen's colours is drawn to its edge. */
export function hexOf({ blue, green, red }: Colour): string {
  const pair = (share: number): string =>
    Math.round(Math.min(1, Math.max(0, share)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${pair(red)}${pair(green)}${pair(blue)}`;
}

/** What is seen where `top` lies over `ground` and lets through all but `alpha` (0–1) of it. */
export function over(top: Colour, alpha: number, ground: Colour): Colour {
  const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
  return { red: mix(top.red, ground.red), green: mix(top.green, ground.green), blue: mix(top.blue, ground.blue) };
}

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const curved = (share: number): number => (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);

/** How light a colour is to WCAG 2.2: from 0 (black) to 1 (white). */
export function luminance({ blue, green, red }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colours by WCAG 2.2: from 1 (the same lightness) to 21 (black and white). */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The light of a colour: red, green and blue without the curve of the screen. */
export const linearOf = ({ blue, green, red }: Colour): readonly [red: number, green: number, blue: number] => [
  linear(red),
  linear(green),
  linear(blue),
];

/** Where light lies in Ottosson's OKLab (2020): lightness, green to red, blue to yellow. */
export function pointOf([r, g, b]: readonly [red: number, green: number, blue: number]): readonly [
  lightness: number,
  across: number,
  along: number,
] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How a colour is seen: OKLab in polar form. */
export function seenOf(colour: Colour): SeenColour {
  const [lightness, across, along] = pointOf(linearOf(colour));
  return {
    lightness,
    chroma: Math.hypot(across, along),
    hue: ((Math.atan2(along, across) * 180) / Math.PI + 360) % 360,
  };
}

function shown({ chroma, hue, lightness }: SeenColour): Colour {
  const across = chroma * Math.cos((hue * Math.PI) / 180);
  const along = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * across + 0.2158037573 * along) ** 3;
  const m = (lightness - 0.1055613458 * across - 0.0638541728 * along) ** 3;
  const s = (lightness - 0.0894841775 * across - 1.291485548 * along) ** 3;
  return {
    red: curved(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    green: curved(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    blue: curved(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  };
}

const EDGE = 0.0005;
const canBeShown = (colour: Colour): boolean =>
  [colour.red, colour.green, colour.blue].every((share) => share >= -EDGE && share <= 1 + EDGE);

/** The colour on screen that is seen so; where no screen can show it, the one of the same lightness and hue nearest to it. */
export function colourSeenAs(seen: SeenColour): Colour {
  const lightness = Math.min(1, Math.max(0, seen.lightness));
  let colour = shown({ ...seen, lightness });
  if (!canBeShown(colour)) {
    let [low, high] = [0, seen.chroma];
    for (let step = 0; step < 24; step += 1) {
      const chroma = (low + high) / 2;
      if (canBeShown(shown({ ...seen, lightness, chroma }))) low = chroma;
      else high = chroma;
    }
    colour = shown({ ...seen, lightness, chroma: low });
  }
  return colour;
}
