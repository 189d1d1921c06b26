// The side-effect free root: importing it defines nothing and touches nothing. Elements are registered by
// `tvaers/elements/<name>`, all of them by `tvaers/all`.

export { TvaersBackend } from './elements/backend/backend-element.js';
export { TvaersRelationMap } from './elements/relation-map/relation-map-element.js';
export { TvaersScope } from './elements/scope/scope-element.js';
export { TvaersSpanGauge } from './elements/span-gauge/span-gauge-element.js';
export { TvaersSpanOverview } from './elements/span-overview/span-overview-element.js';
export { TvaersSurvey } from './elements/survey/survey-element.js';
export * from './elements/survey/survey-events.js';
export { SignInEvent } from './kit/sign-in-event.js';

export type { Backend, Capability, Permissions } from './backend/backend.js';
export * from './backend/call.js';
export { provideBackend } from './backend/context.js';
export type { ProvidedBackend } from './backend/context.js';
export { BackendError, isBackendError } from './backend/errors.js';
export type { BackendErrorDetails, ErrorKind, FieldFault } from './backend/errors.js';
export * from './backend/organisation-source.js';
export * from './backend/relation-source.js';
export { registerSource, setDefaultBackend } from './backend/sources.js';
export * from './backend/survey-source.js';
export type { Viewer } from './backend/viewer.js';

export * from './adapters/http.js';
export * from './adapters/memory.js';

export * from './model/data.js';
export * from './model/network/components.js';
export * from './model/network/degree.js';
export * from './model/network/density.js';
export * from './model/network/dyads.js';
export * from './model/network/ei-index.js';
export * from './model/network/network.js';
export * from './model/organisation.js';
export * from './model/relation.js';
export * from './model/relations/graph-filter.js';
export * from './model/relations/important-weak.js';
export * from './model/relations/pairs.js';
export * from './model/relations/ratings.js';
export * from './model/relations/relation-graph.js';
export * from './model/relations/relation-matrix.js';
export * from './model/reporting-lines.js';
export * from './model/search.js';
export * from './model/span.js';
export * from './model/span-distribution.js';
export * from './model/span-what-if.js';
export * from './model/survey/answers.js';
export * from './model/survey/check-answers.js';
export * from './model/survey/check-definition.js';
export * from './model/survey/definition.js';
