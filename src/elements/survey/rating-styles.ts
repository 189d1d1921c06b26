import { css } from 'lit';
import type { CSSResult } from 'lit';

export const ratingStyles: CSSResult = css`
  .rating {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    max-inline-size: 48em;
  }

  .rating > :first-child {
    inline-size: 100%;
  }

  .steps {
    display: grid;
    gap: 0.35em;
    grid-template-columns: repeat(auto-fill, minmax(2.9em, 1fr));
  }

  /* On more than one line the ends of the scale are not under its ends, so their numbers are said. */
  @container (inline-size >= 34em) {
    .end-step {
      display: none;
    }

    .steps {
      grid-template-columns: repeat(var(--_steps), minmax(0, 1fr));
    }
  }

  .steps .choice {
    border-color: var(--_color-default-border-default);
    border-radius: var(--_border-radius);
    flex-direction: column;
    font-variant-numeric: tabular-nums;
    gap: 0.15em;
    justify-content: center;
    margin: 0;
    min-block-size: 3.5em;
    padding: 0.4em 0.2em;
  }

  .steps .choice.chosen {
    border-color: var(--_color-selected-border-default);
    font-weight: 600;
  }

  .rating .line-ends {
    display: flex;
    gap: 2em;
    justify-content: space-between;
    overflow-wrap: anywhere;
    padding-block-start: 0.35em;
  }

  .rating .line-ends > :last-child {
    text-align: end;
  }
`;
