import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { themeCss } from '../src/model/theme/theme-css.js';
import { THEME_FILES, adopt, readTheme } from '../stories/support/themes.js';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** What the toolbar chooses is what a host page would do: language, colour scheme, text size and theme on the page itself. */
const asThePage: Decorator = (story, { globals }) => {
  const { documentElement: page } = document;
  const { language, scheme, textSize, theme } = globals as Record<string, string>;
  page.lang = language ?? 'da';
  page.style.setProperty('color-scheme', scheme ?? 'light');
  page.style.setProperty('font-size', textSize ?? '100%');
  page.style.setProperty('background-color', 'var(--tvaers-color-default-bg-document, Canvas)');
  const chosen = THEME_FILES[theme ?? ''];
  // The elements look like tvaers by themselves.
  adopt('toolbar', chosen && theme !== 'tvaers' ? themeCss(readTheme(chosen).theme) : '');
  return story();
};

const choice = (
  title: string,
  icon: 'globe' | 'contrast' | 'zoom' | 'paintbrush',
  items: readonly (readonly [value: string, title: string])[],
) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, text]) => ({ value, title: text })) },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Introduction', 'Elements', 'Foundations'] } },
  },
  globalTypes: {
    language: choice('Language', 'globe', [
      ['da', 'Dansk'],
      ['en', 'English'],
    ]),
    scheme: choice('Colour scheme', 'contrast', [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    textSize: choice('Text size', 'zoom', [
      ['100%', 'Text 100 %'],
      ['125%', 'Text 125 %'],
      ['200%', 'Text 200 %'],
    ]),
    theme: choice(
      'Theme',
      'paintbrush',
      Object.keys(THEME_FILES).map((name) => [name, name] as const),
    ),
  },
  initialGlobals: { language: 'da', scheme: 'light', textSize: '100%', theme: 'tvaers' },
  decorators: [asThePage],
};

export default preview;
