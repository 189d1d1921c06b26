import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The matrix. Each kind of cell has a shape of its own as well as a colour: full, flat, dashed, dotted, a sign or nothing. */
export const matrixStyles: CSSResult = css`
  .matrix-box {
    --_cell: 2.25em;
    --_head: 13em;
    --_heads: 9em;
    min-inline-size: 0;
  }

  .matrix-top {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }

  .cells {
    border: var(--_border-width) solid var(--_color-default-border-subtle);
    border-radius: var(--_border-radius);
    inline-size: fit-content;
    max-block-size: var(--tvaers-relation-map-height, min(42em, 80vh));
    max-inline-size: 100%;
    overflow: auto;
    scroll-padding-block: calc(var(--_heads) + 0.25em) 0.5em;
    scroll-padding-inline: calc(var(--_head) + 0.25em) 0.5em;
  }

  [role='grid'] {
    background: var(--_paper);
    block-size: calc(var(--_heads) + var(--count) * var(--_cell));
    inline-size: calc(var(--_head) + var(--count) * var(--_cell));
    position: relative;
  }

  .heads {
    background: var(--_paper);
    block-size: var(--_heads);
    border-block-end: var(--_border-width) solid var(--_color-default-border-default);
    inset-block-start: 0;
    position: sticky;
    z-index: 2;
  }

  .line {
    block-size: var(--_cell);
    contain: strict;
    display: flex;
    inline-size: 100%;
    inset-block-start: calc(var(--_heads) + var(--row) * var(--_cell));
    position: absolute;
  }

  .cells.banded {
    --_head: 15em;
    --_heads: 10.75em;
  }

  .row-bands {
    block-size: calc(var(--count) * var(--_cell));
    inline-size: 1.75em;
    inset-inline-start: 0;
    position: sticky;
    z-index: 1;
  }

  .cells:not(.banded) .row-bands {
    display: none;
  }

  .band {
    background: var(--_color-default-bg-subtle);
    box-shadow: inset 0 0 0 1px var(--_color-default-border-subtle);
    color: var(--_color-default-color-default);
    display: flex;
    inline-size: 1.75em;
    inset-block-start: calc(var(--first) * var(--_cell));
    block-size: calc(var(--length) * var(--_cell));
    position: absolute;
  }

  .heads .band {
    block-size: 1.75em;
    inline-size: calc(var(--length) * var(--_cell));
    inset-block-start: 0;
    inset-inline-start: calc(var(--_head) + var(--first) * var(--_cell));
  }

  /* The name stays in sight for as long as any of the group does. */
  .band bdi {
    align-self: start;
    font-size: 0.875em;
    font-weight: 600;
    inset-block-start: var(--_heads);
    max-block-size: 100%;
    overflow: hidden;
    padding: 0.5em 0.35em;
    position: sticky;
    text-overflow: ellipsis;
    transform: rotate(180deg);
    white-space: nowrap;
    writing-mode: vertical-rl;
  }

  .heads .band bdi {
    inset-inline-start: var(--_head);
    max-inline-size: 100%;
    padding: 0.35em 0.5em;
    transform: none;
    writing-mode: horizontal-tb;
  }

  .corner,
  [role='rowheader'] {
    background: var(--_paper);
    border-inline-end: var(--_border-width) solid var(--_color-default-border-default);
    inline-size: var(--_head);
    inset-inline-start: 0;
    position: sticky;
    z-index: 1;
  }

  .corner {
    align-items: end;
    block-size: 100%;
    color: var(--_color-default-color-default);
    display: flex;
    font-size: 0.875em;
    inline-size: calc(var(--_head) / 0.875);
    justify-content: end;
    padding: 0.4em 0.6em;
    z-index: 2;
  }

  .head bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .head {
    cursor: pointer;
    font-size: 0.875em;
  }

  [role='rowheader'] {
    align-items: center;
    block-size: 100%;
    display: flex;
    flex: none;
    inline-size: calc(var(--_head) / 0.875);
    padding-inline: 0.6em;
  }

  [role='columnheader'].head {
    align-items: end;
    block-size: 100%;
    display: flex;
    inline-size: calc(var(--_cell) / 0.875);
    inset-block-end: 0;
    justify-content: center;
    inset-inline-start: calc((var(--_head) + var(--column) * var(--_cell)) / 0.875);
    padding-block: 0.5em;
    position: absolute;
  }

  .banded [role='rowheader'] {
    padding-inline-start: 2.5em;
  }

  .banded [role='columnheader'].head {
    block-size: calc(100% - 2em);
  }

  /* Read from below, as one turns one's head. */
  [role='columnheader'] bdi {
    max-height: 100%;
    transform: rotate(180deg);
    writing-mode: vertical-rl;
  }

  .head.chosen {
    background: var(--_color-selected-bg-default);
    color: var(--_color-selected-color-default);
    font-weight: 600;
  }

  [role='gridcell'] {
    block-size: var(--_cell);
    border-block-end: 1px solid color-mix(in srgb, var(--_color-default-border-subtle) 55%, transparent);
    border-inline-end: 1px solid color-mix(in srgb, var(--_color-default-border-subtle) 55%, transparent);
    align-items: center;
    cursor: pointer;
    display: flex;
    flex: none;
    inline-size: var(--_cell);
    justify-content: center;
    position: relative;
  }

  .before {
    flex: none;
    inline-size: calc(var(--first) * var(--_cell));
  }

  [role='gridcell'].apart {
    inset-inline-start: calc(var(--_head) + var(--column) * var(--_cell));
    position: absolute;
  }

  [role='gridcell'].begins {
    border-inline-start: 2px solid var(--_color-default-border-default);
  }

  .line.begins [role='gridcell'],
  .line.begins [role='rowheader'] {
    border-block-start: 2px solid var(--_color-default-border-default);
  }

  [role='gridcell'] span,
  .key span {
    align-items: center;
    /* From the room a number takes up to the whole cell, its area by the number of raters. */
    block-size: calc(1.65em + 0.65em * var(--share, 1));
    border-radius: 3px;
    color: var(--_color-default-color-document);
    display: flex;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    inline-size: calc(1.9em + 0.4em * var(--share, 1));
    justify-content: center;
    line-height: 1;
  }

  :is([role='gridcell'], .key).strong span {
    background: var(--_color-action-inverse-bg-default);
    color: var(--_color-action-inverse-color-default);
    font-weight: 600;
  }

  :is([role='gridcell'], .key):is(.moderate, .rated) span {
    background: var(--_color-default-bg-default);
  }

  :is([role='gridcell'], .key).weak span {
    background: var(--_color-warning-bg-subtle);
    border: 2px dashed var(--_weak);
    color: var(--_color-warning-color-default);
    font-weight: 600;
  }

  /* A corner of ink: important and weak. */
  :is([role='gridcell'], .key).urgent::after {
    border-block-start: 0.7em solid var(--_weak);
    border-inline-start: 0.7em solid transparent;
    content: '';
    inset-block-start: 1px;
    inset-inline-end: 1px;
    position: absolute;
  }

  :is([role='gridcell'], .key).suppressed span {
    background: radial-gradient(circle, var(--_color-default-border-default) 1px, transparent 1.4px) 0 0 / 0.4em 0.4em;
  }

  :is([role='gridcell'], .key):is(.none, .not-answered) span {
    color: var(--_color-default-color-default);
  }

  [role='gridcell'].self {
    background: var(--_color-default-bg-subtle);
  }

  :is([role='gridcell'], .key).diagonal:not(.self) {
    box-shadow: inset 0 0 0 2px var(--_color-default-border-default);
  }

  [role='gridcell'].open {
    box-shadow: inset 0 0 0 3px var(--_color-selected-border-default);
  }

  [role='grid'] :focus-visible,
  [role='grid'] :focus {
    outline: var(--_focus-width) solid var(--_focus-color);
    outline-offset: -2px;
    z-index: 1;
  }

  .heads .head:focus {
    z-index: 0;
  }

  .said {
    margin-block: 0.5em;
    min-block-size: 3em;
    overflow-wrap: anywhere;
  }

  .matrix-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .matrix-legend li {
    align-items: center;
    display: flex;
    gap: 0.5em;
    min-block-size: var(--_pointer-target-min);
  }

  .key {
    display: inline-grid;
    flex: none;
    padding: 2px;
    place-items: center;
    position: relative;
  }

  .key.not-asked {
    box-shadow: inset 0 0 0 1px var(--_color-default-border-subtle);
  }

  @container (max-width: 40em) {
    .matrix-box {
      --_head: 7.5em;
      --_heads: 7em;
    }

    .cells.banded {
      --_head: 9.25em;
      --_heads: 8.75em;
    }
  }

  @media print {
    .cells {
      max-block-size: none;
      overflow: visible;
    }

    .matrix-box {
      break-inside: avoid;
      font-size: 0.6em;
    }

    .matrix-top .row,
    .said {
      display: none;
    }

    [role='gridcell'] span,
    .key span {
      print-color-adjust: exact;
    }

    .row-bands {
      inset-block-start: var(--_heads);
      position: absolute;
    }

    .heads,
    .corner,
    [role='rowheader'] {
      position: static;
    }
  }

  @media (forced-colors: active) {
    :is([role='gridcell'], .key):is(.strong, .weak, .moderate, .rated, .suppressed) span {
      forced-color-adjust: none;
    }

    :is([role='gridcell'], .key).strong span {
      background: CanvasText;
      color: Canvas;
    }

    :is([role='gridcell'], .key):is(.moderate, .rated) span {
      background: Canvas;
      border: 1px solid CanvasText;
      color: CanvasText;
    }

    :is([role='gridcell'], .key).weak span {
      background: Canvas;
      border-color: CanvasText;
      color: CanvasText;
    }

    :is([role='gridcell'], .key).suppressed span {
      background: radial-gradient(circle, CanvasText 1px, Canvas 1.4px) 0 0 / 0.4em 0.4em;
    }

    :is([role='gridcell'], .key).urgent::after {
      border-block-start-color: CanvasText;
      border-inline-start-color: Canvas;
      forced-color-adjust: none;
    }

    :is([role='gridcell'], .key).diagonal:not(.self) {
      outline: 2px solid CanvasText;
      outline-offset: -2px;
    }

    .band {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }

    [role='gridcell'].open,
    .head.chosen {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
