import type { Subscribe } from '../../backend/call.js';
import { BackendError } from '../../backend/errors.js';
import type { GraphQuery, PlacementQuery, RelationSource } from '../../backend/relation-source.js';
import { checkQuery, graphQuery, placementQuery, placementToKeep } from '../../backend/schema/query.js';
import type { ResponseRecord } from '../../model/data.js';
import type { PlacedNode, RelationGraph, RelationWave } from '../../model/relation.js';
import { filterGraph } from '../../model/relations/graph-filter.js';
import type { RelationMeasure } from '../../model/relations/ratings.js';
import { answering } from './answering.js';
import { unitOf } from './found.js';
import type { OrganisationIndex } from './organisation-index.js';
import { closedGraph, releasedGraph } from './released-graph.js';
import { hasResults, pickRound, shownWaves, truthOf } from './survey-round.js';
import type { SurveyRound } from './survey-round.js';

/** Where relations are read from. */
export interface RelationReader {
  /** The survey of this id and all rounds of the series of this name. */
  rounds(name: string): Promise<readonly SurveyRound[]>;
  /** What was answered. Asked only where the results may be shown. The same list as before means the same answers. */
  responses(surveyId: string): Promise<readonly ResponseRecord[]>;
}

/** Where pictures are kept that somebody has arranged for everybody. `survey` is the series of a round that has one. */
export interface PlacementStore {
  read(picture: PlacementQuery): Promise<readonly PlacedNode[]>;
  write(picture: PlacementQuery, places: readonly PlacedNode[]): Promise<void>;
}

export interface RelationSourceOptions {
  readonly now?: () => Date;
  readonly subscribe?: Subscribe;
  /** Who may see a round's results. Everybody, unless the host says otherwise. @throws BackendError `forbidden`. */
  readonly requireReader?: (round: SurveyRound) => void | Promise<void>;
  /** Whether the same reader may be told of another round of the series. Yes, unless the host says otherwise. */
  readonly mayRead?: (round: SurveyRound) => boolean | Promise<boolean>;
  /** Left out, nothing can be arranged. */
  readonly placements?: PlacementStore;
  /** Whether the reader may arrange pictures for everybody. No, unless the host says so. */
  readonly mayArrange?: boolean;
}

/**
 * The relations capability: finds the round, says nothing of one whose results are closed, and releases the rest through
 * `relationGraph`, which hides what must be hidden. Filters only see what is released.
 */
export function relationSource(
  organisation: OrganisationIndex,
  reader: RelationReader,
  {
    mayArrange = false,
    mayRead = () => true,
    now = () => new Date(),
    placements,
    requireReader,
    subscribe,
  }: RelationSourceOptions = {},
): RelationSource {
  /** Which round of its series this is, and which others there are to look at. */
  const wavesOf = async ({ definition }: SurveyRound): Promise<Pick<RelationGraph, 'wave' | 'waves'>> => {
    const { series, wave } = definition;
    if (series === undefined || wave === undefined) return {};
    const rounds = (await reader.rounds(series)).filter((round) => round.definition.series === series);
    const waves: RelationWave[] = [];
    for (const { round, ...told } of shownWaves(rounds, organisation.data.asOf, now()))
      if (await mayRead(round)) waves.push(told);
    return { wave, waves };
  };

  const graph = async (query: GraphQuery): Promise<RelationGraph> => {
    const asked = checkQuery(graphQuery, query);
    const { measure, round } = pickRound(await reader.rounds(asked.survey), asked, now());
    await requireReader?.(round);
    if (asked.root !== undefined) unitOf(organisation, asked.root);
    requireDimensions(measure, asked.dimensions);
    const waves = await wavesOf(round);
    if (!hasResults(round, now())) return { ...closedGraph(organisation, round, measure, asked.level), ...waves };
    const responses = await reader.responses(round.definition.id);
    const released = releasedGraph(organisation, { ...round, responses }, measure, asked.level);
    requireFocus(organisation, released, asked.focus);
    return filterGraph(
      { ...released, ...waves, asOf: truthOf(round, organisation.data.asOf, now()) },
      asked,
      organisation.data.units,
    );
  };

  /** The picture under the name that all rounds share, and the ids of those that may be seen in it. */
  const pictureOf = async (asked: PlacementQuery): Promise<readonly [PlacementQuery, ReadonlySet<string>]> => {
    const { level, nodes } = await graph({ survey: asked.survey, level: asked.level });
    const { id, series = id } = pickRound(await reader.rounds(asked.survey), asked, now()).round.definition;
    return [{ ...asked, survey: series }, new Set(level === asked.level ? nodes.map((node) => node.id) : [])];
  };

  return {
    graph: answering(graph),
    ...(placements && {
      placement: answering(async (query) => {
        const [picture, seen] = await pictureOf(checkQuery(placementQuery, query));
        const places = (await placements.read(picture)).filter(({ id }) => seen.has(id));
        return { places, mayKeep: mayArrange && seen.size > 0 };
      }),
      keepPlacement: async (query, places, { signal } = {}) => {
        signal?.throwIfAborted();
        const { places: asked, ...picture } = checkQuery(placementToKeep, { ...query, places });
        const [shared, seen] = await pictureOf(picture);
        if (!mayArrange) throw new BackendError('forbidden', 'this person may not arrange pictures for everybody');
        await placements.write(
          shared,
          asked.filter(({ id }) => seen.has(id)),
        );
      },
    }),
    ...(subscribe && { subscribe }),
  };
}

function requireDimensions({ dimensions }: RelationMeasure, asked: readonly string[] = []): void {
  const unknown = asked.findIndex((id) => !dimensions.some((dimension) => dimension.id === id));
  if (unknown === -1) return;
  const detail = 'The survey has no such dimension';
  throw new BackendError('invalid', detail, { fields: [{ pointer: `/dimensions/${unknown}`, detail }] });
}

/** A focus may be somebody who is not on this map; it may not be somebody who is nowhere. */
function requireFocus(organisation: OrganisationIndex, { nodes }: RelationGraph, focus: string | undefined): void {
  if (focus === undefined || nodes.some(({ id }) => id === focus)) return;
  if (organisation.tree.unit(focus) || organisation.person(focus)) return;
  throw new BackendError('not-found', 'there is no such unit or person');
}
