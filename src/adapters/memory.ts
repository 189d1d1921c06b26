import type { Backend, Permissions } from '../backend/backend.js';
import { changes, retold } from '../backend/changes.js';
import { tvaersData } from '../backend/schema/data.js';
import { parse } from '../backend/schema/parse.js';
import type { Viewer } from '../backend/viewer.js';
import type { SurveyRecord, TvaersData } from '../model/data.js';
import type { PlacedNode } from '../model/relation.js';
import { countedIn } from '../model/survey-results/invited-units.js';
import { surveyState } from '../model/survey/survey-state.js';
import { answering } from './memory/answering.js';
import { feedbackSource, memoryFeedback } from './memory/feedback-source.js';
import { indicatorSource, insightOf } from './memory/indicator-source.js';
import { informantSource, memoryInformants } from './memory/informant-source.js';
import { memorySurveyStore } from './memory/memory-survey-store.js';
import { organisationFacts } from './memory/organisation-facts.js';
import { organisationIndex } from './memory/organisation-index.js';
import type { OrganisationIndex } from './memory/organisation-index.js';
import { organisationSource } from './memory/organisation-source.js';
import { relationSource } from './memory/relation-source.js';
import type { PlacementStore, RelationReader } from './memory/relation-source.js';
import { memoryScenarios } from './memory/scenario-store.js';
import { memoryResults } from './memory/memory-results.js';
import { lineUnits, resultsSource } from './memory/results-source.js';
import { surveySource } from './memory/survey-source.js';

export { indicatorSource, insightOf } from './memory/indicator-source.js';
export type { IndicatorSourceOptions } from './memory/indicator-source.js';
export { feedbackSource } from './memory/feedback-source.js';
export type { FeedbackReader, FeedbackSourceOptions } from './memory/feedback-source.js';
export { informantSource } from './memory/informant-source.js';
export type { CountedMapping, InformantReader, InformantSourceOptions } from './memory/informant-source.js';
export { organisationFacts } from './memory/organisation-facts.js';
export { organisationIndex } from './memory/organisation-index.js';
export type { OrganisationData, OrganisationIndex } from './memory/organisation-index.js';
export { organisationSource } from './memory/organisation-source.js';
export type { OrganisationSourceOptions } from './memory/organisation-source.js';
export { relationSource } from './memory/relation-source.js';
export type { PlacementStore, RelationReader, RelationSourceOptions } from './memory/relation-source.js';
export { lineUnits, resultsSource } from './memory/results-source.js';
export type { ResultsReader, ResultsSourceOptions } from './memory/results-source.js';
export type { ScenarioStore } from './memory/scenario-store.js';
export type { Round, SurveyRound } from './memory/survey-round.js';
export { surveySource } from './memory/survey-source.js';
export type { SurveySourceOptions } from './memory/survey-source.js';
export type { KeptResponse, Receipt, Sender, Standing, SurveyStore } from './memory/survey-store.js';

/** The roles of those who may arrange a picture for everybody, as in the reference host. */
const ARRANGERS: readonly string[] = ['hr', 'editor'];

export interface MemoryOptions {
  /** Who is signed in. Left out, nobody is: everything can be read, and nothing answered in one's own name. */
  readonly viewer?: Viewer;
  /** The clock that opens and closes surveys. */
  readonly now?: () => Date;
}

/** One set of data in memory, shared by everybody who looks at it. */
export interface MemoryStore {
  backendFor(viewer?: Viewer): Backend;
  /** Tells those who listen of surveys that have opened or closed since it was last called. */
  review(): void;
}

/**
 * A backend over data at hand: for tests, stories, open data, and figures that are already safe to show. Nothing leaves
 * the page, and what is answered is forgotten with it.
 *
 * It protects the view, not the data. Results are closed until they open and small groups are hidden, as everywhere; but
 * whoever hands raw answers to a page has put them in the page. Real answers belong behind a server (`httpBackend`).
 * @throws BackendError `malformed`, with the path of the first fault in the data.
 */
export const memoryBackend = (data: TvaersData, { viewer, ...options }: MemoryOptions = {}): Backend =>
  memoryStore(data, options).backendFor(viewer);

