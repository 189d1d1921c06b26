import { css } from 'lit';
import type { CSSResult } from 'lit';

export const feedbackChartStyles: CSSResult = css`
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

  section {
    margin-block: 1.5em;
  }

  h4 {
    font-size: 1em;
    margin-block: 0.75em 0.25em;
  }

  .signals li {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    max-inline-size: 42em;
    overflow-wrap: anywhere;
    padding-block: 0.35em;
  }

  [part='picture'] > .row {
    gap: 0.75em 1.5em;
    justify-content: space-between;
    margin-block-start: 0.75em;
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .keys li {
    align-items: center;
    display: flex;
    gap: 0.4em;
  }

  .form {
    gap: 0 1.5em;
    justify-content: space-between;
    margin-block-start: 0.75em;
  }

  .form h4 {
    margin: 0;
  }

  .limit {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }

  .field {
    display: grid;
    flex: 0 1 14em;
    gap: 0.15em;
  }

  .field > :last-child {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .chart,
  .share {
    direction: ltr;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .ground {
    stroke: var(--_color-default-border-subtle);
  }

  .unsure {
    fill: var(--_color-default-bg-subtle);
  }

  .stripe {
    stroke: var(--_color-default-border-subtle);
    stroke-dasharray: 1 4;
  }

  .limit-line {
    stroke: var(--tvaers-feedback-chart-limit-color, var(--_color-warning-border-default));
    stroke-dasharray: 6 4;
    stroke-width: 1.5;
  }

  .course {
    stroke: var(--tvaers-feedback-chart-other-color, var(--_color-default-border-default));
    stroke-width: 1.5;
  }

  .course.chosen {
    stroke: var(--tvaers-feedback-chart-line-color, var(--_color-action-border-default));
    stroke-width: 2.5;
  }

  .dash-1 {
    stroke-dasharray: 7 4;
  }

  .dash-2 {
    stroke-dasharray: 2 3;
  }

  .dash-3 {
    stroke-dasharray: 9 3 2 3;
  }

  .mark {
    fill: var(--tvaers-feedback-chart-other-color, var(--_color-default-border-default));
  }

  .mark.chosen,
  .bar {
    fill: var(--tvaers-feedback-chart-line-color, var(--_color-action-border-default));
  }

  .spread {
    stroke: var(--_color-default-color-document);
    stroke-width: 1.5;
  }

  .bar {
    fill-opacity: 0.75;
  }

  .tick {
    fill: var(--_color-default-color-default);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .shares {
    margin-block-start: 0.75em;
  }

  .shares li {
    display: grid;
    gap: 0.15em 1.5em;
    margin-block-end: 0.75em;
  }

  .shares p {
    display: grid;
  }

  @container (min-width: 40em) {
    .shares li {
      align-items: center;
      grid-template-columns: 19em minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .mark,
    .mark.chosen,
    .tick {
      fill: CanvasText;
    }

    .bar {
      fill: GrayText;
    }

    .unsure {
      fill: Canvas;
    }

    .ground,
    .stripe,
    .course,
    .course.chosen,
    .spread,
    .limit-line {
      stroke: CanvasText;
    }
  }
`;
