import type { CallOptions } from './call.js';
import type { FeedbackSource } from './feedback-source.js';
import type { IndicatorSource } from './indicator-source.js';
import type { InformantSource } from './informant-source.js';
import type { OrganisationSource } from './organisation-source.js';
import type { RelationSource } from './relation-source.js';
import type { ResultsSource } from './results-source.js';
import type { SurveySource } from './survey-source.js';

/** Who the backend takes the caller to be. Elements never tell a backend who the user is; they may ask. */
export interface Permissions {
  /** Left out when nobody is signed in. */
  readonly person?: { readonly id: string; readonly name: string; readonly unitId?: string };
  /** The host's own role names, as in `leader` or `hr`. */
  readonly roles: readonly string[];
}

/**
 * What the elements ask (other libraries say *data provider*): a record of small optional capabilities. A capability or
 * method that is missing is a missing feature, and the elements that need it say so.
 */
export interface Backend {
  readonly organisation?: OrganisationSource;
  readonly relations?: RelationSource;
  readonly surveys?: SurveySource;
  readonly results?: ResultsSource;
  readonly indicators?: IndicatorSource;
  readonly informants?: InformantSource;
  readonly feedback?: FeedbackSource;
  /** Asked once, and again after `unauthenticated` or `forbidden`. Missing means: try and see. */
  permissions?(options?: CallOptions): Promise<Permissions>;
}

export type Capability = Exclude<keyof Backend, 'permissions'>;
