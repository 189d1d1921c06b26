import { css } from 'lit';
import type { CSSResult } from 'lit';

export const rankingStyles: CSSResult = css`
  .ranking {
    display: grid;
    gap: 1.25em;
    max-inline-size: 44em;
  }

  .ranking :is(ol, ul) {
    display: grid;
    gap: 0.35em;
    padding-block-start: 0.5em;
  }

  .ranking .list-head {
    font-weight: 600;
  }

  .ranking li {
    align-items: center;
    border: var(--_border-width) solid var(--_color-default-border-subtle);
    border-radius: var(--_border-radius);
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.75em;
    justify-content: end;
    padding: 0.4em 0.4em 0.4em 0.8em;
    padding-inline: 0.8em 0.4em;
  }

  .ranked li {
    background: var(--_color-selected-bg-default);
    border-color: var(--_color-selected-border-default);
    color: var(--_color-selected-color-default);
  }

  .ranking .option {
    flex: 1 1 9em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .ranking .place {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    min-inline-size: 1.25em;
  }

  .ranking .row {
    flex-wrap: nowrap;
  }

  @media (forced-colors: active) {
    .ranked li {
      border-inline-start-width: 4px;
    }
  }
`;
