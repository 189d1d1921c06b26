import { css, html } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { directionOf } from '../../model/survey/language/direction.js';

/** A language by its own name, as those who read it know it: "العربية", "Dansk". Its code where the browser knows no name. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard' }).of(language);
  return name === undefined ? language : name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The languages to read a survey in, each by its own name and in its own writing. */
export const languageView = (
  label: string,
  languages: readonly string[],
  current: string,
  choose: (language: string) => void,
): TemplateResult => html`
  <div class="languages row" role="group" aria-label=${label}>
    ${languages.map(
      (language) => html`
        <button
          type="button"
          part="button"
          lang=${language}
          dir=${directionOf(language)}
          aria-pressed=${language === current}
          @click=${() => {
            choose(language);
          }}
        >
          ${nameOf(language)}
        </button>
      `,
    )}
  </div>
`;

export const languageStyles: CSSResult = css`
  .languages {
    gap: 0.5em;
    margin-block-end: 1.25em;
  }

  .languages button {
    min-block-size: 2.5em;
  }

  .languages [aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_color-action-inverse-color-default);
  }

  @media (forced-colors: active) {
    .languages [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
