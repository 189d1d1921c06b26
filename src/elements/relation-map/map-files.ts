import { toCsv } from '../../kit/data-table.js';
import { fileName, saveFile } from '../../kit/save-file.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { kindWords, kindsOf } from './legend-view.js';
import { nodeColumns, nodeRows, tieColumns } from './nodes-table.js';
import type { Frame } from './picture-frame.js';
import { pictureFile } from './picture-file.js';
import type { MapLocalize } from './tie-words.js';

const csv = (text: string): Blob => new Blob([text], { type: 'text/csv' });

/** The nodes as the table shows them. */
export function saveNodes(localize: MapLocalize, index: GraphIndex): void {
  const { level, title } = index.graph;
  saveFile(
    fileName(`${title} ${localize.term('tvaers.map.level-name', level)}`, 'csv'),
    csv(toCsv(nodeColumns(localize, index), nodeRows(index))),
  );
}

/** Every direction of every relation, and no figure that the map does not show. */
export function saveTies(localize: MapLocalize, index: GraphIndex): void {
  saveFile(
    fileName(`${index.graph.title} ${localize.term('tvaers.map.column-relations')}`, 'csv'),
    csv(toCsv(tieColumns(localize, index), index.graph.ties)),
  );
}

/** The picture as it is seen now. */
export async function savePicture(localize: MapLocalize, index: GraphIndex, frame: Frame): Promise<void> {
  const { graph } = index;
  const { answered, asOf, invited, title } = graph;
  const count = (value: number): string => localize.decimal(value, 0);
  const source = [
    answered === null
      ? ''
      : localize.term(
          'tvaers.map.answered',
          count(answered),
          count(invited),
          localize.percent(invited > 0 ? answered / invited : 0),
        ),
    localize.term('tvaers.map.as-of', localize.day(asOf)),
    ...(graph.bands ? [localize.term('tvaers.map.legend-source', graph.bands.source)] : []),
  ];
  const kinds = kindsOf(graph)
    .filter((kind) => frame.shown.has(kind))
    .map((kind) => ({ kind, words: kindWords(localize, graph, kind) }));
  saveFile(
    fileName(title, 'png'),
    await pictureFile(frame, { title, source: source.filter(Boolean).join(' '), kinds }),
  );
}
