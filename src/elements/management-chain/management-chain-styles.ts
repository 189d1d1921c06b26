import { css } from 'lit';
import type { CSSResult } from 'lit';

export const managementChainStyles: CSSResult = css`
  :host {
    --_path: var(--tvaers-management-chain-path-color, var(--_color-action-border-default));
  }

  .sentence {
    display: grid;
    gap: 0.35em;
    margin-block-end: 1.25em;
    max-inline-size: 60em;
  }

  .headline {
    font-size: 1.375em;
    font-weight: 400;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .headline strong {
    font-weight: 650;
  }

  .arrow {
    color: var(--tvaers-management-chain-path-color, var(--_color-action-color-default));
    font-weight: 650;
  }

  .toolbar {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    margin-block-end: 0.75em;
  }

  .field {
    display: grid;
    flex: 1 1 14em;
    gap: 0.15em;
    max-inline-size: 28em;
  }

  .field input {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .choice {
    display: flex;
  }

  .choice button {
    border-radius: 0;
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
  }

  .sides {
    --_indent: var(--tvaers-management-chain-indent, 1.5em);

    display: grid;
    gap: 1em 2em;
  }

  .side {
    min-inline-size: 0;
  }

  .item {
    align-items: start;
    border-block-end: var(--_border-width) solid var(--_color-default-border-subtle);
    display: flex;
    gap: 0.35em;
    overflow-wrap: anywhere;
    padding-block: 0.45em;
    padding-inline-end: 0.5em;
    position: relative;
  }

  .tree .item {
    cursor: pointer;
    padding-inline-start: calc(var(--_depth, 0) * var(--_indent));
  }

  [aria-level='2'] {
    --_depth: 1;
  }

  [aria-level='3'] {
    --_depth: 2;
  }

  [aria-level='4'] {
    --_depth: 3;
  }

  [aria-level='5'] {
    --_depth: 4;
  }

  [aria-level='6'] {
    --_depth: 5;
  }

  [aria-level='7'] {
    --_depth: 6;
  }

  [aria-level='8'] {
    --_depth: 7;
  }

  .tree .item:hover {
    background: var(--_color-action-bg-subtle);
  }

  .tree .item:focus-visible {
    outline-offset: -2px;
    z-index: 1;
  }

  .item.chosen {
    background: var(--_color-selected-bg-default);
    box-shadow: inset 0 0 0 1px var(--_color-selected-border-default);
  }

  .twist {
    align-items: center;
    block-size: max(1.5em, var(--_pointer-target-min));
    color: var(--_color-default-color-default);
    display: flex;
    flex: none;
    inline-size: max(1.5em, var(--_pointer-target-min));
    justify-content: center;
  }

  .twist:not(.none)::before {
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    content: '';
    inline-size: 0.5em;
    rotate: -45deg;
  }

  .twist:dir(rtl)::before {
    rotate: 135deg;
  }

  .twist.open::before {
    rotate: 45deg;
    translate: 0 -0.1em;
  }

  /* The line from the top is a filled dot and bold words: shape and weight as well as colour. */
  .dot {
    border: 2px solid var(--_color-default-border-default);
    border-radius: 50%;
    block-size: 0.7em;
    flex: none;
    inline-size: 0.7em;
    margin-block-start: 0.42em;
  }

  .path > .dot {
    background: var(--_path);
    border-color: var(--_path);
  }

  .focus > .dot {
    background: var(--_path);
    border-color: var(--_path);
    outline: 2px solid var(--_path);
    outline-offset: 2px;
  }

  .person > .dot,
  .people > .dot,
  .more > .dot {
    display: none;
  }

  .words {
    display: grid;
    flex: 1;
    gap: 0 0.5em;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    min-inline-size: 0;
    padding-inline-start: 0.25em;
  }

  .name {
    font-weight: 500;
  }

  .path .name,
  .focus .name {
    font-weight: 650;
  }

  .people .name,
  .more .name {
    color: var(--_color-action-color-default);
    font-weight: 400;
  }

  .who {
    color: var(--_color-default-color-default);
  }

  .person-name {
    color: var(--_color-default-color-document);
  }

  .dotted {
    border-inline-start: 2px dashed var(--_color-default-border-default);
    padding-inline-start: 0.5em;
  }

  .tag {
    background: var(--_color-default-bg-default);
    border-radius: var(--_border-radius);
    color: var(--_color-default-color-document);
    display: inline-block;
    font-size: 0.875em;
    padding-inline: 0.45em;
  }

  .tag.vacant {
    background: var(--_color-warning-bg-subtle);
    color: var(--_color-warning-color-default);
  }

  .tag.here {
    background: var(--_color-selected-bg-default);
    color: var(--_color-selected-color-default);
  }

  .panel {
    background: var(--_color-default-bg-subtle);
    border-radius: var(--_border-radius);
    padding: 1em 1.25em;
  }

  .hint {
    align-self: start;
  }

  @container (max-width: 30em) {
    .sides {
      --_indent: var(--tvaers-management-chain-indent, 0.75em);
    }

    .headline {
      font-size: 1.125em;
    }

    .counts,
    .item .dotted,
    .hint {
      display: none;
    }
  }

  @container (min-width: 40em) {
    .words {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .words > .who {
      grid-column: 1 / -1;
    }

    .words > .counts {
      grid-column: 2;
      grid-row: 1;
      text-align: end;
    }
  }

  @container (min-width: 56em) {
    .sides {
      align-items: start;
      grid-template-columns: minmax(0, 1fr) 22em;
    }

    .panel {
      inset-block-start: 1em;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
      position: sticky;
    }
  }

  @media print {
    .toolbar,
    .hint {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .path > .dot,
    .focus > .dot {
      background: CanvasText;
      border-color: CanvasText;
      forced-color-adjust: none;
    }

    .item.chosen,
    .panel,
    .tag,
    .choice [aria-pressed='true'] {
      border: 1px solid CanvasText;
    }

    .choice [aria-pressed='true'],
    .item.chosen {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
