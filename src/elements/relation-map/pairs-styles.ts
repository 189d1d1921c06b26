import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Two or more beside each other, and the guide to talk by. */
export const pairsStyles: CSSResult = css`
  .details h4 {
    font-size: 1em;
    font-weight: 600;
    margin-block-start: 0.85em;
  }

  .pair {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.5em;
  }

  .pair dt,
  .facts,
  .guide li {
    overflow-wrap: anywhere;
  }

  .facts {
    display: grid;
    gap: 0.3em;
    list-style: disc;
    margin-block-start: 0.3em;
    padding-inline-start: 1.1em;
  }

  .guide {
    border-block: var(--_border-width) solid var(--_color-default-border-subtle);
    margin-block-start: 0.85em;
    padding-block-end: 0.85em;
  }

  .guide ol {
    display: grid;
    gap: 0.55em;
    list-style: decimal;
    margin-block: 0.5em;
    padding-inline-start: 1.5em;
  }

  .guide .row {
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .pair-dimensions {
    margin-block-start: 0.75em;
  }

  @media print {
    .guide .row {
      display: none;
    }
  }
`;
