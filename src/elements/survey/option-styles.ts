import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Options of a list, under each other or side by side. */
export const optionStyles: CSSResult = css`
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 40em;
  }

  .options.inline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }

  .options.inline .choice {
    border-radius: var(--_border-radius);
    margin: 0;
    min-inline-size: 6em;
    padding-inline-end: 1.25em;
  }

  .options .other {
    display: grid;
    gap: 0.35em;
    inline-size: 100%;
    padding: 0.6em 0.8em 0.8em;
  }

  .option-search {
    display: grid;
    gap: 0.35em;
    max-inline-size: 40em;
  }

  .option-search label,
  .other label {
    font-weight: 600;
  }

  .question > .clear {
    justify-self: start;
  }
`;
