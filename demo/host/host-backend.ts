import {
  feedbackSource,
  indicatorSource,
  informantSource,
  organisationFacts,
  organisationSource,
  relationSource,
  resultsSource,
  surveySource,
} from '../../src/adapters/memory.js';
import type {
  FeedbackReader,
  InformantReader,
  OrganisationIndex,
  PlacementStore,
  RelationReader,
  ResultsReader,
  ScenarioStore,
  SurveyRound,
  SurveyStore,
} from '../../src/adapters/memory.js';
import type { Backend } from '../../src/backend/backend.js';
import { retold } from '../../src/backend/changes.js';
import { BackendError } from '../../src/backend/errors.js';
import type { FeedbackSource } from '../../src/backend/feedback-source.js';
import type { IndicatorSource } from '../../src/backend/indicator-source.js';
import type { InformantSource } from '../../src/backend/informant-source.js';
import type { OrganisationSource, SpanQuery } from '../../src/backend/organisation-source.js';
import type { RelationSource } from '../../src/backend/relation-source.js';
import type { ResultsSource } from '../../src/backend/results-source.js';
import type { SurveySource } from '../../src/backend/survey-source.js';
import { DEFAULT_INSIGHT } from '../../src/model/management-chain.js';
import {
  hasInsight,
  mayArrange,
  mayReadSurvey,
  maySeeCourse,
  maySeeRelations,
  maySeeResults,
  maySeeSpan,
  maySeeSpansBelow,
} from './access.js';
import type { Caller } from './access.js';
import type { ChangeFeed } from './database/change-feed.js';
import type { Looks } from './store/access-log.js';
import type { House } from './store/house.js';
import { requireStorable } from './store/unstorable.js';
import { strangerBackend } from './stranger-backend.js';

export interface HostBackendOptions {
  readonly feed: ChangeFeed;
  readonly store: SurveyStore;
  readonly reader: RelationReader;
  readonly informants: InformantReader;
  readonly feedback: FeedbackReader;
  readonly results: ResultsReader;
  readonly looks: Looks;
  readonly placements: PlacementStore;
  readonly scenarios: ScenarioStore;
  readonly now: () => Date;
}

/** What one person, or somebody who has not signed in, may ask of the host. The rules are in `access.ts`. */
export function hostBackend(caller: Caller | undefined, house: House, options: HostBackendOptions): Backend {
  if (!caller) return strangerBackend(options.store, options.now);
  const person = house.index.person(caller.id);
  return {
    organisation: organisationFor(caller, house.index, house, options),
    relations: relationsFor(caller, house.index, options),
    surveys: surveysFor(caller, house.index, options),
    results: resultsFor(caller, house.index, options),
    indicators: indicatorsFor(caller, house.index, options),
    informants: informantsFor(caller, house.index, options),
    feedback: feedbackFor(caller, house.index, options),
    permissions: () =>
      Promise.resolve({
        roles: caller.roles,
        ...(person && {
          person: { id: person.id, name: person.name, ...(person.unitId !== undefined && { unitId: person.unitId }) },
        }),
      }),
  };
}

const forbidden = (): BackendError => new BackendError('forbidden', 'not for this person');

function organisationFor(
  caller: Caller,
  index: OrganisationIndex,
  house: House,
  { feed, scenarios }: HostBackendOptions,
): OrganisationSource {
  const bare = organisationSource(index, {
    viewer: caller,
    mayKnowSpan: (unitId) => maySeeSpan(caller, unitId, index.tree),
    subscribe: feed.on('organisation'),
    scenarios,
  });
  const source = house.tell?.(bare) ?? bare;
  // A unit nobody has is for the source to say; only what is there can be forbidden.
  const maySee = ({ leader, root, unit }: SpanQuery): boolean => {
    if (unit !== undefined && index.tree.unit(unit)) return maySeeSpan(caller, unit, index.tree);
    if (root !== undefined && index.tree.unit(root)) return maySeeSpansBelow(caller, root, index.tree);
    if (leader === undefined || leader === 'me' || leader === caller.id) return true;
    const other = house.callerOf(leader);
    // Where no post says whom somebody leads, their span is told of the place they work in.
    const places = other?.leads.length ? other.leads : (other?.worksIn ?? []);
    return !other || places.some((place) => maySeeSpan(caller, place, index.tree));
  };
  return {
    ...source,
    spans: async (query, calling) => {
      if (!maySee(query)) throw forbidden();
      return source.spans!(query, calling);
    },
    spanHistory: async (unitId, calling) => {
      if (!maySee({ unit: unitId })) throw forbidden();
      return source.spanHistory!(unitId, calling);
    },
    // Whoever may see every span of a unit may plan with them, and read what others have planned there.
    spanBaseline: async (unitId, calling) => {
      if (!maySee({ root: unitId })) throw forbidden();
      return source.spanBaseline!(unitId, calling);
    },
    keepScenario: async (scenario, writing) => {
      requireStorable(scenario);
      if (!maySee({ root: scenario.unitId })) throw forbidden();
      return source.keepScenario!(scenario, writing);
    },
    scenario: async (id, calling) => {
      const scenario = await source.scenario!(id, calling);
      if (!maySee({ root: scenario.unitId })) throw forbidden();
      return scenario;
    },
  };
}

