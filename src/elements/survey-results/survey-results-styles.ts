import { css } from 'lit';
import type { CSSResult } from 'lit';

export const surveyResultsStyles: CSSResult = css`
  .place {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }

  nav ol {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
  }

  nav li {
    align-items: baseline;
    display: flex;
    overflow-wrap: anywhere;
  }

  nav li:not(:last-child)::after {
    color: var(--_color-default-color-default);
    content: '›';
    margin-inline: 0.15em 0.4em;
  }

  nav li:first-child button {
    margin-inline-start: -0.15em;
  }

  nav button.plain {
    padding-inline: 0.15em;
  }

  h2:focus {
    outline: none;
  }

  .headline {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.3;
    margin-block-end: 0.35em;
    max-inline-size: 42em;
  }

  [part='sentence'] p {
    max-inline-size: 42em;
  }

  section {
    margin-block: 2em 1.5em;
  }

  section h3 {
    margin-block-end: 0.25em;
  }

  .field {
    display: grid;
    gap: 0.15em;
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .field select {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .units .field,
  section > .field {
    margin-block: 0.75em;
  }

  .legend {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-inline-start: 0.5em;
  }

  .legend span {
    align-items: center;
    display: inline-flex;
    gap: 0.35em;
  }

  /* What is hidden from view in a table must not widen the page. */
  .scroll {
    position: relative;
  }

  .themes th,
  .themes td {
    vertical-align: middle;
  }

  .themes tbody th,
  .themes .said {
    min-inline-size: 8.5em;
  }

  .drawn {
    inline-size: 34%;
    min-inline-size: 12em;
  }

  .drawn svg {
    direction: ltr;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .part-of {
    display: block;
  }

  .strong {
    font-size: 1.125em;
    font-weight: 650;
  }

  .track {
    fill: var(--_color-default-border-subtle);
  }

  .bar {
    fill: var(--tvaers-survey-results-bar-color, var(--_data-1));
  }

  .sure {
    stroke: var(--_color-default-color-document);
    stroke-width: 2.5;
  }

  .above {
    stroke: var(--_color-default-color-document);
    stroke-dasharray: 3 2;
    stroke-width: 2;
  }

  .before {
    fill: var(--_color-default-bg-document);
    stroke: var(--_color-default-color-document);
    stroke-width: 2;
  }

  .hidden-cell {
    color: var(--_color-default-color-default);
    font-style: italic;
  }

  .heat {
    margin-block: 0.5em;
  }

  .heat th[scope='row'] {
    min-inline-size: 11em;
  }

  .heat th button.plain {
    padding-inline: 0;
    text-align: start;
  }

  .heat thead th {
    min-inline-size: 5em;
    vertical-align: bottom;
  }

  .heat td,
  .heat th {
    padding-inline-end: 0.6em;
    vertical-align: middle;
  }

  .heat .high {
    background: var(--_color-positive-bg-subtle);
    color: var(--_color-positive-color-default);
    font-weight: 600;
  }

  .heat .low {
    background: var(--_color-warning-bg-subtle);
    color: var(--_color-warning-color-default);
    font-weight: 600;
  }

  details {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    padding-block: 0.65em;
  }

  details > summary {
    font-weight: 600;
  }

  @container (max-width: 34em) {
    .drawn {
      min-inline-size: 7em;
    }
  }

  @media print {
    .order,
    details:not(:has(dl, p, table)) {
      display: none;
    }

    .scroll {
      overflow: visible;
    }

    table {
      font-size: 0.75em;
    }

    .drawn,
    .heat th[scope='row'],
    .heat thead th,
    .themes tbody th,
    .themes .said {
      min-inline-size: 0;
    }

    .drawn {
      inline-size: 15%;
    }

    .heat {
      font-size: 0.65em;
    }

    .heat td,
    .heat th {
      padding-inline-end: 0.2em;
    }
  }

  @media (forced-colors: active) {
    .heat th button.plain {
      padding-inline: 0.5em;
    }

    .bar {
      fill: CanvasText;
    }

    .track {
      fill: GrayText;
    }

    .sure,
    .above {
      stroke: Highlight;
    }

    .before {
      fill: Canvas;
      stroke: Highlight;
    }
  }
`;
