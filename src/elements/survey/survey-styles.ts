import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What stands round the questions: the introduction, notices, faults. */
export const surveyStyles: CSSResult = css`
  :host {
    --_accent: var(--tvaers-survey-accent-color, var(--_color-action-inverse-bg-default));
    --_soft: calc(var(--_border-radius) * 1.5);
  }

  /* The element's own words are written the other way than such a survey. */
  [dir='rtl'] :is(p, li, h2, h3, h4, legend, dt, dd):not([dir], :has([dir])) {
    unicode-bidi: plaintext;
  }

  [dir='rtl'] :is(p, li, h2, h3, h4, legend, dt, dd):not([dir]) {
    text-align: right;
  }

  h2,
  h3,
  h4 {
    overflow-wrap: anywhere;
    scroll-margin-block-start: 5em;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.75em;
    letter-spacing: -0.01em;
  }

  h3 {
    font-size: 1.375em;
  }

  h2:focus,
  h3:focus,
  h4:focus,
  legend:focus,
  .list-head:focus,
  .error-summary:focus:not(:focus-visible) {
    outline: none;
  }

  strong {
    font-weight: 600;
  }

  .lead {
    margin-block: 0.5em 1.25em;
    max-inline-size: 44em;
    overflow-wrap: anywhere;
  }

  .large {
    font-size: 1.125em;
    min-block-size: 2.9em;
    padding-inline: 1.75em;
  }

  .privacy {
    background: var(--_color-action-bg-subtle);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_soft);
    display: grid;
    gap: 0.75em;
    margin-block: 1.25em;
    max-inline-size: 48em;
    overflow-wrap: anywhere;
    padding: 1.25em 1.5em;
  }

  .promise {
    font-size: 1.125em;
  }

  .privacy ul {
    display: grid;
    gap: 0.35em;
    list-style: disc;
    padding-inline-start: 1.1em;
  }

  .privacy li::marker {
    color: var(--_accent);
  }

  .privacy a[href^='tel:'] {
    white-space: nowrap;
  }

  [role='alert'] + .row {
    margin-block-start: 1em;
  }

  .notice {
    background: var(--_color-default-bg-subtle);
    border-radius: var(--_soft);
    margin-block: 1em;
    max-inline-size: 48em;
    padding: 0.85em 1.15em;
  }

  .card {
    container-type: inline-size;
    border: var(--_border-width) solid var(--_color-default-border-subtle);
    border-radius: var(--_soft);
    max-inline-size: 40em;
    padding: 1.25em 1.5em;
  }

  .trial {
    background: var(--_color-warning-bg-subtle);
    border-inline-start: 4px solid var(--_color-warning-border-default);
    border-radius: var(--_soft);
    margin-block-end: 1.25em;
    padding: 0.85em 1.15em;
  }

  .notice > .row,
  .notice > button {
    margin-block-start: 0.75em;
  }

  .error-summary,
  .faulty,
  .failure {
    background: var(--_color-negative-bg-subtle);
    border-inline-start: 4px solid var(--_color-negative-border-default);
    border-radius: var(--_soft);
    display: grid;
    gap: 0.5em;
    margin-block: 1em;
    max-inline-size: 48em;
    overflow-wrap: anywhere;
    padding: 1em 1.25em;
    scroll-margin-block-start: 5em;
  }

  @media (forced-colors: active) {
    .privacy,
    .notice,
    .trial,
    .error-summary,
    .failure {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }
`;
