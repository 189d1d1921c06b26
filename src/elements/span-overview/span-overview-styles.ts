import { css } from 'lit';
import type { CSSResult } from 'lit';

export const spanOverviewStyles: CSSResult = css`
  .headline {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.3;
    margin-block-end: 0.35em;
    max-inline-size: 42em;
  }

  .figures {
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    margin-block: 1.25em;
  }

  .figures div {
    border-block-start: 3px solid var(--_color-default-border-subtle);
    padding-block-start: 0.5em;
  }

  .figures dt {
    font-weight: 600;
  }

  .figures dd {
    display: grid;
  }

  .figures strong {
    color: var(--_color-action-color-default);
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    line-height: 1.2;
  }

  .limit {
    align-items: center;
    background: var(--_color-default-bg-subtle);
    border-radius: var(--_border-radius);
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.75em;
    margin-block: 1.25em;
    padding: 0.9em 1em;
  }

  .limit label {
    font-weight: 600;
  }

  .limit input {
    inline-size: 6em;
  }

  .limit p {
    flex: 1 1 100%;
  }

  section {
    margin-block: 1.5em;
  }

  .strips {
    margin-block-start: 0.75em;
  }

  .strips li {
    display: grid;
    gap: 0 1.5em;
    margin-block-end: 0.35em;
  }

  .strips p {
    align-self: end;
    display: grid;
    overflow-wrap: anywhere;
  }

  .strip {
    direction: ltr;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .ground {
    stroke: var(--_color-default-border-default);
  }

  .mark {
    fill: var(--tvaers-span-overview-mark-color, var(--_color-action-border-default));
  }

  .mark.above {
    fill: var(--_color-default-bg-document);
    stroke: var(--tvaers-span-overview-above-color, var(--_color-warning-border-default));
    stroke-width: 2;
  }

  .limit-line {
    stroke: var(--tvaers-span-overview-above-color, var(--_color-warning-border-default));
    stroke-dasharray: 4 3;
    stroke-width: 1.5;
  }

  .tick {
    fill: var(--_color-default-color-default);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .outliers li,
  .notices li {
    border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    max-inline-size: 42em;
    overflow-wrap: anywhere;
    padding-block: 0.35em;
  }

  .context {
    flex: 1 1 100%;
  }

  .behind {
    margin-block-end: 1em;
  }

  .past {
    direction: ltr;
    display: block;
    inline-size: 100%;
    margin-block: 0.75em 0.25em;
    max-inline-size: 42em;
    overflow: visible;
  }

  .course {
    stroke: var(--tvaers-span-overview-mark-color, var(--_color-action-border-default));
    stroke-width: 2;
  }

  .value {
    font-weight: 600;
  }

  .behind h4 {
    font-size: 1em;
    margin-block: 0.75em 0.15em;
  }

  .behind p,
  .behind li {
    max-inline-size: 60em;
    overflow-wrap: anywhere;
  }

  @container (max-width: 30em) {
    .between {
      display: none;
    }
  }

  .tools {
    align-items: end;
    margin-block: 0.75em;
  }

  .field {
    display: grid;
    flex: 0 1 18em;
    gap: 0.15em;
  }

  .field > :last-child {
    inline-size: 100%;
    min-inline-size: 0;
  }

  @container (min-width: 44em) {
    .strips li {
      grid-template-columns: 17em minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .mark {
      fill: CanvasText;
    }

    .mark.above {
      fill: Canvas;
      stroke: CanvasText;
    }

    .course,
    .ground,
    .limit-line {
      stroke: CanvasText;
    }

    .tick {
      fill: CanvasText;
    }
  }
`;
