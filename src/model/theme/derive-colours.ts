import type { Brand } from './brand.js';
import { PAIRS, frontOf, limitOf } from './colour-pairs.js';
import { colourOf, colourSeenAs, contrastOf, hexOf, seenOf } from './colour.js';
import type { Colour } from './colour.js';
import { nearestPassing } from './nearest-passing.js';
import { ROLES, SLOTS, roleToken, strongerOf } from './token-contract.js';
import type { Role, Slot } from './token-contract.js';

export type Mode = 'light' | 'dark';

/** Colours by the names of their tokens, as `#rrggbb`. */
export type Colours = ReadonlyMap<string, string>;

/** How far each ground and quiet edge lies from the page, in lightness, and the most colour it may have. */
const STEPS: Readonly<Record<Mode, Readonly<Partial<Record<Slot, readonly [away: number, chroma: number]>>>>> = {
  light: {
    'bg-document': [0.004, 0.004],
    'bg-subtle': [0.03, 0.016],
    'bg-default': [0.06, 0.03],
    'bg-hover': [0.085, 0.036],
    'bg-active': [0.12, 0.045],
    'border-subtle': [0.13, 0.045],
  },
  dark: {
    'bg-document': [0.01, 0.008],
    'bg-subtle': [0.05, 0.04],
    'bg-default': [0.1, 0.05],
    'bg-hover': [0.12, 0.06],
    'bg-active': [0.16, 0.07],
    'border-subtle': [0.18, 0.07],
  },
};
const NEUTRAL: readonly Role[] = ['default', 'disabled'];
const BLACK: Colour = { red: 0, green: 0, blue: 0 };
const WHITE: Colour = { red: 1, green: 1, blue: 1 };

const shade = (
  colour: Colour,
  change: { readonly by?: number; readonly to?: number; readonly chroma?: number },
): Colour => {
  const seen = seenOf(colour);
  const chroma = Math.min(seen.chroma, change.chroma ?? 1);
  return colourSeenAs({ ...seen, chroma, lightness: (change.to ?? seen.lightness) + (change.by ?? 0) });
};

/** The colour itself, or the nearest that holds; black or white where the grounds leave no choice. */
const holding = (colour: Colour, grounds: readonly Colour[], limit: number): Colour => {
  const found = nearestPassing(
    colour,
    grounds.map((ground) => ({ colour: ground, limit })),
  );
  return found ? colourOf(found)! : contrastOf(WHITE, grounds[0]!) > contrastOf(BLACK, grounds[0]!) ? WHITE : BLACK;
};

/** White, where it can be read on it, else the dark letters; the better of them where neither can. */
function lettersOn(ground: Colour, limit: number, dark: Colour): Colour {
  if (contrastOf(WHITE, ground) >= limit) return WHITE;
  if (contrastOf(dark, ground) >= limit) return dark;
  return contrastOf(WHITE, ground) > contrastOf(BLACK, ground) ? WHITE : BLACK;
}

/** The colour a role begins from. */
const startOf = (brand: Brand, role: Role, mode: Mode): Colour => {
  if (NEUTRAL.includes(role)) return mode === 'light' ? brand.ink : brand.inkDark;
  if (role === 'action-inverse' || role === 'selected') return brand.action;
  return brand[role as 'accent' | 'action' | 'info' | 'positive' | 'warning' | 'negative'];
};

type Slots = Readonly<Record<Slot, Colour>>;

function quietSlots(brand: Brand, role: Role, mode: Mode): Slots {
  const page = mode === 'light' ? brand.page : brand.pageDark;
  const lightest = seenOf(page).lightness;
  const sign = mode === 'light' ? -1 : 1;
  const neutral = NEUTRAL.includes(role);
  const start = startOf(brand, role, mode);
  const ground = (slot: Slot): Colour => {
    const [away, chroma] = STEPS[mode][slot]!;
    const more = role === 'selected' && slot !== 'border-subtle' ? 0.025 : 0;
    // Greys keep a breath of the ink's hue; what is not coloured stays so.
    return shade(start, { to: lightest + sign * (away + more), chroma: neutral ? chroma / 3 : chroma });
  };
  const documentGround = role === 'default' ? page : ground('bg-document');
  const grounds = [page, documentGround, ground('bg-subtle'), ground('bg-default')];
  const shared = [shade(brand.ink, { to: lightest + sign * STEPS[mode]['bg-subtle']![0], chroma: 0.006 })];
  const all = [...grounds, ground('bg-hover'), ground('bg-active'), ...shared];
  const edges = brand.contrast / 1.5;
  const border = holding(
    neutral
      ? shade(start, { to: mode === 'light' ? 0.6 : 0.62, chroma: 0.03 })
      : mode === 'light'
        ? start
        : shade(start, { to: 0.74 }),
    [...grounds, ...shared],
    edges,
  );
  const letters = neutral
    ? shade(start, { to: mode === 'light' ? 0.44 : 0.8, chroma: 0.03 })
    : shade(start, mode === 'light' ? { by: -0.03 } : { to: 0.82, chroma: 0.11 });
  const strong = neutral ? start : shade(start, mode === 'light' ? { to: 0.32 } : { to: 0.92, chroma: 0.06 });
  const text = holding(letters, all, brand.contrast);
  return {
    'bg-document': documentGround,
    'bg-subtle': ground('bg-subtle'),
    'bg-default': ground('bg-default'),
    'bg-hover': ground('bg-hover'),
    'bg-active': ground('bg-active'),
    'border-subtle': ground('border-subtle'),
    'border-default': border,
    'border-hover': holding(shade(border, { by: sign * 0.05 }), grounds, edges),
    'border-active': holding(shade(border, { by: sign * 0.1 }), grounds, edges),
    'color-subtle': holding(shade(letters, { by: -sign * 0.05 }), grounds, brand.contrast),
    'color-default': text,
    'color-hover': holding(shade(text, { by: sign * 0.05 }), all, brand.contrast),
    'color-active': holding(shade(text, { by: sign * 0.1 }), all, brand.contrast),
    'color-document': holding(strong, all, Math.max(7, brand.contrast)),
  };
}

