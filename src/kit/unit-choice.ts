import { css, html } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import type { Scope } from '../backend/scope.js';

/** A unit by its name: to choose for everything in the scope, where there is one round the element; else just the name. */
export const unitChoice = (
  scope: Scope | undefined,
  { id, name }: { readonly id: string; readonly name: string },
): TemplateResult =>
  scope
    ? html`<button
        type="button"
        class="plain unit"
        part="button"
        aria-pressed=${scope.unit === id}
        @click=${() => {
          scope.choose({ unit: id });
        }}
      >
        <bdi>${name}</bdi>
      </button>`
    : html`<bdi>${name}</bdi>`;

/** Looks like the name it is, with a line under it. */
export const unitChoiceStyles: CSSResult = css`
  button.unit {
    font-weight: inherit;
    margin-inline-start: -0.5em;
    overflow-wrap: anywhere;
    padding-block: 0.1em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button.unit[aria-pressed='true'] {
    background: none;
    color: inherit;
    text-decoration: none;
  }
`;
