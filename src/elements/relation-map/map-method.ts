import type { TemplateResult } from 'lit';
import { methodView } from '../../kit/method-view.js';
import type { MethodLine } from '../../kit/method-view.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { highImportance } from '../../model/relations/important-weak.js';
import { answeredWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

/** How what the map shows came about; `formal` is what there is to say of the layers beside the relations. */
export function mapMethod(
  localize: MapLocalize,
  { changes, graph }: GraphIndex,
  formal: readonly MethodLine[] = [],
): TemplateResult {
  const { answered, asOf, bands, dimensions, level, minimum, scale } = graph;
  const count = (value: number): string => localize.decimal(value, 0);
  const lines: MethodLine[] = [
    [
      localize.term('tvaers.map.method-tie'),
      localize.term('tvaers.map.method-tie-words', level, dimensions.length, count(dimensions.length)),
    ],
    [localize.term('tvaers.map.method-missing'), localize.term('tvaers.map.method-missing-words')],
    [
      localize.term('tvaers.map.method-hidden'),
      minimum > 1
        ? localize.term('tvaers.map.method-hidden-words', count(minimum))
        : localize.term('tvaers.map.method-open-words'),
    ],
    [
      localize.term('tvaers.map.method-bands'),
      bands
        ? localize.term('tvaers.map.method-bands-words', bands.source)
        : localize.term('tvaers.map.method-no-bands-words'),
    ],
  ];
  if (bands && graph.ties.some((tie) => tie.state === 'rated' && tie.importance !== undefined))
    lines.push([
      localize.term('tvaers.map.method-important'),
      localize.term(
        'tvaers.map.method-important-words',
        localize.decimal(highImportance(scale), 1),
        localize.decimal(scale.max, 1),
      ),
    ]);
  if (changes)
    lines.push(
      [localize.term('tvaers.map.method-change'), localize.term('tvaers.map.method-change-words', level)],
      [
        localize.term('tvaers.map.method-new'),
        `${localize.term('tvaers.map.method-new-words', graph.nominated === true)} ${localize.term('tvaers.map.method-waves-hidden')}`,
      ],
    );
  lines.push(...formal);
  if (answered !== null) lines.push([localize.term('tvaers.map.method-answers'), answeredWords(localize, graph)]);
  lines.push([localize.term('tvaers.map.method-date'), localize.day(asOf)]);
  return methodView(localize, lines);
}
