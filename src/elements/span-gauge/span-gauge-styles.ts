import { css } from 'lit';
import type { CSSResult } from 'lit';

export const spanGaugeStyles: CSSResult = css`
  .gauges {
    display: grid;
    gap: 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    margin-block-end: 1em;
  }

  figure {
    align-content: space-between;
    display: grid;
    gap: 0.75em;
    max-inline-size: 44em;
  }

  figcaption {
    display: grid;
    gap: 0.25em;
  }

  .headline {
    align-items: baseline;
    color: var(--_color-default-color-document);
    display: flex;
    flex-wrap: wrap;
    font-size: 1.125em;
    gap: 0 0.35em;
    line-height: 1.1;
  }

  .value {
    color: var(--tvaers-span-gauge-value-color, var(--_color-action-color-default));
    font-size: 2.75em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    letter-spacing: -0.02em;
  }

  .whose {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .band {
    align-items: baseline;
    display: flex;
    gap: 0.5em;
  }

  /* The shape says it as well as the colour: a point up, a bar, a point down. */
  .mark {
    background: currentcolor;
    block-size: 0.75em;
    clip-path: polygon(0 30%, 100% 30%, 100% 70%, 0 70%);
    color: var(--_color-positive-border-default);
    flex: none;
    forced-color-adjust: none;
    inline-size: 0.75em;
  }

  .mark.above {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    color: var(--_color-warning-border-default);
  }

  .mark.below {
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    color: var(--_color-warning-border-default);
  }

  .picture {
    direction: ltr;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .track {
    fill: var(--_color-default-bg-default);
    stroke: var(--_color-default-border-default);
  }

  .target {
    fill: var(--tvaers-span-gauge-band-color, var(--_color-positive-border-default));
    fill-opacity: 0.75;
  }

  .needle {
    stroke: var(--_color-default-color-document);
    stroke-width: 3;
  }

  .knob {
    fill: var(--tvaers-span-gauge-value-color, var(--_color-action-border-default));
    stroke: var(--_color-default-bg-document);
    stroke-width: 2;
  }

  .tick {
    fill: var(--_color-default-color-default);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .history {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    margin-block-end: 1em;
  }

  .line {
    fill: none;
    stroke: var(--_color-action-border-default);
    stroke-linejoin: round;
    stroke-width: 2;
  }

  details > .row {
    margin-block: 0.75em;
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }

    .target {
      fill: Highlight;
      fill-opacity: 1;
    }

    .needle,
    .line {
      stroke: CanvasText;
    }

    .knob {
      fill: CanvasText;
      stroke: Canvas;
    }

    .tick {
      fill: CanvasText;
    }

    .mark[class] {
      color: CanvasText;
    }
  }
`;
