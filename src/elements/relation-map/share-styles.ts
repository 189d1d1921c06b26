import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The link to a view and the file of places. */
export const shareStyles: CSSResult = css`
  .picture.arranging {
    cursor: move;
    touch-action: none;
  }

  .share > * {
    box-sizing: border-box;
  }

  .share .part {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    display: grid;
    gap: 0.5em;
    margin-block: 0.75em;
    padding-block-start: 0.75em;
  }

  .share .row {
    align-items: end;
    gap: 0.5em 1em;
  }

  .share .field {
    flex: 1 1 18em;
  }

  .share [type='file'] {
    block-size: 1px;
    inline-size: 1px;
    opacity: 0;
    position: absolute;
  }

  .strange {
    border-inline-start: 3px solid var(--_color-warning-border-default);
    margin-block-end: 1em;
    padding-inline-start: 0.85em;
  }

  @media print {
    .share {
      display: none;
    }
  }
`;
