import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RelationGraph } from '../../model/relation.js';
import { sample } from './legend-view.js';
import type { MapLocalize } from './tie-words.js';

/** What the legend says beside the kinds of line: of the layers that are shown, of nodes, and of how lines are drawn. */
export function legendNotes(
  localize: MapLocalize,
  graph: RelationGraph,
  layers: readonly TemplateResult[] = [],
): TemplateResult {
  const importance = graph.bands && graph.ties.some((tie) => tie.state === 'rated' && tie.importance !== undefined);
  return html`
    ${layers} ${importance ? html`<li>${sample('urgent')} ${localize.term('tvaers.map.legend-urgent')}</li>` : nothing}
    ${
      graph.nodes.some(({ answered }) => answered === false)
        ? html`<li><span class="silent" aria-hidden="true"></span> ${localize.term('tvaers.map.legend-silent')}</li>`
        : nothing
    }
    ${
      graph.notices.some(({ code }) => code === 'small-groups-hidden')
        ? html`<li><span class="mute" aria-hidden="true"></span> ${localize.term('tvaers.map.legend-mute')}</li>`
        : nothing
    }
    ${
      graph.level === 'person'
        ? nothing
        : html`<li>${localize.term('tvaers.map.legend-size')}</li>
            <li>${localize.term('tvaers.map.legend-within')}</li>`
    }
    <li>${localize.term('tvaers.map.legend-state', 'not-asked')}</li>
    <li>${localize.term('tvaers.map.legend-both')}</li>
  `;
}