/** The same data seen by several people, as a server does it in tests. @throws BackendError `malformed`. */
export function memoryStore(
  data: TvaersData,
  { now = () => new Date() }: Pick<MemoryOptions, 'now'> = {},
): MemoryStore {
  const { feedback, informants, surveys = [], ...organisation } = parse(tvaersData, data, 'the data');
  if (surveys.some(holdsSecrets)) warnOnce();
  const told = changes();
  const index = organisationIndex(organisation);
  const knowsPeople = index.people.length > 0;
  const store = memorySurveyStore(surveys, told, (record) =>
    countedIn(record, lineUnits(index), (personId) => index.worksIn(personId)[0]),
  );
  const reader: RelationReader = {
    rounds: (name) => {
      const found = [...store.shelves.values()].filter(
        ({ record: { definition } }) => definition.id === name || definition.series === name,
      );
      return Promise.resolve(found.map(({ changedAt, record }) => ({ ...record, changedAt })));
    },
    responses: (id) => Promise.resolve(store.shelves.get(id)?.responses ?? []),
  };
  const results = memoryResults(store.shelves, reader);
  const arranged = new Map<string, readonly PlacedNode[]>();
  const placements: PlacementStore = {
    read: ({ level, survey }) => Promise.resolve(arranged.get(JSON.stringify([survey, level])) ?? []),
    write: async ({ level, survey }, places) => {
      arranged.set(JSON.stringify([survey, level]), places);
      told.tell({ topic: 'relations', id: survey });
      await Promise.resolve();
    },
  };
  const scenarios = memoryScenarios();
  const states = () => new Map(surveys.map(({ definition }) => [definition.id, surveyState(definition, now())]));
  let before = states();
  return {
    backendFor: (viewer) => ({
      organisation: organisationSource(index, { viewer, scenarios, subscribe: told.on('organisation') }),
      relations: relationSource(index, reader, {
        now,
        placements,
        mayArrange: viewer?.roles.some((role) => ARRANGERS.includes(role)) ?? false,
        subscribe: told.on('relations'),
      }),
      surveys: surveySource(store, {
        viewer,
        now,
        subscribe: told.on('surveys'),
        given: (definition, personId) => organisationFacts(index, definition, personId),
        ...(knowsPeople && { people: index }),
      }),
      results: resultsSource(index, results, { now, subscribe: retold(told.on('relations'), 'results') }),
      ...(index.data.indicators && {
        indicators: indicatorSource(index, {
          hasInsight: insightOf(index, viewer),
          subscribe: told.on('indicators'),
        }),
      }),
      ...(informants && {
        informants: informantSource(index, memoryInformants(informants), {
          hasInsight: insightOf(index, viewer),
          subscribe: told.on('informants'),
        }),
      }),
      ...(feedback && {
        feedback: feedbackSource(index, memoryFeedback(feedback), {
          worksOn: ({ practitionerIds }) => viewer !== undefined && practitionerIds.includes(viewer.id),
          hasInsight: insightOf(index, viewer),
          now,
          subscribe: told.on('feedback'),
        }),
      }),
      permissions: (options) => answering(() => permissionsOf(index, viewer))(undefined, options),
    }),
    review: () => {
      const after = states();
      const changed = [...after].filter(([id, state]) => state !== before.get(id));
      before = after;
      for (const [id] of changed) {
        told.tell({ topic: 'surveys', id });
        told.tell({ topic: 'relations', id });
      }
    },
  };
}

function permissionsOf(index: OrganisationIndex, viewer: Viewer | undefined): Permissions {
  if (!viewer) return { roles: [] };
  const { id, roles } = viewer;
  const person = index.person(id);
  const unitId = viewer.unitId ?? person?.unitId;
  return { person: { id, name: person?.name ?? id, ...(unitId !== undefined && { unitId }) }, roles };
}

const holdsSecrets = ({ definition, responses }: SurveyRecord): boolean =>
  definition.privacy !== 'named' && responses.length > 0;

let warned = false;

function warnOnce(): void {
  if (warned) return;
  warned = true;
  console.warn(
    'tvaers: memoryBackend was given answers that are not to be shown one by one. It hides them from view, but they are in the page. Keep real answers behind a server.',
  );
}
