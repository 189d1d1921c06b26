import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { fileName, saveFile } from '../../src/kit/save-file.js';
import { colourOf, hexOf } from '../../src/model/theme/colour.js';
import { checkContrast } from '../../src/model/theme/contrast-check.js';
import type { ContrastFinding } from '../../src/model/theme/contrast-check.js';
import { themeCss } from '../../src/model/theme/theme-css.js';
import { colourValue } from '../../src/model/theme/theme-package.js';
import type { Theme, ThemeFiles } from '../../src/model/theme/theme.js';
import { readTokens } from '../../src/model/theme/token-file.js';
import { THEME_FILES, adopt, readTheme } from './themes.js';

/** The brand values a partner may change, and what each is. */
const FIELDS = [
  ['action', 'What can be pressed'],
  ['accent', 'A second colour of your own'],
  ['page', 'The page, light'],
  ['ink', 'Letters on it'],
  ['page-dark', 'The page, dark'],
  ['ink-dark', 'Letters on it, dark'],
  ['info', 'For information'],
  ['positive', 'Going well'],
  ['warning', 'To look at'],
  ['negative', 'Gone wrong'],
  ['focus', 'Round what the keyboard is on'],
] as const;

interface Edited {
  readonly name: string;
  readonly files: ThemeFiles;
  /** The token file as written, which may be none while it is being written. */
  readonly text: string;
  readonly fault?: string;
}

const written = (tokens: unknown): string => JSON.stringify(tokens, null, 2);
const begin = (name: string): Edited => ({ name, files: THEME_FILES[name]!, text: written(THEME_FILES[name]!.tokens) });

type Group = Readonly<Record<string, unknown>>;
function changed({ files, name }: Edited, key: string, token: object): Edited {
  const { brand = {}, ...rest } = files.tokens as { readonly brand?: Group };
  const tokens = { ...rest, brand: { ...brand, [key]: token } };
  return { name, files: { ...files, tokens }, text: written(tokens) };
}

const pairWords = ({
  back,
  colours,
  front,
  kind,
  limit,
  mode,
  more,
  nearest,
  ratio,
}: ContrastFinding): TemplateResult =>
  html`<code>${front}</code> ${colours[0]} on <code>${back}</code> ${colours[1]} (${kind},
    ${mode}${more ? ', more contrast' : ''}) has ${ratio.toFixed(2)} and needs ${limit}.
    ${nearest === undefined ? 'No colour of this hue would do.' : html`The nearest that passes is ${nearest}.`}`;

const pairsTable = (findings: readonly ContrastFinding[]): TemplateResult =>
  html`<div class="scroll" role="region" aria-label="Every pair of colours" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Front</th>
          <th scope="col">On</th>
          <th scope="col">When</th>
          <th scope="col">Contrast</th>
          <th scope="col">Needs</th>
        </tr>
      </thead>
      <tbody>
        ${findings.map(
          ({ back, front, kind, limit, mode, more, ratio }) =>
            html`<tr>
              <th scope="row">${front} (${kind})</th>
              <td>${back}</td>
              <td>${mode}${more ? ', more contrast' : ''}</td>
              <td>${ratio.toFixed(2)}</td>
              <td>${limit}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** The verdict of the gate, in one sentence. */
function verdict(theme: Theme, findings: readonly ContrastFinding[], faults: readonly string[]): string {
  if (faults.length > 0) return `The file cannot be used as it is: ${faults.join(', ')}.`;
  const failed = findings.filter(({ passes }) => !passes).length;
  return failed === 0
    ? `The gate lets it through: all ${findings.length} pairs of colours can be told apart${theme.strong ? ', letters at 7 to 1' : ''}.`
    : `The gate stops it: ${failed} of ${findings.length} pairs of colours have too little contrast.`;
}

