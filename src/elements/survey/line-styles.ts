import { css } from 'lit';
import type { CSSResult } from 'lit';

const track = css`
  background: var(--_track);
  block-size: 6px;
  border: 1px solid var(--_track-edge);
  border-radius: 3px;
  box-sizing: border-box;
`;

const thumb = css`
  appearance: none;
  background: var(--_thumb);
  block-size: 28px;
  border: var(--_thumb-edge);
  border-radius: 50%;
  box-shadow: 0 0 0 2px var(--_ring);
  box-sizing: border-box;
  cursor: grab;
  inline-size: 28px;
`;

export const lineStyles: CSSResult = css`
  .line {
    --_ring: var(--_accent);
    --_thumb: var(--_accent);
    --_thumb-edge: 3px solid var(--_color-default-bg-document);
    --_track: var(--_accent);
    --_track-edge: var(--_accent);
    gap: 0.35em;
    max-inline-size: 48em;
  }

  /* Unanswered the line is hollow and nothing is on it; a keyboard sees where it would begin. */
  .line.blank {
    --_ring: transparent;
    --_thumb: transparent;
    --_thumb-edge: 2px solid transparent;
    --_track: var(--_color-default-bg-document);
    --_track-edge: var(--_color-default-border-default);
  }

  .line.blank :focus-visible {
    --_thumb: var(--_color-default-bg-document);
    --_thumb-edge: 2px dashed var(--_color-default-border-default);
  }

  .line [type='range'] {
    appearance: none;
    background: none;
    block-size: 44px;
    cursor: pointer;
    inline-size: 100%;
    touch-action: pan-y;
  }

  .line ::-webkit-slider-runnable-track {
    ${track}
  }

  .line ::-moz-range-track {
    ${track}
  }

  .line ::-webkit-slider-thumb {
    ${thumb}
    margin-block-start: -12px;
  }

  .line ::-moz-range-thumb {
    ${thumb}
  }

  .line-ends {
    display: flex;
    gap: 2em;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }

  .line-ends > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .line-ends > :last-child {
    text-align: end;
  }

  .line-number {
    font-variant-numeric: tabular-nums;
    inline-size: 5em;
  }

  @media (forced-colors: active) {
    .line [type='range'] {
      forced-color-adjust: none;
    }

    .line {
      --_ring: CanvasText;
      --_thumb: Highlight;
      --_thumb-edge: 3px solid Canvas;
      --_track: CanvasText;
      --_track-edge: CanvasText;
    }

    .line.blank {
      --_track: Canvas;
    }

    .line.blank :focus-visible {
      --_thumb: Canvas;
      --_thumb-edge: 2px dashed CanvasText;
    }
  }
`;
