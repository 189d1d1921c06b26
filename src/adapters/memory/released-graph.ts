import type { ResponseRecord } from '../../model/data.js';
import type { PlainRecord } from './memory-survey-store.js';
import type { GraphLevel, RelationGraph } from '../../model/relation.js';
import { ratingsOf } from '../../model/relations/ratings.js';
import type { RelationMeasure } from '../../model/relations/ratings.js';
import { relationGraph } from '../../model/relations/relation-graph.js';
import type { OrganisationIndex } from './organisation-index.js';
import type { SurveyRound } from './survey-round.js';

/** A map that says what was asked and when it opens, and nothing of what was answered. */
export function closedGraph(
  { data }: OrganisationIndex,
  { bands, definition, invited }: SurveyRound,
  measure: RelationMeasure,
  level: GraphLevel,
): RelationGraph {
  const { closesAt, minimum, opensAt, privacy, title } = definition;
  const named = privacy === 'named';
  return {
    asOf: opensAt ?? data.asOf,
    level: level === 'person' && !named ? 'unit' : level,
    title,
    invited: invited.length,
    answered: null,
    minimum: named ? 1 : minimum,
    ...measure,
    ...(bands && { bands }),
    nodes: [],
    ties: [],
    notices: [{ code: 'results-after-close', ...(closesAt !== undefined && { date: closesAt }) }],
  };
}

type Released = WeakMap<OrganisationIndex, Map<GraphLevel, RelationGraph>>;
const released = new WeakMap<readonly ResponseRecord[], Released>();

/** What may be shown of a survey at a level: worked out once for one list of answers in one organisation. */
export function releasedGraph(
  organisation: OrganisationIndex,
  record: PlainRecord,
  measure: RelationMeasure,
  level: GraphLevel,
): RelationGraph {
  const byOrganisation: Released = released.get(record.responses) ?? new WeakMap();
  released.set(record.responses, byOrganisation);
  const byLevel = byOrganisation.get(organisation) ?? new Map<GraphLevel, RelationGraph>();
  byOrganisation.set(organisation, byLevel);
  const { minimum, personMeasures, privacy, title } = record.definition;
  const graph =
    byLevel.get(level) ??
    relationGraph(
      {
        asOf: organisation.data.asOf,
        title,
        privacy,
        minimum,
        ...measure,
        ...(record.bands && { bands: record.bands }),
        ...(personMeasures && { personMeasures }),
        invited: record.invited,
        answered: record.responses.flatMap(({ personId }) => personId ?? []),
        ratings: ratingsOf(record),
        people: organisation.people,
        units: organisation.data.units,
      },
      level,
    );
  byLevel.set(level, graph);
  return graph;
}
