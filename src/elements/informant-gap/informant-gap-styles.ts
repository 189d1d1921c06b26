import { css } from 'lit';
import type { CSSResult } from 'lit';

export const informantGapStyles: CSSResult = css`
  .headline {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.3;
    margin-block-end: 0.35em;
    max-inline-size: 42em;
  }

  [part='sentence'] p {
    max-inline-size: 46em;
    overflow-wrap: anywhere;
  }

  [part='choices'] {
    gap: 0.75em 1.5em;
    margin-block: 1em;
  }

  .field {
    display: grid;
    flex: 0 1 16em;
    gap: 0.15em;
  }

  .field > :last-child {
    inline-size: 100%;
    min-inline-size: 0;
  }

  section {
    margin-block: 1.5em;
  }

  .themes > li {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    margin-block-start: 0.75em;
    padding-block-start: 0.6em;
  }

  h4 {
    font-size: 1em;
  }

  .marker {
    border-radius: var(--_border-radius);
    display: inline-block;
    margin-inline-end: 0.35em;
    padding-inline: 0.5em;
  }

  .marker.different {
    background: var(--_color-warning-bg-subtle);
    color: var(--_color-warning-color-default);
  }

  .marker.talk {
    background: var(--_color-default-bg-subtle);
  }

  .marker.alike {
    font-weight: 400;
    padding-inline: 0;
  }

  .lanes {
    margin-block-start: 0.35em;
  }

  .lane {
    align-items: center;
    column-gap: 0.75em;
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr) 2.5em;
  }

  .lane.without {
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    min-block-size: 24px;
  }

  .lane.without > :last-child {
    color: var(--_color-default-color-default);
    font-style: italic;
  }

  .lane svg {
    direction: ltr;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .lane .name {
    font-size: 0.875em;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .lane .own {
    font-weight: 650;
  }

  .value {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .ground {
    stroke: var(--_color-default-border-subtle);
  }

  .own-line {
    stroke: var(--tvaers-informant-gap-own-color, var(--_color-action-border-default));
    stroke-dasharray: 2 3;
  }

  .spread {
    stroke: var(--tvaers-informant-gap-mark-color, var(--_color-default-border-default));
    stroke-width: 2;
  }

  .mark {
    fill: var(--tvaers-informant-gap-mark-color, var(--_color-default-border-default));
  }

  .mark.own {
    fill: var(--tvaers-informant-gap-own-color, var(--_color-action-border-default));
  }

  [part='pairs'] :is(td, thead th) {
    min-inline-size: 6.5em;
  }

  .quadrants {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }

  .quadrant {
    border: var(--_border-width) solid var(--_color-default-border-subtle);
    border-radius: var(--_border-radius);
    overflow-wrap: anywhere;
    padding: 0.75em 1em;
  }

  .quadrant.blind-spot {
    border-color: var(--_color-warning-border-default);
    border-inline-start-width: 4px;
  }

  .quadrant li {
    font-weight: 600;
  }

  @container (max-width: 30em) {
    .lane {
      grid-template-columns: minmax(0, 7em) minmax(0, 1fr) 2em;
    }

    .lane.without {
      grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
    }
  }

  @container (min-width: 36em) {
    .quadrants {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .mark,
    .mark.own {
      fill: CanvasText;
    }

    .ground,
    .own-line,
    .spread {
      stroke: CanvasText;
    }

    .marker {
      border: 1px solid CanvasText;
    }
  }
`;
