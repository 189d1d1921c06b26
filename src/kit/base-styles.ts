import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { tokens } from './tokens.gen.js';

/**
 * What every element's shadow root begins with: the tokens, the page's own letters made safe to inherit, and the look of
 * native controls. Sizes are in em from the host, so that a page with another root size changes nothing. What is marked
 * important holds against a page that styles everything (`*`); line height and the spacing of letters and words are left
 * open, because people set those for themselves (WCAG 1.4.12).
 */
export const baseStyles: CSSResultGroup = [
  tokens,
  css`
    :host {
      box-sizing: border-box;
      color: var(--_color-default-color-document) !important;
      container-type: inline-size;
      display: block !important;
      font-family: var(--tvaers-text-font-family, inherit);
      font-size: var(--tvaers-text-font-size-md, 1em);
      font-style: normal !important;
      font-variant: normal !important;
      font-weight: 400 !important;
      letter-spacing: normal;
      line-height: 1.5;
      text-align: start !important;
      text-decoration: none !important;
      text-indent: 0 !important;
      text-shadow: none !important;
      text-transform: none !important;
      white-space: normal !important;
      word-spacing: normal;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    figure,
    fieldset {
      margin: 0;
      padding: 0;
    }

    h2,
    h3,
    h4 {
      font-size: 1.125em;
      font-weight: 600;
      line-height: 1.3;
    }

    h2 {
      font-size: 1.375em;
    }

    ul,
    ol {
      list-style: none;
    }

    fieldset {
      border: 0;
      min-inline-size: 0;
    }

    legend {
      padding: 0;
    }

    a {
      color: var(--_color-action-color-default);
      text-underline-offset: 0.15em;
    }

    button,
    input,
    select,
    textarea {
      color: inherit;
      font: inherit;
      letter-spacing: inherit;
      margin: 0;
      word-spacing: inherit;
    }

    button {
      background: var(--_color-default-bg-document);
      border: var(--_border-width) solid var(--_color-action-border-default);
      border-radius: var(--_border-radius);
      color: var(--_color-action-color-default);
      cursor: pointer;
      font-weight: 600;
      line-height: 1.25;
      min-block-size: max(2.5em, var(--_pointer-target-min));
      min-inline-size: var(--_pointer-target-min);
      padding: 0.45em 0.95em;
      text-align: center;
    }

    button:hover {
      background: var(--_color-action-bg-hover);
    }

    button.primary {
      background: var(--_color-action-inverse-bg-default);
      border-color: var(--_color-action-inverse-bg-default);
      color: var(--_color-action-inverse-color-default);
    }

    button.primary:hover {
      background: var(--_color-action-inverse-bg-hover);
    }

    button.plain {
      background: none;
      border-color: transparent;
      padding-inline: 0.5em;
    }

    button.plain:hover {
      background: var(--_color-action-bg-hover);
    }

    button:disabled,
    button[aria-disabled='true'] {
      background: var(--_color-disabled-bg-default);
      border-color: transparent;
      color: var(--_color-disabled-color-default);
      cursor: not-allowed;
    }

    input:not([type='radio'], [type='checkbox'], [type='range']),
    select,
    textarea {
      background: var(--_color-default-bg-document);
      border: var(--_border-width) solid var(--_color-default-border-default);
      border-radius: var(--_border-radius);
      min-block-size: 2.5em;
      padding: 0.4em 0.7em;
    }

    input[type='radio'],
    input[type='checkbox'] {
      accent-color: var(--_color-action-border-default);
      block-size: 1.25em;
      inline-size: 1.25em;
      min-block-size: 18px;
      min-inline-size: 18px;
    }

    :focus-visible {
      outline: var(--_focus-width) solid var(--_focus-color);
      outline-offset: 2px;
    }

    summary {
      color: var(--_color-action-color-default);
      cursor: pointer;
      min-block-size: var(--_pointer-target-min);
      inline-size: fit-content;
    }

    table {
      border-collapse: collapse;
      inline-size: 100%;
    }

    caption {
      color: var(--_color-default-color-default);
      padding-block-end: 0.5em;
      text-align: start;
    }

    th,
    td {
      border-block-end: var(--_border-width) solid var(--_color-default-border-subtle);
      font-weight: 400;
      padding: 0.45em 0.75em 0.45em 0;
      text-align: start;
      vertical-align: baseline;
    }

    thead th {
      border-block-end-color: var(--_color-default-border-default);
      color: var(--_color-default-color-default);
      font-size: 0.875em;
      font-weight: 600;
    }

    .number {
      font-variant-numeric: tabular-nums;
      text-align: end;
    }

    .scroll {
      overflow-x: auto;
    }

    .quiet {
      color: var(--_color-default-color-default);
    }

    .small {
      font-size: 0.875em;
    }

    .visually-hidden:not(:focus, :active) {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
    }

    .row {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    .state {
      align-items: center;
      background: var(--_color-default-bg-subtle);
      border-radius: var(--_border-radius);
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
    }

    .state p {
      flex: 1 1 18em;
    }

    .state > * {
      margin: 0.75em 1em;
    }

    .method dl {
      border-inline-start: 3px solid var(--_color-default-border-subtle);
      display: grid;
      gap: 0.35em;
      margin-block: 0.5em;
      padding-inline-start: 1em;
    }

    .method dt {
      color: var(--_color-default-color-default);
      font-size: 0.875em;
    }

    @media print {
      :host {
        color-scheme: light;
      }

      button,
      input[type='search'],
      summary {
        display: none;
      }

      /* A name that leads somewhere on screen is a name on paper. */
      button.link,
      button.name {
        border: 0;
        color: inherit;
        display: inline;
        min-block-size: 0;
        text-decoration: none;
      }

      details::details-content {
        block-size: auto;
        content-visibility: visible;
      }
    }

    @media (forced-colors: active) {
      button,
      .state {
        border: 1px solid ButtonText;
      }
    }

    @media (prefers-contrast: more) {
      :host {
        --_color-default-border-subtle: var(--_color-default-border-default);
        --_color-default-color-default: var(--_color-default-color-document);
      }
    }

    @media (prefers-reduced-motion: reduce) {
      *,
      ::before,
      ::after {
        animation: none !important;
        transition: none !important;
      }
    }
  `,
];
