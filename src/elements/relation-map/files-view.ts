import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Column } from '../../kit/data-table.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { filesLook } from './files-look.js';
import type { NodeRow } from './nodes-table.js';
import type { Frame } from './picture-frame.js';
import type { MapLocalize } from './tie-words.js';

export interface FilesActions {
  readonly frame: () => Frame | undefined;
  /** What the table has beside the rest. */
  readonly columns: readonly Column<NodeRow>[];
  readonly saveFigures: ((index: GraphIndex) => Promise<void>) | undefined;
}

type Save = (look: typeof filesLook) => unknown;

/** How often, and how many milliseconds apart, somebody looks whether the map is laid out: half a minute in all. */
const TRIES = 300;
const PAUSE = 100;

/** The picture, as soon as there is one: a large map that was just opened takes a while. */
async function drawn(frame: FilesActions['frame']): Promise<Frame | undefined> {
  for (let tries = 0; !frame() && tries < TRIES; tries += 1) await new Promise((then) => setTimeout(then, PAUSE));
  return frame();
}

/** The buttons that save what is shown. */
export function filesView(
  localize: MapLocalize,
  index: GraphIndex,
  { columns, frame, saveFigures }: FilesActions,
): TemplateResult {
  const button = (words: string, save: Save): TemplateResult =>
    html`<button
      type="button"
      part="button"
      @click=${async () => {
        const { filesLook } = await import('./files-look.js');
        await save(filesLook);
      }}
    >
      ${words}
    </button>`;
  return html`<p class="row files">
    ${button(localize.term('tvaers.map.save-nodes', index.graph.level), (look) => {
      look.saveNodes(localize, index, columns);
    })}
    ${button(localize.term('tvaers.map.save-ties'), (look) => {
      look.saveTies(localize, index);
    })}
    <button type="button" part="button" @click=${() => saveFigures?.(index)}>
      ${localize.term('tvaers.map.save-figures')}
    </button>
    ${button(localize.term('tvaers.map.save-graphml'), (look) => {
      look.saveGraphMl(localize, index);
    })}
    ${button(localize.term('tvaers.save-svg'), async (look) => {
      const seen = await drawn(frame);
      if (seen) look.saveVectors(localize, index, seen);
    })}
    ${button(localize.term('tvaers.save-png'), async (look) => {
      const seen = await drawn(frame);
      if (seen) await look.savePicture(localize, index, seen);
    })}
  </p>`;
}
