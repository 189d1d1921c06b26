import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonTexts } from './common-texts.js';
import type { Localize } from './localize.js';

/** One line of how a figure came about: what is said, and the saying. */
export type MethodLine = readonly [label: string, text: string];

/** *Sådan er tallet beregnet*: rule, n of N, date, missing-value rule and source, folded away until asked for. */
export const methodView = (localize: Localize<CommonTexts>, lines: readonly MethodLine[]): TemplateResult => html`
  <details class="method" part="method">
    <summary>${localize.term('tvaers.how')}</summary>
    <dl>
      ${lines.map(
        ([label, text]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </details>
`;
