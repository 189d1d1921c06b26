import { css } from 'lit';
import type { CSSResult } from 'lit';

export const reviewStyles: CSSResult = css`
  .review {
    display: grid;
    gap: 2em;
  }

  .review section {
    border: var(--_border-width) solid var(--_color-default-border-subtle);
    border-radius: var(--_soft);
    padding: 1.25em 1.5em;
  }

  .reviewed {
    align-items: start;
    display: grid;
    gap: 0.25em 1em;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: 0.75em;
  }

  .reviewed + .reviewed {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
  }

  .asked {
    color: var(--_color-default-color-default);
    overflow-wrap: anywhere;
    padding-block: 0.4em;
  }

  .lines {
    display: grid;
    gap: 0.25em;
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }

  .lines > .about {
    padding-block: 0.5em;
  }

  .about > dt,
  dd > .said {
    font-weight: 600;
  }

  .said {
    white-space: pre-line;
  }

  @container (inline-size < 30em) {
    .review section {
      padding: 1em;
    }
  }

  @container (inline-size >= 34em) {
    .lines {
      grid-column: 1;
    }

    .lines > div:not(.about) {
      display: grid;
      gap: 1em;
      grid-template-columns: minmax(0, 28em) minmax(0, 1fr);
    }
  }
`;
