import type { Localize } from '../../kit/localize.js';
import type { RelationMapCloserTexts } from '../../locales/da/relation-map-closer.js';
import type { RelationMapFiguresTexts } from '../../locales/da/relation-map-figures.js';
import type { RelationMapFoldTexts } from '../../locales/da/relation-map-fold.js';
import type { RelationMapMatrixTexts } from '../../locales/da/relation-map-matrix.js';
import type { RelationMapPairsTexts } from '../../locales/da/relation-map-pairs.js';
import type { RelationMapPersonTexts } from '../../locales/da/relation-map-person.js';
import type { RelationMapShareTexts } from '../../locales/da/relation-map-share.js';
import type { RelationMapStructureTexts } from '../../locales/da/relation-map-structure.js';
import type { RelationMapToolsTexts } from '../../locales/da/relation-map-tools.js';
import type { RelationMapWavesTexts } from '../../locales/da/relation-map-waves.js';
import type { RelationMapTexts } from '../../locales/da/relation-map.js';
import type { RelationGraph, RelationNode, RelationTie } from '../../model/relation.js';
import { tieBand } from '../../model/relations/tie-band.js';

export type MapLocalize = Localize<
  RelationMapTexts &
    RelationMapCloserTexts &
    RelationMapFiguresTexts &
    RelationMapFoldTexts &
    RelationMapMatrixTexts &
    RelationMapPairsTexts &
    RelationMapPersonTexts &
    RelationMapShareTexts &
    RelationMapStructureTexts &
    RelationMapToolsTexts &
    RelationMapWavesTexts
>;

/** How one sees another, in words: "stærk, 4,3; 5 vurderinger", or why there is nothing to say. */
export function tieWords(
  localize: Pick<MapLocalize, 'decimal' | 'term'>,
  graph: RelationGraph,
  tie: RelationTie | undefined,
  from: RelationNode,
  to: RelationNode,
): string {
  if (tie?.state !== 'rated') return localize.term('tvaers.map.state', tie?.state ?? 'not-asked');
  const band = tieBand(graph, tie, from, to);
  return localize.term(
    'tvaers.map.tie',
    band ? localize.term('tvaers.map.band', band) : '',
    localize.decimal(tie.mean, 1, true),
    tie.raters,
    localize.decimal(tie.raters, 0),
    tie.importance === undefined ? '' : localize.decimal(tie.importance, 1, true),
  );
}

/** How many have answered of those who were asked; nothing while that is not told. */
export const answeredWords = (localize: MapLocalize, { answered, invited }: RelationGraph): string =>
  answered === null
    ? ''
    : localize.term(
        'tvaers.map.answered',
        localize.decimal(answered, 0),
        localize.decimal(invited, 0),
        localize.percent(invited > 0 ? answered / invited : 0),
      );

/** What stands behind a name, to tell namesakes apart: title, unit and administration, each once. */
export const placeWords = ({ areaLabel, label, title, unitLabel }: RelationNode): string =>
  [...new Set([title, unitLabel, areaLabel])]
    .filter((text) => text !== undefined && text !== '' && text !== label)
    .join(' · ');
