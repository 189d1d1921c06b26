import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themeCss } from '../../src/model/theme/theme-css.js';
import { TAGS, showcase } from '../support/showcase.js';
import type { ShownTag } from '../support/showcase.js';
import { themeEditor } from '../support/theme-editor.js';
import { THEME_FILES, adopt, readTheme } from '../support/themes.js';

const NAMES = Object.keys(THEME_FILES);
const LAYOUT = `
  .theming h2 { margin-block: 1.5em 0.5em; }
  .themes { display: grid; gap: 1em; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr)); }
  .themed {
    background: var(--tvaers-color-default-bg-document);
    border: 1px solid var(--tvaers-color-default-border-default);
    color: var(--tvaers-color-default-color-document);
    min-inline-size: 0;
    padding: 1em;
  }
  .themed > p { margin: 0 0 0.75em; }
  .themed > div > * + * { margin-block-start: 2em; }
  .light { color-scheme: light; }
  .dark { color-scheme: dark; }
  .fields { display: grid; gap: 0.75em 1.5em; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr)); }
  .field { align-items: center; display: flex; flex-wrap: wrap; gap: 0.5em; }
  .field label { flex: 1 1 100%; }
  .theming :is(input, select, button, textarea) { box-sizing: border-box; font: inherit; max-inline-size: 100%; min-block-size: 32px; }
  .theming input[type='color'] { inline-size: 3em; padding: 2px; }
  .theming textarea { display: block; font-family: monospace; inline-size: 100%; }
  .theming summary { min-block-size: 24px; }
  .verdict { font-weight: 600; }
  .row { display: flex; flex-wrap: wrap; gap: 0.5em; }
  .scroll { max-block-size: 30em; overflow: auto; }
  .scroll th { font-weight: 400; padding-inline-end: 1em; text-align: start; }
`;

/** What a page sees when all the themes are on it, each for its own part. */
function adoptAll(): void {
  adopt('theming-layout', LAYOUT);
  for (const name of NAMES) adopt(`theme-${name}`, themeCss(readTheme(THEME_FILES[name]!).theme, `.theme-${name}`));
}

const meta: Meta = {
  title: 'Foundations/Theming',
  tags: ['!autodocs'],
  // The same element stands here several times, which on a page of the intranet it would not.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
};

export default meta;
type Story = StoryObj;

const inAllThemes = (...tags: readonly ShownTag[]): Story => ({
  globals: { scheme: 'light' },
  render: () => {
    adoptAll();
    return html`<div class="theming" lang="da">
      ${tags.map(
        (tag) =>
          html`<h2 lang="en">${tag}</h2>
            <div class="themes">
              ${NAMES.map(
                (name) =>
                  html`<section class="themed theme-${name}" aria-label="${tag}, ${name}">
                    <p lang="en"><strong>${name}</strong></p>
                    ${showcase(tag)}
                  </section>`,
              )}
            </div>`,
      )}
    </div>`;
  },
});

/** What leaders see of their spans and their teams, in all themes side by side. */
export const SpansInAllThemes = inAllThemes(...TAGS.filter((tag) => /span|chain/.test(tag)));
/** Surveys and what comes of them, in all themes side by side. */
export const SurveysInAllThemes = inAllThemes(...TAGS.filter((tag) => /survey|informant|feedback/.test(tag)));
/** The relation map in all themes side by side. */
export const MapInAllThemes = inAllThemes('tvaers-relation-map');

const inTheDark = (story: Story): Story => ({ ...story, globals: { scheme: 'dark' } });
/** The same on a dark page. */
export const SpansInTheDark = inTheDark(SpansInAllThemes);
export const SurveysInTheDark = inTheDark(SurveysInAllThemes);
export const MapInTheDark = inTheDark(MapInAllThemes);

const IN_EDITOR: readonly ShownTag[] = [
  'tvaers-span-gauge',
  'tvaers-span-overview',
  'tvaers-survey-results',
  'tvaers-survey',
  'tvaers-management-chain',
];
const column = (): HTMLElement => {
  const found = document.createElement('div');
  found.lang = 'da';
  found.append(...IN_EDITOR.map(showcase));
  return found;
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 250 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 40));
  if (!holds()) throw new Error('It does not come.');
};

/**
 * Change a few brand values, see everything change and what the contrast gate says of it, and take the token file home. Nothing
 * leaves the page.
 */
export const Editor: Story = {
  render: () => {
    adopt('theming-layout', LAYOUT);
    const place = document.createElement('div');
    place.className = 'theming';
    place.lang = 'en';
    themeEditor(place, { light: column(), dark: column() });
    return place;
  },
  play: async ({ canvasElement }) => {
    const status = canvasElement.querySelector('[role=status]')!;
    await until(() => /lets it through: all \d+ pairs/.test(status.textContent));
    const action = canvasElement.querySelector<HTMLInputElement>('#text-action')!;
    action.value = '#005a3c';
    action.dispatchEvent(new Event('change'));
    const gauge = canvasElement.querySelector('.light tvaers-span-gauge')!;
    await until(() =>
      getComputedStyle(gauge).getPropertyValue('--tvaers-color-action-border-default').includes('#005a3c'),
    );
    await until(() => /lets it through/.test(status.textContent));
  },
};

/** A colour that cannot be read is stopped, with one that can. */
export const StoppedByTheGate: Story = {
  ...Editor,
  play: async ({ canvasElement }) => {
    const file = canvasElement.querySelector<HTMLTextAreaElement>('#file')!;
    const tokens = JSON.parse(file.value) as Record<string, unknown>;
    file.value = JSON.stringify({
      ...tokens,
      color: { $type: 'color', negative: { 'color-default': { $value: '#ff8a80' } } },
    });
    file.dispatchEvent(new Event('input'));
    const status = canvasElement.querySelector('[role=status]')!;
    await until(() => /The gate stops it: \d+ of \d+ pairs/.test(status.textContent));
    await until(() =>
      /#ff8a80 on [^]* needs 4\.5\.\s+The nearest that passes is #[0-9a-f]{6}/.test(canvasElement.textContent),
    );
  },
};
