import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RelationNode } from '../../model/relation.js';
import { placeWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

const MOST = 8;

/** What a search has found, each a way to its details. */
export function foundView(
  localize: MapLocalize,
  found: readonly RelationNode[],
  choose: (id: string) => void,
): TemplateResult {
  if (found.length === 0) return html`<p class="found quiet">${localize.term('tvaers.map.none-found')}</p>`;
  return html`<ul class="found">
    ${found.slice(0, MOST).map(
      (node) =>
        html`<li>
          <button
            type="button"
            class="plain"
            @click=${() => {
              choose(node.id);
            }}
          >
            <bdi>${node.label}</bdi> <span class="quiet small">${placeWords(node)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}
