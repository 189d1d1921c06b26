import { css } from 'lit';
import type { CSSResult } from 'lit';

export const peopleStyles: CSSResult = css`
  .roster {
    gap: 1.5em 2.5em;
  }

  .roster-search {
    gap: 0.5em;
    justify-items: start;
    min-inline-size: 0;
  }

  .roster-search > label {
    font-weight: 600;
  }

  .roster-search > [type='search'] {
    inline-size: 100%;
  }

  .roster-chosen {
    align-self: start;
    background: var(--_color-default-bg-subtle);
    border-radius: var(--_soft);
    min-inline-size: 0;
    padding: 1.1em 1.25em;
  }

  .list-head {
    font-weight: 600;
    padding-block-start: 0.5em;
  }

  .roster-chosen .list-head {
    padding: 0;
  }

  .people {
    inline-size: 100%;
  }

  .people.waiting {
    opacity: 0.6;
  }

  .people li {
    align-items: center;
    border-block-end: var(--_border-width) solid var(--_color-default-border-subtle);
    display: flex;
    gap: 0.75em;
    justify-content: space-between;
    padding-block: 0.6em;
  }

  .people li:last-child {
    border: 0;
  }

  .people li > :not(.person) {
    flex: none;
  }

  .people li.wrong {
    border-inline-start: 4px solid var(--_color-negative-border-default);
    padding-inline-start: 0.75em;
  }

  .person {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .name {
    font-weight: 600;
  }

  .people li.chosen .name::before {
    content: '✓ ' / '';
  }

  @container (inline-size >= 44em) {
    .roster {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  @container (inline-size < 30em) {
    .people li {
      align-items: start;
    }
  }
`;