/** The editor of a theme, in `place`. `shown` are the elements it is seen on, in light and in dark. */
export function themeEditor(place: HTMLElement, shown: { readonly light: Element; readonly dark: Element }): void {
  let edited = begin('eksempel-kommune');

  const set = (next: Edited): void => {
    edited = next;
    draw();
  };
  const handleText = (event: Event): void => {
    const text = (event.currentTarget as HTMLTextAreaElement).value;
    try {
      const tokens: unknown = JSON.parse(text);
      set({ name: edited.name, files: { ...edited.files, tokens }, text });
    } catch (error) {
      set({ ...edited, text, fault: (error as Error).message });
    }
  };
  const handleColour =
    (key: string) =>
    (event: Event): void => {
      const colour = colourOf((event.currentTarget as HTMLInputElement).value);
      if (colour) set(changed(edited, key, { $type: 'color', $value: colourValue(hexOf(colour)) }));
    };
  const handleRadius = (event: Event): void => {
    const value = (event.currentTarget as HTMLInputElement).valueAsNumber;
    if (value >= 0 && value <= 24)
      set(changed(edited, 'radius', { $type: 'dimension', $value: { value, unit: 'px' } }));
  };

  function draw(): void {
    const { faults, theme } = readTheme(edited.files);
    const findings = checkContrast(theme);
    const css = themeCss(theme, '.own');
    adopt('theme-editor', css);
    const { tokens } = readTokens((THEME_FILES['tvaers'] as ThemeFiles).tokens, edited.files.tokens);
    const colour = (key: string): string =>
      tokens.get(`brand-${key}`)?.text ?? theme.light.get('color-accent-border-default')!;
    const said = [
      ...(edited.fault === undefined ? [] : [edited.fault]),
      ...faults.map(({ problem, token }) => `${token} ${problem}`),
    ];
    const failed = findings.filter(({ passes }) => !passes);
    const name = fileName(edited.name, 'tokens.json');
    render(
      html`<form
          @submit=${(event: Event) => {
            event.preventDefault();
          }}
        >
          <p>
            <label for="begin">Begin with</label>
            <select
              id="begin"
              @change=${(event: Event) => {
                set(begin((event.currentTarget as HTMLSelectElement).value));
              }}
            >
              ${Object.keys(THEME_FILES).map((each) => html`<option ?selected=${each === edited.name}>${each}</option>`)}
            </select>
          </p>
          <fieldset>
            <legend>Brand values</legend>
            <div class="fields">
              ${FIELDS.map(
                ([key, words]) =>
                  html`<div class="field">
                    <label for=${`text-${key}`}>${words}</label>
                    <input
                      type="color"
                      aria-label=${`${words}: pick`}
                      .value=${colour(key)}
                      @input=${handleColour(key)}
                    />
                    <input
                      id=${`text-${key}`}
                      size="8"
                      spellcheck="false"
                      autocomplete="off"
                      .value=${colour(key)}
                      @change=${handleColour(key)}
                    />
                  </div>`,
              )}
              <div class="field">
                <label for="radius">Corners, pixels</label>
                <input
                  id="radius"
                  type="number"
                  min="0"
                  max="24"
                  .value=${Number.parseFloat(theme.rest.get('border-radius') ?? '6').toString()}
                  @input=${handleRadius}
                />
              </div>
            </div>
          </fieldset>
        </form>
        <p role="status" class="verdict">${verdict(theme, findings, said)}</p>
        ${
          failed.length > 0
            ? html`<ul>
                ${failed.map((finding) => html`<li>${pairWords(finding)}</li>`)}
              </ul>`
            : nothing
        }
        <p class="row">
          <button
            type="button"
            @click=${() => {
              saveFile(name, new Blob([edited.text], { type: 'application/json' }));
            }}
          >
            Download ${name}
          </button>
          <button
            type="button"
            @click=${() => {
              saveFile('theme.css', new Blob([themeCss(theme)], { type: 'text/css' }));
            }}
          >
            Download theme.css
          </button>
        </p>
        <details>
          <summary>The token file, to read, change or paste</summary>
          <label for="file">Design Tokens, 2025.10</label>
          <textarea id="file" rows="14" spellcheck="false" .value=${edited.text} @input=${handleText}></textarea>
        </details>
        <details>
          <summary>Every pair, with its contrast</summary>
          ${pairsTable(findings)}
        </details>
        <div class="themes">
          <section class="own themed light" aria-label="In light">${shown.light}</section>
          <section class="own themed dark" aria-label="In dark">${shown.dark}</section>
        </div>`,
      place,
    );
  }
  draw();
}
