import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What folds areas together, under the map. */
export const foldStyles: CSSResult = css`
  .folding {
    margin-block-start: 0.6em;
  }

  .folding summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 0.3em;
  }

  .folding fieldset {
    border: 0;
    columns: 17em;
    margin: 0 0 0.5em;
    max-block-size: 20em;
    overflow: auto;
    padding: 0;
  }

  .folding label {
    align-items: start;
    break-inside: avoid;
    display: flex;
    gap: 0.5em;
    min-block-size: 24px;
    overflow-wrap: anywhere;
    padding-block: 0.15em;
  }

  .folding input {
    flex: none;
  }

  .folding .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.8em;
  }

  .folding ul {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
  }

  .details .stands::first-letter {
    text-transform: uppercase;
  }

  .folding .disc {
    block-size: 0.95em;
    border: 3px double var(--_color-default-color-default);
    border-radius: 50%;
    display: inline-block;
    inline-size: 0.95em;
    vertical-align: -0.1em;
  }
`;
