import { css, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/** The widths from which choices stand in columns, by how many columns there are (`fitOf`). */
export const FITS = { small: '40em', medium: '50em', large: '66em' } as const;

/** In columns: the statement, the steps of the scale, and room to clear. */
const columns = (name: keyof typeof FITS): CSSResult => {
  const fit = unsafeCSS(name);
  return css`
    @container (inline-size >= ${unsafeCSS(FITS[name])}) {
      .choices.${fit} {
        gap: 0;
      }

      .${fit} .choice-head,
      .${fit} .choice-row {
        align-items: center;
        display: grid;
        gap: 0;
        grid-template-columns: minmax(11em, 2.25fr) repeat(var(--_columns), minmax(0, 1fr)) 4.25em;
      }

      .${fit} .choice-head {
        align-items: end;
        color: var(--_color-default-color-default);
        padding-block: 0.25em 0.6em;
      }

      .${fit} .choice-head span {
        font-size: 0.875em;
        hyphens: auto;
        line-height: 1.25;
        overflow-wrap: break-word;
        padding-inline: 0.2em;
        text-align: center;
      }

      .${fit} .choice-row {
        border-block-start: var(--_border-width) solid var(--_color-default-border-subtle);
      }

      /* What is out of sight in a long table costs nothing to draw. A ring round a field may reach out of its row. */
      .${fit}.long .choice-row {
        contain-intrinsic-block-size: auto 3.25em;
        content-visibility: auto;
        overflow-clip-margin: 0.5em;
      }

      .${fit} .choice-row:hover {
        background: var(--_color-default-bg-subtle);
      }

      .${fit} .choice-row legend {
        font-weight: 400;
        padding-block: 0.5em;
        padding-inline-end: 1em;
      }

      .${fit} .choice-row > * {
        grid-column: auto;
      }

      .${fit} .choice-row > legend {
        align-self: center;
      }

      .${fit} .choice {
        border-color: transparent;
        border-radius: var(--_border-radius);
        justify-content: center;
        margin: 0.2em;
        padding: 0.25em;
      }

      .${fit} .choice-head > :not(.apart) + .apart {
        padding-inline-start: 1em;
      }

      .${fit} .choice:not(.apart) + .choice.apart {
        margin-block-start: 0.2em;
        margin-inline-start: 1em;
      }

      .${fit} .choice:not(.apart) + .choice.apart::before {
        border-inline-start: var(--_border-width) solid var(--_color-default-border-default);
        content: '';
        inset-block: 0.5em;
        inset-inline-start: -0.6em;
        position: absolute;
      }

      .${fit} .choice.chosen {
        border-color: var(--_color-selected-border-default);
      }

      .${fit} .choice span {
        block-size: 1px;
        clip-path: inset(50%);
        inline-size: 1px;
        overflow: hidden;
        position: absolute;
        white-space: nowrap;
      }

      .${fit} .choice-row > .clear {
        align-self: center;
        grid-area: auto;
        justify-self: end;
      }

      .${fit} .choice-row > .fault {
        grid-column: 1 / -1;
      }
    }
  `;
};

/** Choices on one scale, row under row. */
export const gridStyles: CSSResult = css`
  .choices {
    display: grid;
    gap: 1.75em;
    grid-template-columns: minmax(0, 1fr);
  }

  .choice-head {
    display: none;
  }

  /* A legend that floats is laid out like anything else in the grid. */
  .choice-row legend,
  .target legend {
    float: inline-start;
    overflow-wrap: anywhere;
  }

  /* Where the choices stand under each other, the button that clears them stands beside the statement. */
  .choice-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .choice-row > :not(legend, .clear) {
    grid-column: 1 / -1;
  }

  .choice-row legend {
    align-self: end;
    font-weight: 600;
    padding-block-end: 0.4em;
  }

  .choice-row .clear {
    align-self: end;
    grid-area: 1 / 2;
  }

  .clear:disabled {
    visibility: hidden;
  }

  ${columns('small')} ${columns('medium')} ${columns('large')}
`;
