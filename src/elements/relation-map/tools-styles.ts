import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The tools that choose a part of the map, find a way and move the cut-offs. */
export const toolsStyles: CSSResult = css`
  /* What is folded away does not inherit it. */
  .tools > * {
    box-sizing: border-box;
  }

  .filtered {
    margin-block-end: 1em;
  }

  .tool:last-child {
    margin-block-end: 1em;
  }

  .tool {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
  }

  .tool > .row {
    align-items: end;
    gap: 0.5em 1.25em;
  }

  .tool label.row {
    gap: 0.4em;
    min-block-size: var(--_pointer-target-min);
  }

  .tool [type='range'] {
    accent-color: var(--_color-action-border-default);
    flex: 1 1 12em;
    max-inline-size: 26em;
    min-block-size: 2em;
    min-inline-size: 8em;
  }

  .tool output {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    min-inline-size: 2.5em;
  }

  .path {
    border-inline-start: 3px solid var(--_color-selected-border-default);
    margin-block-start: 0.35em;
    padding-inline-start: 0.85em;
  }
`;
