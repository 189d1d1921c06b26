import { css } from 'lit';
import type { CSSResult } from 'lit';

export const relationMapStyles: CSSResult = css`
  :host {
    --_weak: var(--tvaers-relation-map-weak-color, var(--_color-warning-border-default));
    --_moderate: var(--tvaers-relation-map-moderate-color, var(--_color-default-border-default));
    --_strong: var(--tvaers-relation-map-strong-color, var(--_color-action-border-default));
    --_paper: var(--_color-default-bg-document);
  }

  header {
    display: grid;
    gap: 0.25em;
    margin-block-end: 1em;
  }

  .kicker {
    color: var(--_color-default-color-default);
    font-size: 0.875em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .headline {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.3;
    max-inline-size: 44em;
    text-wrap: pretty;
  }

  .notices {
    border-inline-start: 3px solid var(--_color-default-border-subtle);
    font-size: 0.875em;
    margin-block-start: 0.25em;
    max-inline-size: 60em;
    padding-inline-start: 0.85em;
  }

  .toolbar {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    margin-block-end: 0.75em;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
  }

  .choice button {
    border-color: var(--_color-default-border-default);
    border-radius: 0;
    font-weight: 400;
    margin-inline-start: calc(-1 * var(--_border-width));
  }

  .choice button:first-child {
    border-end-start-radius: var(--_border-radius);
    border-start-start-radius: var(--_border-radius);
    margin-inline-start: 0;
  }

  .choice button:last-child {
    border-end-end-radius: var(--_border-radius);
    border-start-end-radius: var(--_border-radius);
  }

  .choice [aria-pressed='true'] {
    background: var(--_color-selected-bg-default);
    border-color: var(--_color-selected-border-default);
    color: var(--_color-selected-color-default);
    font-weight: 600;
    position: relative;
  }

  .field {
    display: grid;
    flex: 0 1 15em;
    gap: 0.15em;
    max-inline-size: 100%;
  }

  .field select,
  .field input {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .search {
    flex: 1 1 12em;
    max-inline-size: 22em;
    position: relative;
  }

  .body {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    margin-block-end: 1em;
  }

  .map,
  .matrix-box,
  .nodes,
  .side {
    min-inline-size: 0;
  }

  .frame {
    position: relative;
  }

  .picture {
    background: var(--_paper);
    block-size: var(--tvaers-relation-map-height, clamp(20em, 66cqi, 40em));
    border: var(--_border-width) solid var(--_color-default-border-subtle);
    border-radius: var(--_border-radius);
    cursor: grab;
    overflow: hidden;
    touch-action: pan-x pan-y;
    user-select: none;
  }

  .picture:focus {
    touch-action: none;
  }

  .picture:active {
    cursor: grabbing;
  }

  canvas {
    block-size: 100%;
    display: block;
    inline-size: 100%;
  }

  .legend {
    display: grid;
    gap: 0.35em 2em;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.6em;
  }

  .legend fieldset {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
  }

  .legend legend {
    float: inline-start;
  }

  .legend label,
  .legend li {
    align-items: center;
    display: flex;
    gap: 0.45em;
    min-block-size: var(--_pointer-target-min);
  }

  .legend ul {
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
  }

  .sample {
    flex: none;
  }

  .sample line {
    stroke: var(--_color-default-color-default);
    stroke-dasharray: 2 4;
    stroke-width: 1.6;
  }

  .sample.weak line {
    stroke: var(--_weak);
    stroke-dasharray: 7 4;
  }

  .sample.moderate line {
    stroke: var(--_moderate);
    stroke-dasharray: none;
    stroke-width: 1.3;
  }

  .sample.strong line,
  .sample.rated line {
    stroke: var(--_strong);
    stroke-dasharray: none;
    stroke-width: 2.8;
  }

  .sample.none line {
    stroke-dasharray: 1.5 6;
  }

  .sample.suppressed line {
    stroke-dasharray: 1 3;
  }

  button.link {
    color: var(--_color-action-color-default);
    min-block-size: var(--_pointer-target-min);
    overflow-wrap: anywhere;
    padding: 0.1em 0;
    line-height: 1.5;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .important ol {
    display: grid;
    gap: 0.25em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    margin-block: 0.5em;
  }

  .important li {
    border-inline-start: 3px solid var(--_weak);
    margin-block: 0.35em;
    padding-inline-start: 0.85em;
  }

  .inks {
    block-size: 0;
    inline-size: 0;
    overflow: hidden;
    position: absolute;
    visibility: hidden;
  }

  .inks i {
    transition: color 1ms;
  }

  .inks .paper {
    color: var(--_paper);
  }

  .inks .text {
    color: var(--_color-default-color-document);
  }

  .inks .quiet,
  .inks .missing {
    color: var(--_color-default-color-default);
  }

  .inks .weak,
  .inks .urgent {
    color: var(--_weak);
  }

  .inks .moderate {
    color: var(--_moderate);
  }

  .inks .strong,
  .inks .rated {
    color: var(--_strong);
  }

  .inks .chosen {
    color: var(--_color-selected-border-default);
  }

  .inks .focus {
    color: var(--_focus-color);
  }

  .inks .area-1 {
    color: var(--_data-1);
  }

  .inks .area-2 {
    color: var(--_data-2);
  }

  .inks .area-3 {
    color: var(--_data-3);
  }

  .inks .area-4 {
    color: var(--_data-4);
  }

  .inks .area-5 {
    color: var(--_data-5);
  }

  .inks .area-6 {
    color: var(--_data-6);
  }

  .inks .area-7 {
    color: var(--_data-7);
  }

  .inks .area-8 {
    color: var(--_data-8);
  }

  .inks .rim {
    color: color-mix(in srgb, currentcolor 22%, var(--_paper));
  }

  .inks .ground {
    color: color-mix(in srgb, currentcolor 8%, var(--_paper));
  }

  @media screen {
    .body:not(.map) .map,
    .body:not(.table) .nodes {
      display: none;
    }
  }

  @container (max-width: 24em) {
    .choice button {
      font-size: 0.875em;
      padding-inline: 0.5em;
    }
  }

  @container (min-width: 52em) {
    .body.with-side {
      grid-template-columns: minmax(0, 1fr) minmax(16em, 21em);
    }

    .with-side .map,
    .with-side .matrix-box,
    .with-side .nodes {
      grid-column: 1;
      grid-row: 1;
    }

    .with-side .side {
      align-self: start;
      grid-column: 2;
      grid-row: 1;
    }
  }

  @media (forced-colors: active) {
    .inks {
      forced-color-adjust: none;
    }

    .inks i {
      color: CanvasText !important;
    }

    .inks .paper,
    .inks .ground {
      color: Canvas !important;
    }

    .inks .chosen,
    .inks .focus {
      color: Highlight !important;
    }

    .sample line {
      stroke: CanvasText !important;
    }

    .choice [aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
