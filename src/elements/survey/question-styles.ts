import { css } from 'lit';
import type { CSSResult } from 'lit';

export const questionStyles: CSSResult = css`
  /* Tracks that are as wide as the element, never as wide as a word in it. */
  .question,
  .line,
  .roster,
  .roster-search,
  .relation {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .question {
    gap: 0.75em;
    padding-block: 1.75em;
  }

  .question + .question {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
  }

  .question > p {
    overflow-wrap: anywhere;
  }

  .question h4 {
    font-size: 1.125em;
    max-inline-size: 40em;
  }

  .optional {
    color: var(--_color-default-color-default);
    font-size: 0.875em;
    font-weight: 400;
  }

  .clear {
    font-size: 0.875em;
    font-weight: 400;
  }

  .question > .field {
    margin: 0;
  }

  .field .short {
    font-variant-numeric: tabular-nums;
    inline-size: 9em;
  }

  .field .few {
    flex: 1 1 12em;
    max-inline-size: 30em;
    min-inline-size: 0;
  }

  textarea {
    inline-size: 100%;
    max-inline-size: 44em;
    resize: vertical;
  }

  [aria-invalid='true'] {
    border-color: var(--_color-negative-border-default);
    box-shadow: inset 0 0 0 1px var(--_color-negative-border-default);
  }
`;
