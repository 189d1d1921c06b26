import { css } from 'lit';
import type { CSSResult } from 'lit';

export const laterStyles: CSSResult = css`
  .questions h4,
  .questions .scroll {
    margin-block: 1.25em 0.5em;
  }

  .answers caption {
    color: var(--_color-default-color-document);
    font-weight: 600;
  }

  .answers .drawn {
    inline-size: 30%;
    min-inline-size: 11em;
  }

  .answers tbody th {
    max-inline-size: 24em;
    min-inline-size: 10em;
  }

  .answers td,
  .answers th {
    vertical-align: middle;
  }

  .answers .step {
    max-inline-size: 7em;
  }

  .list {
    max-inline-size: 46em;
  }

  .list th {
    inline-size: 35%;
  }

  .swatch {
    margin-inline-end: 0.25em;
  }

  .part {
    fill: var(--_color-default-border-subtle);
    stroke: var(--_color-default-bg-document);
    stroke-width: 1;
  }

  .part.high {
    fill: color-mix(in oklab, var(--_data-1) calc(35% + var(--_far) * 65%), var(--_color-default-bg-document));
  }

  .part.low {
    fill: color-mix(in oklab, var(--_data-2) calc(35% + var(--_far) * 65%), var(--_color-default-bg-document));
  }

  .middle {
    stroke: var(--_color-default-color-document);
    stroke-width: 1.5;
  }

  .comments {
    display: grid;
    gap: 0.5em;
    margin-block: 0.75em;
    max-inline-size: 46em;
  }

  .comments li {
    border-inline-start: 3px solid var(--_color-default-border-subtle);
    overflow-wrap: anywhere;
    padding-inline-start: 0.9em;
    white-space: pre-line;
  }

  @media (forced-colors: active) {
    .part,
    .part.high,
    .part.low {
      fill: Canvas;
      stroke: CanvasText;
    }

    .part.high {
      fill: CanvasText;
    }

    .part.even {
      fill: GrayText;
    }

    .middle {
      stroke: Highlight;
    }
  }

  @media print {
    .answers .drawn {
      inline-size: 15%;
      min-inline-size: 0;
    }
  }
`;