const indicatorsFor = (caller: Caller, index: OrganisationIndex, { feed }: HostBackendOptions): IndicatorSource =>
  indicatorSource(index, {
    hasInsight: (unitId) => hasInsight(caller, unitId, index.tree, index.data.insight ?? DEFAULT_INSIGHT),
    // They come with the organisation, and change when it does.
    subscribe: retold(feed.on('organisation'), 'indicators'),
  });

const informantsFor = (
  caller: Caller,
  index: OrganisationIndex,
  { feed, informants }: HostBackendOptions,
): InformantSource =>
  informantSource(index, informants, {
    hasInsight: (unitId) => hasInsight(caller, unitId, index.tree, index.data.insight ?? DEFAULT_INSIGHT),
    subscribe: retold(feed.on('organisation'), 'informants'),
  });

function feedbackFor(caller: Caller, index: OrganisationIndex, options: HostBackendOptions): FeedbackSource {
  const { feed, feedback, now } = options;
  const source = feedbackSource(index, feedback, {
    worksOn: ({ practitionerIds }) => maySeeCourse(caller, practitionerIds),
    hasInsight: (unitId) => hasInsight(caller, unitId, index.tree, index.data.insight ?? DEFAULT_INSIGHT),
    now,
    subscribe: (changed) =>
      feed.on('organisation')(() => {
        changed({ topic: 'feedback' });
      }),
  });
  return {
    ...source,
    course: async (id, calling) => {
      requireStorable({ id });
      return source.course(id, calling);
    },
  };
}

function relationsFor(caller: Caller, index: OrganisationIndex, options: HostBackendOptions): RelationSource {
  const { feed, looks, now, placements, reader, store } = options;
  const mayRead = async ({ definition }: Pick<SurveyRound, 'definition'>): Promise<boolean> => {
    const { invited } = await store.standing(definition.id, caller.id);
    return maySeeRelations(caller, { ...definition, invited });
  };
  const sourceFor = (picked?: (round: SurveyRound) => void): RelationSource =>
    relationSource(index, reader, {
      now,
      mayRead,
      placements,
      mayArrange: mayArrange(caller),
      requireReader: async (round) => {
        picked?.(round);
        if (!(await mayRead(round))) throw forbidden();
      },
    });
  return {
    subscribe: feed.on('relations'),
    graph: async (query, calling) => {
      let surveyId = '';
      const source = sourceFor((round) => {
        surveyId = round.definition.id;
      });
      const graph = await source.graph(query, calling);
      if (graph.answered !== null) await looks.note(caller.id, 'results', surveyId);
      return graph;
    },
    keepPlacement: (query, places, writing) => {
      requireStorable(query);
      return sourceFor().keepPlacement!(query, places, writing);
    },
  };
}

function resultsFor(caller: Caller, index: OrganisationIndex, options: HostBackendOptions): ResultsSource {
  const { feed, looks, now, results, store } = options;
  const mayRead = async ({ definition }: Pick<SurveyRound, 'definition'>): Promise<boolean> => {
    const { invited } = await store.standing(definition.id, caller.id);
    return maySeeResults(caller, { ...definition, invited });
  };
  const source = resultsSource(index, results, {
    now,
    mayRead,
    requireReader: async (round) => {
      if (!(await mayRead(round))) throw forbidden();
    },
    subscribe: retold(feed.on('relations'), 'results'),
  });
  return {
    ...source,
    results: async (query, calling) => {
      const told = await source.results(query, calling);
      if (told.opens === undefined && told.deleted === undefined) await looks.note(caller.id, 'results', told.survey);
      return told;
    },
    comments: async (query, calling) => {
      requireStorable(query);
      return source.comments!(query, calling);
    },
  };
}

function surveysFor(caller: Caller, index: OrganisationIndex, options: HostBackendOptions): SurveySource {
  const { feed, looks, now, store } = options;
  const source = surveySource(store, {
    viewer: caller,
    now,
    subscribe: feed.on('surveys'),
    people: index,
    given: (definition, personId) => organisationFacts(index, definition, personId),
    mayRead: (definition, { invited }) => mayReadSurvey(caller, { ...definition, invited }),
  });
  return {
    ...source,
    survey: async (id, calling) => {
      const survey = await source.survey(id, calling);
      if (survey.privacy !== 'anonymous') await looks.note(caller.id, 'read', id);
      return survey;
    },
    submit: async (id, submission, writing) => {
      requireStorable(submission);
      return source.submit(id, submission, writing);
    },
  };
}
