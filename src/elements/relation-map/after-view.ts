import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Column } from '../../kit/data-table.js';
import type { MethodLine } from '../../kit/method-view.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { filesView } from './files-view.js';
import type { FilesActions } from './files-view.js';
import { mapMethod } from './map-method.js';
import type { NodeRow } from './nodes-table.js';
import type { FileReading } from './part-words.js';
import type { MapLocalize } from './tie-words.js';

interface AfterHost {
  readonly element: { readonly focusOn: string | undefined; readonly unit: string | undefined };
  readonly localize: MapLocalize;
  readonly picture: FilesActions['picture'];
}

/** The parts that have something to say of it, as far as they are there. */
interface AfterParts {
  readonly figures: { readonly save: FilesActions['saveFigures'] } | undefined;
  readonly structure:
    | {
        readonly columns: (index: GraphIndex) => readonly Column<NodeRow>[];
        readonly method: (index: GraphIndex) => readonly MethodLine[];
      }
    | undefined;
  readonly tools: { readonly words: (reading: FileReading) => readonly string[] } | undefined;
}

/** How what the map shows came about, and the buttons that save it. */
export function afterView(
  { element, localize, picture }: AfterHost,
  { figures, structure, tools }: AfterParts,
  reading: FileReading,
): TemplateResult {
  const { index } = reading;
  const part = { filtered: tools?.words(reading) ?? [], focusOn: element.focusOn, unit: element.unit };
  const columns = structure?.columns(index) ?? [];
  return html`
    ${mapMethod(localize, index, structure?.method(index))}
    ${figures ? filesView(localize, reading, part, { columns, picture, saveFigures: figures.save }) : nothing}
  `;
}
