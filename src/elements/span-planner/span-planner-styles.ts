import { css } from 'lit';
import type { CSSResult } from 'lit';

export const spanPlannerStyles: CSSResult = css`
  .headline {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.3;
    margin-block-end: 0.35em;
    max-inline-size: 42em;
    overflow-wrap: anywhere;
  }

  section {
    margin-block: 1.75em;
  }

  h3 {
    margin-block-end: 0.5em;
  }

  .scenarios {
    background: var(--_color-default-bg-subtle);
    border-radius: var(--_border-radius);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em;
  }

  .scenarios h3 {
    margin: 0;
  }

  .scenarios > .row {
    align-items: end;
  }

  [aria-pressed='true'] {
    background: var(--_color-action-inverse-bg-default);
    border-color: var(--_color-action-inverse-bg-default);
    color: var(--_color-action-inverse-color-default);
  }

  [aria-pressed='true']:hover {
    background: var(--_color-action-inverse-bg-hover);
  }

  .tabs button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .field {
    display: grid;
    flex: 0 1 18em;
    gap: 0.15em;
  }

  .field > input,
  .field > select {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 3em;
  }

  .figures td,
  .figures th {
    white-space: nowrap;
  }

  .figures th[scope='row'] {
    hyphens: auto;
    min-inline-size: 6em;
    white-space: normal;
  }

  .figures .number {
    padding-inline: 0.6em 0;
  }

  .figures .current {
    font-weight: 650;
  }

  td.current {
    color: var(--_color-action-color-default);
  }

  .touched li,
  .steps li {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    overflow-wrap: anywhere;
    padding-block: 0.35em;
  }

  .steps {
    max-block-size: 22em;
    overflow-y: auto;
  }

  .last p {
    font-weight: 600;
    margin-block-end: 0.5em;
    overflow-wrap: anywhere;
  }

  .fault {
    border-inline-start: 3px solid var(--_color-warning-border-default);
    display: block;
    margin-block: 0.25em;
    padding-inline-start: 0.6em;
  }

  .areas > li {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    padding-block: 0.6em;
  }

  .area {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  .area > p {
    display: grid;
    flex: 1 1 16em;
    overflow-wrap: anywhere;
  }

  .target {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }

  .target input {
    inline-size: 5em;
  }

  .add {
    background: var(--_color-default-bg-subtle);
    border-radius: var(--_border-radius);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block-start: 0.75em;
    padding: 1em;
  }

  .add legend {
    font-weight: 600;
    margin-block-end: 0.25em;
  }

  .way {
    align-items: baseline;
    display: flex;
    gap: 0.6em;
    min-block-size: var(--_pointer-target-min);
    padding-block: 0.15em;
  }

  .way input {
    flex: none;
    position: relative;
    inset-block-start: 0.2em;
  }

  .way .small {
    display: block;
  }

  .add .field,
  .frame .field {
    max-inline-size: 24em;
  }

  .frame {
    align-items: start;
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 3em;
    padding-block-start: 1em;
  }

  .tools {
    align-items: end;
    margin-block: 0.75em;
  }

  .leader {
    align-items: center;
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em 1.25em;
    padding-block: 0.6em;
  }

  .leader.changed {
    border-inline-start: 3px solid var(--_color-action-border-default);
    padding-inline-start: 0.75em;
  }

  .leader.target {
    outline: 2px dashed var(--_color-action-border-default);
    outline-offset: -2px;
  }

  .who {
    display: grid;
    overflow-wrap: anywhere;
  }

  .marks::before {
    content: '· ';
  }

  .size {
    font-variant-numeric: tabular-nums;
  }

  .size strong {
    font-size: 1.125em;
  }

  .bar {
    display: block;
    direction: ltr;
    inline-size: 100%;
    overflow: visible;
  }

  .after {
    fill: var(--tvaers-span-planner-bar-color, var(--_color-action-border-default));
  }

  .after.over {
    fill: var(--tvaers-span-planner-above-color, var(--_color-warning-border-default));
  }

  .before {
    fill: var(--_color-default-border-default);
  }

  .limit {
    stroke: var(--_color-default-color-document);
    stroke-dasharray: 3 3;
    stroke-width: 1.5;
  }

  .hands {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    grid-column: 1 / -1;
    margin-inline-start: -0.5em;
  }

  .hands button,
  .group button {
    font-weight: 500;
    min-block-size: 2.25em;
    padding-block: 0.2em;
  }

  .groups {
    grid-column: 1 / -1;
    min-inline-size: 0;
    margin-inline-start: 0.5em;
  }

  .groups > li {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
  }

  .group {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding-block: 0.15em;
  }

  .grip {
    color: var(--_color-default-color-default);
    cursor: grab;
  }

  .what {
    flex: 1 1 12em;
    overflow-wrap: anywhere;
  }

  .pick {
    background: var(--_color-default-bg-subtle);
    border-radius: var(--_border-radius);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    grid-column: 1 / -1;
    margin-block: 0.5em;
    padding: 1em;
  }

  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }

  .choices button {
    inline-size: 100%;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .share {
    margin-block: 1.25em;
  }

  .share p {
    margin-block: 0.75em;
  }

  input[type='file'] {
    display: none;
  }

  .address {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  @container (min-width: 34em) {
    .leader {
      grid-template-columns: minmax(0, 16em) minmax(0, 1fr) auto;
    }

    .leader > .who {
      grid-row: span 2;
    }

    .leader > .hands {
      grid-column: 2 / -1;
    }

    .size {
      min-inline-size: 11em;
      text-align: end;
      white-space: nowrap;
    }
  }

  @container (min-width: 52em) {
    .beside {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }

    .frame {
      grid-template-columns: 1fr 1fr;
    }

    .choices {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .hands,
    .add,
    .tools,
    .grip {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }

    .after {
      fill: CanvasText;
    }

    .after.over {
      fill: Mark;
      stroke: CanvasText;
    }

    .before {
      fill: GrayText;
    }

    .limit {
      stroke: CanvasText;
    }
  }
`;
