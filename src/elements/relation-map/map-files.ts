import { finish } from '../../model/slices.js';
import { toCsv } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { fileName, saveFile } from '../../kit/save-file.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { graphMl } from '../../model/relations/graph-ml.js';
import { changeFacts } from '../../model/relations/change-facts.js';
import { changedSentence, changeNotices, CHANGES, roundWords } from './change-words.js';
import { kindWords, kindsOf } from './legend-view.js';
import { nodeColumns, nodeRows, tieColumns } from './nodes-table.js';
import type { NodeRow } from './nodes-table.js';
import type { Frame } from './picture-frame.js';
import { pictureFile, vectorFile } from './picture-file.js';
import type { PictureText } from './picture-file.js';
import { answeredWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

const csv = (text: string): Blob => new Blob([text], { type: 'text/csv' });

/** The nodes as the table shows them. `part` is what every file says of what is not in it. */
export function saveNodes(
  localize: MapLocalize,
  index: GraphIndex,
  part: readonly string[],
  more: readonly Column<NodeRow>[],
): void {
  const { level, title } = index.graph;
  saveFile(
    fileName(`${title} ${localize.term('tvaers.map.level-name', level)}`, 'csv'),
    csv(toCsv(nodeColumns(localize, index, more), finish(nodeRows(index)), part)),
  );
}

/** Every direction of every relation, and no figure that the map does not show. */
export function saveTies(localize: MapLocalize, index: GraphIndex, part: readonly string[]): void {
  saveFile(
    fileName(`${index.graph.title} ${localize.term('tvaers.map.column-relations')}`, 'csv'),
    csv(toCsv(tieColumns(localize, index), index.graph.ties, part)),
  );
}

/** The picture as it is seen now. */
export async function savePicture(
  localize: MapLocalize,
  index: GraphIndex,
  part: readonly string[],
  frame: Frame,
): Promise<void> {
  const text = pictureText(localize, index, part, frame);
  saveFile(fileName(text.title, 'png'), await pictureFile(frame, text));
}

/** The same picture as vectors. */
export function saveVectors(localize: MapLocalize, index: GraphIndex, part: readonly string[], frame: Frame): void {
  const text = pictureText(localize, index, part, frame);
  saveFile(fileName(text.title, 'svg'), vectorFile(frame, text));
}

/** Nodes and rated ties for a program that works with networks. */
export function saveGraphMl(localize: MapLocalize, index: GraphIndex, part: readonly string[]): void {
  const { title } = index.graph;
  const rule = localize.term(index.changes ? 'tvaers.map.file-changed' : 'tvaers.map.file-rated');
  const about = [title, ...sourceWords(localize, index), ...part, rule].join(' ');
  saveFile(fileName(title, 'graphml'), new Blob([graphMl(index, about)], { type: 'application/xml' }));
}

function pictureText(localize: MapLocalize, index: GraphIndex, part: readonly string[], frame: Frame): PictureText {
  const { changes, graph } = index;
  if (changes) {
    const facts = changeFacts(index, changes);
    return {
      title: `${graph.title}: ${changedSentence(localize, changes, facts)}`,
      source: [...sourceWords(localize, index), ...part, ...changeNotices(localize, changes, facts)],
      kinds: CHANGES.filter((kind) => frame.shown.has(kind) && facts.counts[kind] > 0).map((kind) => ({
        kind,
        words: localize.term('tvaers.map.change-legend', kind),
      })),
    };
  }
  const kinds = kindsOf(graph)
    .filter((kind) => frame.shown.has(kind))
    .map((kind) => ({ kind, words: kindWords(localize, graph, kind) }));
  return { title: graph.title, source: [...sourceWords(localize, index), ...part], kinds };
}

/** Who has answered, from when it is, whose cut-offs, and by which rule something is hidden. */
function sourceWords(localize: MapLocalize, { changes, graph }: GraphIndex): readonly string[] {
  const { asOf, bands, minimum } = graph;
  const hidden =
    minimum > 1
      ? localize.term('tvaers.map.method-hidden-words', localize.decimal(minimum, 0))
      : localize.term('tvaers.map.method-open-words');
  if (changes) return [...roundWords(localize, changes), hidden];
  const facts = [
    answeredWords(localize, graph),
    localize.term('tvaers.map.as-of', localize.day(asOf)),
    bands ? localize.term('tvaers.map.legend-source', bands.source) : '',
  ];
  return [facts.filter(Boolean).join(' '), hidden];
}
