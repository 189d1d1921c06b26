import { css } from 'lit';
import type { CSSResult } from 'lit';

/** One thing that can be chosen, and the ways out beside it. */
export const choiceStyles: CSSResult = css`
  .choice {
    align-items: center;
    border: var(--_border-width) solid var(--_color-default-border-subtle);
    cursor: pointer;
    display: flex;
    gap: 0.7em;
    margin-block-start: calc(-1 * var(--_border-width));
    min-block-size: 2.75em;
    overflow-wrap: anywhere;
    padding: 0.4em 0.8em;
    position: relative;
  }

  .choice:first-of-type {
    border-start-end-radius: var(--_border-radius);
    border-start-start-radius: var(--_border-radius);
  }

  .choice:last-of-type {
    border-end-end-radius: var(--_border-radius);
    border-end-start-radius: var(--_border-radius);
  }

  .choice input {
    flex: none;
  }

  .choice:hover {
    background: var(--_color-action-bg-hover);
  }

  .choice.apart {
    color: var(--_color-default-color-default);
  }

  .choice:not(.apart) + .choice.apart {
    margin-block-start: 0.4em;
  }

  .choice.chosen {
    z-index: 1;
    background: var(--_color-selected-bg-default);
    border-color: var(--_color-selected-border-default);
    box-shadow: inset 0 0 0 1px var(--_color-selected-border-default);
    color: var(--_color-selected-color-default);
  }

  @supports selector(:has(*)) {
    .choice:has(:focus-visible) {
      outline: var(--_focus-width) solid var(--_focus-color);
      outline-offset: 2px;
    }

    .choice input:focus-visible {
      outline: none;
    }
  }

  .ways-out {
    margin-block-start: 0.75em;
  }

  .ways-out legend {
    color: var(--_color-default-color-default);
    float: inline-start;
  }

  .ways-out .choice {
    border-radius: var(--_border-radius);
    min-block-size: 2.5em;
  }

  .ways-out .choice:not(.apart) + .choice.apart {
    margin: 0;
  }

  @media (forced-colors: active) {
    .choice.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
