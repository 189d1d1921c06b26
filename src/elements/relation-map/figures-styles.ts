import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The figures of the network: the name over the number, and what it says beside it. */
export const figuresStyles: CSSResult = css`
  .figures {
    display: grid;
    gap: 0.75em;
    margin-block: 0.75em;
    max-inline-size: 48em;
  }

  .figures dt {
    color: var(--_color-default-color-default);
    font-size: 0.875em;
  }

  .figures dd {
    column-gap: 0.75em;
    display: grid;
    grid-template-columns: minmax(4.25em, max-content) minmax(0, 1fr);
  }

  .figures strong {
    font-variant-numeric: tabular-nums;
  }

  .groups {
    margin-block: 0.75em;
    max-inline-size: 48em;
  }

  .warnings {
    margin-block: 0.6em;
    max-inline-size: 48em;
  }
`;
