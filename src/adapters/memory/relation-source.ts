import type { Subscribe } from '../../backend/call.js';
import { BackendError } from '../../backend/errors.js';
import type { RelationSource } from '../../backend/relation-source.js';
import { checkQuery, graphQuery } from '../../backend/schema/query.js';
import type { ResponseRecord } from '../../model/data.js';
import type { RelationGraph, RelationWave } from '../../model/relation.js';
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

export interface RelationSourceOptions {
  readonly now?: () => Date;
  readonly subscribe?: Subscribe;
  /** Who may see a round's results. Everybody, unless the host says otherwise. @throws BackendError `forbidden`. */
  readonly requireReader?: (round: SurveyRound) => void | Promise<void>;
  /** Whether the same reader may be told of another round of the series. Yes, unless the host says otherwise. */
  readonly mayRead?: (round: SurveyRound) => boolean | Promise<boolean>;
}

/**
 * The relations capability: finds the round, says nothing of one whose results are closed, and releases the rest through
 * `relationGraph`, which hides what must be hidden. Filters only see what is released.
 */
export function relationSource(
  organisation: OrganisationIndex,
  reader: RelationReader,
  { mayRead = () => true, now = () => new Date(), requireReader, subscribe }: RelationSourceOptions = {},
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

  return {
    graph: answering(async (query) => {
      const asked = checkQuery(graphQuery, query);
      const { measure, round } = pickRound(await reader.rounds(asked.survey), asked, now());
      await requireReader?.(round);
      if (asked.root !== undefined) unitOf(organisation, asked.root);
      requireDimensions(measure, asked.dimensions);
      const waves = await wavesOf(round);
      if (!hasResults(round, now())) return { ...closedGraph(organisation, round, measure, asked.level), ...waves };
      const responses = await reader.responses(round.definition.id);
      const graph = releasedGraph(organisation, { ...round, responses }, measure, asked.level);
      requireFocus(organisation, graph, asked.focus);
      return filterGraph(
        { ...graph, ...waves, asOf: truthOf(round, organisation.data.asOf, now()) },
        asked,
        organisation.data.units,
      );
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
