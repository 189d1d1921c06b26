import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/elements/span-gauge/tvaers-span-gauge.js';
import { colourOf } from '../../../src/model/theme/colour.js';
import { nldsCss } from '../../../src/model/theme/nlds-names.js';
import { themeCss, themeModule } from '../../../src/model/theme/theme-css.js';
import { themeOf } from '../../../src/model/theme/theme.js';
import whole from '../../../src/themes/tvaers.tokens.json' with { type: 'json' };
import { failing, stand } from '../../support/backends.js';
import { hasDevTools, media } from '../../support/engine.js';
import { place, says } from '../../support/place.js';

const { theme } = themeOf({ tokens: { brand: { $type: 'color', action: { $value: '#8f2a5b' } } } }, whole);
const page = document.documentElement;
const LETTERS = 'color-action-color-default';

const shown = (hex: string): string => {
  const { blue, green, red } = colourOf(hex)!;
  return `rgb(${[red, green, blue].map((share) => Math.round(share * 255)).join(', ')})`;
};

/** An element with a button and words in it, and the colours they have on screen. */
async function stopped() {
  const element = await place<LitElement>('tvaers-span-gauge', {
    leader: 'p-1',
    backend: stand('organisation', 'spans', failing('unavailable')),
  });
  await says(element, /Prøv igen/);
  const button = element.shadowRoot!.querySelector('button')!;
  return {
    element,
    letters: () => getComputedStyle(button).color,
    edge: () => getComputedStyle(button).borderTopColor,
    corner: () => getComputedStyle(button).borderTopLeftRadius,
    family: () => getComputedStyle(button).fontFamily,
  };
}

describe('a theme on a page', () => {
  let before: readonly CSSStyleSheet[] = [];
  const adopt = (css: string): void => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };

  beforeEach(() => {
    before = [...document.adoptedStyleSheets];
  });
  afterEach(() => {
    document.adoptedStyleSheets = [...before];
    page.style.removeProperty('color-scheme');
  });

  it('colours the elements, and the neutral look comes back without it', async () => {
    const { letters } = await stopped();
    const plain = letters();
    adopt(themeCss(theme));
    expect(letters()).to.equal(shown(theme.light.get(LETTERS)!));
    document.adoptedStyleSheets = [...before];
    expect(letters()).to.equal(plain);
  });

  it('is light or dark as the page is where the element stands', async () => {
    adopt(themeCss(theme));
    const { element, letters } = await stopped();
    page.style.setProperty('color-scheme', 'dark');
    expect(letters()).to.equal(shown(theme.dark.get(LETTERS)!));
    element.parentElement!.style.setProperty('color-scheme', 'light');
    expect(letters()).to.equal(shown(theme.light.get(LETTERS)!));
  });

  it('gives way to whatever the page says itself, also before it', async () => {
    adopt(`:where(:root) { --tvaers-${LETTERS}: rgb(1, 2, 3); }`);
    adopt(themeCss(theme));
    const { edge, letters } = await stopped();
    expect(letters()).to.equal('rgb(1, 2, 3)');
    expect(edge()).to.equal(shown(theme.light.get('color-action-border-default')!));
  });

  it('leaves the page’s letters alone', async () => {
    adopt(themeCss(theme));
    const { element, family } = await stopped();
    element.parentElement!.style.setProperty('font-family', 'Georgia');
    expect(family()).to.equal('Georgia');
  });

  it('comes as a module too, and once is enough', async () => {
    const address = URL.createObjectURL(new Blob([themeModule(themeCss(theme))], { type: 'text/javascript' }));
    const { adoptTheme, css } = (await import(address)) as { adoptTheme: () => CSSStyleSheet; css: string };
    URL.revokeObjectURL(address);
    const { letters } = await stopped();
    adoptTheme();
    adoptTheme();
    expect(document.adoptedStyleSheets).to.have.length(before.length + 1);
    expect(css).to.equal(themeCss(theme));
    expect(letters()).to.equal(shown(theme.light.get(LETTERS)!));
  });

  it('can be one that the page has of NL Design System, and what that leaves out stays neutral', async () => {
    const { corner, edge, letters } = await stopped();
    const plain = edge();
    adopt(nldsCss());
    adopt(':root { --basis-color-action-1-color-default: rgb(80, 0, 90); --basis-border-radius-md: 11px; }');
    expect(letters()).to.equal('rgb(80, 0, 90)');
    expect(corner()).to.equal('11px');
    expect(edge()).to.equal(plain);
  });

  if (hasDevTools) {
    it('does not follow the system where the page is light', async () => {
      adopt(themeCss(theme));
      const { letters } = await stopped();
      await media({ 'prefers-color-scheme': 'dark' });
      expect(letters()).to.equal(shown(theme.light.get(LETTERS)!));
      await media({});
    });

    it('is stronger for who asks for more contrast', async () => {
      adopt(themeCss(theme));
      const { letters } = await stopped();
      await media({ 'prefers-contrast': 'more' });
      expect(letters()).to.equal(shown(theme.light.get('color-action-color-document')!));
      await media({});
    });

    it('gives way to the colours a person has forced', async () => {
      adopt(themeCss(theme));
      const { letters } = await stopped();
      await media({ 'forced-colors': 'active' });
      expect(letters()).not.to.equal(shown(theme.light.get(LETTERS)!));
      await media({});
    });
  }
});
