import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What a page has beside its questions. */
export const pageStyles: CSSResult = css`
  .progress {
    display: grid;
    gap: 0.5em;
    margin-block-end: 1.75em;
  }

  .progress .row {
    justify-content: space-between;
  }

  .bar {
    background: var(--_color-default-bg-default);
    block-size: 0.5em;
    border-radius: 1em;
    overflow: hidden;
  }

  .bar::before {
    background: var(--_accent);
    block-size: 100%;
    border-radius: inherit;
    content: '';
    display: block;
    inline-size: calc(var(--_done) * 100%);
    transition: inline-size 0.3s;
  }

  .head {
    margin-block-start: 1.5em;
  }

  .ways {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    gap: 0.75em;
    margin-block-start: 1em;
    padding-block-start: 1.5em;
  }

  .draft {
    padding-block-start: 0.75em;
  }

  .ways button {
    min-block-size: 2.9em;
  }

  .error-head {
    font-weight: 600;
  }

  .error-summary a,
  .fault {
    color: var(--_color-negative-color-default);
  }

  .warning .error-summary {
    background: var(--_color-warning-bg-subtle);
    border-color: var(--_color-warning-border-default);
  }

  .warning a {
    color: inherit;
  }

  .error-summary ul {
    display: grid;
    gap: 0.25em;
  }

  .error-summary li a {
    display: inline-block;
    min-block-size: var(--_pointer-target-min);
  }

  .fault {
    font-weight: 600;
    overflow-wrap: anywhere;
    padding-block: 0.35em;
  }

  .sent {
    display: grid;
    gap: 1em;
    max-inline-size: 48em;
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }

    .bar::before {
      background: Highlight;
    }
  }
`;
