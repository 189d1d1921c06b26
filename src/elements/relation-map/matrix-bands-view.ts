import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssProperties } from '../../kit/css-properties.js';
import type { GridWindow } from '../../layout/grid-window.js';
import type { MatrixBand } from '../../model/relations/matrix-order.js';

/** The names of the groups over their columns. Each head says its own to those who listen. */
export function columnBandsView(bands: readonly MatrixBand[], columns: readonly number[]): unknown {
  return bandsView(bands.filter(({ first, last }) => columns.some((column) => column >= first && column <= last)));
}

/** The same beside their rows, which they stay with while the matrix is scrolled sideways. */
export function rowBandsView(bands: readonly MatrixBand[], rows: GridWindow): TemplateResult {
  const seen = bands.filter(({ first, last }) => last >= rows.first && first <= rows.last);
  return html`<div class="row-bands" role="presentation">${bandsView(seen)}</div>`;
}

const bandsView = (bands: readonly MatrixBand[]): unknown =>
  repeat(
    bands,
    ({ first }) => first,
    ({ first, label, last }) =>
      html`<div
        class="band"
        aria-hidden="true"
        ${cssProperties({ '--first': String(first), '--length': String(last - first + 1) })}
      >
        <bdi>${label}</bdi>
      </div>`,
  );
