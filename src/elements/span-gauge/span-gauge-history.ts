import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SpanPoint } from '../../backend/organisation-source.js';
import { sparkline } from '../../layout/sparkline.js';
import type { SpanGaugeLocalize } from './span-gauge-view.js';

/**
 * How the unit's mean has moved, in words with the line after them. Nothing when there are not two points. Loaded where
 * the backend has a history.
 */
export function historyView(
  localize: SpanGaugeLocalize,
  points: readonly SpanPoint[],
  unitName: string,
): TemplateResult | typeof nothing {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return nothing;
  const year = (point: SpanPoint) => point.date.slice(0, 4);
  const mean = (point: SpanPoint) => localize.decimal(point.mean, 1, true);
  return html`
    <p class="history" part="history">
      ${localize.term('tvaers.gauge.history', unitName, mean(first), year(first), mean(last), year(last))}
      <svg class="line" viewBox="-2 -2 84 24" width="84" height="24" aria-hidden="true">
        <path
          d=${sparkline(
            points.map((point) => point.mean),
            80,
            20,
          )}
        ></path>
      </svg>
    </p>
  `;
}
