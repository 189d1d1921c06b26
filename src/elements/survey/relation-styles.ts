import { css, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { FITS } from './grid-styles.js';

/** Where the choices stand in columns there is room for every colleague; where they do not, for one at a time. */
const targets = (fit: keyof typeof FITS): CSSResult => css`
  @container (inline-size >= ${unsafeCSS(FITS[fit])}) {
    .relation.${unsafeCSS(fit)} .stepper {
      display: none;
    }
  }

  @container (inline-size < ${unsafeCSS(FITS[fit])}) {
    .relation.${unsafeCSS(fit)} .target:not(.current) {
      display: none;
    }
  }
`;

export const relationStyles: CSSResult = css`
  .relation {
    gap: 1.5em;
  }

  .target {
    align-items: start;
    border: var(--_border-width) solid var(--_color-default-border-subtle);
    border-radius: var(--_soft);
    display: grid;
    gap: 0.75em 1em;
    grid-template-columns: minmax(0, 1fr) auto;
    padding: 1.25em 1.5em;
  }

  .target > :not(legend, .place) {
    grid-column: 1 / -1;
  }

  .target > legend {
    display: grid;
    font-size: 1.125em;
    scroll-margin-block-start: 5em;
  }

  .target > .place {
    padding-block-start: 0.25em;
  }

  .target.done > .place::before {
    color: var(--_color-positive-color-default);
    content: '✓ ';
    font-weight: 600;
  }

  .none {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.6em;
    inline-size: fit-content;
    min-block-size: 2.5em;
  }

  .stepper {
    align-items: center;
    display: grid;
    gap: 0.5em 1em;
    grid-template-columns: 1fr 1fr;
  }

  .stepper > span {
    grid-column: 1 / -1;
    grid-row: 1;
    text-align: center;
  }

  @container (inline-size < 30em) {
    .target {
      padding: 1em;
    }
  }

  ${targets('small')} ${targets('medium')} ${targets('large')}
`;
