import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Two rounds beside each other. A kind of change has a dash and a width of its own as well as a colour. */
export const wavesStyles: CSSResult = css`
  .waves {
    align-items: end;
    background: var(--_color-default-bg-subtle);
    border-radius: var(--_border-radius);
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    margin-block-end: 1em;
    padding: 0.75em 1em;
  }

  .waves .choice button {
    background: var(--_paper);
  }

  .waves .choice [aria-pressed='true'] {
    background: var(--_color-selected-bg-default);
  }

  .waves-said {
    align-items: center;
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  .waves-said:not(:has(*)) {
    display: none;
  }

  .sample:is(.stronger, .new) line {
    stroke: var(--_strong);
  }

  .sample:is(.weaker, .lost) line {
    stroke: var(--_weak);
  }

  .sample.stronger line {
    stroke-dasharray: none;
    stroke-width: 2.8;
  }

  .sample:is(.new, .mixed) line {
    stroke-dasharray: 12 3 3 3;
    stroke-width: 2.3;
  }

  .sample.mixed line {
    stroke: var(--_color-default-color-document);
  }

  .sample.weaker line {
    stroke-dasharray: 7 4;
  }

  .sample.same line {
    stroke: var(--_moderate);
    stroke-dasharray: none;
    stroke-width: 0.8;
  }

  .sample.unknown line {
    stroke-dasharray: 1 3;
  }

  .changed li {
    border-inline-start-color: var(--_color-default-color-document);
  }

  .changed li:is(.stronger, .new) {
    border-inline-start-color: var(--_strong);
  }

  .changed li:is(.weaker, .lost) {
    border-inline-start-color: var(--_weak);
  }

  .changed li:is(.lost, .weaker) {
    border-inline-start-style: dashed;
  }

  .mark.stronger {
    background: var(--_strong);
  }

  .mark.new {
    background: repeating-linear-gradient(
      to right,
      var(--_strong) 0 0.8em,
      transparent 0.8em 1em,
      var(--_strong) 1em 1.2em,
      transparent 1.2em 1.4em
    );
  }

  .mark.weaker {
    background: repeating-linear-gradient(to right, var(--_weak) 0 0.4em, transparent 0.4em 0.6em);
  }

  .mark.lost {
    background: repeating-linear-gradient(to right, var(--_weak) 0 0.15em, transparent 0.15em 0.35em);
  }

  .mark.same {
    background: var(--_moderate);
    block-size: 0.125em;
  }

  @media print {
    .waves {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .waves {
      border: 1px solid CanvasText;
    }

    .mark:is(.stronger, .same) {
      background: CanvasText;
    }

    .mark.new {
      background: repeating-linear-gradient(to right, CanvasText 0 0.8em, transparent 0.8em 1em);
    }

    .mark.weaker {
      background: repeating-linear-gradient(to right, CanvasText 0 0.4em, transparent 0.4em 0.6em);
    }

    .mark.lost {
      background: repeating-linear-gradient(to right, CanvasText 0 0.15em, transparent 0.15em 0.35em);
    }
  }
`;
