import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MapLocalize } from './tie-words.js';

/** What is folded away: what there is to see in it once it is fetched, and what fetches it. */
export interface Folded {
  readonly view: TemplateResult | undefined;
  readonly load: () => unknown;
}

/** The tools and the formal lines, folded away and not fetched until somebody asks for them. */
export const foldedView = (
  localize: MapLocalize,
  { structure, tools }: { readonly tools: Folded; readonly structure: Folded },
): TemplateResult => html`
  <details class="tools" part="tools" @toggle=${tools.load}>
    <summary>${localize.term('tvaers.map.tools')}</summary>
    ${tools.view}
  </details>
  <details class="tools structure" part="structure" @toggle=${structure.load}>
    <summary>${localize.term('tvaers.map.structure')}</summary>
    ${structure.view}
  </details>
`;
