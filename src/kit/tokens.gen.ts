// Written by .config/scripts/make-tokens.mjs from src/themes. Do not edit.
import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Every token the elements use under its short name, as the page's theme sets it or as it is by default. */
export const tokens: CSSResult = css`
  :host {
    --_color-default-bg-document: var(--tvaers-color-default-bg-document, light-dark(#ffffff, #14191f));
    --_color-default-bg-subtle: var(--tvaers-color-default-bg-subtle, light-dark(#f4f6f8, #1c232b));
    --_color-default-bg-default: var(--tvaers-color-default-bg-default, light-dark(#e9edf1, #27313b));
    --_color-default-border-subtle: var(--tvaers-color-default-border-subtle, light-dark(#d3dae1, #38444f));
    --_color-default-border-default: var(--tvaers-color-default-border-default, light-dark(#75818e, #84919e));
    --_color-default-color-default: var(--tvaers-color-default-color-default, light-dark(#4a5764, #b5c0cb));
    --_color-default-color-document: var(--tvaers-color-default-color-document, light-dark(#17212b, #e9eef3));
    --_color-action-bg-subtle: var(--tvaers-color-action-bg-subtle, light-dark(#e8f2f5, #12303a));
    --_color-action-bg-hover: var(--tvaers-color-action-bg-hover, light-dark(#d5e8ee, #184350));
    --_color-action-border-default: var(--tvaers-color-action-border-default, light-dark(#0d6079, #6fc3d8));
    --_color-action-color-default: var(--tvaers-color-action-color-default, light-dark(#0b566d, #86d0e3));
    --_color-action-inverse-bg-default: var(--tvaers-color-action-inverse-bg-default, light-dark(#0d6079, #6fc3d8));
    --_color-action-inverse-bg-hover: var(--tvaers-color-action-inverse-bg-hover, light-dark(#0a4b5f, #93d6e6));
    --_color-action-inverse-color-default: var(--tvaers-color-action-inverse-color-default, light-dark(#ffffff, #06252e));
    --_color-selected-bg-default: var(--tvaers-color-selected-bg-default, light-dark(#d5e8ee, #1b4958));
    --_color-selected-border-default: var(--tvaers-color-selected-border-default, light-dark(#0b566d, #86d0e3));
    --_color-selected-color-default: var(--tvaers-color-selected-color-default, light-dark(#0a4456, #c9ebf4));
    --_color-positive-bg-subtle: var(--tvaers-color-positive-bg-subtle, light-dark(#e6f4ec, #12301f));
    --_color-positive-border-default: var(--tvaers-color-positive-border-default, light-dark(#1d7a4d, #5dbd8b));
    --_color-positive-color-default: var(--tvaers-color-positive-color-default, light-dark(#14623c, #86d6a9));
    --_color-warning-bg-subtle: var(--tvaers-color-warning-bg-subtle, light-dark(#fdf3df, #38280d));
    --_color-warning-border-default: var(--tvaers-color-warning-border-default, light-dark(#a16000, #d99a34));
    --_color-warning-color-default: var(--tvaers-color-warning-color-default, light-dark(#7a4800, #f0bf6c));
    --_color-negative-bg-subtle: var(--tvaers-color-negative-bg-subtle, light-dark(#fdeeed, #3d1a18));
    --_color-negative-border-default: var(--tvaers-color-negative-border-default, light-dark(#c0352b, #ef8078));
    --_color-negative-color-default: var(--tvaers-color-negative-color-default, light-dark(#a1281f, #f6aaa4));
    --_color-disabled-bg-default: var(--tvaers-color-disabled-bg-default, light-dark(#e9edf1, #27313b));
    --_color-disabled-color-default: var(--tvaers-color-disabled-color-default, light-dark(#66727e, #96a2ad));
    --_data-1: var(--tvaers-data-1, light-dark(#0d6079, #6fc3d8));
    --_data-2: var(--tvaers-data-2, light-dark(#d37618, #f0af56));
    --_data-3: var(--tvaers-data-3, light-dark(#9274da, #d4dcff));
    --_data-4: var(--tvaers-data-4, light-dark(#00a07e, #83a686));
    --_data-5: var(--tvaers-data-5, light-dark(#492940, #b45e94));
    --_data-6: var(--tvaers-data-6, light-dark(#706a41, #858531));
    --_data-7: var(--tvaers-data-7, light-dark(#0d2a7f, #4f85d2));
    --_data-8: var(--tvaers-data-8, light-dark(#763000, #ffd79f));
    --_focus-color: var(--tvaers-focus-color, light-dark(#1747c9, #a9c5ff));
    --_focus-width: var(--tvaers-focus-width, 3px);
    --_border-width: var(--tvaers-border-width, 1px);
    --_border-radius: var(--tvaers-border-radius, 6px);
    --_pointer-target-min: var(--tvaers-pointer-target-min, 24px);
  }
`;
