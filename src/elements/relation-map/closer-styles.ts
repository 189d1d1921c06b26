import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The details, the table and what a search has found. */
export const closerStyles: CSSResult = css`
  .place-figures {
    margin-block-start: 0.75em;
  }

  .found {
    background: var(--_paper);
    border: var(--_border-width) solid var(--_color-default-border-default);
    border-radius: var(--_border-radius);
    box-shadow: 0 6px 20px var(--_color-default-border-subtle);
    inline-size: 100%;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    padding: 0.35em;
    position: absolute;
    z-index: 3;
  }

  p.found {
    padding: 0.6em 0.8em;
  }

  .found button {
    font-weight: 400;
    inline-size: 100%;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .mute {
    background: var(--_color-default-bg-default);
    block-size: 0.9em;
    border: 1px solid var(--_color-default-border-default);
    border-radius: 50%;
    flex: none;
    inline-size: 0.9em;
  }

  .silent {
    block-size: 0.9em;
    border: 2px solid var(--_color-default-color-default);
    border-radius: 50%;
    flex: none;
    inline-size: 0.9em;
  }

  .files {
    margin-block: 0.75em;
  }

  canvas.over {
    cursor: pointer;
  }

  .sample.urgent line {
    stroke: var(--_weak);
    stroke-dasharray: 7 4;
    stroke-width: 2.6;
  }

  .overview {
    block-size: auto;
    border: var(--_border-width) solid var(--_color-default-border-default);
    border-radius: var(--_border-radius);
    cursor: grab;
    inline-size: auto;
    inset-block-end: 0.6em;
    inset-inline-start: 0.6em;
    overflow: clip;
    position: absolute;
    touch-action: none;
  }

  .overview:active {
    cursor: grabbing;
  }

  .overview.up {
    inset-block: 0.6em auto;
  }

  .overview[hidden] {
    display: none;
  }

  .zoom {
    display: flex;
    gap: 0.35em;
    inset-block-end: 0.6em;
    inset-inline-end: 0.6em;
    position: absolute;
  }

  .zoom button {
    border-color: var(--_color-default-border-subtle);
    min-inline-size: 2.5em;
    padding: 0.3em 0.7em;
  }

  .details {
    background: var(--_color-default-bg-subtle);
    border-radius: var(--_border-radius);
    padding: 0.9em 1em;
  }

  .details-head {
    align-items: start;
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
  }

  .details h3 {
    overflow-wrap: anywhere;
  }

  .details-head button {
    flex: none;
    white-space: nowrap;
  }

  .details > p {
    margin-block-start: 0.35em;
    overflow-wrap: anywhere;
  }

  .relations > li {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
  }

  .relations dl {
    display: grid;
    gap: 0.15em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
  }

  .relations dt {
    color: var(--_color-default-color-default);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  /* The shape says it as well as the colour. */
  .mark {
    background: var(--_color-default-color-default);
    block-size: 0.25em;
    display: inline-block;
    forced-color-adjust: none;
    inline-size: 1.5em;
    margin-inline-end: 0.5em;
    vertical-align: middle;
  }

  .mark.weak {
    background: repeating-linear-gradient(to right, var(--_weak) 0 0.4em, transparent 0.4em 0.6em);
  }

  .mark.moderate {
    background: var(--_moderate);
    block-size: 0.125em;
  }

  .mark.strong,
  .mark.rated {
    background: var(--_strong);
  }

  .mark.missing {
    background: repeating-linear-gradient(
      to right,
      var(--_color-default-color-default) 0 0.15em,
      transparent 0.15em 0.45em
    );
    block-size: 0.125em;
  }

  button.head {
    color: inherit;
    font-weight: 600;
    min-block-size: var(--_pointer-target-min);
    padding: 0.1em 0;
    text-align: inherit;
  }

  .arrow::after {
    content: '↕';
    margin-inline-start: 0.3em;
    opacity: 0.45;
  }

  [aria-sort='ascending'] .arrow::after {
    content: '↑';
    opacity: 1;
  }

  [aria-sort='descending'] .arrow::after {
    content: '↓';
    opacity: 1;
  }

  tr.chosen {
    background: var(--_color-selected-bg-default);
  }

  .nodes tbody :is(th, td) {
    vertical-align: top;
  }

  .nodes th[scope='row'] {
    max-inline-size: 22em;
    min-inline-size: 11em;
    overflow-wrap: break-word;
  }

  .nodes .row {
    margin-block: 0.75em;
  }

  .pick {
    align-items: start;
    display: flex;
    gap: 0.5em;
  }

  .pick input {
    flex: none;
    margin-block-start: 0.2em;
  }

  @container (min-width: 52em) {
    .with-side .side {
      display: contents;
    }

    .with-side :is(.details, .important) {
      align-self: start;
      grid-column: 2;
      grid-row: 1;
    }

    .with-side .relations {
      max-block-size: 40em;
      overflow-y: auto;
    }

    .with-side .details.wide,
    .with-side .details:not(.wide) + .important {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }

  @media print {
    .body,
    .body.with-side {
      display: block;
    }

    .toolbar,
    .overview,
    .zoom,
    .files {
      display: none;
    }

    .side {
      margin-block-start: 1em;
    }

    button.head {
      display: inline;
    }

    .arrow {
      display: none;
    }

    .with-side .side {
      display: block;
    }

    .with-side .relations {
      max-block-size: none;
    }

    .pick input {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .mark,
    .mark.moderate,
    .mark.strong,
    .mark.rated {
      background: CanvasText;
    }

    .mark.weak {
      background: repeating-linear-gradient(to right, CanvasText 0 0.4em, transparent 0.4em 0.6em);
    }

    tr.chosen {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
