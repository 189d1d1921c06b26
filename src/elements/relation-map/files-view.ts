import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { CloserLook } from './closer-look.js';
import type { Frame } from './picture-frame.js';
import type { MapLocalize } from './tie-words.js';

export interface FilesActions {
  readonly load: () => Promise<CloserLook | undefined>;
  readonly frame: () => Frame | undefined;
  readonly saveFigures: (index: GraphIndex) => Promise<void>;
}

/** The buttons that save what is shown. */
export function filesView(
  localize: MapLocalize,
  index: GraphIndex,
  { frame, load, saveFigures }: FilesActions,
): TemplateResult {
  const save = (make: (look: CloserLook) => unknown) => (): void => {
    void load().then((look) => look && make(look));
  };
  const savePicture = save((look) => {
    const seen = frame();
    return seen && look.savePicture(localize, index, seen);
  });
  return html`<p class="row files">
    <button
      type="button"
      part="button"
      @click=${save((look) => {
        look.saveNodes(localize, index);
      })}
    >
      ${localize.term('tvaers.map.save-nodes', index.graph.level)}
    </button>
    <button
      type="button"
      part="button"
      @click=${save((look) => {
        look.saveTies(localize, index);
      })}
    >
      ${localize.term('tvaers.map.save-ties')}
    </button>
    <button type="button" part="button" @click=${() => saveFigures(index)}>
      ${localize.term('tvaers.map.save-figures')}
    </button>
    <button type="button" part="button" @click=${savePicture}>${localize.term('tvaers.save-png')}</button>
  </p>`;
}
