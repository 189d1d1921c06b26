import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Column } from '../../kit/data-table.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { partWords } from './part-words.js';
import type { FileReading, MapPart } from './part-words.js';
import type { filesLook } from './files-look.js';
import type { NodeRow } from './nodes-table.js';
import type { PictureController } from './picture-controller.js';
import type { Frame } from './picture-frame.js';
import type { MapLocalize } from './tie-words.js';

export interface FilesActions {
  readonly picture: Pick<PictureController, 'camera' | 'frame' | 'goals'>;
  /** What the table has beside the rest. */
  readonly columns: readonly Column<NodeRow>[];
  readonly saveFigures: (index: GraphIndex, part: readonly string[]) => Promise<void>;
}

type Save = (look: typeof filesLook) => unknown;

/** How often, and how many milliseconds apart, somebody looks whether the map is laid out: half a minute in all. */
const TRIES = 300;
const PAUSE = 100;

/** The picture, as soon as there is one: a large map that was just opened takes a while. */
async function drawn(picture: FilesActions['picture']): Promise<Frame | undefined> {
  for (let tries = 0; !picture.frame && tries < TRIES; tries += 1) await new Promise((then) => setTimeout(then, PAUSE));
  return stillFrame(picture);
}

/** The buttons that save what is shown. */
export function filesView(
  localize: MapLocalize,
  reading: FileReading,
  part: MapPart,
  { columns, picture, saveFigures }: FilesActions,
): TemplateResult {
  const { index } = reading;
  const words = (): readonly string[] => partWords(localize, reading, part);
  const button = (name: string, save: Save): TemplateResult =>
    html`<button
      type="button"
      part="button"
      @click=${async () => {
        const { filesLook } = await import('./files-look.js');
        await save(filesLook);
      }}
    >
      ${name}
    </button>`;
  return html`<p class="row files">
    ${button(localize.term('tvaers.map.save-nodes', index.graph.level), (look) => {
      look.saveNodes(localize, index, words(), columns);
    })}
    ${button(localize.term('tvaers.map.save-ties'), (look) => {
      look.saveTies(localize, index, words());
    })}
    ${
      index.changes
        ? nothing
        : html`<button type="button" part="button" @click=${() => saveFigures(index, words())}>
            ${localize.term('tvaers.map.save-figures')}
          </button>`
    }
    ${button(localize.term('tvaers.map.save-graphml'), (look) => {
      look.saveGraphMl(localize, index, words());
    })}
    ${button(localize.term('tvaers.save-svg'), async (look) => {
      const seen = await drawn(picture);
      if (seen) look.saveVectors(localize, index, words(), seen);
    })}
    ${button(localize.term('tvaers.save-png'), async (look) => {
      const seen = await drawn(picture);
      if (seen) await look.savePicture(localize, index, words(), seen);
    })}
  </p>`;
}

/** The size of a picture in a file when there is none on the page, in pixels. */
const UNSEEN = { width: 960, height: 640 };

/** The picture once everything has come to rest; the whole of it where no picture is seen. */
function stillFrame({ camera, frame, goals }: FilesActions['picture']): Frame | undefined {
  if (!frame) return undefined;
  const still = { ...frame, positions: goals, arrival: () => 1, hasNames: true };
  if (frame.size.width > 0) return { ...still, viewport: camera.motion.goal };
  return { ...still, size: UNSEEN, viewport: camera.whole(UNSEEN) };
}
