import { css } from 'lit';
import type { CSSResult } from 'lit';

export const detailsStyles: CSSResult = css`
  .panel-head {
    align-items: start;
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
  }

  .panel-head > div {
    min-inline-size: 0;
  }

  .panel h3 {
    font-size: 1.125em;
    overflow-wrap: anywhere;
  }

  .panel h4 {
    color: var(--_color-default-color-default);
    font-size: 0.875em;
    margin-block: 1.25em 0.35em;
  }

  .close {
    flex: none;
  }

  .cross {
    block-size: 1em;
    display: block;
    inline-size: 1em;
    position: relative;
  }

  .cross::before,
  .cross::after {
    border-block-start: 2px solid currentcolor;
    content: '';
    inline-size: 100%;
    inset-block-start: calc(50% - 1px);
    inset-inline-start: 0;
    position: absolute;
    rotate: 45deg;
  }

  .cross::after {
    rotate: -45deg;
  }

  .posts {
    display: grid;
    gap: 0.35em;
    overflow-wrap: anywhere;
  }

  .led {
    color: var(--_color-default-color-default);
    display: block;
  }

  .posts.dotted li {
    padding-inline-start: 0.25em;
  }

  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
    overflow-wrap: anywhere;
  }

  .way li:not(:last-child)::after {
    color: var(--_color-default-color-default);
    content: ' ‹';
  }

  .figures {
    display: grid;
    gap: 0.9em;
    margin-block-end: 0.9em;
  }

  .figures li {
    border-block-start: 3px solid var(--_color-default-border-subtle);
    padding-block-start: 0.35em;
  }

  .figure-name {
    font-weight: 600;
  }

  .figure {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
  }

  .figure strong {
    color: var(--_color-action-color-default);
    font-size: 1.375em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    line-height: 1.2;
  }

  .trend {
    direction: ltr;
    flex: none;
    overflow: visible;
  }

  .trend polyline {
    fill: none;
    stroke: var(--_color-action-border-default);
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .trend circle {
    fill: var(--_color-action-border-default);
  }

  .outside {
    border-inline-start: 3px solid var(--_color-default-border-default);
    padding-inline-start: 0.75em;
  }

  .panel slot {
    display: block;
    margin-block-start: 1.25em;
  }

  .panel > .row {
    margin-block-start: 1.25em;
  }

  .found {
    background: var(--_color-default-bg-subtle);
    border-radius: var(--_border-radius);
    margin-block-end: 0.75em;
    max-inline-size: 40em;
    padding: 0.6em 0.75em;
  }

  .found button {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    inline-size: 100%;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .found .small {
    font-weight: 400;
  }

  .found bdi {
    font-weight: 600;
  }

  .list ul {
    padding-inline-start: var(--_indent);
  }

  .list button.plain {
    font-weight: inherit;
    min-block-size: var(--_pointer-target-min);
    padding: 0.1em 0.25em;
    text-align: start;
  }

  .list button.name {
    margin-inline-start: -0.25em;
  }

  .list .path .name,
  .list .focus .name {
    font-weight: 650;
  }

  @media (forced-colors: active) {
    .trend polyline {
      stroke: CanvasText;
    }

    .trend circle {
      fill: CanvasText;
    }
  }
`;
