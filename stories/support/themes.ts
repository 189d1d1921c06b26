import whole from '../../src/themes/tvaers.tokens.json' with { type: 'json' };
import tvaersLight from '../../src/themes/tvaers.light.tokens.json' with { type: 'json' };
import tvaersDark from '../../src/themes/tvaers.dark.tokens.json' with { type: 'json' };
import borger from '../../src/themes/dkfds-borger.tokens.json' with { type: 'json' };
import borgerLight from '../../src/themes/dkfds-borger.light.tokens.json' with { type: 'json' };
import virk from '../../src/themes/dkfds-virk.tokens.json' with { type: 'json' };
import virkLight from '../../src/themes/dkfds-virk.light.tokens.json' with { type: 'json' };
import municipality from '../../src/themes/eksempel-kommune.tokens.json' with { type: 'json' };
import highContrast from '../../src/themes/high-contrast.tokens.json' with { type: 'json' };
import { themeOf } from '../../src/model/theme/theme.js';
import type { ThemeFiles } from '../../src/model/theme/theme.js';

/** The token files of the themes that are shipped, by name. */
export const THEME_FILES: Readonly<Record<string, ThemeFiles>> = {
  tvaers: { tokens: whole, light: tvaersLight, dark: tvaersDark },
  'eksempel-kommune': { tokens: municipality },
  'dkfds-borger': { tokens: borger, light: borgerLight },
  'dkfds-virk': { tokens: virk, light: virkLight },
  'high-contrast': { tokens: highContrast },
};

/** The theme of token files, with what they leave out from the neutral look. */
export const readTheme = (files: ThemeFiles): ReturnType<typeof themeOf> => themeOf(files, whole);

const sheets = new Map<string, CSSStyleSheet>();

/** Gives the page a style sheet, or another text for the one it has by this key. A policy against inline styles does not mind. */
export function adopt(key: string, css: string): void {
  let sheet = sheets.get(key);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheets.set(key, sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(css);
}