/** What is filled with the action's colour, such as the one button that matters most. */
function filledSlots(brand: Brand, mode: Mode, grounds: readonly Colour[]): Slots {
  const dark = shade(brand.action, { to: 0.25, chroma: 0.06 });
  const fill = holding(
    mode === 'light' ? brand.action : shade(brand.action, { to: 0.77 }),
    grounds,
    brand.contrast / 1.5,
  );
  const letters = lettersOn(fill, brand.contrast, dark);
  // Away from its letters, so that what is pointed at is read better, not worse.
  const away = contrastOf(letters, WHITE) < contrastOf(letters, BLACK) ? -1 : 1;
  const step = (by: number): Colour => shade(fill, { by: away * by });
  const edge = (by: number): Colour => holding(step(by), grounds, brand.contrast / 1.5);
  return {
    'bg-document': fill,
    'bg-subtle': fill,
    'bg-default': fill,
    'bg-hover': step(0.07),
    'bg-active': step(0.12),
    'border-subtle': fill,
    'border-default': fill,
    'border-hover': edge(0.07),
    'border-active': edge(0.12),
    'color-subtle': letters,
    'color-default': letters,
    'color-hover': letters,
    'color-active': letters,
    'color-document': letters,
  };
}

/** Moves what the elements use on each other apart, until every pair holds, as it is and with more contrast. */
function settled(found: Map<string, string>): Colours {
  const colour = (token: string): Colour => colourOf(found.get(token)!)!;
  const demands = PAIRS.flatMap((pair) => {
    const [token, share] = frontOf(pair);
    return [token, strongerOf(token)].map((front) => ({ front, back: pair.back, limit: limitOf(pair.kind), share }));
  });
  for (const front of new Set(demands.map((demand) => demand.front))) {
    const grounds = demands
      .filter((demand) => demand.front === front)
      .map(({ back, limit, share }) => ({ colour: colour(back), limit, share }));
    found.set(front, nearestPassing(colour(front), grounds) ?? found.get(front)!);
  }
  return found;
}

/** Every colour token of a brand in one mode. Where any colour can hold the limits of contrast, what it derives does. */
export function deriveColours(brand: Brand, mode: Mode): Colours {
  const page = mode === 'light' ? brand.page : brand.pageDark;
  const found = new Map<string, string>();
  const keep = (role: Role, slots: Slots): void => {
    for (const slot of SLOTS) found.set(roleToken(role, slot), hexOf(slots[slot]));
  };
  for (const role of ROLES) if (role !== 'action-inverse') keep(role, quietSlots(brand, role, mode));
  const at = (role: Role, slot: Slot): Colour => colourOf(found.get(roleToken(role, slot))!)!;
  const quiet = [page, at('default', 'bg-subtle')];
  keep('action-inverse', filledSlots(brand, mode, [...quiet, at('default', 'bg-default')]));
  const edges = brand.contrast / 1.5;
  (mode === 'light' ? brand.data : brand.dataDark).forEach((colour, index) => {
    const mark = holding(colour, quiet, edges);
    found.set(`data-${index + 1}`, hexOf(mark));
    found.set(`data-${index + 1}-on`, hexOf(lettersOn(mark, brand.contrast, shade(mark, { to: 0.2, chroma: 0.05 }))));
  });
  const focused = [...quiet, at('default', 'bg-default'), at('action', 'bg-hover'), at('selected', 'bg-default')];
  const focus = mode === 'light' ? brand.focus : shade(brand.focus, { to: 0.82, chroma: 0.12 });
  found.set('focus-color', hexOf(holding(focus, focused, edges)));
  return settled(found);
}
