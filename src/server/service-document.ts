import type { Backend, Capability } from '../backend/backend.js';
import type { FeedbackSource } from '../backend/feedback-source.js';
import type { IndicatorSource } from '../backend/indicator-source.js';
import type { InformantSource } from '../backend/informant-source.js';
import type { OrganisationSource } from '../backend/organisation-source.js';
import type { RelationSource } from '../backend/relation-source.js';
import type { ResultsSource } from '../backend/results-source.js';
import type { SurveySource } from '../backend/survey-source.js';

const METHODS: {
  readonly organisation: readonly (keyof OrganisationSource)[];
  readonly relations: readonly (keyof RelationSource)[];
  readonly surveys: readonly (keyof SurveySource)[];
  readonly results: readonly (keyof ResultsSource)[];
  readonly indicators: readonly (keyof IndicatorSource)[];
  readonly informants: readonly (keyof InformantSource)[];
  readonly feedback: readonly (keyof FeedbackSource)[];
} = {
  organisation: [
    'units',
    'people',
    'posts',
    'formalLines',
    'chain',
    'spans',
    'spanHistory',
    'spanBaseline',
    'keepScenario',
    'scenario',
    'subscribe',
  ],
  relations: ['graph', 'keepPlacement', 'subscribe'],
  surveys: ['survey', 'list', 'drawBallot', 'submit', 'response', 'withdraw', 'subscribe'],
  results: ['results', 'comments', 'subscribe'],
  indicators: ['figures', 'subscribe'],
  informants: ['pictures', 'subscribe'],
  feedback: ['course', 'closed', 'subscribe'],
};

/** What a backend has: the methods of each of its capabilities. */
export function serviceDocument(backend: Backend): unknown {
  const present = (Object.keys(METHODS) as Capability[]).flatMap((capability): [string, readonly string[]][] => {
    const source = backend[capability] as Readonly<Record<string, unknown>> | undefined;
    return source ? [[capability, METHODS[capability].filter((method) => typeof source[method] === 'function')]] : [];
  });
  return {
    profile: 'tvaers-http/1',
    capabilities: { ...Object.fromEntries(present), permissions: backend.permissions !== undefined },
  };
}
